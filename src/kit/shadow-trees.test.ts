import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { snapshotSteps } from './snapshot.ts';
import { finish } from './steps.ts';

/** The text of a page whose elements get these trees. */
function text(html: string, trees: Readonly<Record<string, string>>, mode: 'open' | 'closed' = 'open'): string {
  const { document } = new JSDOM(`<body>${html}</body>`).window;
  const fill = (root: ParentNode): void => {
    for (const [name, tree] of Object.entries(trees))
      for (const host of root.querySelectorAll(name)) {
        const shadow = host.attachShadow({ mode });
        shadow.append(...new JSDOM(`<body>${tree}`).window.document.body.childNodes);
        fill(shadow);
      }
  };
  fill(document);
  return (finish(snapshotSteps(document as unknown as Document)).document.body.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

test.each([
  ['the whole article', '<x-story></x-story>', { 'x-story': '<p>one</p><p>two</p>' }, 'onetwo'],
  ['a part of it', '<p>one</p><div id="d"></div><p>three</p>', { '#d': '<p>two</p>' }, 'onetwothree'],
  [
    'around what stands in it',
    '<x-box><p>two</p></x-box>',
    { 'x-box': '<p>one</p><slot></slot><p>three</p>' },
    'onetwothree',
  ],
  [
    'one in another',
    '<x-a><i>3</i></x-a>',
    { 'x-b': '<b>1</b><slot></slot>', 'x-a': '<x-b><u>2</u></x-b><slot></slot>' },
    '123',
  ],
  ['with a second slot', '<x-a>1</x-a>', { 'x-a': '<slot></slot><slot name="end">2</slot>' }, '12'],
  ['without one', '<x-a>1</x-a>', {}, '1'],
])('an open tree holds %s', (_, html, trees, all) => {
  expect(text(html, trees as Record<string, string>)).toBe(all);
});

test('a closed tree keeps what it holds', () => {
  expect(text('<x-a>light</x-a>', { 'x-a': '<p>dark</p>' }, 'closed')).toBe('light');
});
