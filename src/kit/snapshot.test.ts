import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { LIMITS, snapshotSteps } from './snapshot.ts';
import { finish } from './steps.ts';

const page = (html: string) => new JSDOM(html).window.document as unknown as Document;
const copy = (html: string) => finish(snapshotSteps(page(html))).document;

describe('a hostile page', () => {
  test('names of controls and pictures do not stand in for properties', () => {
    const names = [
      'parentNode',
      'firstChild',
      'childNodes',
      'attributes',
      'nextSibling',
      'nodeType',
      'textContent',
      'localName',
    ];
    const html =
      `<form id=f>${names.map((n) => `<input name=${n}>`).join('')}<p>inside</p></form>` +
      '<img name=querySelector><img name=createElement><img name=body><p>after</p>';
    const made = copy(html);
    expect(made.body.textContent).toBe('insideafter');
    expect(made.querySelectorAll('p')).toHaveLength(2);
    expect(made.querySelector('x-form')?.parentNode).toBe(made.body);
    expect(made.querySelector('img[name]')).toBeNull();
  });
  test('what runs or loads by itself is another element, and can still be asked', () => {
    const made = copy(
      '<script>let a</script><iframe src="https://x.example/"></iframe><video src=v></video><p onclick="a()">t</p><button>b</button>',
    );
    expect(made.querySelector('script, iframe, video, button, form, input')).toBeNull();
    expect(made.querySelector('x-iframe')?.getAttribute('src')).toBe('https://x.example/');
    expect(made.querySelector('x-script')?.textContent).toBe('let a');
    expect([...made.querySelectorAll('*')].some((el) => [...el.attributes].some((a) => a.name.startsWith('on')))).toBe(
      false,
    );
  });
  test('the page itself is not changed', () => {
    const live = page('<p id=a onclick=x>one<form><input name=a></form><!--c-->');
    const { XMLSerializer: Serializer } = new JSDOM('').window;
    const write = () => new Serializer().serializeToString(live);
    const before = write();
    finish(snapshotSteps(live));
    expect(write()).toBe(before);
  });
  test('of a page that is longer than is copied both ends stay, and it is told', () => {
    const live = page('<p>first</p>');
    const parent = live.body;
    for (let i = 0; i <= LIMITS.nodes / 1000; i++) {
      const div = live.createElement('div');
      for (let j = 0; j < 1000; j++) div.appendChild(live.createElement('b'));
      parent.appendChild(div);
    }
    parent.appendChild(live.createElement('p')).textContent = 'last';
    const made = finish(snapshotSteps(live));
    expect(made.shortened).toBe(true);
    expect(made.document.body.firstChild?.textContent).toBe('first');
    expect(made.document.body.lastChild?.textContent, 'where copies name their original').toBe('last');
  });
  test('the end is reached too where what stands right before it is as large as the rest', () => {
    const made = finish(snapshotSteps(page(`<div>${`<p>${'<b>x</b>'.repeat(300)}</p>`.repeat(400)}</div><p>last</p>`)));
    expect(made.shortened).toBe(true);
    expect(made.document.body.lastChild?.textContent).toBe('last');
  });
});

describe('what extraction needs', () => {
  test('comments, those before the document element too', () => {
    const made = copy('<!-- saved from url=(0019)https://x.example/ --><html><!--two--><body><!--three-->');
    const text: string[] = [];
    const walker = made.createTreeWalker(made, 128);
    while (walker.nextNode()) text.push(walker.currentNode.nodeValue ?? '');
    expect(text.map((t) => t.trim().slice(0, 10))).toEqual(['saved from', 'two', 'three']);
  });
  test('formulas with their TeX, picture sources, head and language', () => {
    const made = copy(
      '<html lang=fr><head><meta property="og:title" content=T></head><body><picture><source srcset="a.jpg 2x"><img src=b.jpg></picture>' +
        '<math alttext="x^2"><semantics><mi>x</mi><annotation encoding="application/x-tex">x^2</annotation></semantics></math>',
    );
    expect(made.documentElement.getAttribute('lang')).toBe('fr');
    expect(made.head.querySelector('meta')?.getAttribute('content')).toBe('T');
    expect(made.querySelector('x-source')?.getAttribute('srcset')).toBe('a.jpg 2x');
    expect(made.querySelector('annotation')?.textContent).toBe('x^2');
  });
  test('what the page hides is marked, not dropped', () => {
    const live = page('<p>shown</p><p hidden>not</p>');
    const made = finish(snapshotSteps(live, (el) => !el.hasAttribute('hidden'))).document;
    expect(made.querySelector('[data-x-hidden]')?.textContent).toBe('not');
  });
  test('text below the deepest level stays, in order', () => {
    const made = copy(`${'<div>'.repeat(LIMITS.depth + 50)}a<p>b</p>c`);
    expect(made.body.textContent).toBe('abc');
  });
});

describe('a very large page', () => {
  const large = () => page(`<div>${'<p>x</p>'.repeat(12_000)}</div><p id="last">behind</p>`);
  test('is copied in many steps, an ordinary one in one', () => {
    const steps = [...snapshotSteps(large())];
    expect(steps.length).toBeGreaterThan(10);
    expect([...snapshotSteps(page('<p>x</p>'.repeat(2000)))]).toHaveLength(0);
  });
  test('a picture counts as several', () => {
    expect([...snapshotSteps(page('<img src=a>'.repeat(1500)))].length).toBeGreaterThan(3);
  });
  test('that changes in between gives what was there, and says that it is not all', () => {
    const document = large();
    const steps = snapshotSteps(document);
    steps.next();
    document.querySelector('div')?.replaceChildren();
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value.shortened).toBe(true);
    expect(step.value.document.querySelectorAll('div > p').length).toBeGreaterThan(2000);
    expect(step.value.document.querySelector('#last')?.textContent).toBe('behind');
  });
});
