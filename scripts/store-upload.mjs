// node scripts/store-upload.mjs chrome|edge PACKAGE.zip: uploads a new version to a store by its public API and submits it for
// review. Run by the release workflow; credentials come from the environment (docs/releasing.md). Nothing here is shipped.
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { toChrome, toEdge } from './lib/store-api.mjs';

const STORES = {
  chrome: [
    toChrome,
    ['CHROME_CLIENT_ID', 'CHROME_CLIENT_SECRET', 'CHROME_REFRESH_TOKEN', 'CHROME_PUBLISHER_ID', 'CHROME_EXTENSION_ID'],
  ],
  edge: [toEdge, ['EDGE_API_KEY', 'EDGE_CLIENT_ID', 'EDGE_PRODUCT_ID']],
};

const [store, file] = process.argv.slice(2);
const [send, names] = STORES[store] ?? [];
if (!send || !file) {
  console.error(`node scripts/store-upload.mjs ${Object.keys(STORES).join('|')} PACKAGE.zip`);
  process.exit(2);
}
const missing = names.filter((name) => !process.env[name]);
if (missing.length) {
  console.error(`Not set: ${missing.join(', ')}`);
  process.exit(2);
}
await send(readFileSync(file), process.env, { wait, say: console.log });
