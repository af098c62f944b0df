/** What runs under Node: the line protocol and the command line. */
export { answer, type Job } from './answer.ts';
export { lines } from './lines.ts';
export { main } from './main.ts';
