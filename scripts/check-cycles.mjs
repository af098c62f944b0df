// No module imports itself by way of others. Imports of types alone leave nothing behind and do not count.
import { posix } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { report, sources } from './lib/sources.mjs';

const imports = new Map(
  sources(['src', 'cli', 'extension']).map(({ path, text }) => {
    const tree = parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
    const named = tree.body.filter(isOfValues).map((node) => node.source.value);
    const own = named.filter((name) => name.startsWith('.'));
    return [path, own.map((name) => posix.normalize(posix.join(posix.dirname(path), name)))];
  }),
);

/** Whether a statement brings in something that is there when the program runs. */
function isOfValues(node) {
  if (!node.source || node.importKind === 'type' || node.exportKind === 'type') return false;
  const names = node.specifiers ?? [];
  return names.length === 0 || !names.every((s) => s.importKind === 'type' || s.exportKind === 'type');
}

const findings = [];
const done = new Set();
/** Follows imports depth first; what is met again on the way closes a circle. */
function visit(path, way) {
  const at = way.indexOf(path);
  if (at >= 0) findings.push([...way.slice(at), path].join(' → '));
  if (at >= 0 || done.has(path)) return;
  for (const next of imports.get(path) ?? []) visit(next, [...way, path]);
  done.add(path);
}
for (const path of imports.keys()) visit(path, []);
report('cycles', findings);
