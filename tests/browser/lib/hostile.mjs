// Pages of people who mean harm, in our own words, at addresses on which the extension is always on.
const blob = (name) => `https://github.com/example-forger/news/blob/main/pages/${name}.md`;
const SENTENCE = '风筝节星期六在河边的草地上举行，孩子们放飞了自己画的纸鸢，风比去年大，天色一直很好。';
const LAST = '组织者说明年还要办，地点不变。';
export const WORDS = [SENTENCE, LAST];
export const OUTLET = 'https://www.kite-times.example/24/5/4/n7001.htm';

/** The file view of a code host around `body`, with `head` and a `source` line of its own. */
function view({ body = '', head = '', source = `原文链接：${OUTLET}`, tail = '' }) {
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>n7001.md</title>${head}</head><body><main><article class="markdown-body" itemprop="text"><h3>河边放风筝</h3><div itemprop="articleBody">${`<p>${SENTENCE}</p>`.repeat(6)}${body}<p>${LAST}</p></div><p>${source}</p></article></main>${tail}</body></html>`;
}

/** Everything that runs, loads, navigates, names or styles, in one article. */
const ATTACKS = `
<script>window.ran = (window.ran ?? 0) + 1</script>
<img src="https://pixel.example/a.png" width="1" height="1" onerror="window.ran = (window.ran ?? 0) + 1" srcset="https://pixel.example/b.png 2x">
<svg onload="window.ran = (window.ran ?? 0) + 1"><use href="https://pixel.example/s.svg#x"/><a xlink:href="javascript:window.ran=9"><text>t</text></a></svg>
<iframe srcdoc="<script>parent.ran = (parent.ran ?? 0) + 1</script>"></iframe>
<object data="https://pixel.example/o"></object><embed src="https://pixel.example/e">
<video poster="https://pixel.example/p.png" src="https://pixel.example/v.mp4" autoplay></video>
<math><mtext><table><mglyph><style><img title="</style><img src=1 onerror='window.ran = (window.ran ?? 0) + 1'>"></style></mglyph></table></mtext></math>
<form id="location" name="body" action="https://pixel.example/f"><input name="parentNode"><input name="nextSibling"><input name="attributes"><button>送出</button></form>
<a id="createElement" name="querySelector" href="javascript:window.ran=9" onclick="window.ran=9" ping="https://pixel.example/ping" style="position:fixed;inset:0">链接</a>
<div style="position:fixed;inset:0;z-index:2147483647;background:url(https://pixel.example/bg.png)" onmouseover="window.ran=9" tabindex="0" onfocus="window.ran=9">盖住</div>
<link rel="prefetch" href="https://pixel.example/pf"><style>@import "https://pixel.example/i.css";</style>
<noscript><p title="</noscript><img src=x onerror=window.ran=9>"></noscript>
<template shadowrootmode="open"><img src="https://pixel.example/dsd"></template>`;

/** What the page sees of us: everything it can listen to. */
const LISTENER = `<script>
window.seen = [];
const note = (what) => window.seen.push(what);
new MutationObserver((all) => all.forEach((m) => m.target.nodeName === 'TITLE' || note(m.type + ' ' + [...m.addedNodes, ...m.removedNodes].map((n) => n.nodeName) + (m.attributeName ?? ''))))
  .observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
for (const type of ['message', 'securitypolicyviolation', 'DOMNodeInserted', 'error', 'unhandledrejection', 'hashchange', 'popstate', 'beforeprint', 'copy'])
  window.addEventListener(type, () => note('event ' + type), true);
const { addEventListener, dispatchEvent } = EventTarget.prototype;
EventTarget.prototype.addEventListener = function (type, ...rest) { note('listen ' + type); return addEventListener.call(this, type, ...rest); };
EventTarget.prototype.dispatchEvent = function (e) { note('dispatch ' + e.type); return dispatchEvent.call(this, e); };
for (const name of ['attachShadow', 'querySelectorAll', 'appendChild', 'getAttribute']) {
  const owner = name === 'appendChild' ? Node.prototype : Element.prototype;
  const own = owner[name];
  owner[name] = function (...a) { note('call ' + name); return own.apply(this, a); };
}
window.keysBefore = 0;
window.keysBefore = Object.getOwnPropertyNames(window).length;
</script>`;

/** What a page notices without looking: what the browser tells of loads, marks, shifts, sizes, focus, scrolling, styles in motion. */
const SENSOR = `<style>* { transition: opacity 1ms } #box { width: 50% }</style><div id="box" tabindex="0">box</div><script>
window.felt = [];
const feel = (what) => window.felt.push(what);
const TYPES = ['resource', 'mark', 'measure', 'navigation', 'layout-shift', 'back-forward-cache-restoration', 'soft-navigation'];
for (const type of PerformanceObserver.supportedEntryTypes.filter((t) => TYPES.includes(t)))
  new PerformanceObserver((list) => list.getEntries().forEach((e) => feel(type + ' ' + e.name))).observe({ type, buffered: false });
// Elements of the page's own making: a clone of one, even in another document, runs its constructor.
let ready = false;
class Felt extends HTMLElement { constructor() { super(); if (ready) feel('made ' + this.localName); } }
customElements.define('felt-element', Felt);
const box = document.getElementById('box');
box.append(document.createElement('felt-element'));
try {
  const registry = new CustomElementRegistry();
  registry.define('felt-scoped', Felt);
  box.append(document.createElement('felt-scoped', { customElementRegistry: registry }));
  const host = box.appendChild(document.createElement('div'));
  host.attachShadow({ mode: 'closed', clonable: true, customElementRegistry: registry }).innerHTML = '<felt-scoped></felt-scoped>';
} catch { /* a browser without registries of one's own */ }
ready = true;
addEventListener('load', () => setTimeout(() => {
  new ResizeObserver(() => feel('size')).observe(document.getElementById('box'));
  new IntersectionObserver(() => feel('in view')).observe(document.getElementById('box'));
}, 50));
for (const type of ['scroll', 'resize', 'focusin', 'focusout', 'blur', 'focus', 'selectionchange', 'transitionrun', 'animationstart', 'toggle', 'slotchange', 'beforeinput', 'pointermove', 'securitypolicyviolation', 'fullscreenchange'])
  window.addEventListener(type, (e) => e.target === window || /^(?:blur|focus) #document$/.test(e.type + ' ' + e.target.nodeName) || feel(type + ' ' + (e.target.nodeName ?? '')), true);
window.look = () => [
  document.documentElement.cloneNode(false).outerHTML, document.head.outerHTML.length, document.body.outerHTML.length,
  document.styleSheets.length, document.adoptedStyleSheets.length, window.length, document.fonts.size,
  getComputedStyle(document.documentElement).overflow, getComputedStyle(document.body).visibility, getComputedStyle(document.body).cssText.length,
  performance.getEntriesByType('resource').length, performance.getEntriesByType('mark').length,
  Object.getOwnPropertyNames(document).length, Object.getOwnPropertyNames(window).length, localStorage.length, document.cookie,
];
</script>`;

/** Takes every new child of the document element away again, and presses and types by script. */
const REMOVER = `<script>new MutationObserver((all) => all.forEach((m) => m.addedNodes.forEach((n) => n.parentNode === document.documentElement && n.nodeName === 'DIV' && n.remove()))).observe(document.documentElement, { childList: true });</script>`;

export const ATTACKED = blob('attacked');
export const WATCHED = blob('watched');
export const SENSED = blob('sensed');
/** A file that the page may load. */
export const OWN_FILE = 'https://github.com/example-forger/news/own.js';
export const REMOVED = blob('removed');
/** Name → address of the page, its source line, and whether the address may be shown as the original at all. */
export const FORGED = {
  'a script': [blob('script'), '原文链接：javascript:alert(1)', false],
  'a host behind a user name': [blob('user'), '原文链接：https://www.kite-times.example@forger.example/a/1.htm', false],
  'a machine of the own network': [blob('private'), '原文链接：http://192.168.0.1/admin/index.htm', false],
  'turned characters': [blob('bidi'), '原文链接：https://kite-times.example/\u202emth.1', false],
  'letters of two scripts': [blob('mixed'), '原文链接：https://www.kitе-times.example/24/5/4/n7001.htm', true],
  'one address said, another linked': [
    blob('said'),
    `原文链接：<a href="https://forger.example/24/n7001.htm">${OUTLET}</a>`,
    true,
  ],
};

export function serveHostile(network) {
  const POLICY =
    "script-src 'self' 'unsafe-inline'; trusted-types none-of-yours; require-trusted-types-for 'script'; report-uri https://github.com/csp-report";
  network.serve(ATTACKED, {
    body: view({ body: ATTACKS }),
    headers: { 'content-security-policy': POLICY },
  });
  network.serve(OWN_FILE, { body: 'void 0', headers: { 'content-type': 'text/javascript' } });
  network.serve(SENSED, { body: view({ tail: SENSOR }) });
  network.serve(WATCHED, { body: view({ head: LISTENER }) });
  network.serve(REMOVED, { body: view({ tail: REMOVER }) });
  for (const [url, source] of Object.values(FORGED)) network.serve(url, { body: view({ source }) });
}
