/** Hosts dressed up as another's (Unicode Technical Standard 39, §4 and §5). */

/** Names that forgers imitate most; the label before the public suffix is compared. */
const WATCHED = new Set(
  'apple google wikipedia nytimes theguardian washingtonpost bbc reuters apnews cnn github medium twitter facebook youtube microsoft amazon paypal epochtimes weixin weibo lemonde spiegel wayback archive bloomberg economist aljazeera caixin thepaper initium zaobao mingpao chinadigitaltimes radiofreeasia voachinese'.split(
    ' ',
  ),
);
/** Names next to a watched one that are somebody's own. */
const OWN_NAMES = new Set(['wikimedia', 'archives', 'archiver', 'archived', 'economists', 'apples', 'mediums']);
/** From so many letters on, one letter more, less, other or changed with its neighbour is taken for a disguise. */
const LONG = 7;

/** Letters that pass for a Latin one: of other scripts, and of Latin ones that have lost their form. */
const TWINS = new Map(
  Object.entries({
    a: 'аαɑаꭺᎪ',
    b: 'Ьᏼ',
    c: 'сϲᏟ',
    d: 'ԁɗᎠ',
    e: 'еҽεᎬ',
    f: 'ſ',
    g: 'ɡցᏀ',
    h: 'һհᎻ',
    i: 'іıιɩᎥl1|ӏ',
    j: 'јյᎫ',
    k: 'кκᏦ',
    m: 'мᎷ',
    n: 'ոпη',
    o: 'оοօσ0',
    p: 'рρᏢ',
    q: 'ԛգ',
    r: 'гᎡ',
    s: 'ѕꜱ5Ꮪ',
    t: 'тτᎢ',
    u: 'υսцʋ',
    v: 'νѵᏙ',
    w: 'ԝωшᎳ',
    x: 'хχ',
    y: 'уүγ',
    z: 'ᴢᏃ',
    3: 'з',
  }).flatMap(([latin, twins]) => [...twins].map((twin) => [twin.toLowerCase(), latin] as const)),
);

/** A label as the eye takes it: without marks, each letter as the Latin one that it passes for. */
function skeleton(label: string): string {
  const bare = label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...bare]
    .map((char) => TWINS.get(char) ?? char)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('3', 'e');
}

const SKELETONS = new Map([...WATCHED].map((name) => [skeleton(name), name]));

/** Whether one step leads from one word to the other: a letter more, less, other, or two changed places. */
function oneStepApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  const rest = (word: string, from: number) => word.slice(from);
  if (a.length > b.length) return rest(a, at + 1) === rest(b, at);
  if (a.length < b.length) return rest(a, at) === rest(b, at + 1);
  return (
    rest(a, at + 1) === rest(b, at + 1) ||
    (a[at] === b[at + 1] && a[at + 1] === b[at] && rest(a, at + 2) === rest(b, at + 2))
  );
}

/** What is put beside a name to make another of it that sounds like the outlet's own. */
const BESIDE =
  /^(?:news|com|net|org|co|uk|cn|online|login|secure|world|live|official|breaking|chinese|daily|today|tv)$/;

/** Whether a label imitates a watched name without being it. @param label as Unicode */
export function imitates(label: string): boolean {
  const name = label.toLowerCase();
  // Letters of phonetic writing are in no name.
  if (/[\u0250-\u02af]/.test(name)) return true;
  if (WATCHED.has(name) || OWN_NAMES.has(name)) return false;
  const seen = skeleton(name);
  if (SKELETONS.has(seen)) return true;
  const parts = name.split('-');
  if (parts.length > 1 && parts.some((p) => WATCHED.has(p)) && parts.every((p) => WATCHED.has(p) || BESIDE.test(p)))
    return true;
  return [...WATCHED].some((watched) => watched.length >= LONG && watched !== 'archive' && oneStepApart(name, watched));
}

/** Names that an outlet's own address might have behind its name, and anybody can have. */
const SOUNDING = /^(?:news|online|login|secure|world|live|official|breaking|daily|today|tv)$/;

/** Whether a watched name with its ending stands before another host: `www.bbc.com.forger.example`, `bbc.com-news.example`. */
export function carriesName(labels: readonly string[]): boolean {
  return labels.some((label, i) => {
    const next = labels[i + 1] ?? '';
    if (!WATCHED.has(label)) return false;
    // `bbc.news.example`: the name stands below what another site sounds like.
    if (SOUNDING.test(next) && i === labels.length - 3) return true;
    return /^(?:com|org|net|co)-/.test(next) || (i < labels.length - 3 && /^(?:com|org|net|co)$/.test(next));
  });
}
