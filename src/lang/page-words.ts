// What pages of all languages say of themselves: their number, what comes next, where the rest is.

/** "Page 1 of 3", "Seite 1 von 3", "第1页 共3页", "1 / 3" with a word for page. bounded: asked of 80 characters. */
export const PAGE_COUNT =
  /(?:^|\s)(?:page|seite|página|pagina|страница|strona|sayfa|trang)\s(\d{1,3})\s?(?:of|von|sur|de|di|из|z|\/)\s?(\d{1,3})(?:\s|$)|第\s?(\d{1,3})\s?[页頁][，,\s/]{0,3}(?:共|总共|總共)\s?(\d{1,3})\s?[页頁]|共\s?(\d{1,3})\s?[页頁]/iu;

export const NEXT_PAGE =
  /^(?:next(?: page)?|nächste(?: seite)?|weiter|page suivante|suivante?|página siguiente|siguiente|próxima(?: página)?|pagina successiva|następna(?: strona)?|следующая(?: страница)?|下一页|下一頁|后一页|次へ|次のページ|다음(?: 페이지)?|trang sau|صفحه بعد)\s?[›»>→]{0,2}$/iu;

/** The words of a link that are the number of a page. */
export const PAGE_NUMBER = /^[[(（]?\s?(?:page |seite |página |第)?(\d{1,2})\s?[页頁]?[\])）]?$/i;

/** Words of a link behind an excerpt. bounded: asked of links of at most 60 characters. */
export const FULL_TEXT =
  /^(?:[[(（【…\s]{0,3})(?:(?:点击)?(?:阅读|閱讀|查看|展开|展開)?全文(?:阅读|閱讀)?|続きを読む|全文を読む|(?:continue|read|see|view) (?:the )?(?:full|whole|entire|rest of (?:the|this)) (?:story|article|post|text|piece|entry)|continue reading|read the rest|(?:den )?(?:ganzen|vollständigen) (?:artikel|beitrag|text) lesen|lire (?:la suite|l['’]article (?:complet|entier))|leer (?:el )?(?:artículo|texto) completo|seguir leyendo|ler (?:o )?(?:artigo|texto) completo|читать (?:полностью|дальше|далее)|czytaj dalej)/iu;

/** Words over a table of contents. */
export const CONTENTS_HEADING =
  /^(?:(?:table of )?contents|in this (?:article|story)|on this page|inhalt(?:sverzeichnis)?|sommaire|table des matières|índice|contenidos?|sumário|conteúdo|indice|содержание|оглавление|目[录錄次]|本文目[录錄]|目次|목차|차례|فهرست(?: مطالب)?|mục lục)\s*[:：]?$/i;

/** Names that are those of a system or a page, never of a publication. */
export const NO_SITE_NAME =
  /^(?:home|homepage|website|site|blog|news|index|startseite|accueil|inicio|untitled|wordpress|首页|主页|www)$/i;
