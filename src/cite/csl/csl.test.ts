import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { articleOf, type Facts } from '../../../tests/golden/article.ts';
import { cite, citeList } from '../index.ts';
import { CslError, readCslStyle } from './read-style.ts';
import { styleOfCsl } from './style-of.ts';

const { DOMParser } = new JSDOM('').window;
const parse = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml');
const NS = 'xmlns="http://purl.org/net/xbiblio/csl" version="1.0"';

/** A small style of one's own: names, a date, quotation marks, a group that goes when it is empty, a substitute. */
const style = (layout: string, rest = '', attributes = 'class="in-text"', ofList = '') =>
  styleOfCsl(
    readCslStyle(
      `<?xml version="1.0"?><style ${NS} ${attributes}><info><title>House</title><id>http://styles.example/house</id></info>${rest}
<citation><layout prefix="(" suffix=")" delimiter="; "><names variable="author"><name form="short"/></names><date variable="issued" prefix=" "><date-part name="year"/></date></layout></citation>
<bibliography${ofList}>${layout}</bibliography></style>`,
      parse,
    ),
  );
const HERALD: Facts = {
  title: 'Ferries stay in port',
  authors: ['Daniel Okafor', 'Ingrid van der Berg'],
  outlet: 'The Coastal Herald',
  language: 'en',
  published: '2022-03-05',
  original: 'https://n.example/a',
  copy: 'https://github.com/a/b/blob/c/d.md',
};
const of = (made: ReturnType<typeof style>, facts: Partial<Facts> = {}, mode: 'original' | 'both' = 'original') =>
  cite(articleOf({ ...HERALD, ...facts }), { accessed: '2026-11-22', style: made, mode });

describe('names', () => {
  test.each([
    ['<name and="text"/>', 'Daniel Okafor and Ingrid van der Berg'],
    ['<name and="symbol" delimiter-precedes-last="always"/>', 'Daniel Okafor, & Ingrid van der Berg'],
    ['<name name-as-sort-order="all" initialize-with=". "/>', 'Okafor, D., Berg, I. van der'],
    ['<name name-as-sort-order="first" sort-separator=" " initialize-with=""/>', 'Okafor D, I van der Berg'],
    ['<name et-al-min="2" et-al-use-first="1"/>', 'Daniel Okafor et al.'],
    ['<name form="short" and="text"/>', 'Okafor and van der Berg'],
    ['<name/><label form="short" prefix=" (" suffix=")"/>', 'Daniel Okafor, Ingrid van der Berg'],
  ])('%s', (name, expected) => {
    expect(of(style(`<layout><names variable="author">${name}</names></layout>`)).text).toContain(expected);
  });
  test('missing ones are replaced, and what replaces them is not printed twice', () => {
    const made = style(
      '<layout><group delimiter=". "><names variable="author"><name/><substitute><text variable="container-title"/></substitute></names><text variable="title"/><text variable="container-title"/></group></layout>',
    );
    expect(of(made, { authors: [] }).text).toBe('The Coastal Herald. Ferries stay in port');
  });
});

describe('groups', () => {
  test.each([
    // A macro is a group: its words go with what they belong to.
    ['<text macro="translated"/>', ''],
    ['<text macro="dated"/>', '2022'],
    ['<group><text term="online"/><text variable="page"/></group>', ''],
    ['<choose><if type="book article-newspaper" match="all"><text value="story"/></if></choose>', 'story'],
    ['<choose><if type="book chapter" match="none"><text value="story"/></if></choose>', 'story'],
    ['<text variable="title" prefix="«&amp;#160;" suffix="&amp;#160;»"/>', '«\u00a0Ferries stay in port\u00a0»'],
  ])('%s', (elements, expected) => {
    const macros =
      '<macro name="translated"><text term="translator"/><names variable="translator"/></macro>' +
      '<macro name="dated"><choose><if variable="issued"><date variable="issued"><date-part name="year"/></date></if><else><text term="no date" form="short"/></else></choose></macro>';
    expect(of(style(`<layout>${elements}</layout>`, macros)).text).toBe(expected);
  });
  test('a number has a column of its own, and a block room around it', () => {
    const made = style(
      '<layout suffix="."><text variable="citation-number" suffix="."/><text variable="title"/></layout>',
      '',
      undefined,
      ' second-field-align="flush"',
    );
    expect(of(made).text).toBe('1. Ferries stay in port.');
    const blocks = style(
      '<layout suffix="."><text variable="title" display="block"/><text variable="container-title"/></layout>',
    );
    expect(of(blocks).text).toBe('Ferries stay in port The Coastal Herald.');
  });
  test('straight marks are set as the language of the style has them', () => {
    const made = style('<layout><text variable="title"/></layout>');
    expect(of(made, { title: 'The "last" ferry' }).text).toBe('The “last” ferry');
  });
});

describe('dates', () => {
  test.each([
    ['<date variable="issued" form="text"/>', 'March 5, 2022', '2022-03-05'],
    ['<date variable="issued" form="numeric"/>', '03/05/2022', '2022-03-05'],
    ['<date variable="issued" form="text" date-parts="year"/>', '2022', '2022-03-05'],
    ['<date variable="issued" form="text"/>', 'March 30–April 2, 2022', '2022-03-30/2022-04-02'],
    ['<date variable="issued" form="text"/>', 'March 5–7, 2022', '2022-03-05/2022-03-07'],
    [
      '<date variable="issued"><date-part name="year"/><date-part name="month" prefix=", "/><date-part name="day" prefix=" "/></date>',
      '2022, March 30–April 2',
      '2022-03-30/2022-04-02',
    ],
    [
      '<date variable="issued"><date-part name="day" suffix=" "/><date-part name="month" form="short" suffix=" "/><date-part name="year"/></date>',
      '5 Mar. 2022',
      '2022-03-05',
    ],
    ['<date variable="issued" form="text"/>', 'March 2022', '2022-03'],
  ])('%s: %s', (date, expected, published) => {
    const made = style(`<layout>${date}</layout>`);
    const options = { accessed: '2026-11-22', style: made, forms: { published } };
    expect(cite(articleOf(HERALD), options).text).toBe(expected);
  });
});

test('a group without any value goes with its words; doubled marks do not stand', () => {
  const made = style(
    '<layout suffix="."><group delimiter=", "><text variable="title" quotes="true" suffix="."/><group><text value="p. "/><text variable="page"/></group><text variable="container-title" font-style="italic"/></group></layout>',
  );
  expect(of(made).marked).toBe('“Ferries stay in port.”, *The Coastal Herald*.');
});

test('conditions, macros and terms', () => {
  const made = style(
    '<layout><choose><if type="book"><text value="book"/></if><else-if variable="URL issued"><text macro="where"/></else-if></choose></layout>',
    '<macro name="where"><text term="accessed" text-case="capitalize-first" suffix=": "/><text variable="URL"/></macro>',
  );
  expect(of(made).text).toBe('Accessed: https://n.example/a');
});

test('a style sets its own terms', () => {
  const made = style(
    '<layout><text term="accessed"/></layout>',
    '<locale xml:lang="en"><terms><term name="accessed">seen on</term></terms></locale>',
  );
  expect(of(made).text).toBe('seen on');
});

test('the copy stands where the style has a place for an archive, else behind the reference', () => {
  const plain = style('<layout><text variable="title" suffix="."/></layout>');
  expect(of(plain, {}, 'both').text).toBe(
    'Ferries stay in port. Archived at GitHub, https://github.com/a/b/blob/c/d.md',
  );
  const archive = style('<layout><text variable="archive" suffix=": "/><text variable="archive_location"/></layout>');
  expect(of(archive, {}, 'both').text).toBe('GitHub: https://github.com/a/b/blob/c/d.md');
});

test('a list is put in the order of its keys, and the text gives the form of the citation', () => {
  const made = style('<sort><key variable="title"/></sort><layout><text variable="title"/></layout>');
  const items = ['Winds', 'Boats'].map((title) => ({
    article: articleOf({ ...HERALD, title }),
    options: { accessed: '2026-11-22' },
  }));
  const list = citeList(items, made);
  expect(list.text).toBe('Boats\nWinds');
  expect(list.inText[0]?.[0]?.text).toBe('(Okafor, van der Berg 2022)');
});

test.each([
  ['not-xml', 'no markup'],
  ['not-csl', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
  [
    'dependent',
    `<style ${NS}><info><title>D</title><link rel="independent-parent" href="http://styles.example/apa"/></info></style>`,
  ],
  ['too-large', 'x'.repeat(1_000_001)],
])('a file is refused: %s', (fault, text) => {
  expect(() => readCslStyle(text, parse)).toThrow(CslError);
  expect(() => readCslStyle(text, parse)).toThrow(fault);
});

test('macros that call each other come to an end', () => {
  const made = style(
    '<layout><text macro="a"/><text variable="title"/></layout>',
    '<macro name="a"><text macro="a"/></macro>',
  );
  expect(of(made).text).toBe('Ferries stay in port');
});
