/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months = 'جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر';

/** Days of the week, long and short. */
export const weekdays = 'اتوار|پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ';
