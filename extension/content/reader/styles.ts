/**
 * The reader's own sheet, in its shadow root. Numbers: measure, sizes and spacing after the requirements for Chinese text
 * layout (clreq) and WCAG 1.4.8; every pair of text and ground has a contrast of at least 7:1.
 */
export const STYLES = `
:host { all: initial !important; position: fixed !important; inset: 0 !important; z-index: 2147483647 !important; display: block !important; opacity: 1 !important; visibility: visible !important; }
* { box-sizing: border-box; }
.root, .reader { position: absolute; inset: 0; }
.reader {
  --paper: #fbfaf7; --ink: #1c1b19; --soft: #55524c; --line: #d9d5cc; --accent: #14594a; --mark: #ffe9a8; --current: #ffc94d; --raised: #ffffff;
  display: flex; flex-direction: column; background: var(--paper); color: var(--ink); color-scheme: light;
  font-family: system-ui, "Noto Sans", sans-serif; font-size: 16px; line-height: 1.5; -webkit-text-size-adjust: 100%;
}
.theme-dark { --paper: #16181b; --ink: #e6e3dc; --soft: #b3aea4; --line: #3a3d42; --accent: #8fd3c0; --mark: #5c4a12; --current: #8a6a10; --raised: #1f2226; color-scheme: dark; }
.theme-sepia { --paper: #f4ecd8; --ink: #3a2a17; --soft: #5a4730; --line: #d8c9a8; --accent: #6b3410; --mark: #f5d58a; --current: #eab84a; --raised: #fbf5e6; }
.theme-contrast { --paper: #ffffff; --ink: #000000; --soft: #000000; --line: #000000; --accent: #00007a; --mark: #ffff00; --current: #ffd000; --raised: #ffffff; }
@media (prefers-color-scheme: dark) {
  .theme-auto { --paper: #16181b; --ink: #e6e3dc; --soft: #b3aea4; --line: #3a3d42; --accent: #8fd3c0; --mark: #5c4a12; --current: #8a6a10; --raised: #1f2226; color-scheme: dark; }
}
button, summary, input { font: inherit; color: inherit; }
button, summary { cursor: pointer; background: none; border: 1px solid transparent; border-radius: 8px; min-height: 36px; padding: 4px 12px; }
button:hover, summary:hover { background: color-mix(in srgb, var(--ink) 8%, transparent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.scroll:focus, .scroll:focus-visible { outline: none; }
summary { list-style: none; } summary::-webkit-details-marker { display: none; }

.bar { position: relative; flex: none; display: flex; justify-content: space-between; align-items: center; gap: 8px; padding: 6px max(12px, env(safe-area-inset-left)); border-bottom: 1px solid var(--line); font-size: 14px; z-index: 2; background: var(--paper); }
.bar-right { display: flex; gap: 2px; align-items: center; } .bar summary { display: flex; align-items: center; }
.close { display: inline-flex; align-items: center; gap: 8px; }
.progress { position: absolute; inset: auto 0 -1px 0; height: 2px; background: var(--accent); transform-origin: 0 50%; }
.menu { position: relative; }
.menu[open] > summary { background: color-mix(in srgb, var(--ink) 10%, transparent); }
.panel { position: absolute; top: calc(100% + 6px); right: 0; width: max-content; min-width: 200px; max-width: min(360px, calc(100vw - 24px)); max-height: 70vh; overflow: auto; padding: 8px; background: var(--raised); border: 1px solid var(--line); border-radius: 12px; box-shadow: 0 8px 30px rgb(0 0 0 / 18%); display: flex; flex-direction: column; gap: 2px; }
.panel > button { text-align: start; width: 100%; }
.panel .level-3 { padding-inline-start: 28px; } .panel .level-4, .panel .level-5, .panel .level-6 { padding-inline-start: 44px; }
.settings { gap: 10px; padding: 14px; }
.choice { display: flex; flex-wrap: wrap; gap: 4px; align-items: center; } .choice > span, .range > span { flex: 0 0 100%; color: var(--soft); font-size: 13px; }
.choice button { border-color: var(--line); } .choice button[aria-pressed="true"] { background: var(--accent); border-color: var(--accent); color: var(--paper); }
.range { display: flex; flex-wrap: wrap; } .range input { flex: 1; accent-color: var(--accent); min-height: 28px; margin: 0; }

.scroll { flex: 1; overflow: auto; overscroll-behavior: contain; }
article { max-width: calc(var(--measure) + 48px); margin: 0 auto; padding: 40px 24px 96px; font-size: var(--size); line-height: var(--leading); overflow-wrap: anywhere; line-break: strict; text-autospace: normal; text-spacing-trim: trim-start; hanging-punctuation: allow-end; }
article { font-family: var(--family); --family: system-ui, "Noto Sans", sans-serif; }
.font-serif article { --family: "Iowan Old Style", "Source Serif 4", Charter, Georgia, "Noto Serif", serif; }
article:lang(zh-Hans) { --family: "PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", sans-serif; }
article:lang(zh-Hant) { --family: "PingFang TC", "Noto Sans CJK TC", "Noto Sans TC", "Source Han Sans TC", "Microsoft JhengHei", sans-serif; }
article:lang(zh-Hant-HK) { --family: "PingFang HK", "Noto Sans CJK HK", "Noto Sans HK", "Microsoft JhengHei", sans-serif; }
article:lang(ja) { --family: "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic", sans-serif; }
article:lang(ko) { --family: "Apple SD Gothic Neo", "Noto Sans CJK KR", "Noto Sans KR", "Malgun Gothic", sans-serif; }
.font-serif article:lang(zh-Hans) { --family: "Songti SC", "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", SimSun, serif; }
.font-serif article:lang(zh-Hant) { --family: "Songti TC", "Noto Serif CJK TC", "Noto Serif TC", "Source Han Serif TC", PMingLiU, serif; }
.font-serif article:lang(ja) { --family: "Hiragino Mincho ProN", "Noto Serif CJK JP", "Noto Serif JP", "Yu Mincho", serif; }
.font-kai article:lang(zh-Hans) { --family: "Kaiti SC", STKaiti, KaiTi, "Noto Serif CJK SC", serif; }
.font-kai article:lang(zh-Hant) { --family: "Kaiti TC", BiauKai, DFKai-SB, "Noto Serif CJK TC", serif; }

.head { margin-bottom: 20px; }
.outlet { margin: 0 0 10px; color: var(--accent); font-size: .82em; font-weight: 600; letter-spacing: .02em; }
h1 { margin: 0 0 14px; font-size: 1.75em; line-height: 1.3; font-weight: 700; text-wrap: balance; }
.alternative { margin: -6px 0 14px; color: var(--soft); }
.meta { margin: 0; color: var(--soft); font-size: .82em; display: flex; flex-wrap: wrap; gap: 2px 16px; line-height: 1.6; }
.doubt { color: var(--accent); text-decoration: underline dotted; text-underline-offset: 3px; }

.provenance { margin: 0 0 28px; border: 1px solid var(--line); border-radius: 12px; background: color-mix(in srgb, var(--raised) 60%, transparent); font-size: .8em; line-height: 1.6; }
.provenance summary { position: relative; display: flex; flex-wrap: wrap; gap: 2px 14px; padding: 9px 14px 9px 32px; color: var(--soft); }
.provenance summary::before { content: ""; position: absolute; left: 14px; top: calc(9px + .5em); width: .5em; height: .5em; border-inline-end: 2px solid currentColor; border-block-end: 2px solid currentColor; transform: rotate(-45deg); }
.provenance[open] summary::before { transform: rotate(45deg); }
.provenance .original { color: var(--ink); }
.provenance dl { margin: 0; padding: 0 14px 10px; } .provenance dt { margin-top: 8px; color: var(--soft); font-weight: 600; } .provenance dd { margin: 0; }
.url { overflow-wrap: anywhere; unicode-bidi: isolate; direction: ltr; display: inline-block; text-align: left; }
.evidence { color: var(--soft); } .evidence q { color: var(--ink); overflow-wrap: anywhere; }
.issues { margin: 0; padding: 0 14px 12px 34px; }

.body > * { margin: 0 0 1em; }
.gaps-indent .body > p { margin-bottom: 0; text-indent: 2em; } .gaps-indent .body > p + :not(p) { margin-top: 1em; }
h2, h3, h4, h5, h6 { line-height: 1.4; margin: 1.7em 0 .6em !important; font-weight: 700; }
h2 { font-size: 1.25em; } h3 { font-size: 1.12em; } h4, h5, h6 { font-size: 1em; }
a { color: var(--accent); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .18em; cursor: pointer; border-radius: 3px; }
em, i, cite { font-style: italic; }
article:lang(zh) em, article:lang(ja) em, article:lang(zh) cite { font-style: normal; text-emphasis: filled dot; text-emphasis-position: under right; }
blockquote { margin: 0; padding-inline-start: 1em; border-inline-start: 3px solid var(--line); color: var(--soft); }
blockquote > *, li > p { margin: 0 0 .6em; } blockquote > :last-child { margin-bottom: 0; }
ul, ol { margin: 0; padding-inline-start: 1.6em; } li { margin: .3em 0; } dl { margin: 0; } dd { margin-inline-start: 1.6em; }
figure { margin: 0; } .lead { margin: 0 0 28px; }
img { max-width: 100%; height: auto; border-radius: 8px; display: block; }
figcaption { margin-top: 8px; color: var(--soft); font-size: .8em; line-height: 1.6; } .credit { opacity: .9; } .credit::before { content: "· "; }
.held { width: 100%; min-height: 112px; border: 1px dashed var(--soft); border-radius: 10px; display: flex; flex-direction: column; gap: 4px; align-items: center; justify-content: center; text-align: center; font-size: .82em; line-height: 1.5; padding: 14px; }
.held-alt { color: var(--ink); } .held-host { color: var(--accent); text-decoration: underline; text-underline-offset: 3px; }
.table { overflow-x: auto; } table { border-collapse: collapse; font-size: .88em; line-height: 1.5; } td, th { border: 1px solid var(--line); padding: .4em .7em; text-align: start; vertical-align: top; } th { background: color-mix(in srgb, var(--ink) 6%, transparent); }
pre { margin: 0; padding: 14px; overflow-x: auto; background: color-mix(in srgb, var(--ink) 6%, transparent); border-radius: 10px; line-height: 1.5; tab-size: 4; white-space: pre; overflow-wrap: normal; }
code, kbd, samp { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Noto Sans Mono", monospace; font-size: .88em; }
:not(pre) > code { padding: .1em .3em; border-radius: 4px; background: color-mix(in srgb, var(--ink) 8%, transparent); }
.code { position: relative; } .code > button { position: absolute; top: 6px; right: 6px; font-size: 12px; background: var(--raised); border-color: var(--line); min-height: 28px; padding: 2px 10px; }
hr { border: 0; border-top: 1px solid var(--line); margin: 2em 0; }
.embed { padding: 12px 14px; border: 1px solid var(--line); border-radius: 10px; font-size: .88em; } .embed-label { color: var(--soft); margin-inline-end: .5em; }
footer { margin-top: 36px; padding-top: 14px; border-top: 1px solid var(--line); color: var(--soft); font-size: .82em; } footer p { margin: 0 0 .6em; } .keywords { display: flex; flex-wrap: wrap; gap: 4px 14px; }
::highlight(mirror-reader-entity) { background-color: var(--mark, #ffe9a8); color: inherit; }
::highlight(mirror-reader-current) { background-color: var(--current, #ffc94d); color: inherit; }
::selection { background: color-mix(in srgb, var(--accent) 30%, transparent); }
.said:empty { display: none; } .said { position: fixed; bottom: 24px; left: 50%; transform: translateX(-50%); padding: 8px 16px; border-radius: 999px; background: var(--ink); color: var(--paper); font-size: 14px; }

.vertical .scroll { overflow: auto hidden; direction: rtl; }
.vertical article { direction: ltr; writing-mode: vertical-rl; text-orientation: mixed; max-width: none; width: max-content; height: 100%; max-height: calc(var(--measure) + 80px); margin: auto 0; padding: 32px 48px; }
.vertical article img { max-height: 60vh; max-width: 40vw; } .vertical .head, .vertical .provenance, .vertical .lead { margin: 0 0 0 32px; } .vertical .body > * { margin: 0 0 0 1em; } .vertical h2, .vertical h3, .vertical h4 { margin: 0 1.4em 0 .6em !important; }
.vertical .provenance { writing-mode: horizontal-tb; max-width: 300px; align-self: start; display: inline-block; }

@media (max-width: 480px) { .bar-text { display: none; } article { padding: 24px 18px 80px; font-size: max(15px, calc(var(--size) - 1px)); } h1 { font-size: 1.5em; } button, summary { min-height: 44px; } .panel { position: fixed; left: 12px; right: 12px; top: 60px; width: auto; max-width: none; } }
@media (prefers-reduced-motion: reduce) { * { scroll-behavior: auto !important; transition: none !important; } }
@media (forced-colors: active) { .choice button[aria-pressed="true"] { outline: 2px solid Highlight; } .progress { background: Highlight; } }
@media print {
  :host, .root, .reader { position: static !important; display: block !important; }
  .bar, .said { display: none; } .scroll { overflow: visible; } article { max-width: none; padding: 0; font-size: 11pt; }
  .provenance { border: 0; padding: 0; } .held { display: none; } .reader { --paper: #fff; --ink: #000; --soft: #333; --accent: #000; }
  h2, h3 { break-after: avoid; } figure, table, pre { break-inside: avoid; }
}
`;
