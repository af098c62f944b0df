// Speaks the line protocol (docs/line-protocol.md) on standard input and output. Builds the library first when it is stale.
import { nodeBundle } from './lib/node-bundle.mjs';

const { lines } = await import(await nodeBundle());
await lines();
