// The stores' public APIs for updates: Chrome Web Store API, version 2; Edge Add-ons Update REST API, version 1.1.

const CHROME = 'https://chromewebstore.googleapis.com';
const GOOGLE_TOKEN = 'https://oauth2.googleapis.com/token';
const EDGE = 'https://api.addons.microsoftedge.microsoft.com/v1';
/** Milliseconds between two questions whether an upload has been taken in, and most questions: ten minutes. */
const PAUSE = 5_000;
const MOST = 120;

/**
 * @typedef {object} World
 * @property {(ms: number) => Promise<unknown>} wait
 * @property {(line: string) => void} say
 * @property {typeof fetch} [ask]
 */

/** One request; throws with the store's own words when it says no. Headers, which hold credentials, are never printed. */
async function call(ask, url, init, statuses = [200]) {
  const response = await ask(url, init);
  const text = await response.text();
  if (!statuses.includes(response.status))
    throw new Error(`${init.method} ${new URL(url).pathname}: ${response.status} ${text.slice(0, 2000)}`);
  let body = {};
  try {
    body = text ? JSON.parse(text) : {};
  } catch {
    throw new Error(`${new URL(url).pathname} did not answer with JSON`);
  }
  return { body, headers: response.headers };
}

/** Asks until the answer is no longer `pending`. */
async function settled(world, question, isPending) {
  for (let i = 0; i < MOST; i++) {
    const answer = await question();
    if (!isPending(answer)) return answer;
    await world.wait(PAUSE);
  }
  throw new Error('the store has not taken the package in after ten minutes');
}

/**
 * @param {Uint8Array} bytes the package
 * @param {Record<string, string | undefined>} env
 * @param {World} world
 */
export async function toChrome(bytes, env, world) {
  const ask = world.ask ?? fetch;
  const { body: token } = await call(ask, GOOGLE_TOKEN, {
    method: 'POST',
    body: new URLSearchParams({
      client_id: env.CHROME_CLIENT_ID,
      client_secret: env.CHROME_CLIENT_SECRET,
      refresh_token: env.CHROME_REFRESH_TOKEN,
      grant_type: 'refresh_token',
    }),
  });
  const headers = { authorization: `Bearer ${token.access_token}` };
  const item = `publishers/${env.CHROME_PUBLISHER_ID}/items/${env.CHROME_EXTENSION_ID}`;
  const upload = await call(ask, `${CHROME}/upload/v2/${item}:upload`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/zip' },
    body: bytes,
  });
  let state = upload.body.uploadState;
  if (state === 'IN_PROGRESS') {
    const fetchStatus = () => call(ask, `${CHROME}/v2/${item}:fetchStatus`, { method: 'GET', headers });
    const last = await settled(world, fetchStatus, (a) => a.body.lastAsyncUploadState === 'IN_PROGRESS');
    state = last.body.lastAsyncUploadState;
  }
  if (state !== 'SUCCEEDED') throw new Error(`the upload ended as ${state}: ${JSON.stringify(upload.body)}`);
  world.say(`Chrome Web Store: ${upload.body.crxVersion ?? 'the package'} is uploaded`);
  const { body } = await call(ask, `${CHROME}/v2/${item}:publish`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ publishType: 'DEFAULT_PUBLISH' }),
  });
  world.say(`Chrome Web Store: ${body.state}`);
}

/**
 * @param {Uint8Array} bytes the package
 * @param {Record<string, string | undefined>} env
 * @param {World} world
 */
export async function toEdge(bytes, env, world) {
  const ask = world.ask ?? fetch;
  const headers = { authorization: `ApiKey ${env.EDGE_API_KEY}`, 'x-clientid': env.EDGE_CLIENT_ID };
  const submissions = `${EDGE}/products/${env.EDGE_PRODUCT_ID}/submissions`;
  const done = async (operations, started) => {
    const operation = started.headers.get('location');
    if (!operation) throw new Error('the store names no operation');
    const last = await settled(
      world,
      () => call(ask, `${operations}/${operation}`, { method: 'GET', headers }),
      (a) => a.body.status === 'InProgress',
    );
    if (last.body.status !== 'Succeeded') throw new Error(`the operation ended as ${JSON.stringify(last.body)}`);
  };
  const zip = { method: 'POST', headers: { ...headers, 'content-type': 'application/zip' }, body: bytes };
  await done(`${submissions}/draft/package/operations`, await call(ask, `${submissions}/draft/package`, zip, [202]));
  world.say('Edge Add-ons: the package is uploaded');
  const notes = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: '{"notes":""}' };
  await done(`${submissions}/operations`, await call(ask, submissions, notes, [202]));
  world.say('Edge Add-ons: submitted for review');
}
