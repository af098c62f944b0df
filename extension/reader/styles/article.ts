/** The article: faces by language, header, provenance, and every kind of block. */
export const ARTICLE = `
.scroll { flex: 1; min-height: 0; overflow: auto; overscroll-behavior: contain; isolation: isolate; scrollbar-color: color-mix(in srgb, var(--ink) 45%, var(--paper)) var(--paper); position: relative; }
article { max-width: calc(var(--measure) * 1 + 48px); margin: 0 auto; padding: 40px 24px 96px; font-size: var(--size); font-weight: var(--weight); line-height: var(--leading); letter-spacing: var(--letters); word-spacing: var(--words); overflow-wrap: anywhere; line-break: strict; text-autospace: normal; text-spacing-trim: trim-start; hanging-punctuation: allow-end; }
article { font-family: var(--family); --family: system-ui, "Noto Sans", sans-serif; }
.font-serif article { --family: "Iowan Old Style", "Source Serif 4", Charter, Georgia, "Noto Serif", serif; }
article:lang(zh-Hans) { --family: "PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", sans-serif; }
article:lang(zh-Hant) { --family: "PingFang TC", "Noto Sans CJK TC", "Noto Sans TC", "Source Han Sans TC", "Microsoft JhengHei", sans-serif; }
article:lang(zh-Hant-HK) { --family: "PingFang HK", "Noto Sans CJK HK", "Noto Sans HK", "Microsoft JhengHei", sans-serif; }
article:lang(ja) { --family: "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic", sans-serif; }
article:lang(ko) { --family: "Apple SD Gothic Neo", "Noto Sans CJK KR", "Noto Sans KR", "Malgun Gothic", sans-serif; }
article:lang(fa), article:lang(ar), article:lang(ug) { --family: "Vazirmatn", "Noto Naskh Arabic", "Geeza Pro", "Segoe UI", Tahoma, sans-serif; letter-spacing: 0; }
.font-serif article:lang(zh-Hans) { --family: "Songti SC", "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", SimSun, serif; }
.font-serif article:lang(zh-Hant) { --family: "Songti TC", "Noto Serif CJK TC", "Noto Serif TC", "Source Han Serif TC", PMingLiU, serif; }
.font-serif article:lang(ja) { --family: "Hiragino Mincho ProN", "Noto Serif CJK JP", "Noto Serif JP", "Yu Mincho", serif; }
.font-serif article:lang(ko) { --family: AppleMyungjo, "Noto Serif CJK KR", "Noto Serif KR", Batang, serif; }
.font-kai article:lang(zh-Hans) { --family: "Kaiti SC", STKaiti, KaiTi, "Noto Serif CJK SC", serif; }
.font-kai article:lang(zh-Hant) { --family: "Kaiti TC", BiauKai, DFKai-SB, "Noto Serif CJK TC", serif; }
.font-own article, .font-own article:lang(zh), .font-own article:lang(ja), .font-own article:lang(ko), .font-own article:lang(fa) { --family: initial; font-family: initial; }
.align-justify article { text-align: justify; } .align-justify article:lang(zh), .align-justify article:lang(ja) { text-justify: inter-character; }

.head { margin-bottom: 20px; text-align: start; }
.outlet { margin: 0 0 10px; color: var(--accent); font-size: .82em; font-weight: 600; letter-spacing: .02em; }
h1 { margin: 0 0 14px; font-size: 1.75em; line-height: 1.3; font-weight: 700; text-wrap: balance; } h1.long { font-size: 1.42em; line-height: 1.35; }
.alternative { margin: -6px 0 14px; color: var(--soft); }
.meta { margin: 0; color: var(--soft); font-size: .82em; display: flex; flex-wrap: wrap; gap: 2px 16px; line-height: 1.6; }
.doubt { color: var(--accent); }
.source { margin: 4px 0 0; color: var(--soft); font-size: .82em; line-height: 1.6; }
.end { margin-top: 40px; padding: 18px 20px; border: 1px solid var(--line); border-radius: 14px; background: color-mix(in srgb, var(--raised) 60%, transparent); font-family: system-ui, "Noto Sans", sans-serif; font-size: clamp(14px, .85em, 17px); font-weight: 400; line-height: 1.6; letter-spacing: 0; word-spacing: 0; text-align: start; text-indent: 0; } .end p { margin: 0; color: var(--soft); } .end-row { display: flex; flex-wrap: wrap; gap: 8px; margin: 10px 0; } .end-row button { border-color: var(--line); background: var(--raised); }
.print-head { display: none; }

.provenance { margin: 0 0 28px; border: 1px solid var(--line); border-radius: 12px; background: color-mix(in srgb, var(--raised) 60%, transparent); font-family: system-ui, "Noto Sans", sans-serif; font-size: clamp(13px, .8em, 16px); font-weight: 400; line-height: 1.6; letter-spacing: 0; word-spacing: 0; text-align: start; }
.provenance summary { position: relative; display: flex; flex-wrap: wrap; gap: 2px 14px; padding: 9px 14px; padding-inline-start: 34px; color: var(--soft); }
.provenance summary::before { content: ""; position: absolute; inset-inline-start: 14px; top: calc(9px + .45em); width: .5em; height: .5em; border-right: 2px solid currentColor; border-bottom: 2px solid currentColor; transform: rotate(-45deg); } .provenance[dir="rtl"] summary::before { transform: rotate(135deg); }
.provenance[open] summary::before { transform: rotate(45deg); }
.provenance .original { color: var(--ink); }
.provenance dl { margin: 0; padding: 0 14px 12px; } .provenance dt { margin-top: 10px; color: var(--soft); font-weight: 600; } .provenance dd { margin: 0; } .provenance dd + dd { margin-top: 2px; }
.provenance button { border-color: var(--line); font-size: 12px; min-height: 26px; padding: 1px 10px; }
.url { overflow-wrap: anywhere; unicode-bidi: isolate; direction: ltr; display: inline-block; text-align: left; }
a > .url { text-decoration: inherit; } .evidence { color: var(--soft); } .evidence q { color: var(--ink); overflow-wrap: anywhere; unicode-bidi: isolate; }
.look-up a { margin-inline-end: .6em; } .digest { background: none !important; padding: 0 !important; font-size: .92em !important; }
.issues { margin: 0; padding: 2px 14px 6px; padding-inline-start: 34px; } .issues li { margin: 0; }

.body > * { margin: 0 0 var(--gap); }
.body.long > *, .piece { content-visibility: auto; contain-intrinsic-block-size: auto 6em; } .piece { display: block; contain-intrinsic-block-size: auto 200em; }
.gaps-indent .body > p { margin-bottom: 0; text-indent: 2em; } .gaps-indent .body > p + :not(p) { margin-top: 1em; } .gaps-indent .body > :not(p) + p { text-indent: 0; } .gaps-indent article:lang(zh) .body > p { text-indent: 2em; }
h2, h3, h4, h5, h6 { line-height: 1.4; margin: 1.7em 0 .6em !important; font-weight: 700; text-align: start; text-indent: 0; }
h2 { font-size: 1.25em; } h3 { font-size: 1.12em; } h4, h5, h6 { font-size: 1em; }
a { color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .18em; cursor: pointer; border-radius: 3px; }
em, i, cite { font-style: italic; }
article:lang(zh) em, article:lang(ja) em, article:lang(zh) cite { font-style: normal; } article:lang(zh) em, article:lang(ja) em { text-emphasis: filled dot; text-emphasis-position: under right; }
blockquote { margin: 0; padding-inline-start: 1em; border-inline-start: 3px solid var(--line); color: var(--soft); }
blockquote > *, li > p { margin: 0 0 .6em; } blockquote > :last-child { margin-bottom: 0; }
ul, ol { margin: 0; padding-inline-start: 1.6em; } li { margin: .3em 0; } dl { margin: 0; } dd { margin-inline-start: 1.6em; }
figure { margin: 0; } .lead { margin: 0 0 28px; }
img { max-width: 100%; height: auto; border-radius: 8px; display: block; margin-inline: auto; } img.fills { width: 100%; } .clause { display: inline-block; }
.picture { display: block; padding: 0; min-height: 24px; border: 0; width: 100%; max-width: 100%; cursor: zoom-in; border-radius: 8px; } .picture:hover { background: none; }
figcaption { margin-top: 8px; color: var(--soft); font-size: .8em; line-height: 1.6; text-align: start; text-indent: 0; } .credit::before { content: "· "; }
.held { width: 100%; min-height: 112px; border: 1px dashed var(--soft); border-radius: 10px; display: flex; flex-direction: column; gap: 4px; align-items: center; justify-content: center; text-align: center; font-size: .82em; line-height: 1.5; padding: 14px; text-indent: 0; }
.held-alt { color: var(--ink); text-wrap: balance; } .held-host { color: var(--accent); text-decoration: underline; text-underline-offset: 3px; }
.load-all { margin: 0 0 16px; } .load-all button { color: var(--accent); font-size: .82em; padding-inline: 0; text-decoration: underline; text-underline-offset: 3px; text-align: start; }
.table { overflow-x: auto; scrollbar-width: thin; scrollbar-color: var(--soft) transparent; } table { border-collapse: collapse; font-size: .88em; line-height: 1.5; overflow-wrap: normal; } td, th { border: 1px solid var(--line); padding: .4em .7em; text-align: start; vertical-align: top; min-width: 3.5em; } th { background: color-mix(in srgb, var(--ink) 6%, transparent); } caption { text-align: start; color: var(--soft); padding-bottom: .4em; }
pre { margin: 0; padding: 14px; overflow-x: auto; background: color-mix(in srgb, var(--ink) 6%, transparent); border-radius: 10px; line-height: 1.5; tab-size: 4; white-space: pre; overflow-wrap: normal; letter-spacing: 0; }
code, kbd, samp { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Noto Sans Mono", monospace; font-size: .88em; }
:not(pre) > code { padding: .1em .3em; border-radius: 4px; background: color-mix(in srgb, var(--ink) 8%, transparent); }
.code { position: relative; } .code > button { position: absolute; top: 6px; right: 6px; font: 12px/1.5 system-ui, sans-serif; background: var(--raised); border-color: var(--line); min-height: 28px; padding: 2px 10px; }
.article-rule, hr { border: 0; border-top: 1px solid var(--line); margin: 2em 0; }
.embed { padding: 12px 14px; border: 1px solid var(--line); border-radius: 10px; font-size: .88em; text-indent: 0 !important; } .embed-label { color: var(--soft); margin-inline-end: .5em; }
sup, sub { line-height: 0; } .call { position: relative; } .call-number { position: relative; min-height: 0; min-width: 0; padding: 0 1px; border: 0; color: var(--accent); font-size: 1em; line-height: 1; text-decoration: underline; text-underline-offset: 2px; text-indent: 0; }
.call-number::after { content: ""; position: absolute; inset: -8px; min-width: 24px; } .call-note { display: block; margin: .4em 0 .6em; padding: .6em .9em; border: 1px solid var(--line); border-inline-start: 3px solid var(--accent); border-radius: 8px; background: var(--raised); font-size: .86em; line-height: 1.6; text-indent: 0; }
footer:empty { display: none; } footer { margin-top: 36px; padding-top: 14px; border-top: 1px solid var(--line); color: var(--soft); font-size: .82em; } footer p { margin: 0 0 .6em; } .keywords { display: flex; flex-wrap: wrap; gap: 4px 14px; }
.upright { text-combine-upright: all; }
`;
