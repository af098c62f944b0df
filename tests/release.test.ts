import { describe, expect, test } from 'vitest';
import { isNewer, released } from '../scripts/lib/release.mjs';
import { toChrome, toEdge } from '../scripts/lib/store-api.mjs';
import { lengthOf, notesOf } from '../scripts/lib/store.mjs';

describe('versions and changelog', () => {
  test.each([
    ['0.2.0', '0.1.0', true],
    ['0.1.10', '0.1.9', true],
    ['1.0.0', '0.99.99', true],
    ['0.1.0', '0.1.0', false],
    ['0.1.9', '0.1.10', false],
    ['0.9.0', '1.0.0', false],
  ])('%s after %s: %s', (version, than, newer) => expect(isNewer(version, than)).toBe(newer));

  const before = '# Changelog\n\nWords.\n\n## 0.2.0 — unreleased\n\n- New.\n\n## 0.1.0 — 2026-01-02\n\n- First.\n';

  test('the notes of the version are dated, the rest stays', () => {
    const after = released(before, '0.2.0', '2026-12-01');
    expect(after).toBe(before.replace('## 0.2.0 — unreleased', '## 0.2.0 — 2026-12-01'));
    expect(notesOf(after!, '0.2.0')).toBe('- New.');
    expect(notesOf(after!, '0.1.0')).toBe('- First.');
    expect(notesOf(after!, '0.1')).toBeUndefined();
  });

  test('a heading without a version takes the one that is released', () => {
    expect(released(before.replace('0.2.0 — unreleased', 'Unreleased'), '0.3.0', '2026-12-01')).toContain(
      '## 0.3.0 — 2026-12-01\n\n- New.',
    );
  });

  test('without notes, or with notes of another version, there is no release', () => {
    expect(released(before, '0.3.0', '2026-12-01')).toBeUndefined();
    expect(released(before.replace('- New.\n\n', ''), '0.2.0', '2026-12-01')).toBeUndefined();
    expect(released(before, '0.1.0', '2026-12-01')).toBeUndefined();
  });

  test('characters are counted as people count them', () => expect(lengthOf('读𠮷')).toBe(2));
});

/** A store that gives the answers of the list in turn, and what it was asked. */
function store(answers: readonly { status?: number; body?: unknown; location?: string }[]) {
  const left = [...answers];
  const asked: { what: string; headers: Headers; body: unknown }[] = [];
  let waits = 0;
  const said: string[] = [];
  const ask: typeof fetch = (url, init = {}) => {
    const address = url instanceof Request ? url.url : url.toString();
    asked.push({ what: `${init.method} ${address}`, headers: new Headers(init.headers), body: init.body });
    const { status = 200, body = {}, location } = left.shift() ?? { status: 500 };
    return Promise.resolve(
      new Response(body === null ? '' : JSON.stringify(body), { status, headers: location ? { location } : {} }),
    );
  };
  const world = { ask, wait: () => Promise.resolve(waits++), say: (line: string) => void said.push(line) };
  return { world, asked, said, left, waits: () => waits };
}

const BYTES = new Uint8Array([80, 75, 3, 4]);
const CHROME = {
  CHROME_CLIENT_ID: 'id',
  CHROME_CLIENT_SECRET: 'secret',
  CHROME_REFRESH_TOKEN: 'refresh',
  CHROME_PUBLISHER_ID: 'pub',
  CHROME_EXTENSION_ID: 'ext',
};
const EDGE = { EDGE_API_KEY: 'key', EDGE_CLIENT_ID: 'client', EDGE_PRODUCT_ID: 'product' };

describe('Chrome Web Store', () => {
  test('asks for a token, uploads, waits until the package is taken in, submits', async () => {
    const s = store([
      { body: { access_token: 'token' } },
      { body: { uploadState: 'IN_PROGRESS' } },
      { body: { lastAsyncUploadState: 'IN_PROGRESS' } },
      { body: { lastAsyncUploadState: 'SUCCEEDED' } },
      { body: { state: 'PENDING_REVIEW' } },
    ]);
    await toChrome(BYTES, CHROME, s.world);
    const at = 'https://chromewebstore.googleapis.com';
    expect(s.asked.map((a) => a.what)).toEqual([
      'POST https://oauth2.googleapis.com/token',
      `POST ${at}/upload/v2/publishers/pub/items/ext:upload`,
      `GET ${at}/v2/publishers/pub/items/ext:fetchStatus`,
      `GET ${at}/v2/publishers/pub/items/ext:fetchStatus`,
      `POST ${at}/v2/publishers/pub/items/ext:publish`,
    ]);
    expect(s.asked.slice(1).every((a) => a.headers.get('authorization') === 'Bearer token')).toBe(true);
    expect(s.asked[1]?.body).toBe(BYTES);
    expect(s.waits()).toBe(1);
    expect(s.said.at(-1)).toBe('Chrome Web Store: PENDING_REVIEW');
  });

  test('a package that is refused is not submitted, and the message holds no credential', async () => {
    const s = store([{ body: { access_token: 'token' } }, { body: { uploadState: 'FAILED' } }]);
    const error = await toChrome(BYTES, CHROME, s.world).then(
      () => '',
      (e: Error) => e.message,
    );
    expect(error).toContain('FAILED');
    expect(error).not.toMatch(/token|secret|refresh/);
    expect(s.asked).toHaveLength(2);
  });

  test('the words of the store are passed on', async () => {
    const s = store([{ status: 401, body: { error: 'invalid_grant' } }]);
    await expect(toChrome(BYTES, CHROME, s.world)).rejects.toThrow(/\/token: 401 .*invalid_grant/);
  });

  test('a package that is never taken in ends the job', async () => {
    const waiting = Array.from({ length: 200 }, () => ({ body: { lastAsyncUploadState: 'IN_PROGRESS' } }));
    const s = store([{ body: { access_token: 'token' } }, { body: { uploadState: 'IN_PROGRESS' } }, ...waiting]);
    await expect(toChrome(BYTES, CHROME, s.world)).rejects.toThrow(/ten minutes/);
  });
});

describe('Edge Add-ons', () => {
  test('uploads, waits for the operation, submits, waits again', async () => {
    const s = store([
      { status: 202, body: null, location: 'op1' },
      { body: { status: 'InProgress' } },
      { body: { status: 'Succeeded' } },
      { status: 202, body: null, location: 'op2' },
      { body: { status: 'Succeeded' } },
    ]);
    await toEdge(BYTES, EDGE, s.world);
    const at = 'https://api.addons.microsoftedge.microsoft.com/v1/products/product/submissions';
    expect(s.asked.map((a) => a.what)).toEqual([
      `POST ${at}/draft/package`,
      `GET ${at}/draft/package/operations/op1`,
      `GET ${at}/draft/package/operations/op1`,
      `POST ${at}`,
      `GET ${at}/operations/op2`,
    ]);
    expect(s.asked.every((a) => a.headers.get('authorization') === 'ApiKey key')).toBe(true);
    expect(s.asked.every((a) => a.headers.get('x-clientid') === 'client')).toBe(true);
  });

  test('an operation that fails ends the job with its reason', async () => {
    const s = store([
      { status: 202, body: null, location: 'op1' },
      { body: { status: 'Failed', errorCode: 'InvalidPackage' } },
    ]);
    await expect(toEdge(BYTES, EDGE, s.world)).rejects.toThrow(/InvalidPackage/);
    expect(s.asked).toHaveLength(2);
  });
});
