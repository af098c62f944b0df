import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { WORKS } from '../../tests/golden/works.ts';
import { citeList } from './index.ts';

const has = (program: string) => spawnSync(program, ['--version']).status === 0;
const bibOf = (style: string) => citeList(WORKS, style).text;

function inFolder(check: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'mirror-reader-tex-'));
  try {
    check(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.skipIf(!has('biber'))(
  'biber takes the BibLaTeX file without an error (needs biber)',
  () => {
    inFolder((cwd) => {
      writeFileSync(join(cwd, 'works.bib'), bibOf('biblatex'));
      const run = spawnSync('biber', ['--tool', '--validate-datamodel', 'works.bib'], { cwd, encoding: 'utf8' });
      // A work without a date lacks what the format wants, and `journaltitle` beside `organization` is for reference managers.
      expect(run.stdout).not.toMatch(/^ERROR |^WARN (?!.*date, year|.*'journaltitle')/m);
      expect(run.status).toBe(0);
      expect(readFileSync(join(cwd, 'works_bibertool.bib'), 'utf8').match(/^@\w+\{/gm)).toHaveLength(WORKS.length);
    });
  },
  60_000,
);

test.skipIf(!has('bibtex'))(
  'bibtex takes the BibTeX file without an error (needs bibtex)',
  () => {
    inFolder((cwd) => {
      writeFileSync(join(cwd, 'works.bib'), bibOf('bibtex'));
      // A style of our own, because a bare installation has none: it knows the months and writes each key and title.
      const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
      const bst = `ENTRY { author title howpublished year month url note } {} {}
${months.map((m) => `MACRO {${m}} {"${m}"}`).join('\n')}
FUNCTION {misc} { cite$ ": " * title * write$ newline$ }
READ
ITERATE {call.type$}
`;
      writeFileSync(join(cwd, 'bare.bst'), bst);
      writeFileSync(join(cwd, 'works.aux'), '\\citation{*}\n\\bibdata{works}\n\\bibstyle{bare}\n');
      const run = spawnSync('bibtex', ['works'], { cwd, encoding: 'utf8' });
      expect(run.stdout).not.toMatch(/error|warning/i);
      expect(run.status).toBe(0);
    });
  },
  60_000,
);
