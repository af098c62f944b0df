import { describe, expect, it } from 'vitest';
import { latinSpans } from './latin.ts';
import { merge } from './merge.ts';

const read = (text: string, language = 'en') => merge(latinSpans(text, [], language), text);
const named = (text: string) => read(text).map((e) => `${e.type}:${e.name}`);

describe('latinSpans', () => {
  it('ties a surname alone to the full name before it', () => {
    const [person] = read('Senator Laura Pemberton spoke first. Later Pemberton left the hall.');
    expect(person).toMatchObject({ name: 'Laura Pemberton', type: 'person', aliases: ['Pemberton'] });
  });
  it('reads titles, bodies and places', () => {
    expect(named('In Paris, Dr. Okafor of the World Health Organization met officials from Kenya.')).toEqual(
      expect.arrayContaining(['place:Paris', 'person:Okafor', 'organization:World Health Organization', 'place:Kenya']),
    );
  });
  it('does not join over the end of a sentence', () => {
    expect(named('They like Redux. Michael Turner said so.')).toEqual(['person:Michael Turner']);
  });
  it('takes headings and technical capitals for nothing', () => {
    expect(named('Hiding Content With Style Sheets\nUse CSS and HTML for the DOM.')).toEqual([]);
  });
  it('keeps the full stops of an abbreviation', () => {
    expect(named('Troops of the U.S. arrived.')).toEqual(['place:U.S.']);
  });
  it('knows Russian given names in their cases', () => {
    expect(read('Мы говорили с Алексеем Воробьёвым вчера.', 'ru').map((e) => e.type)).toEqual(['person']);
  });
  it('reads conferences with their year', () => {
    expect(named('She spoke at Harbour Conference 2019 in May.')).toEqual(['event:Harbour Conference 2019']);
  });
});
