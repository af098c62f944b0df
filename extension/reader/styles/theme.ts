const DARK =
  '--paper: #16181b; --ink: #e6e3dc; --soft: #b3aea4; --line: #3a3d42; --accent: #8fd3c0; --mark: #453a16; --current: #544005; --raised: #1f2226; color-scheme: dark;';

/** The host, and the colours of each theme. `.swatch` shows a theme's colours on its own button. */
export const THEME = `
:host { all: initial !important; position: fixed !important; inset: 0 !important; z-index: 2147483647 !important; display: block !important; opacity: 1 !important; visibility: visible !important; }
* { box-sizing: border-box; }
.root { position: fixed; inset: 0; width: auto; height: auto; max-width: none; max-height: none; margin: 0; padding: 0; border: 0; background: none; color: inherit; overflow: hidden; } .root::backdrop { display: none; }
.reader { position: absolute; inset: 0; }
.reader, .swatch {
  --paper: #fbfaf7; --ink: #1c1b19; --soft: #55524c; --line: #d9d5cc; --accent: #14594a; --mark: #ffe9a8; --current: #ffc94d; --raised: #ffffff; color-scheme: light;
}
.theme-dark { ${DARK} }
.theme-sepia { --paper: #f4ecd8; --ink: #3a2a17; --soft: #534129; --line: #d8c9a8; --accent: #6b3410; --mark: #f5d58a; --current: #eab84a; --raised: #fbf5e6; }
.theme-gray { --paper: #3a3b3d; --ink: #f2f1ee; --soft: #dddbd6; --line: #5c5e61; --accent: #b5e6d6; --mark: #4f431b; --current: #5c4808; --raised: #333436; color-scheme: dark; }
.theme-contrast { --paper: #ffffff; --ink: #000000; --soft: #000000; --line: #000000; --accent: #00007a; --mark: #ffff00; --current: #ffd000; --raised: #ffffff; }
@media (prefers-color-scheme: dark) {
  .theme-auto { ${DARK} }
  .theme-contrast { --paper: #000000; --ink: #ffffff; --soft: #ffffff; --line: #ffffff; --accent: #9fe8ff; --mark: #4a3c00; --current: #5e4800; --raised: #000000; color-scheme: dark; }
}
.reader {
  display: flex; flex-direction: column; background: var(--paper); color: var(--ink);
  font-family: system-ui, "Noto Sans", sans-serif; font-size: 16px; line-height: 1.5; -webkit-text-size-adjust: 100%;
}
.reader:lang(zh-CN) { font-family: system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
.reader:lang(zh-TW) { font-family: system-ui, "PingFang TC", "Noto Sans CJK TC", "Microsoft JhengHei", sans-serif; }
.reader:lang(ja) { font-family: system-ui, "Hiragino Sans", "Noto Sans CJK JP", "Yu Gothic", sans-serif; }
.reader:lang(ko) { font-family: system-ui, "Apple SD Gothic Neo", "Noto Sans CJK KR", "Malgun Gothic", sans-serif; }
.marks { position: absolute; inset: 0 auto auto 0; width: 0; height: 0; z-index: -1; pointer-events: none; } .marks i { position: absolute; }
.mark-entity, .mark-note { background-color: var(--mark); }
.mark-current, .mark-spoken { background-color: var(--current); }
.mark-uncertain { background-color: color-mix(in srgb, var(--accent) 16%, var(--paper)); border-block-end: 1px dashed var(--ink); }
::selection { background: color-mix(in srgb, var(--accent) 30%, var(--paper)); }
`;
