/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'जनवरी,जन|फ़रवरी,फ़र,फरवरी|मार्च|अप्रैल|मई|जून|जुलाई,जुल|अगस्त,अग|सितंबर,सित,सितम्बर|अक्टूबर,अक्टू,अक्तूबर|नवंबर,नव,नवम्बर|दिसंबर,दिस,दिसम्बर';

/** Days of the week, long and short. */
export const weekdays = 'रविवार|रवि|सोमवार|सोम|मंगलवार|मंगल|बुधवार|बुध|गुरुवार|गुरु|शुक्रवार|शुक्र|शनिवार|शनि';
