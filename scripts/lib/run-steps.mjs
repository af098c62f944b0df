// Runs steps at the same time, as many as there is room for, and counts what their tests say.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { root } from './setup.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command
 * @property {string[]} [after] names of steps that have to be over, where they are asked for; failed ones are not waited out
 * @property {Record<string, string>} [env]
 */

/**
 * Runs the steps; of those that could begin, the first in the list does. A browser's step waits more than it computes, so
 * there is one place more than there are cores. What a step prints comes in one piece when it is over.
 *
 * @param {readonly Step[]} steps
 * @returns {Promise<{ failed: string[], passed: number, failedTests: number, skipped: number }>}
 */
export async function runSteps(steps, places = availableParallelism() + 1) {
  const total = { failed: [], passed: 0, failedTests: 0, skipped: 0 };
  const waiting = [...steps];
  const over = new Set();
  const asked = new Set(steps.map((step) => step.name));
  const running = new Set();
  const begin = (step) => {
    console.log(`… ${step.name}`);
    const started = Date.now();
    const done = call(step).then(({ status, output }) => {
      running.delete(done);
      over.add(step.name);
      const counts = countTests(output);
      total.passed += counts.passed;
      total.failedTests += counts.failed;
      total.skipped += counts.skipped;
      if (status !== 0) total.failed.push(step.name);
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(
        `\n— ${step.name}\n${output.trimEnd()}\n  ${status === 0 ? 'ok' : 'FAILED'} ${step.name} (${seconds} s)`,
      );
    });
    running.add(done);
  };
  while (waiting.length || running.size) {
    for (let next = 0; running.size < places && next >= 0;) {
      next = waiting.findIndex((step) => (step.after ?? []).every((name) => over.has(name) || !asked.has(name)));
      if (next >= 0) begin(...waiting.splice(next, 1));
    }
    await Promise.race(running);
  }
  return total;
}

/** Runs one command; gives its status and what it printed. */
function call({ command: [program, ...args], env }) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.on('error', (error) => resolve({ status: 1, output: String(error) }));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

/** What vitest and Node's own runner say of their tests. */
function countTests(output) {
  // eslint-disable-next-line no-control-regex
  const plain = output.replace(/\u001b\[[0-9;]*m/g, '');
  const count = (pattern) => Number(pattern.exec(plain)?.[1] ?? 0);
  return {
    passed: count(/^\s*Tests\s.*?(\d+) passed/m) + count(/^ℹ pass (\d+)/m),
    failed: count(/^\s*Tests\s.*?(\d+) failed/m) + count(/^ℹ fail (\d+)/m),
    skipped: count(/^\s*Tests\s.*?(\d+) skipped/m) + count(/^ℹ skipped (\d+)/m),
  };
}
