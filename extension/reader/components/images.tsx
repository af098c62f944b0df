import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImageObject } from '../../../src/model/article.ts';
import { listed } from '../../../src/kit/listed.ts';
import { isLocalHost } from '../../../src/kit/original.ts';
import { parseUrl } from '../../../src/kit/url.ts';
import { t, uiDirection, uiLanguage } from '../../platform/i18n.ts';
import type { Pictures } from '../../platform/library/kept.ts';
import { hostOf } from '../../platform/words.ts';
import { Link } from '../../ui/Link.tsx';
import type { KeptView } from '../view.tsx';
import { Icon } from './Icon.tsx';

/**
 * Address of a picture → the mode of its `crossorigin` attribute. Browsers keep pictures of a page by both: with another mode
 * the same address is asked for again (HTML, "list of available images").
 */
export type Loaded = ReadonlyMap<string, string | null>;

/** Which pictures may be shown: those the page had loaded, and those the person has asked for. */
export interface Images {
  readonly loaded: Loaded;
  readonly asked: ReadonlySet<string>;
  ask(sources: readonly string[]): void;
  /** In a page of the extension: pictures that did not come with the article cannot be shown, since it may ask nobody for them. */
  readonly absent: KeptView['from'] | undefined;
  /** Those that came with it, by their address. */
  readonly stored: Pictures;
  /** Of the article. */
  readonly headline: string;
  /** Shows a picture large. */
  open(image: ImageObject): void;
}

/** The address to show a picture by; undefined while it is held back. */
export function shownAs(
  image: ImageObject,
  { loaded, asked, stored = {} }: Pick<Images, 'loaded' | 'asked'> & Partial<Pick<Images, 'stored'>>,
): string | undefined {
  if (Object.hasOwn(stored, image.src)) return stored[image.src];
  if (image.shownAs && loaded.has(image.shownAs)) return image.shownAs;
  return loaded.has(image.src) || asked.has(image.src) ? image.src : undefined;
}

/** Attributes that decide on a picture's request; they stand before `src`, which may send it off. */
const requestOf = (
  address: string | undefined,
  { loaded }: Pick<Images, 'loaded'>,
): { referrerpolicy: 'no-referrer'; crossorigin: 'anonymous' | 'use-credentials' | undefined } => {
  const mode = address === undefined ? undefined : loaded.get(address);
  return {
    referrerpolicy: 'no-referrer',
    crossorigin: mode === 'anonymous' || mode === 'use-credentials' ? mode : undefined,
  };
};

/**
 * Whether a picture may be asked for at all: a page must not lead the person's press to machines of their own network, unless
 * it is one of them.
 */
export function mayAsk(image: ImageObject, here = location.hostname): boolean {
  const host = parseUrl(image.src)?.hostname;
  return !!host && (host === here || !isLocalHost(host));
}

/** Most hosts that one press may ask: more names nobody reads. */
const MOST_HOSTS = 30;

/** From this share of the column on a picture takes all of it: a narrow gap beside it looks like a fault. */
const NEARLY = 0.8;

function fill(img: HTMLImageElement): void {
  const column = img.closest('figure, [data-block], .body')?.clientWidth ?? 0;
  img.classList.toggle('fills', img.naturalWidth >= column * NEARLY && img.naturalWidth < column);
}

/** A picture, or a labelled place for one that loads when pressed. */
export function Picture({ image, images }: { image: ImageObject | undefined; images: Images }): JSX.Element | null {
  const [broken, setBroken] = useState(false);
  if (!image) return null;
  const shown = shownAs(image, images);
  const alt = image.alt || image.caption;
  // What stands above it as headline or below it as caption is not said again.
  const label = [images.headline, image.caption, ''].includes(image.alt) ? t('reader_image') : image.alt;
  if (shown && broken)
    return (
      <p class="held">
        <span class="held-alt">{label}</span>
        <span class="held-host" lang={uiLanguage()}>
          {t('image_broken')}
        </span>
      </p>
    );
  if (shown)
    return (
      <button
        type="button"
        class="picture"
        aria-label={t('image_enlarge', alt || t('reader_image'))}
        onClick={() => images.open(image)}
      >
        <img
          {...requestOf(shown, images)}
          src={shown}
          alt={alt}
          decoding="async"
          onLoad={(event) => fill(event.currentTarget)}
          onError={() => setBroken(true)}
        />
      </button>
    );
  const host = hostOf(image.src);
  if (!host) return null;
  if (images.absent)
    return (
      <p class="held">
        <span class="held-alt">{label}</span>
        <span class="held-host" lang={uiLanguage()}>
          <Link href={image.src}>{t(images.absent === 'page' ? 'own_tab_picture' : 'library_picture', host)}</Link>
        </span>
      </p>
    );
  if (!mayAsk(image))
    return (
      <p class="held">
        <span class="held-alt">{label}</span>
        <span class="held-host">{host}</span>
      </p>
    );
  return (
    <button type="button" class="held" onClick={(event) => event.isTrusted && images.ask([image.src])}>
      <span class="held-alt">{label}</span>
      <span class="held-host" lang={uiLanguage()}>
        {t('reader_load_image', host)}
      </span>
    </button>
  );
}

/** Loads every picture that is held back, after naming the hosts it would ask; nothing when there are fewer than two. */
export function LoadAll({ all, images }: { all: readonly ImageObject[]; images: Images }): JSX.Element | null {
  const held = all.filter((image) => !shownAs(image, images) && mayAsk(image));
  if (held.length < 2 || images.absent) return null;
  const hosts = [...new Set(held.map((image) => hostOf(image.src)).filter(Boolean))];
  if (hosts.length > MOST_HOSTS) return null;
  return (
    <p class="load-all" data-ui lang={uiLanguage()} dir={uiDirection()}>
      <button type="button" onClick={(event) => event.isTrusted && images.ask(held.map((image) => image.src))}>
        {t('images_load_all', held.length, listed(hosts, uiLanguage()))}
      </button>
    </p>
  );
}

interface LightboxProps {
  readonly image: ImageObject;
  readonly all: readonly ImageObject[];
  readonly images: Images;
  /** Of the captions, as BCP 47. */
  readonly language: string;
  close(): void;
}

/** One picture as large as the window; arrow keys go to the others that are shown. */
export function Lightbox({ image, all, images, language, close }: LightboxProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const shown = all.filter((i) => shownAs(i, images));
  const large = shownAs(image, images);
  const at = shown.indexOf(image);
  const step = (by: number) => {
    const next = shown[(at + by + shown.length) % shown.length];
    if (next) images.open(next);
  };
  useEffect(() => {
    const before = (box.current?.getRootNode() as ShadowRoot | undefined)?.activeElement as
      | HTMLElement
      | null
      | undefined;
    box.current?.querySelector<HTMLElement>('.lightbox-close')?.focus();
    return () => before?.focus();
  }, []);
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight' || event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') step(-1);
    else return;
    event.preventDefault();
  };
  const words = image.caption || image.alt;
  return (
    <div
      class="lightbox"
      role="dialog"
      aria-modal="true"
      aria-label={words || t('reader_image')}
      ref={box}
      onKeyDown={keys}
    >
      <img
        {...requestOf(large, images)}
        src={large}
        alt={image.alt || image.caption}
        onLoad={({ currentTarget: img }) => {
          // Large, and not larger than it can bear.
          img.style.setProperty('--widest', `${img.naturalWidth * 2}px`);
        }}
        onClick={close}
      />
      {(words || image.credit) && (
        <p lang={language} dir="auto">
          {words} {image.credit && <span class="credit">{image.credit}</span>}
        </p>
      )}
      <div class="lightbox-bar">
        {shown.length > 1 && (
          <button type="button" aria-label={t('image_previous')} onClick={() => step(-1)}>
            ‹
          </button>
        )}
        {shown.length > 1 && <span aria-live="polite">{t('mention_of', at + 1, shown.length)}</span>}
        {shown.length > 1 && (
          <button type="button" aria-label={t('image_next')} onClick={() => step(1)}>
            ›
          </button>
        )}
        <button type="button" class="lightbox-close" aria-label={t('reader_close')} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
    </div>
  );
}
