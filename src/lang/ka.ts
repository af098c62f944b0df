/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'იანვარი,იან|თებერვალი,თებ|მარტი,მარ|აპრილი,აპრ|მაისი,მაი|ივნისი,ივნ|ივლისი,ივლ|აგვისტო,აგვ|სექტემბერი,სექ|ოქტომბერი,ოქტ|ნოემბერი,ნოე|დეკემბერი,დეკ';

/** Days of the week, long and short. */
export const weekdays = 'კვირა|კვი|ორშაბათი|ორშ|სამშაბათი|სამ|ოთხშაბათი|ოთხ|ხუთშაბათი|ხუთ|პარასკევი|პარ|შაბათი|შაბ';
