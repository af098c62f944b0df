// What the benchmarks share: pages, medians, tables.
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { githubBlob } from '../scripts/lib/code-host-page.mjs';
import { root } from '../scripts/lib/setup.mjs';

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

/** Slope of a straight line through the logarithms: 1 is linear. */
export function exponent(points) {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)]);
  const mean = (i) => logs.reduce((sum, p) => sum + p[i], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  return logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}

export const round = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

export function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

export function machine() {
  return `${cpus()[0]?.model.trim()} × ${cpus().length}, Node ${process.version}`;
}

const sample = () => readFileSync(join(root, 'samples/zh-hans.md'), 'utf8');
const file = (path) => ({ owner: 'example-mirror', repo: 'news', ref: 'main', commit: 'c0ffee00'.repeat(5), path });
const url = (path) => `https://github.com/example-mirror/news/blob/main/${path}`;

/** The sample article in a code host's page. */
export function samplePage() {
  return { name: 'sample article', url: url('n1001.md'), html: githubBlob(sample(), file('n1001.md')) };
}

/** The same page with its paragraphs repeated until it has about so many bytes. */
export function grownPage(bytes) {
  const [head, body, tail] = sample()
    .split(/(?= <h4>)| (?=<!-- article content end -->)/)
    .reduce(
      (parts, piece, i, all) => {
        if (i === 0) parts[0] = piece;
        else if (i === all.length - 1) parts[2] = piece;
        else parts[1] += piece;
        return parts;
      },
      ['', '', ''],
    );
  const times = Math.max(1, Math.round((bytes - head.length - tail.length) / Buffer.byteLength(body)));
  // No two paragraphs are alike, as in a real text.
  let n = 0;
  const grown = Array.from({ length: times }, () => body.replace(/<p>\n/g, () => `<p>\n第${++n}段`)).join('');
  return {
    name: `${bytes >= 1e6 ? `${bytes / 1e6} MB` : `${bytes / 1e3} kB`}`,
    url: url(`grown-${bytes}.md`),
    html: githubBlob(head + grown + tail, file(`grown-${bytes}.md`)),
  };
}
