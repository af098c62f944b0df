// Pages that reach for the reader: each by one way of its own, in our own words.
const SENTENCE = '灯塔守望者在暴风雨之夜点亮了三盏灯，渔船沿着光回到港口，岸上的人等到天亮才散去。';
export const address = (name) => `https://github.com/example-keeper/lighthouse/blob/main/news/${name}.md`;

function view({ head = '', tail = '', html = '' }) {
  return `<!doctype html><html lang="zh"${html}><head><meta charset="utf-8"><title>l8001.md</title>${head}</head><body>${'<main><article class="markdown-body" itemprop="text"><h3>灯塔三盏灯</h3>'}<div itemprop="articleBody">${`<p>${SENTENCE}</p>`.repeat(8)}</div><p>原文链接：https://www.lighthouse-times.example/24/5/4/l8001.htm</p></article></main>${tail}</body></html>`;
}

/** Baits of every kind that an extension could take for what it left behind. */
const BAITS = `<script>
document.documentElement.append(document.createElement('mirror-reader'));
for (const mode of ['open', 'closed']) {
  const div = document.createElement('div');
  const root = div.attachShadow({ mode });
  const dialog = document.createElement('dialog');
  dialog.className = 'root';
  dialog.dataset.mark = 'bait';
  root.append(dialog);
  document.documentElement.append(div);
}
const sheet = (text) => { const s = new CSSStyleSheet(); s.replaceSync(text); return s; };
document.adoptedStyleSheets = [sheet('html > body, html > body * { visibility: inherit }'), sheet('@layer mbait;'), sheet('html { color: black }')];
</script>`;

/** Styles that hide, bend or cover what is not in the top layer. */
export const STYLES = {
  overlay:
    'html::after { content: "Original: www.bbc.com"; position: fixed; inset: 0; z-index: 2147483647; background: #fff; font-size: 40px }',
  transform: 'html { transform: translateX(300px) scale(.5) }',
  clip: 'html { clip-path: inset(0 50% 0 0) }',
  contain: 'html { contain: strict; height: 100px }',
  opacity: 'html { opacity: 0 }',
};

export const PAGES = {
  baits: view({ tail: BAITS }),
  modal: view({
    tail: '<dialog id="cookies"><button>OK</button></dialog><script>document.getElementById("cookies").showModal()</script>',
  }),
  'late-modal': view({ tail: '<dialog id="late"><button>OK</button></dialog>' }),
  'copy-taken': view({
    head: '<script>addEventListener("copy", (e) => { e.clipboardData.setData("text/plain", "not what you chose"); e.preventDefault(); e.stopImmediatePropagation(); }, true)</script>',
  }),
  'keys-taken': view({ head: '<script>addEventListener("keydown", (e) => e.preventDefault(), true)</script>' }),
  'keys-kept': view({
    head: '<script>addEventListener("keydown", (e) => e.stopImmediatePropagation(), true)</script>',
  }),
  names: view({
    tail: '<i id="__mirrorReader"></i><i id="__mirrorReaderProbe"></i><i id="__mirrorReaderParts"></i><i id="browser"></i><form id="chrome"><input name="runtime"><input name="extension"><input name="i18n"></form>',
  }),
  ready: view({
    head: `<script type="speculationrules">{"prerender":[{"urls":["${address('waiting')}"],"eagerness":"immediate"}]}</script>`,
  }),
  waiting: view({
    head: `<script>
      if (document.prerendering) addEventListener("load", () => fetch("/example-keeper/is-waiting"));
      document.addEventListener("prerenderingchange", () => fetch("/example-keeper/was-waiting"));
    </script>`,
  }),
  plain: view({}),
  ...Object.fromEntries(Object.entries(STYLES).map(([name, css]) => [name, view({ head: `<style>${css}</style>` })])),
};

export function serveOwned(network) {
  for (const [name, body] of Object.entries(PAGES)) network.serve(address(name), { body });
}
