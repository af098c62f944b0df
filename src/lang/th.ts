/** Months as Unicode's CLDR has them, alone and beside a day, long and short, with other spellings in use. */
export const months =
  'มกราคม,ม.ค|กุมภาพันธ์,ก.พ|มีนาคม,มี.ค|เมษายน,เม.ย|พฤษภาคม,พ.ค|มิถุนายน,มิ.ย|กรกฎาคม,ก.ค|สิงหาคม,ส.ค|กันยายน,ก.ย|ตุลาคม,ต.ค|พฤศจิกายน,พ.ย|ธันวาคม,ธ.ค';

/** Days of the week, long and short. */
export const weekdays = 'วันอาทิตย์|อาทิตย์|วันจันทร์|จันทร์|วันอังคาร|อังคาร|วันพุธ|พุธ|วันพฤหัสบดี|พฤหัส|วันศุกร์|ศุกร์|วันเสาร์|เสาร์';
