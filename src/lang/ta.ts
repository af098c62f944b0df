/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'ஜனவரி,ஜன|பிப்ரவரி,பிப்|மார்ச்,மார்|ஏப்ரல்,ஏப்|மே|ஜூன்|ஜூலை|ஆகஸ்ட்,ஆக|செப்டம்பர்,செப்|அக்டோபர்,அக்|நவம்பர்,நவ|டிசம்பர்,டிச';

/** Days of the week, long and short. */
export const weekdays = 'ஞாயிறு|ஞாயி|திங்கள்|திங்|செவ்வாய்|செவ்|புதன்|புத|வியாழன்|வியா|வெள்ளி|வெள்|சனி';
