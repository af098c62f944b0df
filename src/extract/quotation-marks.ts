/** Marks around a quotation and around one inside it, by language (CLDR's delimiters, each with its closest kin). */
const MARKS: Readonly<Record<string, readonly [string, string, string, string]>> = {
  en: ['“', '”', '‘', '’'],
  de: ['„', '“', '‚', '‘'],
  fr: ['« ', ' »', '‹ ', ' ›'],
  it: ['«', '»', '“', '”'],
  ru: ['«', '»', '„', '“'],
  uk: ['«', '»', '„', '“'],
  pl: ['„', '”', '«', '»'],
  fa: ['«', '»', '‹', '›'],
  ar: ['«', '»', '“', '”'],
  ja: ['「', '」', '『', '』'],
  'zh-hant': ['「', '」', '『', '』'],
};

/** The marks that a browser draws around a `q`, by the language of the place it stands in and its depth; none where the page writes its own. */
export function quotationMarks(q: Element): readonly [open: string, close: string] {
  if (/^\s*["'“”„«»‹›「『‘’]/.test((q.textContent ?? '').slice(0, 40)) && q.firstElementChild?.localName !== 'q')
    return ['', ''];
  const language = (q.closest('[lang]')?.getAttribute('lang') ?? '').toLowerCase();
  const traditional = /^zh-(?:hant|tw|hk)/.test(language);
  const [open, close, innerOpen, innerClose] =
    MARKS[traditional ? 'zh-hant' : (language.split('-')[0] ?? '')] ??
    (MARKS['en'] as readonly [string, string, string, string]);
  return q.parentElement?.closest('q') ? [innerOpen, innerClose] : [open, close];
}
