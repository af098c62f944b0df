import browser from 'webextension-polyfill';

/** What waits in memory for the page of the extension that saves or copies it. */
const nameOf = (id: string): string => `waiting:${id}`;

/** Puts something in, each under a name of its own: a second must not take the place of one that still waits. Gives its id. */
export async function putWaiting(what: unknown): Promise<string> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [nameOf(id)]: what });
  return id;
}

/** Takes out what waits under the id in the address of this page; undefined when nothing does any more. */
export async function takeWaiting(): Promise<unknown> {
  const name = nameOf(location.hash.slice(1));
  const { [name]: what } = await browser.storage.session.get(name);
  await browser.storage.session.remove(name);
  return what;
}
