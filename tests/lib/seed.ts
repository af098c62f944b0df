import fc from 'fast-check';

/** The same input on every machine; `npm run fuzz` draws its own. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20261126 });
