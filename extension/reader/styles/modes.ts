/** Vertical text, small windows, paper, and what the person has told the system. */
export const MODES = `
.vertical .scroll { overflow: auto hidden; direction: rtl; }
.vertical article { direction: ltr; writing-mode: vertical-rl; text-orientation: mixed; max-width: none; width: max-content; min-width: 100%; height: 100%; max-height: calc(var(--measure) + 80px); margin: auto 0; padding: 40px 48px; }
.vertical article img { max-height: 60vh; max-width: 60vw; } .vertical .head { margin: 0 0 0 28px; } .vertical h1 { margin: 0 0 0 16px; } .vertical .outlet { margin: 0 0 0 10px; } .vertical .lead, .vertical .load-all { margin: 0 0 0 28px; } .vertical .body > * { margin: 0 0 0 var(--gap); } .vertical.gaps-indent .body > p { margin: 0; } .vertical h2, .vertical h3, .vertical h4 { margin: 0 1.4em 0 .6em !important; }
.vertical figcaption { margin: 0 10px 0 0; }
.vertical .end { writing-mode: horizontal-tb; width: 300px; max-height: 100%; overflow: auto; margin: 0 36px 0 0; }
.vertical .source { margin: 0 4px 0 0; }
.vertical .provenance { writing-mode: horizontal-tb; width: 300px; max-height: 100%; overflow: auto; margin: 0 0 0 28px; }
.vertical .held { writing-mode: horizontal-tb; width: 240px; height: 160px; } .vertical .call-note, .vertical .table, .vertical .code { writing-mode: horizontal-tb; max-width: min(600px, 80vw); max-height: 100%; overflow: auto; }
.vertical footer { margin: 0 36px 0 0; padding: 0 14px 0 0; border-top: 0; border-right: 1px solid var(--line); } .vertical blockquote { border-inline-start: 0; padding-inline-start: 0; border-right: 3px solid var(--line); padding-right: .8em; }
.vertical .line-focus { --top: 50%; background: linear-gradient(to right, var(--veil) calc(var(--top) - var(--band) / 2), transparent 0 calc(var(--top) + var(--band) / 2), var(--veil) 0); }
.vertical .progress { transform-origin: 100% 50%; }

@media (max-width: 900px) { .bar-text { display: none; } .bar-button { padding: 4px 8px; min-width: 40px; justify-content: center; } }
@media (max-width: 560px) {
  article { padding: 24px 18px 80px; font-size: max(15px, calc(var(--size) - 1px)); } h1 { font-size: 1.5em; }
  .bar-right { gap: 0; } .bar-button { padding: 4px 6px; }
  .panel { position: fixed; left: 8px; right: 8px; top: 58px; width: auto; max-width: none; max-height: calc(100vh - 66px); } .settings, .cite { width: auto; }
  .menu-names > .bar-button { display: none; }
  .vertical article { padding: 24px 20px; }
}
@media (max-width: 300px) { .bar { padding-inline: 2px; } .bar-button { padding: 4px 1px; min-width: 32px; } article { padding-inline: 12px; } }
@media (max-height: 260px) { .bar { font-size: 12px; padding-block: 0; } .panel { max-height: calc(100vh - 46px); top: 40px; } }
@media (pointer: coarse) {
  button, summary, select, .range input, .provenance button, .code > button, .note-row button, .aloud p button { min-height: 44px; } .call-number { min-height: 24px; }
  .bar { padding-inline: max(4px, env(safe-area-inset-left)); gap: 0; } .bar-right { gap: 0; } .bar-button { min-width: 44px; justify-content: center; } .lightbox button, .aloud button { min-width: 44px; justify-content: center; }
}
/* Fingers have no keys to look up. */
@media (pointer: coarse) and (max-width: 560px) { .menu-help { display: none; } }
@media (pointer: coarse) and (max-width: 317px) { .bar-button { min-width: 30px; padding: 4px 1px; } }
@media (prefers-reduced-motion: reduce) { * { scroll-behavior: auto !important; transition: none !important; animation: none !important; } }
@media (prefers-contrast: more) { .reader { --soft: var(--ink); --line: var(--ink); } }
@media (forced-colors: active) {
  .choice button, .bar-button, .panel button { border-color: ButtonBorder; } .choice button[aria-pressed="true"], .bar-button[aria-pressed="true"], .bar-button[aria-expanded="true"] { forced-color-adjust: none; background: Highlight; color: HighlightText; border-color: Highlight; }
  .choice .swatch, .choice .swatch[aria-pressed="true"] { forced-color-adjust: auto; } .choice .swatch[aria-pressed="true"] { forced-color-adjust: none; background: Highlight; color: HighlightText; outline: none; }
  .reset, .more summary { padding-inline: 12px; }
  .progress { background: Highlight; forced-color-adjust: none; } .line-focus { display: none; } .said { border: 1px solid CanvasText; }
  .marks i { forced-color-adjust: none; } .mark-entity, .mark-note, .mark-uncertain, .mark-current, .mark-spoken { background: none; border-block-end: 3px solid CanvasText; } .mark-current, .mark-spoken { border-block-end-color: Highlight; }
}
@media print {
  :host, .root, .reader { position: static !important; display: block !important; overflow: visible; }
  .reader { --paper: #fff !important; --ink: #000 !important; --soft: #333 !important; --accent: #000 !important; --line: #999 !important; --raised: #fff !important; }
  .marks, .bar, .said, .aloud, .selection-bar, .line-focus, .lightbox, .provenance, .rail, .end, .source, .minutes, figure:has(.held), .held, .load-all, .code > button { display: none !important; }
  .middle { display: block; } .scroll { overflow: visible; } article { max-width: none; padding: 0; font-size: 11pt; }
  .print-head { display: grid; grid-template-columns: auto 1fr; gap: 1pt 8pt; margin: 0 0 14pt; padding: 0 0 8pt; border-bottom: .5pt solid #999; font: 8.5pt/1.45 system-ui, sans-serif; color: #333; } .print-head dd { margin: 0; overflow-wrap: anywhere; direction: ltr; text-align: match-parent; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; } .table { overflow: visible; }
  .picture { cursor: auto; } img { border-radius: 0; max-height: 60vh; }
  h2, h3, h4 { break-after: avoid; } figure, tr, pre, blockquote { break-inside: avoid; } thead { display: table-header-group; } p { orphans: 2; widows: 2; }
  .vertical article { writing-mode: horizontal-tb; width: auto; min-width: 0; height: auto; max-height: none; margin: 0; padding: 0; } .vertical .outlet, .vertical h1 { margin: 0 0 8pt; } .vertical h2, .vertical h3, .vertical h4 { margin: 1.5em 0 .5em !important; } .vertical figcaption { margin: 6pt 0 0; }
  .vertical footer { margin: 24pt 0 0; padding: 8pt 0 0; border-right: 0; border-top: .5pt solid #999; } .vertical blockquote { padding: 0; padding-inline-start: .8em; border-right: 0; border-inline-start: 2pt solid #999; }
  .vertical .head, .vertical .body > * { margin: 0 0 .8em; }
}
`;
