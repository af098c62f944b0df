// Writes src/entities/data/given-names.ts from the MIT-licensed package @faker-js/faker. Run after unpacking that package:
//   node scripts/make-given-names.mjs path/to/@faker-js/faker
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const LOCALES = 'en en_IN de fr es pt_BR pt_PT it nl pl sv nb_NO da cs_CZ tr ro hu hr ru uk'.split(' ');
/** Given names that are rather ordinary words, titles, places or months where a text writes them with a capital. */
const NOT = new Set(
  'may june april august summer autumn dawn hope faith grace joy art rich chance price major general king prince princess baron duke bishop dean judge royal forest river sky star sunny rain ocean summer winter gold silver ruby pearl crystal amber jade ivory rose lily daisy violet heather holly ivy olive cherry berry candy sugar honey angel heaven destiny justice liberty freedom patience prudence mercy charity chastity constance victory glory unique precious princess paris london sydney florida georgia virginia carolina dakota israel jordan austin houston dallas savannah madison jackson lincoln washington asia india china america kenya chad cuba english german french holland ireland france roman christian domenica vita gioia alba luna sole marina stella speranza vera mai mars saint san santa don sir lord lady bill will mark rob drew frank grant chase pat sue wade ward art gene jean chip skip buck bud mack buster lane page reed price cash dale glen heath cliff brook brooks ford love said best sage story true west north south east young long short small good great new old sunday monday friday'.split(
    ' ',
  ),
);
const names = new Set();
for (const locale of LOCALES) {
  const { faker } = await import(pathToFileURL(resolve(process.argv[2], `dist/locale/${locale}.js`)).href);
  const { female = [], male = [], generic = [] } = faker.rawDefinitions.person.first_name;
  for (const name of [...female, ...male, ...generic].flatMap((n) => n.split(/[\s-]/))) {
    const lower = name.toLowerCase();
    if (/^[\p{Ll}]{3,14}$/u.test(lower) && !NOT.has(lower)) names.add(lower);
  }
}
const list = [...names].sort((a, b) => (a < b ? -1 : 1)).join(' ');
writeFileSync(
  fileURLToPath(new URL('../src/entities/data/given-names.ts', import.meta.url)),
  `/** Given names of twenty languages, lower case, made by scripts/make-given-names.mjs from the MIT-licensed package @faker-js/faker. */\nexport const GIVEN_NAMES =\n  '${list}';\n`,
);
