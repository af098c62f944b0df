// Writes src/entities/data/names.ts: names that dictionaries hold, as a hint for the tagger of names. From the MIT-licensed
// dictionary of jieba (dict.txt of @node-rs/jieba) and from CC-CEDICT (CC BY-SA 4.0; data/all.js of the package cc-cedict):
//   node scripts/make-names.mjs path/to/dict.txt path/to/cc-cedict/data/all.js
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [PERSON, PLACE, BODY, FOREIGN] = [1, 2, 3, 4];
/** Longer names are rare, and their last word tells them. */
const LONGEST = 6;

// What an English explanation says of a name.
const IS_PLACE =
  /\b(?:county|city|province|district|town|township|islands?|river|lake|mountains?|mount|capital of|country in|republic|state of|region|peninsula|strait|sea|prefecture|street|airport|temple|ocean|place in|ancient state|kingdom|village|suburb|port|bay|desert|railway|continent|municipality|gulf|canyon|plateau|pass|place name|area in|nation|valley|square|park|palace|states?,|Egypt|Greece|Italy)\b/i;
const IS_BODY =
  /\b(?:company|university|party|ministry|bank|newspaper|agency|corporation|association|commission|organi[sz]ation|club|group|school|institute|academy|college|council|committee|airlines?|magazine|brand|police|army|league|federation|department|bureau|website|automaker|carmaker|broadcaster|union|terrorist|congress|court|manufacturer)\b/i;
const IS_PERSON =
  /\(\s*(?:c\.|born|d\.|died|-?\d{2,4}\s*(?:BC)?\s*[-–])|\b(?:surname|king|emperor|empress|writer|politician|singer|actor|actress|philosopher|poet|general|given name|\(name\)|president of|prime minister|composer|novelist|mathematician|physicist|leader|founder|prophet|saint|goddess|god|legendary|scientist|dictator|chancellor|\(personal name\)|pope|author of|courtesy name|footballer|basketball|painter|disciple|minister of)\b/i;
const IS_OTHER =
  /language|dynasty|festival|people|ethnic|nationality|constellation|Buddhis|month|day|idiom|novel|film|book|classic|chapter|disease|syndrome|effect|theorem|religion|style|-ism/i;
const BODY_END = /[社会局部司校党院团行]$/;

function kindOf(name, english) {
  const body = IS_BODY.test(english);
  if (IS_PERSON.test(english) && !/county|city in|province/.test(english))
    return body && BODY_END.test(name) ? BODY : PERSON;
  if (IS_OTHER.test(english)) return undefined;
  if (IS_PLACE.test(english) && !(body && BODY_END.test(name))) return PLACE;
  return body ? BODY : undefined;
}

const names = new Map();
const add = (name, kind) => {
  if (
    kind &&
    /^[\u3400-\u9fff·]+$/.test(name) &&
    name.length >= (kind === FOREIGN ? 3 : 2) &&
    name.length <= LONGEST &&
    !names.has(name)
  )
    names.set(name, kind);
};
const { all } = (await import(pathToFileURL(resolve(process.argv[3])).href)).default;
const explained = new Set();
for (const [, simplified, pinyin, english] of all) {
  if (!/^[A-Z]/.test(pinyin)) continue;
  explained.add(simplified);
  add(simplified, kindOf(simplified, [english].flat().join('; ')));
}
const TAGS = { ns: PLACE, nt: BODY, nrt: FOREIGN };
for (const line of readFileSync(process.argv[2], 'utf8').split('\n')) {
  const [word, count, tag] = line.trim().split(' ');
  if (!explained.has(word) && Number(count) >= 3) add(word, TAGS[tag]);
}
const lines = new Map();
for (const [name, kind] of names) lines.set(`${kind}${name.length}`, (lines.get(`${kind}${name.length}`) ?? '') + name);
const text = [...lines]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, list]) => key + list)
  .join('\n');
writeFileSync(
  fileURLToPath(new URL('../src/entities/data/names.ts', import.meta.url)),
  `/** Names in simplified Chinese, made by scripts/make-names.mjs from CC-CEDICT and the dictionary of jieba; under CC BY-SA 4.0, see THIRD-PARTY.md. A line: kind (1 person, 2 place, 3 body, 4 foreign name), length, then the names without separators. */\nexport const NAMES = \`${text}\`;\n`,
);
console.log(`${names.size} names, ${Buffer.byteLength(text)} bytes`);
