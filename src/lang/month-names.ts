/**
 * Names of months, long and short, alone and in the case that they take beside a day (`январь`, `января`), of 35 languages:
 * as Unicode's CLDR has them. To build the list from the platform's tables takes longer than to read a page.
 */
const NAMES: readonly string[] = [
  'january jan januar janvier janv enero ene janeiro gennaio gen januari styczeń stycznia sty январь января янв січень січня січ ocak oca يناير ژانویه leden ledna led január januára tammikuu tammikuuta tammi ianuarie ian ιανουαρίου ιαν януари siječanj siječnja sij јануар јан ינואר gener',
  'february feb februar février févr febrero fevereiro fev febbraio februari luty lutego lut февраль февраля февр лютий лютого лют şubat şub فبراير فوریه únor února úno február februára helmikuu helmikuuta helmi febr februarie φεβρουαρίου φεβ февруари veljača veljače velj фебруар феб פברואר febrer',
  'march mar märz mär mars marzo março maart mrt marzec marca март марта мар березень березня бер mart maret مارس březen března bře marec marts maaliskuu maaliskuuta maalis március márc martie μαρτίου μαρ ožujak ožujka ožu מרץ març',
  'april apr avril avr abril abr aprile kwiecień kwietnia kwi апрель апреля апр квітень квітня квіт nisan nis أبريل آوریل duben dubna dub apríl apríla huhtikuu huhtikuuta huhti április ápr aprilie απριλίου απρ април travanj travnja tra אפריל',
  'may mai mayo maio maggio mag mei maj maja май мая травень травня трав mayıs مايو květen května kvě máj mája toukokuu toukokuuta touko május μαΐου μαΐ svibanj svibnja svi мај מאי maig',
  'june jun juni juin junio junho giugno giu czerwiec czerwca cze июнь июня июн червень червня черв haziran haz يونيو ژوئن červen června čvn jún júna kesäkuu kesäkuuta kesä június iunie iun ιουνίου ιουν юни lipanj lipnja јун junij יוני juny',
  'july jul juli juillet juil julio julho luglio lug lipiec lipca lip июль июля июл липень липня лип temmuz tem يوليو ژوئیه červenec července čvc júl júla heinäkuu heinäkuuta heinä július iulie iul ιουλίου ιουλ юли srpanj srpnja јул julij יולי juliol',
  'august aug août agosto ago augustus sierpień sierpnia sie август августа авг серпень серпня серп ağustos ağu agustus agu أغسطس اوت srpen srpna srp augusta augusti elokuu elokuuta elo augusztus αυγούστου αυγ kolovoz kolovoza kol avgust avg אוגוסט agost',
  'september sep sept septembre septiembre setembro set settembre wrzesień września wrz сентябрь сентября сент вересень вересня вер eylül eyl سبتمبر سپتامبر září zář septembra syyskuu syyskuuta syys szeptember szept septembrie σεπτεμβρίου σεπ септември rujan rujna ruj септембар сеп ספטמבר setembre',
  'october oct oktober okt octobre octubre outubro out ottobre ott październik października paź октябрь октября окт жовтень жовтня жовт ekim eki أكتوبر اکتبر říjen října říj október októbra lokakuu lokakuuta loka octombrie οκτωβρίου οκτ октомври октобар אוקטובר',
  'november nov novembre noviembre novembro listopad listopada lis ноябрь ноября нояб листопад листопада лист kasım kas نوفمبر نوامبر listopadu novembra marraskuu marraskuuta marras noiembrie νοεμβρίου νοε ноември studeni studenoga stu новембар нов נובמבר',
  'december dec dezember dez décembre déc diciembre dic dezembro dicembre grudzień grudnia gru декабрь декабря дек грудень грудня груд aralık ara desember des ديسمبر دسامبر prosinec prosince pro decembra joulukuu joulukuuta joulu decembrie δεκεμβρίου δεκ декември prosinac prosinca децембар дец דצמבר desembre',
];

let months: Map<string, number> | undefined;

/** The month, 1 to 12, that a word in lower case names; undefined when it names none. */
export function monthNamed(word: string): number | undefined {
  months ??= new Map(NAMES.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)));
  return months.get(word);
}
