// The background, ended as the browser does when it wants the memory.
import assert from 'node:assert/strict';
import { atMost, GECKO_ID, until } from '../../../scripts/lib/browser.mjs';

const isWorkerOf = (session) => (target) =>
  target.type() === 'service_worker' && target.url().includes(session.extensionId);

/** Ends it now, whatever it is at; it may be awake again when this is done, since a message wakes it. */
export async function stopBackground(session) {
  if (session.name === 'firefox')
    return session.inChrome(async (id) => {
      await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
    }, GECKO_ID);
  // One that is ended while it wakes may answer nothing any more.
  for (const target of session.browser.targets().filter(isWorkerOf(session)))
    await atMost(
      target.worker().then((worker) => worker?.close()),
      3000,
    );
}

/** Ends it and waits until it is gone. */
export async function endBackground(session) {
  await stopBackground(session);
  if (session.name === 'chromium')
    assert.ok(await until(() => !session.browser.targets().some(isWorkerOf(session))), 'the worker has ended');
}
