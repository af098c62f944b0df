// Words of a language stand in src/lang, or in the data of names: elsewhere no literal holds letters of a script but Latin, or a
// word with a Latin letter that English does not have.
import { report, sources } from './lib/sources.mjs';

/** Where words of languages live. */
const HOMES = /^src\/(?:lang|entities\/data)\//;

/**
 * Where else letters of another script may stand, why, and on how many lines at most: the number may fall and is not raised
 * without a reason.
 */
const EXCEPTIONS = [
  ['src/cite/', 'what a standard prescribes stands with the standard', 155],
  ['src/entities/', 'the grammar of names and dates in Chinese text', 260],
  ['src/extract/outlets.ts', 'what outlets call themselves', 46],
  ['src/kit/look-alike.ts', 'letters that look alike', 23],
  ['src/text/', 'marks and single characters in the patterns that read dates and credits', 41],
  ['src/detect/', 'marks and names of known services, units of a date', 7],
  ['src/extract/', 'marks that part names, numbers and titles', 5],
  ['src/render/', 'words over notes: this room may not ask for those of lang', 4],
  ['src/kit/', 'letters that look alike', 1],
  ['extension/', 'letters that a search folds, and the name of an encyclopedia', 6],
];

const LETTERS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Greek}]/u;

/** A word of Latin letters that no English word has: the label words of other languages show themselves by these. */
const MARKED = /[a-z]{2,}[à-öø-ÿāčďēěğıłńňőřśšťůűźž]|[à-öø-ÿāčďēěğıłńňőřśšťůűźž][a-z]{2,}/;

/** Code without its comments; a mark inside a literal begins none. */
function withoutComments(text) {
  return text.replace(
    /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/\*[\s\S]*?\*\/|(?<![:\\\w/])\/\/[^\n]*/g,
    (m) => (m.startsWith('/') ? m.replace(/[^\n]/g, ' ') : m),
  );
}

const findings = [];
const found = new Map(EXCEPTIONS.map(([prefix]) => [prefix, []]));
for (const { path, text } of sources(['src', 'cli', 'extension'])) {
  if (HOMES.test(path)) continue;
  const lines = withoutComments(text)
    .split('\n')
    .flatMap((line, i) =>
      LETTERS.test(line) || MARKED.test(line) ? [`${path}:${i + 1}: ${line.trim().slice(0, 100)}`] : [],
    );
  const exception = EXCEPTIONS.find(([prefix]) => path.startsWith(prefix));
  if (exception) found.get(exception[0]).push(...lines);
  else findings.push(...lines);
}
for (const [prefix, why, most] of EXCEPTIONS) {
  const lines = found.get(prefix);
  if (lines.length > most)
    findings.push(
      `${prefix} (${why}): ${lines.length} lines, ${most} are allowed; words of a language stand in src/lang`,
      ...lines,
    );
  if (process.argv.includes('--list')) console.log(`${prefix}: ${lines.length} of ${most}\n${lines.join('\n')}`);
}
report('words', findings);
