// Begins a mirror family: its file, a first fixture, its line in the registry. See docs/adding-a-family.md.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const name = process.argv[2];
if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name ?? '')) {
  console.error('usage: npm run new:family -- name-in-kebab-case');
  process.exit(2);
}
const label = name[0].toUpperCase() + name.slice(1).replaceAll('-', ' ');
const variable = name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const family = join(root, 'src/detect/families', `${name}.ts`);
if (existsSync(family)) {
  console.error(`${family} is there already`);
  process.exit(1);
}

write(
  family,
  `/** What it covers, and an address where it can be seen. https://keeper.example/ */
import { safeOriginal } from '../../kit/original.ts';
import { claim, originals, removeAll } from '../claims.ts';
import { defineFamily } from '../define-family.ts';
import { keepShownImages } from '../unrewrite.ts';

const ADDRESS = /^https:\\/\\/keeper\\.example\\/copy\\/(.{1,2048})$/;

export const ${variable} = defineFamily({
  name: '${name}',
  label: '${label}',
  hosts: [],
  addresses: [],
  limitations: ['live'],
  recognise: (page) => (original(page.url) ? claim('${name}', 'certain', 'url-pattern', page.url) : null),
  recover: (page, made) => ({ ...made, uriM: page.url, ...originals(original(page.url)) }),
  peel({ document, url }) {
    keepShownImages(document, url);
    removeAll(document, '#keeper-banner');
    return { document, shape: 'html' };
  },
  originalUrl: original,
});

function original(address: string): string | undefined {
  return safeOriginal(ADDRESS.exec(address)?.[1]);
}
`,
);

const copied = 'https://paper.example/2021/05/ferry';
const url = `https://keeper.example/copy/${copied}`;
const at = join(root, 'tests/fixtures', name, 'plain');
write(
  join(at, 'page.html'),
  `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Ferry to the salt island</title></head>
<body>
<div id="keeper-banner">Kept by the keeper</div>
<article>
<h1>Ferry to the salt island</h1>
<p>The ferry left the harbour on Monday with eleven passengers and two goats, the first crossing since the storm.</p>
</article>
</body>
</html>
`,
);
write(join(at, 'page.json'), `${JSON.stringify({ url }, null, 2)}\n`);
const hop = { family: name, confidence: 'likely', uriR: copied, mementoDatetime: null };
write(join(at, 'expected/provenance.json'), `${JSON.stringify({ hops: [hop] }, null, 2)}\n`);
const article = {
  headline: 'Ferry to the salt island',
  author: [],
  datePublished: '2021-05',
  publisher: null,
  articleBody: [
    'The ferry left the harbour on Monday with eleven passengers and two goats, the first crossing since the storm.',
  ],
};
write(join(at, 'expected/article.json'), `${JSON.stringify(article, null, 2)}\n`);

const registry = join(root, 'src/detect/registry.ts');
const text = readFileSync(registry, 'utf8');
const imports = [...text.matchAll(/^import \{ \w+ \} from '\.\/families\/[\w-]+\.ts';$/gm)].map((m) => m[0]);
const listed = [...text.matchAll(/^ {2}(\w+),$/gm)].map((m) => m[0]);
writeFileSync(
  registry,
  text
    .replace(
      imports.join('\n'),
      [...imports, `import { ${variable} } from './families/${name}.ts';`].sort(byPath).join('\n'),
    )
    .replace(listed.join('\n'), [...listed, `  ${variable},`].sort().join('\n')),
);
console.log(`src/detect/registry.ts: ${variable}
Next: save a page into tests/fixtures/${name}/, edit the family file, run
  npx vitest run tests/families.test.ts tests/matrix.test.ts tests/twins.test.ts -t ${name}`);

function byPath(a, b) {
  const path = (line) => line.replace(/^.*\/families\//, '');
  return path(a) < path(b) ? -1 : 1;
}

function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  console.log(path.slice(root.length));
}
