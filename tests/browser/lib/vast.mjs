// Pages that try to use up a reader: large, deep, wide, broken or never at rest. Made when asked for, in our own words.
const SENTENCE = '灯塔看守人在雾里敲了三次钟，船长们听见以后放慢了速度，谁也没有靠岸。';
export const FIRST = '雾从星期三夜里开始漫进港口，码头上的灯一盏一盏看不见了。';
export const ORIGINAL = 'https://www.fog-gazette.example/24/5/4/n9001.htm';
const at = (name) => `https://example-mirror.github.io/vast/${name}.html`;
const HAN = '雾港灯船钟潮岸风夜塔看守人敲听慢速靠谁没有星期三开始漫进码头一盏不见';
const han = (n) => Array.from({ length: n }, (_, i) => HAN[(i * 7 + (i >> 3)) % HAN.length]).join('');
const times = (n, make) => Array.from({ length: n }, (_, i) => make(i)).join('');

const page = (body, { title = '雾中的港口', script = '' } = {}) =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1><p>${FIRST}</p>\n${body}<p>${SENTENCE}</p></article><p>原文链接：<a href="${ORIGINAL}">${ORIGINAL}</a></p>${script && `<script>${script}</script>`}</body></html>`;

/** Name → the page, whether the reader must say that something is amiss, and the original where that is not the usual one. */
const CASES = {
  'five megabytes of paragraphs': [() => page(times(35_000, () => `<p>${SENTENCE}</p>`)), true],
  'a hundred and fifty thousand elements': [
    () => page(times(150_000, (i) => `${i % 200 ? '' : '<p>'}<b>字</b>`)),
    true,
  ],
  'twenty thousand levels of markup': [() => page(`${'<div>'.repeat(20_000)}${SENTENCE}`), false],
  'levels that a script has nested': [
    () =>
      page('<div id="deep"></div>', {
        // Engines lay out some hundred levels more than they parse, and give up beyond.
        script:
          "let n = document.getElementById('deep'); for (let i = 0; i < 3000; i++) { const d = document.createElement('span'); n.append(d); n = d; } n.textContent = '深处';",
      }),
    false,
  ],
  'a table of sixty thousand cells': [
    () => page(`<table>${times(6000, () => `<tr>${'<td>雾</td>'.repeat(10)}</tr>`)}</table>`),
    true,
  ],
  'one line of a million characters': [() => page(`<p>${han(1_000_000)}</p>`), false],
  'five thousand pictures': [
    () =>
      page(
        times(
          5000,
          (i) =>
            `<img loading="lazy" width="640" height="480" src="https://h${i % 50}.vast.example/${i}.png" alt="图${i}">`,
        ),
      ),
    false,
  ],
  'paragraphs that are opened and never closed': [
    () =>
      page(
        times(
          8000,
          (i) =>
            `<p>\n<ok href="https://www.fog-gazette.example/tag/${i % 97}">\n雾港\n<p>${i % 7 ? '' : '<b><i><font>'}`,
        ),
      ),
    true,
  ],
  'fifteen thousand links': [
    () =>
      page(`<p>${times(15_000, (i) => `<a href="https://www.fog-gazette.example/tag/${i}.html">名${i}</a>，`)}</p>`),
    false,
  ],
  'a title, a description and words of a picture without end': [
    () =>
      page(`<img src="https://h.vast.example/a.png" alt="${han(1_000_000)}" title="${han(500_000)}">`, {
        title: `雾中的港口${han(300_000)}`,
      }),
    false,
  ],
  'names, datelines and addresses without end': [
    () =>
      page(
        `<p>${'书'.repeat(60_000)}</p><p>${'【港口报2024年'.repeat(5000)}</p>${times(2000, (i) => `<p>原文链接：https://h${i}.vast.example/a/${i}.htm</p>`)}`,
      ),
    true,
    // Two thousand lines say so: which of them is right cannot be known.
    undefined,
  ],
};

export const VAST = Object.fromEntries(
  Object.entries(CASES).map(([name, [make, amiss, ...other]], i) => [
    name,
    { url: at(i), make, amiss, original: other.length ? other[0] : ORIGINAL },
  ]),
);
export const RESTLESS = at('restless');
export const BUSY = at('busy');
export const WRITTEN = at('written');

export function serveVast(network) {
  for (const { url, make } of Object.values(VAST)) network.serve(url, () => ({ body: make() }));
  network.serve(RESTLESS, {
    body: page(
      times(8, () => `<p>${SENTENCE}</p>`),
      {
        script:
          "setInterval(() => { for (let i = 0; i < 50; i++) { const p = document.createElement('p'); p.textContent = '又变了'; const a = document.querySelector('article'); a.append(p); if (a.childNodes.length > 300) a.lastChild.previousSibling.remove(); } }, 10);",
      },
    ),
  });
  network.serve(BUSY, {
    body: page(
      times(8, () => `<p>${SENTENCE}</p>`),
      {
        script: 'window.busy = () => { const end = Date.now() + 4000; while (Date.now() < end); };',
      },
    ),
  });
  network.serve(WRITTEN, {
    body: `<!doctype html><html lang="zh"><body><script>document.write(${JSON.stringify(page(times(8, () => `<p>${SENTENCE}</p>`))).replaceAll('</script', '<\\/script')});</script></body></html>`,
  });
}
