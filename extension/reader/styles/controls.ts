/** The bar, its panels, and what lies over the text. */
export const CONTROLS = `
button, summary, input, select { font: inherit; color: inherit; }
button, summary, select { cursor: pointer; background: none; border: 1px solid transparent; border-radius: 8px; min-height: 36px; padding: 4px 12px; }
select { border-color: var(--line); background: var(--raised); max-width: 100%; min-width: 0; text-overflow: ellipsis; }
button:hover, summary:hover { background: color-mix(in srgb, var(--ink) 8%, transparent); }
button:disabled { opacity: .5; cursor: default; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.scroll:focus-visible { outline-offset: -3px; } .root:not([data-keys]) .scroll:focus-visible { outline: none; } .scroll:focus:not(:focus-visible), [data-block]:focus { outline: none; }
summary { list-style: none; } summary::-webkit-details-marker { display: none; }
.icon { width: 20px; height: 20px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
kbd { font: inherit; }

.bar { position: relative; flex: none; display: flex; justify-content: space-between; align-items: center; gap: 4px; padding: 5px max(8px, env(safe-area-inset-left)); border-bottom: 1px solid var(--line); font-size: 14px; z-index: 3; background: var(--paper); }
.bar-right { display: flex; gap: 2px; align-items: center; min-width: 0; }
.bar-button { display: inline-flex; align-items: center; gap: 7px; padding: 4px 10px; white-space: nowrap; }
.bar-button[aria-expanded="true"], .bar-button[aria-pressed="true"] { background: color-mix(in srgb, var(--ink) 11%, transparent); }
.menu-help .bar-text { display: none; }
.progress { position: absolute; inset: auto 0 -1px 0; height: 2px; background: var(--accent); transform-origin: 0 50%; } [dir="rtl"] .progress { transform-origin: 100% 50%; }
.menu { position: relative; }
.panel { position: absolute; top: calc(100% + 6px); inset-inline-end: 0; width: max-content; min-width: 220px; max-width: min(380px, calc(100vw - 24px)); max-height: calc(100vh - 72px); overflow: auto; padding: 8px; background: var(--raised); border: 1px solid var(--line); border-radius: 12px; box-shadow: 0 8px 30px rgb(0 0 0 / 18%); display: flex; flex-direction: column; gap: 2px; scrollbar-color: var(--soft) transparent; scrollbar-width: thin; }
.panel > button, .panel nav button { text-align: start; width: 100%; } .panel nav { display: flex; flex-direction: column; }
.panel hr { width: 100%; margin: 6px 0; border: 0; border-top: 1px solid var(--line); }
.panel [aria-current="true"] { color: var(--accent); font-weight: 650; box-shadow: inset 3px 0 0 var(--accent); border-radius: 4px; } [dir="rtl"] .panel [aria-current="true"] { box-shadow: inset -3px 0 0 var(--accent); }
.panel .level-3 { padding-inline-start: 28px; } .panel .level-4, .panel .level-5, .panel .level-6 { padding-inline-start: 44px; }
.hint { margin: 2px 0; color: var(--soft); font-size: 13px; line-height: 1.5; }
.panel > .hint { padding: 2px 12px; }

.settings { display: flex; flex-direction: column; gap: 12px; padding: 6px; width: 348px; max-width: 100%; }
.choice { display: flex; flex-wrap: wrap; gap: 5px; align-items: center; } .settings .name { flex: 0 0 100%; color: var(--soft); font-size: 13px; }
.choice button { border-color: var(--line); padding: 4px 11px; } .choice button[aria-pressed="true"] { background: var(--accent); border-color: var(--accent); color: var(--paper); }
.choice .swatch, .choice .swatch[aria-pressed="true"] { background: var(--paper); color: var(--ink); border-color: color-mix(in srgb, var(--ink) 35%, var(--paper)); } .choice .swatch[aria-pressed="true"] { outline: 2px solid var(--ink); outline-offset: -4px; }
.settings > .choice .swatch:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.range { display: grid; grid-template-columns: 1fr auto; gap: 0 10px; align-items: center; } .range .name { grid-column: 1 / -1; } .range input { accent-color: var(--accent); min-height: 28px; margin: 0; width: 100%; min-width: 0; } .range output { font-size: 13px; color: var(--soft); min-width: 4.2em; text-align: end; font-variant-numeric: tabular-nums; }
.more { display: block; } .more[open] { display: flex; flex-direction: column; gap: 12px; } .more summary { padding-inline: 0; color: var(--accent); } .more[open] summary { padding-bottom: 0; } .more > * + * { margin-top: 12px; } .more[open]::details-content { display: flex; flex-direction: column; gap: 12px; } .more[open] > * + * { margin-top: 0; }
.more summary::before { content: "+"; display: inline-block; width: 1.2em; } .more[open] summary::before { content: "−"; }
.colours { display: flex; flex-wrap: wrap; gap: 8px 16px; } .colours label { display: inline-flex; gap: 8px; align-items: center; font-size: 14px; } .colours input { width: 36px; height: 30px; padding: 0; border: 1px solid var(--line); border-radius: 6px; background: none; }
.reset { align-self: start; color: var(--accent); padding-inline: 0; text-decoration: underline; text-underline-offset: 3px; }
.note { border-top: 1px solid var(--line); padding: 6px 0; } .note-quote { width: 100%; text-align: start; } .note .hint { padding: 0 12px; white-space: pre-line; } .note-row { display: flex; gap: 4px; } .note-row button { font-size: 13px; color: var(--accent); min-height: 30px; }
.help > button { border-color: var(--line); } .help > button[aria-pressed="true"] { border-color: var(--accent); color: var(--accent); }
.help dl { margin: 10px 6px 4px; display: grid; gap: 5px; font-size: 14px; } .help dl > div { display: grid; grid-template-columns: 3.4em 1fr; align-items: center; } .help dt, .help dd { margin: 0; }
.help kbd { display: inline-block; min-width: 1.9em; padding: 1px 6px; text-align: center; border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 6px; font-size: 13px; background: var(--paper); }

.middle { position: relative; flex: 1; min-height: 0; display: flex; }
.rail { flex: none; width: 300px; overflow: auto; padding: 18px 16px 40px; border-inline-start: 1px solid var(--line); font-size: 14px; scrollbar-width: thin; scrollbar-color: var(--soft) transparent; overflow-wrap: anywhere; }
.rail h2 { display: inline; margin: 0 !important; font-size: 13px; color: var(--soft); } .rail-part + .rail-part { margin-top: 14px; padding-top: 10px; border-top: 1px solid var(--line); } .rail-part > summary { padding: 4px 0; } .rail-part > summary::before { content: "▸"; display: inline-block; width: 1.2em; color: var(--soft); } [dir="rtl"] .rail-part > summary::before { content: "◂"; } .rail-part[open] > summary::before, [dir="rtl"] .rail-part[open] > summary::before { content: "▾"; }
.rail .hint { padding: 2px 12px; } .rail button { text-align: start; } .rail nav { display: flex; flex-direction: column; } .rail nav button { padding: 3px 10px; min-height: 30px; } .rail .level-3 { padding-inline-start: 24px; } .rail .level-4, .rail .level-5, .rail .level-6 { padding-inline-start: 38px; } .rail [aria-current="true"] { color: var(--accent); font-weight: 650; box-shadow: inset 3px 0 0 var(--accent); border-radius: 4px; } [dir="rtl"] .rail [aria-current="true"] { box-shadow: inset -3px 0 0 var(--accent); }
.names { padding: 2px 6px 8px; } .names h3 { margin: 8px 0 4px !important; font-size: 12.5px; font-weight: 500; color: var(--soft); } .names-row { display: flex; flex-wrap: wrap; gap: 5px; } .names-row button { min-height: 28px; padding: 1px 10px; border-color: var(--line); border-radius: 999px; font-size: 13.5px; max-width: 100%; } .names-row .n { margin-inline-start: 5px; color: var(--soft); font-size: 12px; } .names [aria-pressed="true"] { background: var(--accent); border-color: var(--accent); color: var(--paper); } .names [aria-pressed="true"] .n { color: inherit; } .names-row .more-names { color: var(--accent); }
.timeline { margin: 0; padding: 0; list-style: none; border-inline-start: 2px solid var(--line); } .timeline li { margin: 0; } .timeline button { width: 100%; text-align: start; min-height: 28px; padding: 2px 10px; font-size: 13.5px; }
.cite { display: flex; flex-direction: column; gap: 10px; padding: 6px; width: 372px; max-width: 100%; } .cite .citation { padding: 10px 12px; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); max-height: 12em; overflow: auto; overflow-wrap: anywhere; white-space: pre-wrap; unicode-bidi: plaintext; user-select: text; font-size: 14px; } .cite label { display: flex; flex-direction: column; gap: 3px; } .cite .name { color: var(--soft); font-size: 13px; } .cite .hint { margin: 0; } .cite ul.hint { padding-inline-start: 1.2em; } .cite .in-text { display: flex; flex-wrap: wrap; gap: 5px; align-items: center; } .in-text button { border-color: var(--line); font-size: 13.5px; min-height: 30px; overflow-wrap: anywhere; text-align: start; }
.primary { background: var(--accent); border-color: var(--accent); color: var(--paper); font-weight: 600; } .primary:hover { background: var(--accent); filter: brightness(1.08); }
.undo { color: var(--accent); text-decoration: underline; text-underline-offset: 3px; min-height: 28px; padding: 0 6px; }

.line-focus { position: absolute; inset: 0; pointer-events: none; z-index: 1; --top: 40%; --veil: color-mix(in srgb, var(--paper) 84%, transparent); background: linear-gradient(to bottom, var(--veil) calc(var(--top) - var(--band) / 2), transparent 0 calc(var(--top) + var(--band) / 2), var(--veil) 0); }
.aloud { flex: none; border-top: 1px solid var(--line); background: var(--raised); padding: 6px max(10px, env(safe-area-inset-left)) max(6px, env(safe-area-inset-bottom)); z-index: 2; font-size: 14px; } .aloud p { margin: 4px auto; max-width: 60em; text-align: center; } .aloud p button { border-color: var(--accent); color: var(--accent); min-height: 30px; }
.aloud-row { display: flex; flex-wrap: wrap; align-items: center; justify-content: center; gap: 6px; } .aloud button { display: inline-flex; align-items: center; padding: 4px 9px; } .aloud-play { border-color: var(--line) !important; border-radius: 999px; }
.aloud-rate { display: inline-flex; align-items: center; gap: 8px; margin-inline-start: 8px; } .aloud-rate input { width: 110px; accent-color: var(--accent); } .aloud select { max-width: 15em; }
.selection-bar { position: absolute; z-index: 4; transform: translateX(-50%); display: flex; gap: 2px; padding: 4px; border: 1px solid var(--line); border-radius: 12px; background: var(--raised); box-shadow: 0 4px 18px rgb(0 0 0 / 22%); font-size: 14px; white-space: nowrap; }
.lightbox { position: absolute; inset: 0; z-index: 5; background: #0b0b0b; color: #fff; display: flex; flex-direction: column; align-items: center; justify-content: center; padding: 56px 16px 16px; gap: 10px; } .lightbox img { width: 100%; max-width: min(100%, var(--widest, 100%)); max-height: 100%; min-height: 0; flex: 0 1 auto; object-fit: contain; border-radius: 4px; cursor: zoom-out; } .lightbox p { margin: 0; max-width: 50em; font-size: 14px; text-align: center; } .lightbox-bar { position: absolute; top: 8px; inset-inline-end: 8px; display: flex; align-items: center; gap: 6px; font-size: 14px; } .lightbox button { color: #fff; font-size: 22px; line-height: 1; padding: 6px 12px; } .lightbox :focus-visible { outline-color: #fff; } .lightbox button:hover { background: rgb(255 255 255 / 18%); }
.said:empty { display: none; } .said { position: absolute; bottom: 24px; left: 50%; transform: translateX(-50%); padding: 8px 18px; width: max-content; max-width: calc(100% - 32px); box-sizing: border-box; border-radius: 18px; background: var(--ink); color: var(--paper); font-size: 14px; z-index: 6; text-align: center; }
`;
