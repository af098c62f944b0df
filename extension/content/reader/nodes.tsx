import { createElement, type ComponentChildren, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Block, ImageObject } from '../../../src/model/article.ts';
import type { SafeNode } from '../../../src/model/safe-node.ts';
import { t } from '../../shared/i18n.ts';
import { copy } from '../../shared/clipboard.ts';
import { send } from '../../shared/messages.ts';

/** What the blocks need to know of their article. */
export interface Context {
  readonly images: readonly ImageObject[];
  readonly loaded: ReadonlySet<string>;
  /** The article is in Chinese, Japanese or Korean: Latin glosses are marked as such. */
  readonly cjk: boolean;
}

/**
 * A link that opens only when the person presses it. It has no `href`: the browser looks addresses of links up in advance,
 * and a page's own rules may fetch them.
 */
export function Anchor({ href, children }: { href: string; children: ComponentChildren }): JSX.Element {
  const open = (event: Event) => {
    if (!event.isTrusted) return;
    event.preventDefault();
    void send('link.open', { url: href });
  };
  return (
    <a
      role="link"
      tabIndex={0}
      title={href}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key === 'Enter') open(event);
      }}
    >
      {children}
    </a>
  );
}

/** A picture the page had loaded, or a labelled place for one that loads when pressed. */
export function Picture({
  image,
  loaded,
}: {
  image: ImageObject | undefined;
  loaded: ReadonlySet<string>;
}): JSX.Element | null {
  const [asked, ask] = useState(false);
  if (!image) return null;
  const shown =
    image.shownAs && loaded.has(image.shownAs) ? image.shownAs : loaded.has(image.src) ? image.src : undefined;
  const alt = image.alt || image.caption;
  if (shown || asked) return <img src={shown ?? image.src} alt={alt} referrerpolicy="no-referrer" decoding="async" />;
  let host = '';
  try {
    host = new URL(image.src).host;
  } catch {
    return null;
  }
  return (
    <button type="button" class="held" onClick={(event) => event.isTrusted && ask(true)}>
      <span class="held-alt">{alt || t('reader_image')}</span>
      <span class="held-host">{t('reader_load_image', host)}</span>
    </button>
  );
}

/** Latin words in brackets inside CJK text: a gloss, read and set as English. */
const GLOSS = /([（(])([A-Za-z][\p{Script=Latin}\d .,'’&/-]{2,80})([)）])/gu;

function words(text: string, { cjk }: Context): ComponentChildren {
  if (!cjk || !/[（(][A-Za-z]/.test(text)) return text;
  const out: ComponentChildren[] = [];
  let last = 0;
  for (const match of text.matchAll(GLOSS)) {
    out.push(text.slice(last, match.index) + match[1], <span lang="en">{match[2]}</span>, match[3]);
    last = match.index + match[0].length;
  }
  return [...out, text.slice(last)];
}

/** Sanitised nodes as elements, made one by one from the list that `clean` allows. */
export function nodes(list: readonly SafeNode[], context: Context): ComponentChildren {
  return list.map((node) => {
    if (typeof node === 'string') return words(node, context);
    if (node.tag === 'img')
      return <Picture image={context.images[Number(node.attrs['data-image'])]} loaded={context.loaded} />;
    if (node.tag === 'a') return <Anchor href={node.attrs['href'] ?? ''}>{nodes(node.children, context)}</Anchor>;
    const children = nodes(node.children, context);
    if (node.tag === 'table')
      return (
        <div class="table" role="region" tabIndex={0} aria-label={t('reader_table')}>
          <table>{children}</table>
        </div>
      );
    return createElement(node.tag, node.attrs, children);
  });
}

function Code({ block, context }: { block: Block; context: Context }): JSX.Element {
  const [copied, set] = useState(false);
  return (
    <div class="code" data-block={block.id}>
      {nodes(block.content, context)}
      <button type="button" onClick={() => void copy(block.text).then(set)}>
        {copied ? t('copied') : t('copy')}
      </button>
    </div>
  );
}

export function BlockView({ block, context }: { block: Block; context: Context }): JSX.Element {
  const common = {
    'data-block': block.id,
    ...(block.lang ? { lang: block.lang } : {}),
    ...(block.dir === 'rtl' ? { dir: 'rtl' as const } : {}),
  };
  const children = nodes(block.content, context);
  switch (block.kind) {
    case 'heading': {
      const Tag = `h${block.level ?? 2}` as 'h2';
      return <Tag {...common}>{children}</Tag>;
    }
    case 'paragraph':
      return <p {...common}>{children}</p>;
    case 'embed':
      return (
        <p class="embed" {...common}>
          <span class="embed-label">{t('reader_embed')}</span> {children}
        </p>
      );
    case 'code':
      return <Code block={block} context={context} />;
    default:
      return <div {...common}>{children}</div>;
  }
}
