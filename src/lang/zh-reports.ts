// How Chinese news names its reporters, places and days: datelines, bylines in brackets, desk editors, signatures.

/** Datelines in square brackets: anything in them, or a report's word behind a day. */
export const SQUARE_DATELINES: readonly RegExp[] = [
  /^.{0,3}?【([^】【\n]{2,60})】/u,
  /^[\p{Script=Han}\s]{2,8}【([^】【\n]{2,40}日(?:讯|訊|电|電))】/u,
  /^【?([^】【\n]{2,40}?[日])(?:讯|訊)】/u,
  /^【([^】【（\n]{2,40}?日(?:讯|訊))】?(?=（)/u,
];

/** What a dateline ends in. */
export const ENDS_IN_REPORT = /(?:讯|訊|专讯|專訊)$/;

export const PLACE_OF_REPORT = /日([\p{Script=Han}]{2,6})(?:讯|訊)$/u;

/** `（中央社記者王小明台北21日電）`. */
export const AGENCY_DATELINE =
  /^[（(〔]([\p{Script=Han}]{2,6}?社)([^（(）)\n]{0,24}?)[（(]?(?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日[）)]?(?:综合|綜合)?(?:外)?(?:电|電|讯|訊|报[导道]|報[導道])[）)〕]/u;

/** `新华社北京9月21日电（记者…）`. */
export const BARE_DATELINE =
  /^((?:新华|中新|人民|央视|法新|路透|美联|共同|中央)(?:社|网|新闻)?)([\p{Script=Han}]{2,6}?)(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:电|讯)(?:（[^（）\n]{1,30}）)?/u;

/** The outlet at the beginning of a dateline. */
export const OUTLET_NAME =
  /^([\p{Script=Han}A-Za-z·]{2,12}?)(?=北京时间|北京時間|美东时间|美東時間|[0-9０-９〇零○Ｏ一二民]|讯$|訊$|综合|綜合)/u;

/** bounded: a part of a byline of at most 80 characters. */
export const REPORT =
  /(?:综合|綜合|编译|編譯|采访|採訪|综述|綜述|专题|專題|独家|獨家|联合|聯合|现场|現場|整理|特别|特別|深度|连线|連線|追踪|追蹤)*(?:报导|報導|报道|報道|撰文|撰稿|采写|採寫|特稿|评论|評論|专访|專訪|采访|採訪|综述|綜述|编译|編譯|整理)$/;

export const TRANSLATE = /(?:编译|編譯|翻译|翻譯|译|譯)(?:报导|報導|报道|報道)?$/;

/** What stands before the name: outlet, department, kind of reporter. */
export const REPORTER =
  /^(.{0,24}?)(?:特派记者|特派員|特约记者|特約記者|资深记者|資深記者|实习记者|實習記者|驻[\p{Script=Han}]{2,6}记者|專題記者|记者|記者|专栏作家|專欄作家|撰稿人|通讯员|通訊員|特派员|专栏作者|編輯|编辑)/u;

/** The whole of a part that is an office. */
export const REPORTING_OFFICE =
  /^(.{2,14}?(?:记者站|記者站|新闻中心|新聞中心|编辑部|編輯部|新闻部|新聞部|报导组|報導組))$/u;

export const CORRESPONDENT = /通[讯訊][员員]$/;

/** An outlet whose editions and departments stand beside its name. */
export const OWN_OUTLET = /^(?:香港|英文|台湾|臺灣|海外|中文)?(?:大纪元|大紀元)(?:时报|時報)?(?:专题部|專題部|编辑部)?/;

/** Words for an office, not for a person. */
export const OFFICE =
  /(?:记者站|記者站|新闻中心|新聞中心|编辑部|編輯部|报导组|報導組|采访组|採訪組|工作室|制作组|製作組|新闻部|新聞部|记者组|記者組|专题部|中心|综合|綜合)$/;

/** A desk editor's line, also where another role stands before it. bounded: 200 characters of one line. */
export const EDITORS_LINE =
  /(?:^|[；;，,\s（(【[［])(?:责任编辑|責任編輯|责任编|責任編|责编|責編|本文编辑|編輯|编辑|網路編輯|网络编辑)\s?[:：；;]{1,2}\s?([^：:\n]{0,40}?)(?:$|[\s；;，,]{1,3}[\p{Script=Han}]{2,4}[：:].{0,40}$)/u;

export const LATIN_EDITORS_LINE =
  /^(?:Editors?|Edited by|Редактор|Redaktion|Editor|Édit(?:é par|eur))\s?:\s?(.{2,60})$/i;

export const NAMES_REPORTER = /[记記]者/;

/** A signature: name, day, often the place. bounded: asked of 60 characters. */
export const SIGNATURE =
  /^[—–-]{0,2}\s{0,3}([\p{Script=Han}·]{2,6}?)[，,\s]{0,4}(?:于|写于)?((?:19|20)\d\d)\s?[年./-]\s?(\d{1,2})\s?[月./-]\s?(\d{1,2})(?!\d)/u;
