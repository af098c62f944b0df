// Phrases of all languages in which a repost names its source.

/** Ends right before the link. Group of labels that need nothing more than the colon. */
export const SOURCE_LABEL =
  /(?:原文链接|原文鏈接|原文連結|原文地址|原文网址|原文網址|原文出处|原文出處|原文来源|原文來源|原文刊发于|原文刊於|原文载于|原文|微信原文|原链接|原始链接|原載|原载|源链接|来源链接|來源連結|文章链接|转载自|轉載自|本文转自|本文轉自|本文转载自|本文轉載自|转自|轉自|转帖自|摘自|文章来源|文章來源|稿件来源|消息来源|新闻来源|首发于|首發於|首发|刊载于|转载来源|轉載來源|转载|轉載|転載元|元記事|初出|出典元|引用元記事|原記事|оригинал(?: статьи| текста| публикации)?|источник публикации|перепечатано (?:из|с)|впервые опубликовано|originalbeitrag|originalartikel|original-?artikel|originaltext|übernommen von|zuerst erschienen (?:auf|bei|in|im)|article original|texte original|version originale|art[ií]culo original|artigo original|texto original|publicaci[oó]n original|articolo originale|fonte originale|oryginał|original (?:article|post|source|link|story|url|publication|version)|source (?:article|url|link)|mirror(?:ed)? (?:from|of)|reposted from|republished from|reprinted from|cross-?posted (?:from|at|on)|reblogged from|copied from|syndicated from|taken from)\s{0,4}[:：]?\s{0,4}[《「“"'<[(（]{0,2}\s{0,2}$/iu;

/** Weak labels: right only at the head of a Chinese text, in a line of its own. */
export const WEAK_LABEL_ZH = /(?:来源|來源|出处|出處|出自)\s{0,4}[:：]\s{0,4}[《「“"]{0,2}$/u;

/** A Chinese label may have a few words between its colon and the link: 「原文链接：点击这里」. */
export const LABEL_ZH =
  /(?:原文链接|原文鏈接|原文連結|原文地址|原文出处|转载自|轉載自|本文转自|文章来源|首发于)\s{0,4}[:：][^。！？!?]{0,30}$/u;

export const LATER_COPY = /(?:二次复活|复活链接|备份链接|备用链接|存档链接|archive link)\s{0,4}[:：]?\s{0,4}$/iu;

/** A word of every pattern of this file: most links that leave a site have none beside them, and are asked nothing more. */
export const SOURCE_CUE =
  /[原源转轉転摘刊载載]|首[发發]|出[处處自典]|初出|元記事|引用元|文章链接|复活|备[份用]|存档|[发發]表|发布|發佈|[来來]自|掲載|origin|orygina|source|quelle|fuente|fonte|\bvia\b|archive|mirror|taken|copied|reblog|syndicat|publi|pubblic|post|print|appear|\bran\b|aparec|appars|uscito|reproduc|paru|initialement|abord|zuerst|zunächst|ursprünglich|erstmals|erstveröffentlich|übernommen|оригинал|источник|опублик|перепечат|번역|翻訳|訳|翻译|翻譯|译自|譯自|translat|tradu|tradot|übersetz|vertal|tłumacz|перевод|переклад|çevir|dịch|terjemah|ترجم|مترجم/i;

const WORK =
  '(?:article|post|piece|story|essay|column|text|interview|excerpt|report|entry|blog ?post|op-?ed|commentary|analysis|review|content|item|work|translation|version)';

/** Before the link, one sentence: its subject is this page and its verb looks back. bounded: asked of 200 characters. */
export const SOURCE_SENTENCES: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:^|[.!?:…”"')\]|–—-]\s{0,4})(?:a (?:shorter |longer |similar |previous |condensed |different )?version of )?(?:this|the following|the above|our) ${WORK}[^.!?。]{0,60}?\b(?:(?:was|is|has been|were)\s)?(?:(?:originally|first|initially|previously|also|simultaneously)\s)?(?:re-?)?(?:published|appeared|posted|printed|ran|cross-?posted|syndicated)\s(?:originally\s|first\s|here\s|with permission\s)?(?:on|in|at|by|from|for|with permission from|courtesy of)\s[^.!?。]{0,60}$`,
    'i',
  ),
  /(?:^|[.!?:…”"')\]|–—-]\s{0,4})(?:this |it )?(?:is )?(?:originally|first|initially|previously) (?:published|appeared|posted|printed|ran)(?: as [^.!?]{0,60})?,? (?:on|in|at|by|from|for|here)\b[^.!?。]{0,50}$/i,
  /(?:^|[.!?:…”"')\]|–—-]\s{0,4})(?:cross-?posted|re-?posted|re-?published|reprinted|syndicated|reproduced)(?: here)?(?: with (?:the )?(?:kind )?permission)?,? (?:from|of|with permission from|at|on|courtesy of)\b[^.!?。]{0,50}$/i,
  // bounded: asked of 200 characters
  /(?:dieser|dieses|der|den|das) (?:artikel|beitrag|text|kommentar|gastbeitrag|bericht|essay|interview|gespräch)(?:[^.!?]|(?<=\d)\.){0,60}(?:zuerst|zunächst|ursprünglich|erstmals|original)[^.!?]{0,40}$/i,
  /(?:^|[.!?:–(]\s{0,4})(?:(?:zuerst|ursprünglich|erstmals|zunächst) (?:erschienen|veröffentlicht|publiziert|gebloggt)|erstveröffentlichung) (?:auf|bei|in|im|am)\b[^.!?]{0,40}$/i,
  /(?:(?:cet|l['’]) ?article|ce (?:texte|billet|post)|cette (?:tribune|chronique))[^.!?]{0,40}(?:initialement|à l['’]origine|d['’]abord|été publié|est paru|a paru|republié)[^.!?]{0,50}$/i,
  /(?:^|[.!?:–(]\s{0,4})(?:initialement |d['’]abord )?(?:publié|paru)e?s? (?:initialement |à l['’]origine |d['’]abord )?(?:sur|dans|par|chez)\b[^.!?]{0,40}$/i,
  /(?:^|[.!?:–(]\s{0,4})(?:(?:este|esta|el|o) (?:art[ií]culo|artigo|texto|nota|post|entrada|columna)[^.!?]{0,40}|)(?:publicad[oa]|aparecid[oa]|aparece|apareceu|postad[oa]|reproducid[oa]) (?:originalmente |originariamente |por primera vez |primero |inicialmente |con permiso )?(?:en|em|no|na|de|por)\b[^.!?]{0,40}$/i,
  /(?:questo articolo|questo post|l['’]articolo)[^.!?]{0,40}(?:pubblicato|apparso|uscito)[^.!?]{0,40}$/i,
  /(?:впервые|изначально|первоначально|ранее) опубликован[аоы]?\b[^.!?]{0,40}$/i,
  /(?:本文|此文|文章|原文)(?:原|最初|首次|首先|先|最早)?(?:刊[登载載于於發发]|发表|發表|首发|首發|载|載|发布|發佈|转载|轉載|转|轉|来自|來自|出自)(?:自|于|於|在|至)?[^。！？]{0,30}$/u,
];

/** The link itself says that it leads to the original. bounded: only links of less than 300 characters are asked. */
export const LINK_SAYS =
  /^[\s[(（【「<«→↗]*(?:阅读原文|閱讀原文|查看原文|原文链接|原文鏈接|原文連結|原文地址|原文|微信原文|元記事(?:を読む)?|転載元|(?:read|view|see) (?:the )?(?:full )?original(?: (?:article|post|story|here|source|entry|publication|version))?(?: (?:on|at) .{1,60})?|original (?:article|post|story|source|publication|version|link)|(?:ursprünglichen|original-?) ?(?:post|beitrag|artikel)(?: anzeigen| lesen| ansehen)?|originalbeitrag|originalartikel|(?:voir|lire) l['’](?:article )?original|article original|ver (?:el )?(?:art[ií]culo |publicaci[oó]n |entrada )?original|art[ií]culo original|artigo original|ver (?:o )?(?:post |artigo )?original|оригинал(?: статьи)?|читать оригинал|articolo originale)(?:\s[\d.,]{1,8}\s\p{L}{3,12}(?: \p{L}{3,12})?)?[\s\])）】」>»→↗.:：]*$/iu;

/** Licence lines, citation advice and later copies: the direction is the other one. */
export const NOT_A_SOURCE =
  /转载请|轉載請|转载须|轉載須|未经授权|未經授權|禁止转载|欢迎转载|转载时|注明出处|註明出處|may be (?:re)?published|please (?:cite|credit|link)|permission to (?:re)?publish|reprinted (?:on|in|at) (?:wired|[A-Z])|was (?:later |subsequently )?(?:re-?published|reprinted) (?:on|in|at|by)|also (?:appeared|published|available)|republish this|how to cite|nachdruck nur|本站原创|本站原創/i;

/** In the words after the link: Japanese puts the verb last. */
export const REPOSTED_AFTER = /^\s*(?:より転載|からの転載|から転載|より引用転載|に掲載された記事)/;

/** "Source:", "Quelle:", "Via": citations, unless the link's words are the headline. */
export const CITED_BEFORE = /(?:^|[\s(|])(?:source|quelle|via|fuente|fonte|источник|出典)\s{0,3}[:：]\s{0,3}$/iu;

/** "View original post 1,234 more words": what stands here is the beginning. */
export const EXCERPT =
  /\d{2,6}\s(?:more words|weitere wörter|mots de plus|palabras más|mais palavras|altre parole|ещё слов)/i;

export const PROVIDED =
  /(?:provided by|republished|re-?posted from|originally (?:published|appeared)|first (?:published|appeared)|syndicated|courtesy of|cross-?posted|zuerst erschienen|ursprünglich|übernommen von|quelle|source|fuente|fonte|publié|via|来源|來源|转载|轉載|出典|提供)/i;

/** Words of a link that say that it is one: "here", "original post", "点击这里"; a paper may be called a post. */
export const LINK_WORDS = new Set(
  'the this its view read see full original article link here post story source piece der dem den zum beitrag artikel originalbeitrag originalartikel ursprünglichen anzeigen lire ver el la le l un o um aquí aqui ici hier artículo artigo more on at'.split(
    ' ',
  ),
);

export const LINK_WORDS_EAST = /原文|链接|鏈接|連結|这里|這裡|此处|此處|点击|點擊|元記事|転載元/;

/** "Originally published on …:" above an excerpt whose own link stands below it. */
export const INTRODUCES =
  /^(?:originally (?:posted|published)|reblogged|ursprünglich (?:veröffentlicht|gepostet)|publié à l['’]origine|rebloggué|publicado originalmente|originariamente publicado)[^:：]{0,80}[:：]\s*$/iu;
