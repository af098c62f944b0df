/** What class names and ids of elements say they are, word by word, as publishing systems and front-end libraries write them. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words that name nothing but what stands around an article. */
const AROUND = words(`
  sharedaddy addtoany addthis sharethis sharebar sharebox sharelinks sharetools sharebuttons socialmedia
  relatedposts relatedarticles relatedlinks relatedcontent relatednews relatedstories related recommended recommendation recommendations
  recirc recirculation outbrain taboola zergnet revcontent mgid yarpp readnext readmore upnext nextup youmaylike morelike mostread mostpopular
  newsletter newsletters mailchimp optin breadcrumb breadcrumbs
  trending adsbygoogle adsense advert adverts advertisement advertisements sidebar sidebars livefyre login signup navbar tooltip popover hovercard
  authorbio authorbox aboutauthor cta topstories latestnews
`);
/** Words for what stands around an article that may also name a part of it. */
const PERHAPS = words(`
  share shares sharing social socials recommend seealso subscribe subscription subscriptions promo promos promotion promobox
  sponsor sponsors sponsored advertising ads ad adslot adunit adbox dfp gpt adwrap adcontainer adwrapper banner banners crumbs pager paging pagenav toolbar toolbox tools
  widget widgets nav navigation menu submenu masthead consent popular latest teaser teasers taglist tags tagcloud tag topics
  keywords categories print rating ratingbox ratings vote votes voting poll bio authorinfo follow followus donate donation
  membership copyright disclaimer pagination correction jobs horoscope weather ticker marquee
`);
/** Words for what readers wrote, and for what lies over the page: they may outweigh the article. */
const COMMENTS = words(
  'cookie cookies gdpr cookiebar cookiebanner modal popup lightbox overlay footer comment comments commentlist commentform disqus respond reactions discussion replies coral hypercomments fbcomments commentarea',
);
/** Words for what names the article: taken out where it holds no prose. */
const META = words(`
  byline bylines author authors dateline date time timestamp pubdate published updated meta metadata info postmeta entrymeta postinfo
  header kicker eyebrow label hidden hide category subnav count views breaking
`);
const STANDFIRST = words(`
  standfirst lead leadtext leadin lede intro introtext introduction dek deck chapo chapeau vorspann subtitle subtitel subheadline subhead
  subheading subline entradilla abstract summary excerpt teaser teasertext description ingress bajada copete sumario sommario sottotitolo
  occhiello zajawka perex preamble strapline herotext anriss kurztext snippet
`);
const CAPTION = words(
  'caption captions wpcaption imagecaption photocaption credit credits imagecredit photocredit legend figcaption',
);
const CONTENT = words(
  'article articlebody articletext articlecontent body bodytext content entry entrycontent post postcontent story storybody storytext text main blog copy richtext',
);

export interface Kind {
  readonly around: boolean;
  /** Named as the paragraph that leads to an article. */
  readonly standfirst: boolean;
  /** For programs that read aloud: clipped away by the style sheet. */
  readonly unseen: boolean;
  readonly perhaps: boolean;
  readonly comments: boolean;
  readonly meta: boolean;
  readonly caption: boolean;
  readonly content: boolean;
}

/** An element's class, id and component name, without what does not name it. */
function namesOf(el: Element): string {
  const classes = el.getAttribute('class') ?? '';
  // bounded: 400 characters of three attributes.
  const all = `${classes} ${el.getAttribute('id') ?? ''} ${el.getAttribute('data-component') ?? ''}`.slice(0, 400);
  if (!OTHER.test(all)) return all;
  const post = POST.test(classes);
  return all
    .split(/\s+/)
    .filter((token) => !STATE.test(token) && !(post && SUBJECT.test(token)))
    .join(' ');
}

/** Hooks of scripts, states, and the generic boxes of page builders: they say what a box does or has, not what it is. */
const STATE =
  /^(?:js|is|has|no|not|with|without|show|hide|hidden|u|elementor|et|vc|wpb|fl|fusion|tve|thrv)[-_]|^(?:widget|wp-block)-(?:group|columns?|wrap\w{0,3}|container)$|^elementor$/i;
/** What WordPress writes on an article, and the subjects it names beside it. */
const POST = /(?:^|\s)(?:hentry|type-[\w-]{1,40}|post-\d{1,12})(?:\s|$)/;
const SUBJECT =
  /^(?:tag|category|cat|format|status|type|author|term|topic|keyword|series|tax|[a-z]{2,20}_(?:tag|category|type))[-_]/i;
const OTHER =
  /(?:^|\s)(?:js|is|has|no|not|with|without|show|hide|hidden|u|elementor|et|vc|wpb|fl|fusion|tve|thrv|widget|wp-block|hentry|type|post)[-_\s]/i;

/** The words of such names. Generated class names (`hJpRRP`) give no words. */
function wordsOf(text: string): string[] {
  const found: string[] = [];
  if (text.length < 3) return found;
  for (const piece of text.split(/[^A-Za-z]+/)) {
    if (!piece) continue;
    const parts = /[a-z][A-Z]/.test(piece) ? piece.split(/(?<=[a-z])(?=[A-Z])/) : [piece];
    if (parts.length === 1) found.push(piece.toLowerCase());
    else found.push(...parts.filter((p) => p.length > 3).map((p) => p.toLowerCase()), piece.toLowerCase());
  }
  return found;
}

const PAIRS =
  /(?:^| )(?:read more|see also|more (?:from|on|stories|news|in)|most (?:read|popular|viewed)|up next|read next|sign up|skip (?:to|link|links|nav)|about author|author (?:bio|box|info|card)|social media|also (?:read|like)|you may|inline (?:promo|related|newsletter)|article (?:tags|tools|footer|share)|(?:send to|chat on) messenger|next prev|prev next|previous next|next previous)(?: |$)/;

const UNSEEN =
  /(?:^| )(?:screen reader|screenreader|sr only|sronly|visually ?hidden|visuallyhidden|assistive text|offscreen|off screen)(?: |$)/;

const NOTHING: Kind = {
  around: false,
  standfirst: false,
  unseen: false,
  perhaps: false,
  comments: false,
  meta: false,
  caption: false,
  content: false,
};

/** Answers given: an element is asked about for its author, its place and its part in the page, and many are named alike. */
const kinds = new Map<string, Kind>();
const MOST = 2000;

/** What the names of `el` say it is. */
export function kindOf(el: Element): Kind {
  const names = namesOf(el);
  let kind = kinds.get(names);
  if (!kind) {
    if (kinds.size >= MOST) kinds.clear();
    kinds.set(names, (kind = kindOfWords(wordsOf(names))));
  }
  return kind;
}

function kindOfWords(found: readonly string[]): Kind {
  if (found.length === 0) return NOTHING;
  const has = (set: ReadonlySet<string>): boolean => found.some((w) => set.has(w));
  const joined = found.join(' ');
  const unseen = UNSEEN.test(joined);
  return {
    around: unseen || has(AROUND) || (found.length > 1 && PAIRS.test(joined)),
    unseen,
    standfirst: has(STANDFIRST),
    perhaps: has(PERHAPS),
    comments: has(COMMENTS),
    meta: has(META),
    caption: has(CAPTION),
    content: has(CONTENT),
  };
}
