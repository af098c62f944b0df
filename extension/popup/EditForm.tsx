import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { typedDate } from '../../src/cite/date-input.ts';
import { isInPaper } from '../../src/cite/work.ts';
import type { Article, Person } from '../../src/model/article.ts';
import type { CitationForms } from '../../src/model/citation.ts';
import type { IssueCode } from '../../src/model/issue.ts';
import type { EvidenceKind, Hop } from '../../src/model/provenance.ts';
import type { Correction } from '../platform/storage/corrections.ts';
import { t, tMaybe, uiLanguage } from '../platform/i18n.ts';
import { draftOf } from './draft.ts';
import { NameRows } from './NameRows.tsx';

type TextField = Exclude<keyof CitationForms, 'authors' | 'translators' | 'names' | 'inPaper'>;

interface Field {
  readonly name: TextField;
  /** What the page says. */
  readonly found?: string | undefined;
  /** Where it was found, in words, and the literal text. */
  readonly source?: Found | undefined;
  readonly important?: true;
  /** Issues that make the value doubtful. */
  readonly doubts?: readonly IssueCode[];
  readonly placeholder?: string;
  readonly ltr?: true;
}

interface Found {
  readonly words: string;
  readonly quote?: string | undefined;
}

function fieldsOf(article: Article): readonly Field[] {
  const { hops } = article.provenance;
  const [outer] = hops;
  const dated = outer?.mementoDatetime ? outer : hops.findLast((hop) => hop.mementoDatetime);
  const from = (key: string) => foundIn(article, key);
  return [
    { name: 'title', found: article.headline, source: from('headline'), important: true },
    { name: 'titleLatin' },
    { name: 'titleTranslated' },
    { name: 'outlet', found: article.publisher?.name, source: from('publisher'), important: true },
    { name: 'outletLatin' },
    {
      name: 'published',
      found: article.datePublished?.slice(0, 10),
      source: from('datePublished'),
      important: true,
      doubts: ['date-conflict'],
      placeholder: '2023-09-21',
      ltr: true,
    },
    {
      name: 'original',
      found: article.provenance.uriR ?? article.url,
      source: article.url ? { words: t('source_url') } : evidenceOf(hops.at(-1)),
      important: true,
      doubts: ['original-guessed', 'original-conflict', 'original-suspicious', 'outlet-conflict'],
      placeholder: 'https://',
      ltr: true,
    },
    {
      name: 'copy',
      found: outer?.uriM,
      source: outer && { words: t('source_url') },
      placeholder: 'https://',
      ltr: true,
    },
    {
      name: 'captured',
      found: (outer?.mementoDatetime ?? article.provenance.mementoDatetime)?.slice(0, 10),
      source: evidenceOf(dated),
      placeholder: '2023-09-21',
      ltr: true,
    },
    {
      name: 'language',
      found: article.inLanguage,
      source: from('inLanguage'),
      doubts: ['language-guessed'],
      ltr: true,
    },
    { name: 'page' },
  ];
}

const DATA = /^(?:json-ld|microdata|open-graph|meta)$/;

/** Where a value of the article was found. @param key of `article.sources` */
function foundIn(article: Article, key: string): Found | undefined {
  const source = article.sources[key];
  const words = source && tMaybe(`source_${DATA.test(source.from) ? 'data' : source.from.replace(/-/g, '_')}`);
  return words ? { words, quote: source.quote } : undefined;
}

/** What tells of a copy, by the same words. */
const EVIDENCE: Readonly<Record<EvidenceKind, 'url' | 'mirror' | 'data' | 'label_line' | 'front_matter' | 'person'>> = {
  'url-pattern': 'url',
  'same-path': 'url',
  comment: 'mirror',
  marker: 'mirror',
  'share-link': 'mirror',
  'canonical-link': 'data',
  'structured-data': 'data',
  'label-line': 'label_line',
  'front-matter': 'front_matter',
  person: 'person',
};
function evidenceOf(hop: Hop | undefined): Found | undefined {
  const evidence = hop?.evidence[0];
  return evidence && { words: t(`source_${EVIDENCE[evidence.kind]}`), quote: evidence.quote };
}

interface Props {
  article: Article;
  correction: Correction;
  change: (correction: Correction) => void;
}

const NOT_LATIN = /(?!\p{Script=Latin})\p{L}/u;

/** Every field of a citation, with where its value comes from; what is missing or doubtful says so. */
export function EditForm({ article, correction, change }: Props): JSX.Element {
  const [busy, setBusy] = useState(false);
  const { forms, drafted = [] } = correction;
  /** What the person has touched is no draft any more. */
  const changed = (now: CitationForms, touched: string) =>
    change({ ...correction, forms: now, drafted: drafted.filter((name) => name !== touched) });
  const set = (name: TextField, value: string, found: string | undefined) => {
    const { [name]: _, ...others } = forms;
    changed(value === (found ?? '') ? others : { ...others, [name]: value }, name);
  };
  const draft = async () => {
    setBusy(true);
    const now = await draftOf(article, forms);
    const made = (['titleLatin', 'outletLatin', 'names'] as const).filter((name) => now[name] && !forms[name]);
    change({ ...correction, forms: now, drafted: [...drafted, ...made] });
    setBusy(false);
  };
  const language = forms.language ?? article.inLanguage ?? '';
  const people = (kind: 'authors' | 'translators', found: readonly Person[]) => (
    <NameRows
      label={t(`field_${kind}`)}
      people={forms[kind] ?? found}
      names={forms.names ?? {}}
      language={language}
      missing={kind === 'authors'}
      drafted={drafted.includes('names')}
      source={forms[kind] ? t('source_person') : foundIn(article, kind === 'authors' ? 'author' : 'translator')?.words}
      change={(now, names) =>
        changed({ ...forms, ...(now === (forms[kind] ?? found) ? {} : { [kind]: now }), names }, 'names')
      }
    />
  );
  const names = [...article.author, ...article.translator].map((p) => p.name);
  const needsLatin = [article.headline, article.publisher?.name ?? '', ...names].some((text) => NOT_LATIN.test(text));
  const needsTranslation = language.split('-')[0] !== uiLanguage().split('-')[0];
  const row = (field: Field) => (
    <TextRow
      article={article}
      field={field}
      value={forms[field.name]}
      drafted={drafted.includes(field.name)}
      set={set}
    />
  );
  const fields = fieldsOf(article).filter(
    ({ name }) =>
      forms[name] !== undefined ||
      (name === 'titleTranslated' ? needsTranslation : !name.endsWith('Latin') || needsLatin),
  );
  const isTitle = ({ name }: Field) => name.startsWith('title');
  return (
    <div class="edit" data-edit>
      {fields.filter(isTitle).map(row)}
      {needsLatin && (
        <button type="button" class="own-width" data-action="draft" disabled={busy} onClick={() => void draft()}>
          {t('field_draft')}
        </button>
      )}
      {people('authors', article.author)}
      {people('translators', article.translator)}
      {fields.filter((field) => !isTitle(field)).map(row)}
      <label class="check">
        <input
          type="checkbox"
          data-in-paper
          checked={isInPaper(forms, forms.original ?? article.provenance.uriR)}
          onChange={(e) => changed({ ...forms, inPaper: e.currentTarget.checked }, 'inPaper')}
        />
        {t('field_in_paper')}
      </label>
      <button
        type="button"
        class="own-width"
        data-action="reset"
        onClick={() => change({ forms: {}, reachable: correction.reachable })}
      >
        {t('cite_reset')}
      </button>
    </div>
  );
}

const DATES: ReadonlySet<TextField> = new Set(['published', 'captured']);

interface RowProps {
  article: Article;
  field: Field;
  value: string | undefined;
  drafted: boolean;
  set: (name: TextField, value: string, found: string | undefined) => void;
}

function TextRow({ article, field, value, drafted, set }: RowProps): JSX.Element {
  const { name, found, source, important, doubts = [], placeholder, ltr } = field;
  const id = `field-${name}`;
  const shown = value ?? found ?? '';
  const corrected = value !== undefined;
  const missing = important === true && shown.trim() === '';
  const doubtful = !corrected && article.issues.some((i) => doubts.includes(i.code));
  const words = drafted ? t('source_draft') : corrected ? t('source_person') : source?.words;
  const unclear = corrected && DATES.has(name) && shown.trim() !== '' && !typedDate(shown, article.inLanguage);
  const note = [
    words && t('field_from', words),
    missing && t('field_missing'),
    unclear && t('field_date_unclear'),
    (doubtful || drafted) && t('field_doubtful'),
  ]
    .filter(Boolean)
    .join(' · ');
  const others = name === 'published' ? article.dateAlternatives : [];
  return (
    <div class="edit-field">
      <label for={id}>{t(`field_${name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`)}` as 'field_title')}</label>
      <input
        id={id}
        type="text"
        dir={ltr ? 'ltr' : 'auto'}
        value={shown}
        placeholder={placeholder ?? ''}
        aria-describedby={note ? `${id}-note` : undefined}
        aria-invalid={missing || doubtful || unclear}
        onInput={(e) => set(name, e.currentTarget.value, found)}
      />
      {note && (
        <p
          id={`${id}-note`}
          class={missing || doubtful || drafted || unclear ? 'warn' : 'meta'}
          title={corrected ? undefined : source?.quote}
        >
          {note}
        </p>
      )}
      {others.map((other) => (
        <button type="button" onClick={() => set(name, other.value.slice(0, 10), found)}>
          {t('field_use', other.value.slice(0, 10))}
        </button>
      ))}
    </div>
  );
}
