/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'janar,jan|shkurt,shk|mars,mar|prill,pri|maj|qershor,qer|korrik,korr|gusht,gush|shtator,sht|tetor,tet|nëntor,nën|dhjetor,dhj';

/** Days of the week, long and short. */
export const weekdays = 'e diel|die|e hënë|hën|e martë|mar|e mërkurë|mër|e enjte|enj|e premte|pre|e shtunë|sht';
