import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { elementsNamed, forgetIndex, mayHaveAttribute } from './page-index.ts';
import { relLinks } from './rel-links.ts';
import { snapshotSteps } from './snapshot.ts';
import { finish } from './steps.ts';

const copy = (html: string) => finish(snapshotSteps(new JSDOM(html).window.document as unknown as Document)).document;
const HEAD = '<link rel="Canonical SHORTLINK" href="/a"><link rel="canonical" href="/b"><link href="/c">';

test('elements are those that the copy holds, in order', () => {
  const document = copy(`${HEAD}<p>x</p><script src="s.js"></script>`);
  const links = () => elementsNamed(document, 'link').map((el) => el.getAttribute('href'));
  expect(links()).toEqual(['/a', '/b', '/c']);
  expect(elementsNamed(document, 'x-script')).toHaveLength(1);
  document.querySelector('link')?.remove();
  expect(links()).toEqual(['/b', '/c']);
});

test('what is added is found once the notes are forgotten', () => {
  const document = copy('<p>x</p>');
  expect(mayHaveAttribute(document, 'itemprop')).toBe(false);
  document.body.appendChild(document.createElement('pre')).setAttribute('itemprop', 'a');
  forgetIndex(document);
  expect(elementsNamed(document, 'pre')).toHaveLength(1);
  expect(mayHaveAttribute(document, 'itemprop')).toBe(true);
});

test('links are told by each of their relations, in either case, and no longer when they are gone', () => {
  const document = copy(HEAD);
  const named = (relation: string) => relLinks(document, relation).map((el) => el.getAttribute('href'));
  expect([named('canonical'), named('shortlink'), named('next')]).toEqual([['/a', '/b'], ['/a'], []]);
  document.querySelector('link')?.remove();
  expect([named('canonical'), named('shortlink')]).toEqual([['/b'], []]);
});
