// Texts for the stores: one per locale of the package, within the stores' lengths; a reason for every permission of the
// manifest and for none besides; one address of the repository everywhere; no dead link among the project's own pages.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './lib/setup.mjs';
import { report } from './lib/sources.mjs';
import { LIMITS, lengthOf, listed, locales, reasons, repository, reviewerNotes, textsOf } from './lib/store.mjs';

const findings = [];
const within = (what, text, most, least = 1) => {
  const length = lengthOf(text);
  if (length > most) findings.push(`${what}: ${length} characters, at most ${most}`);
  else if (length < least) findings.push(`${what}: ${length} characters, at least ${least}`);
};

for (const code of locales()) if (!listed().includes(code)) findings.push(`docs/store/listing/${code}.md is missing`);
for (const code of listed()) {
  if (!locales().includes(code)) {
    findings.push(`docs/store/listing/${code}.md: the package has no such locale`);
    continue;
  }
  const { name, short, summary, description } = textsOf(code);
  within(`${code}: app_name`, name, LIMITS.name);
  within(`${code}: app_description`, short, LIMITS.short);
  within(`${code}: Summary`, summary, LIMITS.summary);
  within(`${code}: Description`, description, LIMITS.description[1], LIMITS.description[0]);
  if (/\n/.test(summary)) findings.push(`${code}: Summary has more than one line`);
  // One store shows the text as it is, another reads it as Markdown.
  if (/<[a-z/]|\*\*|\]\(|^#|`/m.test(description)) findings.push(`${code}: Description has markup`);
}

const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8'));
const asked = [...manifest.permissions, 'host permissions', 'optional host permissions'];
const given = reasons();
within('Single purpose', given.get('Single purpose') ?? '', LIMITS.reason);
for (const permission of asked) within(`reason for ${permission}`, given.get(permission) ?? '', LIMITS.reason);
const known = new Set([...asked, 'Single purpose', 'Remote code', 'Data', 'Firefox', 'Edge']);
for (const heading of given.keys())
  if (!known.has(heading)) findings.push(`docs/store/privacy-practices.md: nothing asks for ${heading}`);
within('docs/store/reviewers.md, Notes', reviewerNotes(), 3_000);

const address = repository();
if (manifest.homepage_url !== address) findings.push('homepage_url is not the homepage of package.json');
const own = ['README.md', 'README.zh-CN.md', 'package.json', '.github/ISSUE_TEMPLATE/config.yml'];
own.push(...readdirSync(join(root, 'docs/store'), { recursive: true }).map((file) => `docs/store/${file}`));
for (const path of own.filter((file) => /\.(?:md|json|yml)$/.test(file)))
  for (const [found] of readFileSync(join(root, path), 'utf8').matchAll(
    /https:\/\/github\.com\/[\w.-]+\/mirror-reader(?![\w-])/g,
  ))
    if (found !== address) findings.push(`${path}: ${found} is not ${address}`);

for (const dir of ['.', 'docs', 'docs/store'])
  for (const file of readdirSync(join(root, dir)).filter((name) => name.endsWith('.md')))
    for (const [, link] of readFileSync(join(root, dir, file), 'utf8').matchAll(/\]\(([^)#\s]+)/g))
      if (!/^[a-z]+:/.test(link) && !existsSync(join(root, dirname(join(dir, file)), link)))
        findings.push(`${join(dir, file)}: ${link} is not there`);

report('store', findings);
