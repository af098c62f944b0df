import type { Bylines } from './types.ts';

/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'ינואר,ינו|פברואר,פבר|מרץ|אפריל,אפר|מאי|יוני|יולי|אוגוסט,אוג|ספטמבר,ספט|אוקטובר,אוק|נובמבר,נוב|דצמבר,דצמ';

/** Days of the week, long and short. */
export const weekdays =
  'יום ראשון|יום א|יום שני|יום ב|יום שלישי|יום ג|יום רביעי|יום ד|יום חמישי|יום ה|יום שישי|יום ו|יום שבת|שבת';

export const bylines: Bylines = {
  start: 'מאת',
  by: 'מאת|נכתב על ידי|כתב|כתבה',
  joins: 'ו',
  after: 'עודכן|פורסם',
  roles: 'כתב|כתבת|עורך|עורכת',
  desks: 'מערכת',
  none: 'תגובות|שתפו|עוד|חדשות',
};
