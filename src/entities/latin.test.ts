import { describe, expect, it } from 'vitest';
import { latinSpans } from './latin.ts';
import { finish } from '../kit/steps.ts';
import { mergeSteps } from './merge.ts';

const read = (text: string, language = 'en') => finish(mergeSteps(latinSpans(text, [], language), text));
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
  it('names people by a given name alone, acronyms after an article, and places after in', () => {
    expect(named('We thanked Debra and the BRSO, then met friends in Varkala, near the sea.')).toEqual(
      expect.arrayContaining(['person:Debra', 'organization:BRSO', 'place:Varkala']),
    );
    expect(named('It will rain in May, they said in English, and the mark stays.')).toEqual([]);
  });
  it('knows countries in the language of the text, and in its cases', () => {
    const places = (text: string, language: string) => read(text, language).map((e) => `${e.type}:${e.name}`);
    expect(places('Die Wirtschaft Frankreichs wuchs, die von Norwegen nicht.', 'de')).toEqual(
      expect.arrayContaining(['place:Frankreichs', 'place:Norwegen']),
    );
    expect(places('Вчера он вернулся из Норвегии и уехал в Исландию.', 'ru')).toEqual(
      expect.arrayContaining(['place:Норвегии', 'place:Исландию']),
    );
    expect(places('A Alemanha e a Suécia assinaram o acordo.', 'pt')).toEqual(
      expect.arrayContaining(['place:Alemanha', 'place:Suécia']),
    );
  });
  it('takes headings and technical capitals for nothing', () => {
    expect(named('Hiding Content With Style Sheets\nUse CSS and HTML for the DOM.')).toEqual([]);
  });
  it('names whom an apposition presents, though the given name is not listed', () => {
    expect(named('Nothing changed, said Avrik Belltower, a fellow at the institute.')).toEqual([
      'person:Avrik Belltower',
    ]);
  });
  it('takes titles before words for bodies for no persons', () => {
    expect(named('They went to the General Assembly. Human Rights said nothing.')).toEqual([
      'organization:General Assembly',
    ]);
  });
  it('reads a seat of power as those who sit there where it acts', () => {
    expect(named('The White House said no. Tourists saw the White House.').sort()).toEqual([
      'organization:White House',
      'place:White House',
    ]);
  });
  it('finds no bodies among the capitals of program text', () => {
    expect(named('Use BDD here. BDD is fine.\nvar a = b();\nvar c = d();\nlet e = f();\nvar g = h();')).toEqual([]);
  });
  it('keeps firms in one piece, their place and their "&" included', () => {
    expect(named('Shares of Harbour Gas & Electric Co fell at the Hong Kong Stock Exchange.')).toEqual([
      'organization:Harbour Gas & Electric Co',
      'organization:Hong Kong Stock Exchange',
    ]);
  });
  it('takes an acronym in brackets for a form of what stands before, and for itself behind a place', () => {
    const [body] = read('The Harbour Rescue Council (HRC) met. HRC members agreed.');
    expect(body).toMatchObject({ name: 'Harbour Rescue Council', aliases: ['HRC'] });
    expect(named('LONDON (AP) — It rained.')).toEqual(['place:LONDON', 'organization:AP']);
  });
  it('knows that Chinese surnames stand first', () => {
    const [who] = read('President Xi Jinping spoke. Later Xi left.');
    expect(who?.mentions).toHaveLength(2);
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
