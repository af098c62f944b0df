// Who may import whom (docs/architecture.md, "Who may import whom"), and what src/ may not know.
import { dirname, posix } from 'node:path';
import { codeOnly, report, sources } from './lib/sources.mjs';

/** Room → prefixes of paths or package names that it may import, besides itself. The first matching line rules. */
const RULES = [
  ['src/model/', []],
  ['src/kit/', ['src/model/', 'valibot']],
  ['src/lang/', ['src/model/', 'src/kit/']],
  ['src/text/', ['src/model/', 'src/kit/', 'src/lang/']],
  ['src/detect/families/', ['src/model/', 'src/kit/', 'src/lang/', 'src/text/', 'src/detect/']],
  ['src/detect/', ['src/model/', 'src/kit/', 'src/lang/', 'src/text/', 'yaml', 'smol-toml']],
  ['src/extract/', ['src/model/', 'src/kit/', 'src/lang/', 'src/text/']],
  ['src/clean/', ['src/model/', 'src/kit/', 'valibot', 'dompurify']],
  ['src/entities/', ['src/model/', 'src/kit/', 'src/lang/', 'src/text/', 'chrono-node', 'opencc-js']],
  ['src/cite/', ['src/model/', 'src/kit/', 'src/lang/', 'src/text/', 'pinyin-pro']],
  // The one table that folds Chinese script is that of names.
  ['src/compare/', ['src/model/', 'src/kit/', 'src/lang/', 'src/text/', 'src/entities/fold.ts', 'diff']],
  ['src/render/', ['src/model/', 'src/kit/', 'fflate']],
  [
    'src/pipeline.ts',
    ['src/model/', 'src/kit/', 'src/detect/index.ts', 'src/extract/index.ts', 'src/clean/index.ts', 'src/markdown.ts'],
  ],
  ['src/markdown.ts', ['marked']],
  ['src/index.ts', ['src/']],
  ['cli/', ['src/', 'jsdom', 'chardet', 'node:']],
  ['extension/platform/families.static.ts', ['src/detect/registry.ts']],
  [
    'extension/platform/',
    ['src/model/', 'src/kit/stored.ts', 'src/kit/listed.ts', 'public/_locales/', 'webextension-polyfill'],
  ],
  ['extension/ui/', ['extension/platform/', 'src/model/', 'preact', 'webextension-polyfill']],
  [
    'extension/content/probe',
    [
      'src/detect/candidate.ts',
      'extension/content/judge.ts',
      'extension/platform/families.static.ts',
      'extension/platform/own.ts',
    ],
  ],
  ['extension/content/judge', ['src/detect/probe.ts', 'extension/content/judge.ts', 'extension/platform/own.ts']],
  ['extension/background/', ['extension/platform/', 'src/model/', 'webextension-polyfill']],
  [
    'extension/content/',
    [
      'src/',
      'extension/platform/',
      'extension/ui/',
      'preact',
      'opencc-js',
      'webextension-polyfill',
      'extension/reader/',
    ],
  ],
  [
    'extension/reader/',
    [
      'src/',
      'extension/platform/',
      'extension/ui/',
      'preact',
      'opencc-js',
      'webextension-polyfill',
      'extension/content/parts/',
    ],
  ],
  [
    'extension/popup/',
    ['src/', 'extension/platform/', 'extension/ui/', 'preact', 'webextension-polyfill', 'pinyin-pro'],
  ],
  [
    'extension/library/',
    [
      'src/',
      'extension/platform/',
      'extension/ui/',
      'extension/content/parts/part.ts',
      'extension/reader/own-page.ts',
      'preact',
      'fflate',
      'opencc-js',
      'webextension-polyfill',
    ],
  ],
  ['extension/compare/', ['src/', 'extension/platform/', 'extension/ui/', 'preact']],
  [
    'extension/reading/',
    [
      'src/clean/',
      'extension/platform/',
      'extension/ui/',
      'extension/reader/own-page.ts',
      'preact',
      'webextension-polyfill',
    ],
  ],
  [
    'extension/notes/',
    ['src/model/', 'src/kit/stored.ts', 'extension/platform/', 'extension/ui/', 'preact', 'webextension-polyfill'],
  ],
  ['extension/out/', ['src/kit/stored.ts', 'extension/platform/', 'extension/ui/', 'preact']],
  ['extension/welcome/', ['extension/platform/', 'extension/ui/', 'preact', 'webextension-polyfill']],
  ['extension/options/', ['src/', 'extension/platform/', 'extension/ui/', 'preact', 'webextension-polyfill']],
];

/** What the library must not name: it never touches the world (the address and the day are arguments). */
const FORBIDDEN = [
  [/(?<![\w.$])(?:browser|chrome)\.\w/, 'the extension API'],
  [/(?<![\w.$'])window\b(?!\s*[:?])/, 'window'],
  [/(?<![\w.$])location\.(?:href|assign|replace)\b/, 'location'],
  [/(?<![\w.$])fetch\s*\(/, 'fetch'],
  [/\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b/, 'the network'],
  [/\b(?:localStorage|sessionStorage|indexedDB)\b/, 'storage'],
  [/\bDate\.now\b|\bnew Date\(\s*\)/, 'the clock'],
  [/\bMath\.random\b/, 'chance'],
  [/(?<![\w.$])console\./, 'console'],
  [
    /earchParams(?:\([^()]*\))?\.(?:keys|values|entries)\(|\.\.\.new URLSearchParams|of new URLSearchParams/,
    'iterators of URLSearchParams, which Firefox keeps from content scripts (queryPairs)',
  ],
];

const findings = [];
for (const { path, text } of sources(['src', 'cli', 'extension'])) {
  const rule = RULES.find(([prefix]) => path.startsWith(prefix));
  if (!rule) {
    findings.push(`${path}: in no room; give it a line in scripts/check-rooms.mjs`);
    continue;
  }
  const [room, allowed] = rule;
  const home = room.endsWith('/') ? room : `${dirname(path)}/`;
  text.split('\n').forEach((line, i) => {
    const from =
      /(?:^\s*(?:import|export)\b.*?from\s*|^\s*import\s*|\bimport\()\s*['"]([^'"]+)['"]/.exec(line)?.[1] ??
      /^\}\s*from\s*['"]([^'"]+)['"]/.exec(line)?.[1];
    if (!from) return;
    const target = from.startsWith('.') ? posix.normalize(posix.join(dirname(path), from)) : from;
    if (target.startsWith(home) || (room === 'src/index.ts' && target.startsWith('src/'))) return;
    if (/\.css(?:\?\w+)?$/.test(target) && target.startsWith(dirname(path))) return;
    if (
      !allowed.some(
        (a) => target === a || target.startsWith(a.endsWith('/') || a.endsWith(':') || a.endsWith('.ts') ? a : `${a}/`),
      )
    )
      findings.push(`${path}:${i + 1}: ${room} may not import ${target}; allowed: ${allowed.join(', ') || 'nothing'}`);
  });
  if (path.startsWith('src/')) {
    codeOnly(text)
      .split('\n')
      .forEach((line, i) => {
        for (const [pattern, what] of FORBIDDEN)
          if (pattern.test(line)) findings.push(`${path}:${i + 1}: src/ may not use ${what}`);
      });
  }
}
report('rooms', findings);
