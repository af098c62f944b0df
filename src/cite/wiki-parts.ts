import { iso } from './parts.ts';
import type { Work } from './work.ts';

/** A value inside a template: pipes, brackets and braces have a meaning there. */
export function wikiText(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\|/g, '{{!}}')
    .replace(/\[/g, '&#91;')
    .replace(/\]/g, '&#93;')
    .replace(/\{(?!\{!\}\})/g, (m, at: number, all: string) =>
      all.slice(Math.max(0, at - 1), at + 5).includes('{{!}}') ? m : '&#123;',
    )
    .replace(/~~~/g, '&#126;~~')
    .replace(/''/g, '&#39;&#39;');
}

/** An address inside a template: nothing that ends it. */
export function wikiUrl(url: string): string {
  return url.replace(/[\s|[\]{}<>"]/g, (ch) => encodeURIComponent(ch));
}

/** `{{cite news |a=b |c=d}}`; parameters without a value are left out. */
export function template(name: string, parameters: readonly (readonly [string, string | undefined])[]): string {
  return `{{${name} ${parameters
    .filter(([, v]) => v)
    .map(([k, v]) => `|${k}=${v}`)
    .join(' ')}}}`;
}

/** Archive parameters: they need both an address that differs and a date. */
export function archiveOf(work: Work): { url?: string | undefined; date?: string | undefined } {
  const { copy, original } = work;
  if (!copy?.captured || !original || copy.url === original) return {};
  return { url: wikiUrl(copy.url), date: iso(copy.captured) };
}
