// The popup in its own window in Firefox. The driver knows tabs only, so the popup is asked through the browser's own scope.
import { sleep } from './waiting.mjs';

/** Runs in the browser's scope: puts the button into the toolbar and presses it, as the key for it does. */
export async function pressButton(id) {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
  win.CustomizableUI.addWidgetToArea(action.id, 'nav-bar');
  // A press on the button of an open popup closes it.
  const open = () => win.document.querySelector('browser[webextension-view-type="popup"]');
  open()?.closest('panel').hidePopup();
  const wait = (ready) =>
    new Promise((resolve) => {
      let left = 100;
      const timer = win.setInterval(() => {
        if (!ready() && --left) return;
        win.clearInterval(timer);
        resolve();
      }, 100);
    });
  const button = () => action.widget.forWindow(win).node?.querySelector('.unified-extensions-item-action-button');
  await wait(() => !open() && button() && !button().open);
  // A press while the window is not in front yet comes to nothing.
  for (let presses = 3; presses && !open(); presses--) {
    win.focus();
    action.triggerAction(win);
    await wait(open);
  }
}

/** Runs in the browser's scope: closes the popup that is open, or that opens within so many tenths of a second. */
export async function closePopup(patience) {
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  const find = () => win.document.querySelector('browser[webextension-view-type="popup"]')?.closest('panel');
  for (let left = patience; left > 0 && find()?.state !== 'open'; left--)
    await new Promise((r) => win.setTimeout(r, 100));
  find()?.hidePopup();
}

/** Runs in the browser's scope: has the popup's own process run a script; gives its answer, undefined without a popup. */
async function inPopup(script) {
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  const browser = win.document.querySelector('browser[webextension-view-type="popup"]');
  if (!browser?.messageManager) return undefined;
  const name = `mirror-reader-test:${Math.random()}`;
  const manager = browser.messageManager;
  return new Promise((resolve) => {
    const answered = ({ data }) => {
      manager.removeMessageListener(name, answered);
      resolve(data);
    };
    manager.addMessageListener(name, answered);
    // A popup that closes meanwhile does not answer.
    win.setTimeout(answered, 20_000, { data: { error: 'the popup does not answer' } });
    const code = `(async () => {
      try { sendAsyncMessage('${name}', { value: await (async () => { ${script} })() }); }
      catch (error) { sendAsyncMessage('${name}', { error: String(error) }); }
    })()`;
    manager.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(code)}`, false);
  });
}

/** Where an element's middle is, in a script of the popup's process. */
const middleOf = (selector) => `
  const element = content.document.querySelector(${JSON.stringify(selector)});
  element.scrollIntoView({ block: 'nearest' });
  const { x: left, y: top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];`;

/**
 * What a test asks of the popup, as of a page of Chromium's.
 * @param {(fn: Function, ...args: unknown[]) => Promise<any>} inChrome runs a function in the browser's scope
 */
export function toolbarPopup(inChrome) {
  const ask = async (script) => {
    const answer = await inChrome(inPopup, script);
    if (!answer) throw new Error('the popup is not open');
    if (answer.error) throw new Error(answer.error);
    return answer.value;
  };
  const evaluate = async (fn, ...args) => {
    const source = `(async () => JSON.stringify(await (${fn})(...${JSON.stringify(args)})))()`;
    const json = await ask(`
      const box = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      return Cu.evalInSandbox(${JSON.stringify(source)}, box);`);
    return json === undefined ? undefined : JSON.parse(json);
  };
  return {
    evaluate,
    async waitForSelector(selector, { timeout = 60_000 } = {}) {
      const end = Date.now() + timeout;
      for (;;) {
        if (await evaluate((s) => !!document.querySelector(s), selector).catch(() => false)) return;
        if (Date.now() > end) throw new Error(`no ${selector} in the popup in time`);
        await sleep(100);
      }
    },
    /** Trusted events of a mouse, as from the window system. Before Firefox 148 they are sent by another name. */
    click: (selector) =>
      ask(`${middleOf(selector)}
        for (const [type, buttons, clickCount] of [['mousemove', 0, 0], ['mousedown', 1, 1], ['mouseup', 0, 1]])
          if (content.synthesizeMouseEvent)
            content.synthesizeMouseEvent(type, x, y, { button: 0, buttons, clickCount }, { isWidgetEventSynthesized: false });
          else content.windowUtils.sendMouseEvent(type, x, y, 0, clickCount, 0);`),
    keyboard: {
      press: (key) =>
        ask(`
          const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
          keys.beginInputTransactionForTests(content);
          const code = { Tab: 9, Enter: 13, Escape: 27, ' ': 32 }[${JSON.stringify(key)}] ?? 0;
          const event = new content.KeyboardEvent('', { key: ${JSON.stringify(key)}, keyCode: code });
          keys.keydown(event);
          keys.keyup(event);`),
    },
    isOpen: async () => (await inChrome(inPopup, 'return true')) !== undefined,
    close: () => inChrome(closePopup, 0),
  };
}
