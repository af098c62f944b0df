import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '../../../src/model/article.ts';
import type { Settings } from '../../platform/storage/settings.ts';
import type { TextLook } from '../../platform/storage/text-look.ts';
import { articleKey } from '../article-key.ts';
import { focusedLine } from '../line-focus.ts';
import { blockAt, keepPlace, lastPlace } from '../reading-place.ts';

/** Scrolling is over when it has paused so long, in milliseconds: then the place is kept. */
const PAUSE = 600;
/** At the very beginning and at the very end there is nothing to come back to. */
const BEGUN = 0.02;
const DONE = 0.98;

export interface Place {
  /** How much has been read, 0 to 1. */
  readonly progress: number;
  /** The middle of the line in focus, in CSS pixels. */
  readonly line: number | undefined;
  /** The heading under which the person reads. */
  readonly current: string | undefined;
  /** The block at the upper edge. */
  place(): string | undefined;
  /** To be called when the text has been scrolled. */
  moved(): void;
}

/** Where the person is in the article; goes back to where they stopped once all is drawn, and tells so by `resumed`. */
export function usePlace(
  article: Article,
  settings: Settings,
  look: TextLook,
  vertical: boolean,
  scroll: RefObject<HTMLElement | null>,
  drawn: boolean,
  resumed: () => void,
): Place {
  const [progress, setProgress] = useState(0);
  const [line, setLine] = useState<number>();
  const [current, setCurrent] = useState<string>();
  const key = useRef('');
  const frame = useRef(0);
  const pause = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const place = () => (scroll.current ? blockAt(scroll.current, vertical) : undefined);
  const moved = () => {
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => {
      const el = scroll.current;
      if (!el) return;
      const [at, all] = vertical
        ? [Math.abs(el.scrollLeft), el.scrollWidth - el.clientWidth]
        : [el.scrollTop, el.scrollHeight - el.clientHeight];
      const share = all > 0 ? at / all : 1;
      const block = place();
      const index = article.blocks.findIndex((b) => b.id === block);
      setProgress(share);
      setLine(settings.focusLines ? focusedLine(el, vertical) : undefined);
      setCurrent(article.blocks.slice(0, index + 1).findLast((b) => b.kind === 'heading')?.id);
      clearTimeout(pause.current);
      pause.current = setTimeout(() => {
        if (key.current) keepPlace(key.current, share > BEGUN && share < DONE ? block : undefined, settings.resume);
      }, PAUSE);
    });
  };

  useEffect(() => {
    if (!drawn) return;
    void articleKey(article).then(async (k) => {
      const block = await lastPlace(k, settings.resume);
      key.current = k;
      if (!block || !scroll.current || scroll.current.scrollTop > 0) return;
      scroll.current.querySelector(`[data-block="${block}"]`)?.scrollIntoView({ block: 'start', inline: 'start' });
      resumed();
    });
  }, [article, drawn]);
  useEffect(moved, [settings.focusLines, vertical, look.size, look.leading]);

  return { progress, line, current, place, moved };
}
