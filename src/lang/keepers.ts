// What those who keep copies write beside them, in all languages.

export const KEEPS =
  /仅供存档|仅作存档|存档研究|存檔|归档|歸檔|备份|備份|收录仅|收錄僅|版权归原作者|版權歸原作者|著作权归|for archiv|archival purposes|archived? copy|backup of|mirror of|本站已被屏蔽|点此纠错/i;

/** The keeper's own notices: where to comment, whose the rights are, how to correct, what is blocked. */
export const NOTICE =
  /^\s*(?:评论请前往|評論請前往|点此纠错|點此糾錯|(?:本?文章?|作品)?版权归|(?:本?文章?|作品)?版權歸|本站已被|分享到墙内|此处收录|此處收錄|仅供存档|本文仅供|编辑此页|上一篇|下一篇|edit this page|improve this page|suggest (?:an )?edit|comments? (?:are )?at|all rights belong to the original)/i;

export const CARD_FIELDS: Record<string, RegExp> = {
  title: /^(?:标题|標題|题目|題目|原标题|原標題|title)\s*[:：]\s*/i,
  author: /^(?:作者|author)\s*[:：]\s*/i,
  date: /^(?:发表日期|發表日期|发布日期|發佈日期|原文日期|日期|date(?: published)?)\s*[:：]\s*/i,
  source: /^(?:来源|來源|出处|出處|原文链接|原文|source)\s*[:：]\s*/i,
  subject: /^(?:主题归类|主題歸類|标签|分类)\s*[:：]\s*/i,
  rights: /^(?:版权说明|版權說明|copyright)\s*[:：]\s*/i,
};

/** How a label begins: what follows may stand in another element. */
export const CARD_LABEL = /^(?:标|標|题|題|原|作|author|发|發|日|date|title|来|來|出|source|主|分|版|copyright)/i;

export const CARD_HEADING = /(?:档案卡|檔案卡|存档卡|archive card)\s*$/i;

/** Stands where an author is not known. */
export const NOBODY = /^(?:佚名|匿名|不详|unknown)$/i;

/** What the print footer of a wiki says before the address. */
export const RETRIEVED =
  /Retrieved from|issued from|Von „http|Récupérée de|Obtenido de|Источник —|Estratto da|取自|から取得|Disponível em|Van "http|oldid=/i;

/** "This article uses material from the Wikipedia article X": the licence asks for it. Only where X is this page's title. */
export const ATTRIBUTION =
  /uses? (?:material|content|text) from the (?:wiki\w{0,12}|english wiki\w{0,12})|(?:based|derived|adapted|copied|taken|sourced) (?:on|from) (?:the )?(?:\w{2,20} )?(?:wiki\w{0,12})|from wikipedia, the free encyclopedia|basiert auf dem artikel|aus der freien enzyklopädie|provient de wikip|issu de wikip|article de wikip|(?:artículo|texto|contenido) de (?:la )?wikip|conteúdo da wikip|voce di wikip|из википедии|материал из википедии|(?:来自|來自|源自|转自|轉自|引用)(?:于|於)?(?:中文)?(?:维基百科|維基百科)|ウィキペディア(?:の記事|より|から)/i;

/** Labels of days later than that of publication. */
export const LATER_LABEL = /更新|修改|updat|抓取|采集/i;

/** Lines that tell of a later change or of the copy. */
export const LATER_LINE = /^\D{0,6}(?:更新|修改|抓取|采集|updat|译|譯)|上次更新/i;

/** 「X」，作者「Y」 inside a line. */
export const AUTHOR_INSIDE = /作者\s?[「『：:]\s?([^「」『』：:，,。]{1,40})/;

/** Labels of a translation. */
export const TRANSLATION_LABEL = /^(?:перевод|переклад|translat|tradu|übersetz|翻訳|번역|译自|翻译)/i;

/** An outlet in quotation marks behind what says where a text is from. */
export const QUOTED_OUTLET =
  /(?:来自|來自|转自|轉自|源自|载于|載於|来源|來源)[^「『：:]{0,12}[「『]([^」』]{1,40})[」』]/;

/** An outlet between "the original is from" and a colon. */
export const NAMED_OUTLET = /^原文(?:来自|來自)\s?([\p{Script=Han}\w·-]{1,12})[：:]/u;

/** Platforms, which are no outlets. */
export const PLATFORM_WORDS = /公众号|公眾號|公号|微信|豆瓣|微博/;

/** Keys of front matter that name a translator. */
export const TRANSLATOR_KEY =
  /translat[eo]r|translatedby|translated_by|译者|譯者|翻译|翻譯|訳者|역자|번역|tradu[ct]|перев|перекл/i;

/** Phrases of feeds and of pages that ask to be passed on. */
export const FEED =
  /\bdel\.icio\.us\b|feed enhanced by|post tags:|手机上长按并复制|长按(?:并)?复制.{0,12}链接|扫(?:描|码).{0,12}(?:分享|阅读)|分享本文章|二维码分享/i;

/** A line that names the desk's people goes when they have been read from it. */
export const DESK = /(?:责编|責編|责任编辑|責任編輯)\s?[：:]/;

/** Lines that begin a section of a software project's documents. */
export const PROJECT_SECTION =
  /^(?:install(?:ation|ing)?|usage|getting started|quick ?start|licen[cs]e|contributing|build(?:ing)?|requirements|prerequisites|changelog|api(?: reference)?|安装|使用方法|快速开始|许可证|установка|лицензия)$/i;
