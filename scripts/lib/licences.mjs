import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from './setup.mjs';

/** The file with the licence texts, in each package. */
export const LICENCES = 'LICENSES.txt';
/** Licence texts of data that has become part of our own files: a file each, named as in THIRD-PARTY.md. */
const DATA = join(root, 'scripts/data/licences');
/** From here on a bundler's text tells of what the bundler itself contains, which is not passed on. */
const OF_THE_TOOL = /\n# Licenses of bundled dependencies[\s\S]*/;
const TEXT = /^(?:licen[cs]e|copying|notice|third[-_]party)/i;

/** Puts into `folders` the folder of every package whose code stands in what the bundler has written. */
export function collectPackages(folders) {
  return {
    name: 'collect-packages',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        for (const [id, { renderedLength }] of Object.entries(chunk.modules ?? {})) {
          const folder = packageOf(id.replaceAll('\\', '/'));
          if (folder && renderedLength > 0) folders.add(folder);
        }
    },
  };
}

/** Folder of the package that a module is from; helpers that a bundler writes into its output are from the bundler. */
function packageOf(id) {
  const helper = /^\0?(vite|rolldown)\//.exec(id);
  if (helper) return join(root, 'node_modules', helper[1]);
  const inPackage = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/?]+)/.exec(id);
  return inPackage?.[1];
}

/**
 * Licence texts of Mirror Reader, of these packages, and of the data in its files; the same for the same packages.
 * @throws Error when a package has no licence text
 */
export function licenceTexts(folders) {
  const packages = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const files = readdirSync(folder, { withFileTypes: true })
      .filter((file) => file.isFile() && TEXT.test(file.name))
      .map((file) => file.name)
      .sort();
    if (!files.length) throw new Error(`${name} has no licence text`);
    return section(
      name,
      `${name} ${version}, ${license}`,
      files.map((file) => join(folder, file)),
    );
  });
  const data = readdirSync(DATA).map((file) => section(basename(file, '.txt'), 'data', [join(DATA, file)]));
  const own = section('Mirror Reader', 'the extension itself', [join(root, 'LICENSE')]);
  const others = [...packages, ...data].sort((a, b) => (a < b ? -1 : 1));
  return `Licences of Mirror Reader and of what it contains.\n\n${[own, ...others].join('\n')}`;
}

const RULE = '='.repeat(80);

function section(title, about, files) {
  const texts = files.map((file) => readFileSync(file, 'utf8').replace(/\r\n?/g, '\n').replace(OF_THE_TOOL, '').trim());
  return `${RULE}\n${title}\n(${about})\n${RULE}\n\n${texts.join('\n\n')}\n`;
}

/** Titles of the sections that hold a text, of the file of a built package; none when the file is not there. */
export function licencesIn(dist) {
  const path = join(dist, LICENCES);
  if (!existsSync(path)) return [];
  const sections = readFileSync(path, 'utf8').split(`${RULE}\n`);
  return sections.flatMap((text, i) =>
    i % 2 === 1 && (sections[i + 1] ?? '').trim().length > 100 ? [text.split('\n')[0]] : [],
  );
}
