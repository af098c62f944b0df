import { defineStyle } from '../define-style.ts';
import { sentenceOf } from '../sentence-parts.ts';

/**
 * CommonMark's and GitHub's special characters; an ampersand only where it would begin an entity, a full stop only in a
 * list's number, marks of an address only where it would become a link. */
const escape = (s: string) =>
  s
    // The mark before a bracket too: some readers take the backslash off brackets before they look for pictures.
    .replace(/[\\`*_[\]<>|~$]|!(?=\[)/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=www)\.|@/gi, '\\$&')
    .replace(/&(?=#?\w{1,31};)/g, '\\&')
    .replace(/(?<=[<{])%|\{(?=\{)|(?<=\{)\{/g, '\\$&')
    .replace(/^(?:#|-|\+|=)/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
const target = (u: string) => u.replace(/[()\s<>\\]/g, (ch) => `%${ch.charCodeAt(0).toString(16).toUpperCase()}`);

/** A line of Markdown, punctuated in the language of the work. */
export const markdown = defineStyle({
  name: 'markdown',
  label: 'Markdown',
  kind: 'data',
  format(work) {
    const { who, title, url, outlet, published, accessed, copy } = sentenceOf(work, 'iso');
    const zh = work.chinese;
    const parts = [
      url ? `[${escape(title)}](${target(url)})` : escape(title),
      outlet && escape(outlet),
      published,
    ].filter(Boolean);
    const link = copy && `[${zh ? `${escape(copy.host)} 副本` : `copy on ${escape(copy.host)}`}](${target(copy.url)})`;
    if (zh) {
      const kept = copy ? `${link}${copy.captured ? `，${copy.captured} 存` : ''}；` : '';
      return [`${who ? `${escape(who)}：` : ''}${parts.join('，')}（${kept}${accessed} 查阅）`];
    }
    const kept = copy ? `${link}${copy.captured ? `, ${copy.captured}` : ''}; ` : '';
    return [`${who ? `${escape(who)}: ` : ''}${parts.join(', ')} (${kept}accessed ${accessed})`];
  },
  join: (texts) => texts.map((t) => `- ${t}`).join('\n'),
});
