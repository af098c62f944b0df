import { escapeHtml } from '../kit/serialise.ts';
import type { Change, ChangeKind, Comparison, FieldChange, Row } from '../model/comparison.ts';
import { escapeMarkdown } from './markdown-escapes.ts';

/** What is counted and named in a comparison. */
export type ComparisonLabel =
  | 'title'
  | 'first'
  | 'second'
  | 'same'
  | 'missing'
  | 'added'
  | 'moved'
  | 'furniture'
  | FieldChange['field']
  | ChangeKind;

export type ComparisonLabels = Readonly<Record<ComparisonLabel, string>>;

/** A line about one copy: its headline, where it is from, and its days. */
export type CopyLine = readonly string[];

export interface ComparisonFile {
  readonly comparison: Comparison;
  readonly copies: readonly [first: CopyLine, second: CopyLine];
  /** What differs and how often, the weightiest first. */
  readonly summary: readonly (readonly [label: ComparisonLabel, count: number])[];
  readonly labels?: ComparisonLabels | undefined;
}

const LABELS: ComparisonLabels = {
  title: 'Two copies compared',
  first: 'First copy',
  second: 'Second copy',
  same: 'Both copies say the same.',
  missing: 'Paragraphs only in the first copy',
  added: 'Paragraphs only in the second copy',
  moved: 'Paragraphs moved',
  furniture: 'Lines of a site in one copy only',
  headline: 'Headline',
  author: 'Author',
  datePublished: 'Date of publication',
  number: 'Numbers',
  date: 'Dates',
  name: 'Names',
  negation: 'Negations',
  quotation: 'Quotations',
  sentence: 'Sentences',
  words: 'Other words',
  punctuation: 'Punctuation',
};

const NOTHING = '—';
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const STYLE =
  'body{max-width:72rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif;overflow-wrap:anywhere}' +
  'section{display:grid;grid-template-columns:1fr 1fr;gap:0 1.5rem}section>*{white-space:pre-line;margin:.5em 0}' +
  'del{background:#fbdcd6}ins{background:#d3efd9;text-decoration:none;border-bottom:2px solid #1d6b35}del,ins{color:#1c1b19}' +
  '@media(max-width:40rem){section{grid-template-columns:1fr}}';

const rowLabel = (row: Row): ComparisonLabel | undefined => {
  if (row.furniture) return 'furniture';
  return ({ first: 'missing', second: 'added', moved: 'moved' } as const)[row.state as 'first'];
};

/** A comparison as one HTML file that asks no host for anything: both copies side by side. */
export function comparisonToHtml({ comparison, copies, summary, labels = LABELS }: ComparisonFile): string {
  const side = (row: Row, copy: 'first' | 'second', tag: 'del' | 'ins'): string => {
    const alone = row.state === copy;
    const text = row.pieces
      .map((piece) => {
        const html = escapeHtml(piece[copy]);
        return html && (alone || piece.change !== undefined) ? `<${tag}>${html}</${tag}>` : html;
      })
      .join('');
    return `<p dir="auto">${text}</p>`;
  };
  const copyHtml = (name: 'first' | 'second', lines: CopyLine): string =>
    `<div><strong>${escapeHtml(labels[name])}</strong>${lines.map((line) => `<p dir="auto">${escapeHtml(line)}</p>`).join('')}</div>`;
  return [
    '<!doctype html>',
    '<html>',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(labels.title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1>${escapeHtml(labels.title)}</h1>`,
    `<section>${copyHtml('first', copies[0])}${copyHtml('second', copies[1])}</section>`,
    `<ul>${summaryLines(summary, labels)
      .map((line) => `<li>${escapeHtml(line)}</li>`)
      .join('')}</ul>`,
    ...comparison.fields.map(
      ({ field, first, second }) =>
        `<section><p dir="auto">${escapeHtml(labels[field])}: <del>${escapeHtml(first ?? NOTHING)}</del></p>` +
        `<p dir="auto"><ins>${escapeHtml(second ?? NOTHING)}</ins></p></section>`,
    ),
    ...comparison.rows.map((row) => `<section>${side(row, 'first', 'del')}${side(row, 'second', 'ins')}</section>`),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** What differs, as Markdown: the summary, then each difference under what it is about. */
export function comparisonToMarkdown(file: ComparisonFile): string {
  const { copies, labels = LABELS } = file;
  const [first, second] = copies.map((lines) => lines.map(escapeMarkdown).join(' · '));
  return [
    `# ${escapeMarkdown(labels.title)}`,
    `- **${escapeMarkdown(labels.first)}**: ${first}\n- **${escapeMarkdown(labels.second)}**: ${second}`,
    summaryLines(file.summary, labels)
      .map((line) => `- ${escapeMarkdown(line)}`)
      .join('\n'),
    ...sections(file).map(
      ({ label, first: before, second: after }) =>
        `## ${escapeMarkdown(labels[label])}\n\n${[
          before === undefined ? '' : `- ${quoted(before)}`,
          after === undefined ? '' : `+ ${quoted(after)}`,
        ]
          .filter(Boolean)
          .join('\n\n')}`,
    ),
    '',
  ].join('\n\n');
}

const quoted = (text: string): string => escapeMarkdown(text || NOTHING).replace(/\n/g, ' ');

/** What differs, as plain text: a line that begins with `-` stands in the first copy, one with `+` in the second. */
export function comparisonToText(file: ComparisonFile): string {
  const { copies, summary, labels = LABELS } = file;
  return [
    `${labels.first}: ${copies[0].join(' · ')}\n${labels.second}: ${copies[1].join(' · ')}`,
    summaryLines(summary, labels).join('\n'),
    ...sections(file).map(({ label, first, second }) =>
      [
        `${labels[label]}`,
        first === undefined ? '' : `- ${(first || NOTHING).replace(/\n/g, ' ')}`,
        second === undefined ? '' : `+ ${(second || NOTHING).replace(/\n/g, ' ')}`,
      ]
        .filter(Boolean)
        .join('\n'),
    ),
  ].join('\n\n');
}

function summaryLines(summary: ComparisonFile['summary'], labels: ComparisonLabels): string[] {
  if (!summary.length) return [labels.same];
  return summary.map(([label, count]) => `${labels[label]}: ${count}`);
}

interface Section {
  readonly label: ComparisonLabel;
  readonly first?: string | undefined;
  readonly second?: string | undefined;
}

/** Fields, then paragraphs of one copy, then differences inside paragraphs, in reading order. */
function sections({ comparison: { fields, rows, changes } }: ComparisonFile): Section[] {
  return [
    ...fields.map(({ field, first = '', second = '' }) => ({ label: field, first, second })),
    ...rows.flatMap((row): Section[] => {
      const label = rowLabel(row);
      if (!label) return [];
      const text = row.pieces.map((piece) => (row.state === 'first' ? piece.first : piece.second)).join('');
      return [row.state === 'first' ? { label, first: text } : { label, second: text }];
    }),
    ...changes.map((change: Change) => ({ label: change.kind, first: change.first, second: change.second })),
  ];
}
