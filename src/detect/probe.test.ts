import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { probe } from './probe.ts';

const TEXT = '桥在星期二早上开通，走过的人都说比从前快了一半，摊贩们把摊子搬到了桥头。'.repeat(12);

test('a control that stands in for a property leads nowhere', () => {
  const url = 'https://some-keeper.github.io/papers/bridge.html';
  const { window } = new JSDOM(
    `<body><main><h1>桥通了</h1><input name="nextSibling" form="b"><form id="b"><input name="firstChild"></form><p>${TEXT}</p><p>原文链接：https://www.tide-post.example/2024/05/bridge.htm</p></main></body>`,
    { url },
  );
  const form = window.document.querySelector('form') as Element;
  // What browsers do with named controls of a form, and this library does not.
  Object.defineProperty(form, 'nextSibling', { get: () => window.document.querySelector('input') });
  Object.defineProperty(form, 'firstChild', { get: () => form });
  expect(probe(window.document as unknown as Document, url)).toBe(true);
});
