import type { CslNode, CslStyle } from './read-style.ts';

/** One term: long, short, and plural forms where they differ. */
type Term = readonly [long: string, short?: string, plural?: string, shortPlural?: string];

const EN: Readonly<Record<string, Term>> = {
  accessed: ['accessed'],
  and: ['and'],
  'and others': ['and others'],
  anonymous: ['anonymous', 'anon.'],
  at: ['at'],
  'available at': ['available at'],
  by: ['by'],
  cited: ['cited'],
  'et-al': ['et al.'],
  from: ['from'],
  in: ['in'],
  internet: ['internet'],
  'no date': ['no date', 'n.d.'],
  online: ['online'],
  'original-work-published': ['original work published'],
  page: ['page', 'p.', 'pages', 'pp.'],
  presented: ['presented at'],
  retrieved: ['retrieved'],
  translator: ['translator', 'trans.', 'translators', 'trans.'],
  'open-quote': ['“'],
  'close-quote': ['”'],
  'open-inner-quote': ['‘'],
  'close-inner-quote': ['’'],
  'page-range-delimiter': ['–'],
};
const EN_VERB: Readonly<Record<string, Term>> = { translator: ['translated by', 'trans. by'] };

/** Outside America single marks stand first. */
const BRITISH: Readonly<Record<string, Term>> = {
  'open-quote': ['‘'],
  'close-quote': ['’'],
  'open-inner-quote': ['“'],
  'close-inner-quote': ['”'],
};

/** Words of other languages for the terms that a newspaper article needs. */
const OTHERS: Readonly<Record<string, Readonly<Record<string, Term>>>> = {
  de: {
    at: ['auf'],
    anonymous: ['ohne Autor', 'o. A.'],
    accessed: ['zugegriffen'],
    'and others': ['und andere'],
    and: ['und'],
    'et-al': ['u. a.'],
    from: ['von'],
    in: ['in'],
    'no date': ['ohne Datum', 'o. J.'],
    retrieved: ['abgerufen'],
    'available at': ['verfügbar unter'],
    online: ['online'],
    page: ['Seite', 'S.', 'Seiten', 'S.'],
    translator: ['Übersetzer', 'Übers.', 'Übersetzer', 'Übers.'],
    'open-quote': ['„'],
    'close-quote': ['“'],
    'open-inner-quote': ['‚'],
    'close-inner-quote': ['‘'],
  },
  fr: {
    at: ['sur'],
    anonymous: ['anonyme', 'anon.'],
    accessed: ['consulté le'],
    'and others': ['et autres'],
    and: ['et'],
    'et-al': ['et al.'],
    from: ['à l’adresse'],
    in: ['in'],
    'no date': ['sans date', 's. d.'],
    retrieved: ['consulté'],
    'available at': ['disponible à l’adresse'],
    online: ['en ligne'],
    page: ['page', 'p.', 'pages', 'p.'],
    translator: ['traducteur', 'trad.', 'traducteurs', 'trad.'],
    'open-quote': ['« '],
    'close-quote': [' »'],
    'open-inner-quote': ['“'],
    'close-inner-quote': ['”'],
  },
  es: {
    at: ['en'],
    anonymous: ['anónimo', 'anón.'],
    accessed: ['accedido'],
    'and others': ['y otros'],
    and: ['y'],
    'et-al': ['et al.'],
    from: ['de'],
    in: ['en'],
    'no date': ['sin fecha', 's. f.'],
    retrieved: ['recuperado'],
    'available at': ['disponible en'],
    online: ['en línea'],
    page: ['página', 'p.', 'páginas', 'pp.'],
    translator: ['traductor', 'trad.', 'traductores', 'trads.'],
    'open-quote': ['«'],
    'close-quote': ['»'],
    'open-inner-quote': ['“'],
    'close-inner-quote': ['”'],
  },
  pt: {
    at: ['em'],
    anonymous: ['anônimo', 'anôn.'],
    accessed: ['acesso em'],
    'and others': ['e outros'],
    and: ['e'],
    'et-al': ['et al.'],
    from: ['de'],
    in: ['em'],
    'no date': ['sem data', 's.d.'],
    retrieved: ['recuperado'],
    'available at': ['disponível em'],
    online: ['online'],
    page: ['página', 'p.', 'páginas', 'p.'],
    translator: ['tradutor', 'trad.', 'tradutores', 'trad.'],
  },
  ru: {
    at: ['на'],
    anonymous: ['аноним', 'анон.'],
    accessed: ['просмотрено'],
    'and others': ['и другие'],
    and: ['и'],
    'et-al': ['и др.'],
    from: ['от'],
    in: ['в'],
    'no date': ['без даты', 'б. д.'],
    retrieved: ['извлечено'],
    'available at': ['доступно на'],
    online: ['онлайн'],
    page: ['страница', 'с.', 'страницы', 'с.'],
    translator: ['переводчик', 'пер.', 'переводчики', 'пер.'],
    'open-quote': ['«'],
    'close-quote': ['»'],
    'open-inner-quote': ['„'],
    'close-inner-quote': ['“'],
  },
  it: {
    at: ['a'],
    accessed: ['consultato'],
    anonymous: ['anonimo', 'anon.'],
    'and others': ['e altri'],
    and: ['e'],
    'et-al': ['et al.'],
    from: ['da'],
    in: ['in'],
    'no date': ['sine data', 's.d.'],
    retrieved: ['recuperato'],
    'available at': ['disponibile su'],
    online: ['online'],
    page: ['pagina', 'p.', 'pagine', 'pp.'],
    translator: ['traduttore', 'trad.', 'traduttori', 'trad.'],
    'open-quote': ['«'],
    'close-quote': ['»'],
    'open-inner-quote': ['“'],
    'close-inner-quote': ['”'],
  },
  nl: {
    at: ['op'],
    accessed: ['geraadpleegd'],
    anonymous: ['anoniem', 'anon.'],
    'and others': ['en anderen'],
    and: ['en'],
    'et-al': ['e.a.'],
    from: ['van'],
    in: ['in'],
    'no date': ['zonder datum', 'z.d.'],
    retrieved: ['geraadpleegd'],
    'available at': ['beschikbaar op'],
    online: ['online'],
    page: ['pagina', 'p.', "pagina's", 'pp.'],
    translator: ['vertaler', 'vert.', 'vertalers', 'vert.'],
    ...BRITISH,
  },
  tr: {
    accessed: ['erişim'],
    anonymous: ['anonim', 'anonim'],
    'and others': ['ve diğerleri'],
    and: ['ve'],
    'et-al': ['vd.'],
    from: ['gönderen'],
    in: ['içinde'],
    'no date': ['tarih yok', 't.y.'],
    retrieved: ['geliş tarihi'],
    'available at': ['erişim adresi'],
    online: ['çevrimiçi'],
    page: ['sayfa', 's.', 'sayfalar', 'ss.'],
    translator: ['çeviren', 'çev.', 'çevirenler', 'çev.'],
  },
  zh: {
    accessed: ['见于'],
    'and others': ['等'],
    and: ['和'],
    'et-al': ['等'],
    from: ['从'],
    in: ['收入'],
    'no date': ['日期不详'],
    retrieved: ['取读于'],
    'available at': ['载于'],
    online: ['在线'],
    page: ['页', '页', '页', '页'],
    translator: ['译', '译', '译', '译'],
  },
  ja: {
    accessed: ['参照'],
    'and others': ['ほか'],
    and: ['と'],
    'et-al': ['ほか'],
    from: ['から'],
    in: ['in'],
    'no date': ['日付なし'],
    retrieved: ['取得'],
    'available at': ['入手先'],
    online: ['オンライン'],
    page: ['ページ', 'p.', 'ページ', 'pp.'],
    translator: ['訳', '訳', '訳', '訳'],
    'open-quote': ['「'],
    'close-quote': ['」'],
    'open-inner-quote': ['『'],
    'close-inner-quote': ['』'],
  },
};

export type TermForm = 'long' | 'short' | 'verb' | 'verb-short' | 'symbol';

/** Terms and date forms of a language: the style's own first, then built in, then English. */
export interface Locale {
  readonly language: string;
  /** Comma and full stop go inside a closing quotation mark. */
  readonly punctuationInQuote: boolean;
  term(name: string, form?: TermForm, plural?: boolean): string;
  /** A term that the style itself sets. */
  ownTerm(name: string, form: TermForm): string | undefined;
  /** The style's own form of a date, `text` or `numeric`. */
  dateForm(form: string): CslNode | undefined;
}

/** @param language BCP 47, of the style, or of the work where the style names none */
export function localeOf(style: CslStyle, language: string): Locale {
  const primary = language.split('-')[0]?.toLowerCase() ?? 'en';
  const own = style.locales.filter((node) => {
    const lang = node.attributes['xml:lang'] ?? node.attributes['lang'];
    return !lang || lang.split('-')[0]?.toLowerCase() === primary;
  });
  // What is set for the language itself outdoes what is set for all.
  const ranked = own.toSorted(
    (a, b) => (b.attributes['xml:lang']?.length ?? 0) - (a.attributes['xml:lang']?.length ?? 0),
  );
  const inGroup = (group: string) => ranked.flatMap((node) => node.children.filter((c) => c.name === group));
  const terms = inGroup('terms').flatMap((node) => node.children);
  const options = inGroup('style-options').find((o) => o.attributes['punctuation-in-quote'] !== undefined);

  const stated = (name: string, form: TermForm, plural: boolean): string | undefined => {
    const node = terms.find(({ attributes }) => attributes['name'] === name && (attributes['form'] ?? 'long') === form);
    if (!node) return undefined;
    const number = node.children.find((c) => c.name === (plural ? 'multiple' : 'single'));
    return number ? number.text : node.text;
  };
  const built = (name: string, form: TermForm, plural: boolean): string | undefined => {
    const verb = form.startsWith('verb');
    const table =
      primary === 'en' && language.toLowerCase() !== 'en-us' && language.includes('-') ? BRITISH : OTHERS[primary];
    const found = (verb && primary === 'en' ? EN_VERB[name] : table?.[name]) ?? (verb ? EN_VERB[name] : EN[name]);
    if (!found) return undefined;
    const [long, short = long, many = long, shortMany = short] = found;
    if (form === 'symbol') return name === 'and' ? '&' : short;
    return form === 'short' || form === 'verb-short' ? (plural ? shortMany : short) : plural ? many : long;
  };
  return {
    language,
    punctuationInQuote: options
      ? options.attributes['punctuation-in-quote'] === 'true'
      : language === 'en-US' || language === 'en',
    term: (name, form = 'long', plural = false) =>
      stated(name, form, plural) ??
      built(name, form, plural) ??
      stated(name, 'long', plural) ??
      built(name, 'long', plural) ??
      '',
    ownTerm: (name, form) => stated(name, form, false),
    dateForm: (form) =>
      ranked.flatMap((node) => node.children).find((c) => c.name === 'date' && c.attributes['form'] === form),
  };
}
