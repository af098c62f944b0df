/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'қаңтар,қаң|ақпан,ақп|наурыз,нау|сәуір,сәу|мамыр,мам|маусым,мау|шілде,шіл|тамыз,там|қыркүйек,қыр|қазан,қаз|қараша,қар|желтоқсан,жел';

/** Days of the week, long and short. */
export const weekdays = 'жексенбі|жс|дүйсенбі|дс|сейсенбі|сс|сәрсенбі|ср|бейсенбі|бс|жұма|жм|сенбі|сб';
