#!/usr/bin/env node
// The command line `mirror-reader`; see `mirror-reader --help`.
import { nodeBundle } from './lib/node-bundle.mjs';

const { main } = await import(await nodeBundle());
process.exitCode = await main(process.argv.slice(2));
