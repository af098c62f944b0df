import { defineStyle } from '../define-style.ts';
import { escapeHtml } from '../rich.ts';
import { sentenceOf } from '../sentence-parts.ts';

/** Only addresses of the web become links: an address from a page may be anything. */
const href = (url: string) => (/^https?:/i.test(url) ? ` href="${escapeHtml(url)}"` : '');
const time = (date: string) => `<time datetime="${date}">${date}</time>`;

/** A paragraph of HTML source for a web page, punctuated in the language of the work; names and titles isolated (`bdi`). */
export const html = defineStyle({
  name: 'html',
  label: 'HTML',
  kind: 'data',
  format(work) {
    const { who, title, url, outlet, published, accessed, copy } = sentenceOf(work, 'iso');
    const zh = work.chinese;
    const lang = work.language === 'und' ? '' : ` lang="${escapeHtml(work.language)}"`;
    const parts = [
      `<a${href(url)}><cite${lang} dir="auto">${escapeHtml(title)}</cite></a>`,
      outlet && `<bdi${lang}>${escapeHtml(outlet)}</bdi>`,
      published && time(published),
    ].filter(Boolean);
    const link =
      copy && `<a${href(copy.url)}>${zh ? `${escapeHtml(copy.host)} 副本` : `copy on ${escapeHtml(copy.host)}`}</a>`;
    const name = who && `<bdi${lang}>${escapeHtml(who)}</bdi>${zh ? '：' : ': '}`;
    const kept = copy
      ? `${link}${copy.captured ? `${zh ? '，' : ', '}${time(copy.captured)}${zh ? ' 存' : ''}` : ''}${zh ? '；' : '; '}`
      : '';
    return [
      zh
        ? `<p>${name}${parts.join('，')}（${kept}${time(accessed)} 查阅）</p>`
        : `<p>${name}${parts.join(', ')} (${kept}accessed ${time(accessed)})</p>`,
    ];
  },
});
