// Folders of saved pages: beside each `NAME.html` a `NAME.json` that says at which address the page was seen.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The pages under a folder that were seen on the web, in the order of their names.
 * @returns {{ file: string, url: string, contentType: string, facts: object, body: () => Buffer }[]} `file`: its path in the folder;
 *   `facts`: all that the JSON says
 */
export function savedPages(folder) {
  const pages = [];
  for (const file of readdirSync(folder, { recursive: true }).map(String).sort()) {
    const at = join(folder, file);
    const facts = at.replace(/\.html$/, '.json');
    if (facts === at || !existsSync(facts)) continue;
    const said = JSON.parse(readFileSync(facts, 'utf8'));
    const { url, contentType = 'text/html' } = said;
    if (!/^https?:/.test(url)) continue;
    // As it is asked for: names in other scripts are asked for in letters of one.
    const { href } = new URL(url);
    pages.push({ file, url: href.replace(/#.*$/s, ''), contentType, facts: said, body: () => readFileSync(at) });
  }
  return pages;
}
