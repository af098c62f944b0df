/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months = 'януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември';

/** Days of the week, long and short. */
export const weekdays = 'неделя|нд|понеделник|пн|вторник|вт|сряда|ср|четвъртък|чт|петък|пт|събота|сб';
