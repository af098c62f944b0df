import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readMirror } from '../../index.ts';

const URL_ = 'file:///saved/lamps.md';
function read(text: string) {
  const { document } = new JSDOM('<!doctype html><body><pre></pre>', { url: URL_ }).window;
  (document.querySelector('pre') as HTMLElement).textContent = text;
  Object.defineProperty(document, 'contentType', { value: 'text/plain' });
  const { provenance, article } = readMirror(document, URL_);
  expect(provenance.hops).toEqual([]);
  return article;
}
const EN = 'The lamps of the quay were lit again on Monday, and the boats came in one after the other all night.';
const ZH = '书店在老街的尽头，开了四十年，昨天晚上关了门。';

test.each([
  ['Markdown', `# Lamps of the Quay\n\nBy Ruth Abel\n\nMarch 3, 2024\n\n${EN}\n\n${EN}`],
  ['front matter', `---\ntitle: Lamps of the Quay\nauthor: Ruth Abel\ndate: 2024-03-03\n---\n\n${EN}\n\n${EN}`],
  ['labels', `Title: Lamps of the Quay\nAuthor: Ruth Abel\nDate: 2024-03-03\n\n${EN}\n\n${EN}`],
  ['a bare first line', `Lamps of the Quay\n\nBy Ruth Abel\n\nMarch 3, 2024\n\n${EN}\n\n${EN}`],
])('title, author and day of a text file: %s', (_, text) => {
  expect(read(text)).toMatchObject({
    headline: 'Lamps of the Quay',
    author: [{ name: 'Ruth Abel' }],
    datePublished: '2024-03-03',
    articleBody: `${EN}\n${EN}`,
  });
});

test.each([
  ['标题：旧书店\n作者：林书远\n', ZH],
  ['題名：旧书店\n作者：林书远\n', ZH],
  [
    'Заголовок: Лампы\nАвтор: Анна Крылова\n',
    'Фонари на набережной снова зажглись в понедельник, и лодки шли всю ночь.',
  ],
  ['', EN],
])('lines that each end a sentence are paragraphs: %j', (head, line) => {
  expect(read(`${head}${Array(6).fill(line).join('\n')}\n`)?.blocks).toHaveLength(6);
});

test('lines cut at a width are joined, and a poem keeps its lines in one', () => {
  const cut = 'The boats came in one after the other and nobody\nknew who was to pay for the lamps that lit the\n';
  expect(read(`${cut.repeat(4)}quay.\n\n${EN}\n`)?.blocks).toHaveLength(2);
});

test('code and lists of links are no articles', () => {
  const code = Array(20)
    .fill('const lamp = light(quay, { on: true });\nif (lamp) {\n  boats.push(lamp);\n}')
    .join('\n');
  expect(read(code)?.headline || '').toBe('');
});
