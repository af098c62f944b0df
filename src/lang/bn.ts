/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'জানুয়ারি,জানু,জানুয়ারী|ফেব্রুয়ারি,ফেব,ফেব্রুয়ারী|মার্চ|এপ্রিল,এপ্রি|মে|জুন|জুলাই,জুল|আগস্ট,আগ,অগস্ট|সেপ্টেম্বর,সেপ্ট,সেপ|অক্টোবর,অক্টো|নভেম্বর,নভে|ডিসেম্বর,ডিসে';

/** Days of the week, long and short. */
export const weekdays = 'রবিবার|রবি|সোমবার|সোম|মঙ্গলবার|মঙ্গল|বুধবার|বুধ|বৃহস্পতিবার|বৃহস্পতি|শুক্রবার|শুক্র|শনিবার|শনি';
