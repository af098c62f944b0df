import { Fragment, type JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Article } from '../../../src/model/article.ts';
import { Link } from '../../ui/Link.tsx';
import { Head, PrintHead } from './Head.tsx';
import { LoadAll, Picture } from './images.tsx';
import { BlockView, type Context } from './nodes.tsx';
import { ProvenanceBar } from './ProvenanceBar.tsx';
import { readingMinutes } from './reading-time.ts';
import type { Drawn } from '../hooks/use-drawn.ts';

interface Props {
  /** As it was found: its text. */
  readonly article: Article;
  /** As it was corrected: its head. */
  readonly shown: Article;
  readonly context: Context;
  readonly drawn: Drawn;
  readonly language: string;
}

/** Head, provenance, pictures and text. */
export function ReaderArticle({ article, shown, context, drawn, language }: Props): JSX.Element {
  const { images } = context;
  const minutes = useMemo(() => readingMinutes(article.articleBody, language), [article]);
  // The text is drawn again only when something in it changes.
  const parts = useMemo(
    () =>
      drawn.parts.map((part, i) => (
        <Fragment key={i}>
          {part.map((block) => (
            <BlockView key={block.id} block={block} context={context} />
          ))}
        </Fragment>
      )),
    [drawn.parts, images.loaded, images.asked, context.vertical],
  );
  const subjects = article.keywords.filter((k) => k.href);
  return (
    <>
      <Head article={shown} minutes={minutes} context={context} />
      <PrintHead article={shown} />
      <ProvenanceBar article={article} />
      <LoadAll all={article.images} images={images} />
      {article.image && (
        <figure class="lead">
          <Picture image={article.image} images={images} />
          {(article.image.caption || article.image.credit) && (
            <figcaption>
              {article.image.caption} {article.image.credit && <span class="credit">{article.image.credit}</span>}
            </figcaption>
          )}
        </figure>
      )}
      <div class={drawn.parts.length > 1 ? 'body long' : 'body'}>{parts.slice(0, drawn.count)}</div>
      <footer>
        {article.editorLine && <p>{article.editorLine.replace(/[#＃\s]{1,9}$/, '')}</p>}
        {subjects.length > 0 && (
          <p class="keywords">
            {subjects.map((k) => (
              <Link key={k.href} href={k.href}>
                {k.text}
              </Link>
            ))}
          </p>
        )}
      </footer>
    </>
  );
}
