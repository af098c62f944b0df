/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'sausis,sausio|vasaris,vasario|kovas,kovo|balandis,balandžio|gegužė,gegužės|birželis,birželio|liepa,liepos|rugpjūtis,rugpjūčio|rugsėjis,rugsėjo|spalis,spalio|lapkritis,lapkričio|gruodis,gruodžio';

/** Days of the week, long and short. */
export const weekdays =
  'sekmadienis|sk|pirmadienis|pr|antradienis|an|trečiadienis|tr|ketvirtadienis|kt|penktadienis|pn|šeštadienis|št';
