import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from './setup.mjs';

/** Source files below `dirs`, as `{ path, text }` with forward slashes, tests left out unless asked for. */
export function sources(dirs, { tests = false } = {}) {
  return dirs.flatMap((dir) =>
    readdirSync(join(root, dir), { recursive: true })
      .map((file) => join(root, dir, String(file)))
      .filter((file) => /\.tsx?$/.test(file) && (tests || !/\.test\.tsx?$/.test(file)))
      .sort()
      .map((file) => ({ path: relative(root, file).split(sep).join('/'), text: readFileSync(file, 'utf8') })),
  );
}

/** `text` with comments and the contents of string and template literals blanked, line breaks kept. */
export function codeOnly(text) {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, (m) =>
    m.length > 1 && /^['"`]/.test(m) ? m[0] + m.slice(1, -1).replace(/[^\n]/g, ' ') + m[0] : m.replace(/[^\n]/g, ' '),
  );
}

/** Prints findings and ends the program: 0 when there are none. */
export function report(name, findings) {
  for (const f of findings) console.error(f);
  console.log(findings.length ? `${name}: ${findings.length} to mend` : `${name}: in order`);
  process.exit(findings.length ? 1 : 0);
}
