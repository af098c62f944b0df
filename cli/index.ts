/** What runs under Node: the line protocol and the command line. */
export { conservation } from './conserve.ts';
export { load } from './load.ts';
export { answer, type Job } from './answer.ts';
export { lines } from './lines.ts';
export { main } from './main.ts';
