import type { Language } from './types.ts';

export const en: Language = {
  code: 'en',
  original:
    'this is a translation of|this article is a translation of|this post is a translation of|this article was translated from|this article is republished from|this story was originally published|this story originally appeared|this piece was originally published|this essay was originally published|this article first appeared|this story first appeared|original link|original article|original url|original source|original post|original text|original story|original title|original|link to original|link to the original|read the original|view original|source url|article url|originally published|originally posted|originally appeared|this article originally appeared|this article was originally published|this post was originally published|first published|first appeared|republished from|reposted from|reprinted from|cross-posted from|crossposted from|translated from|translation of|mirror of|mirrored from|archived from|copied from|article source',
  source: 'source|via|link|url|from',
  author: 'original author|author|written by|by',
  translator: 'translator|translated by|translation|translation by',
  editor: 'editor|edited by',
  date: 'date|published|published on|publication date|published time|posted|posted on',
  housekeeping:
    'archive|archived|archived at|archive link|archived link|archived copy|backup|permalink|proofreader|proofread by|reviewed by|post tags|feed enhanced by|tags',
};

/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'january,jan|february,feb|march,mar|april,apr|may|june,jun|july,jul|august,aug|september,sep,sept|october,oct|november,nov|december,dec';

/** Days of the week, long and short. */
export const weekdays = 'sunday|sun|monday|mon|tuesday|tue|wednesday|wed|thursday|thu|friday|fri|saturday|sat';
