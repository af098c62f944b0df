/** A schema for CSL-JSON 1.0.2 input, drawn up from the specification's lists of types, name variables, date variables and others. */
const TYPES =
  'article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical personal_communication post post-weblog regulation report review review-book software song speech standard thesis treaty webpage';
const NAMES =
  'author chair collection-editor compiler composer container-author contributor curator director editor editorial-director executive-producer guest host illustrator interviewer narrator organizer original-author performer producer recipient reviewed-author script-writer series-creator translator';
const DATES = 'accessed available-date event-date issued original-date submitted';
const STRINGS =
  'abstract annote archive archive_collection archive_location archive-place authority call-number citation-key citation-label collection-title container-title container-title-short dimensions division DOI event event-place event-title genre ISBN ISSN jurisdiction keyword language license medium note original-publisher original-publisher-place original-title part-title PMCID PMID publisher publisher-place references reviewed-genre reviewed-title scale section source status title title-short URL volume-title year-suffix';
const NUMBERS =
  'chapter-number citation-number collection-number edition first-reference-note-number issue locator number number-of-pages number-of-volumes page page-first part printing supplement version volume';

const each = (words: string, schema: object) => Object.fromEntries(words.split(' ').map((w) => [w, schema]));
const flag = { type: ['string', 'number', 'boolean'] };

export const CSL_SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    required: ['type', 'id'],
    additionalProperties: false,
    properties: {
      type: { type: 'string', enum: TYPES.split(' ') },
      id: { type: ['string', 'number'] },
      custom: { type: 'object' },
      ...each(NAMES, { type: 'array', items: { $ref: '#/definitions/name' } }),
      ...each(DATES, { $ref: '#/definitions/date' }),
      ...each(STRINGS, { type: 'string' }),
      ...each(NUMBERS, { type: ['string', 'number'] }),
    },
  },
  definitions: {
    name: {
      type: 'object',
      additionalProperties: false,
      properties: {
        ...each('family given dropping-particle non-dropping-particle suffix literal', { type: 'string' }),
        ...each('comma-suffix static-ordering parse-names', flag),
      },
    },
    date: {
      type: 'object',
      additionalProperties: false,
      properties: {
        'date-parts': {
          type: 'array',
          minItems: 1,
          maxItems: 2,
          items: { type: 'array', minItems: 1, maxItems: 3, items: { type: ['string', 'number'] } },
        },
        season: { type: ['string', 'number'] },
        circa: flag,
        literal: { type: 'string' },
        raw: { type: 'string' },
      },
    },
  },
};
