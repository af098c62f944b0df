// `npm run new:family` and the command that it prints are green, in a copy of the project.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/setup.mjs';
import { report } from './lib/sources.mjs';

const NAME = 'paper-cellar';
const copy = join(root, `dist/new-family-${process.pid}`);
const findings = [];
mkdirSync(copy, { recursive: true });
try {
  for (const path of ['src', 'tests', 'scripts', 'package.json', 'tsconfig.json', 'vitest.config.ts', '.oxfmtrc.json'])
    cpSync(join(root, path), join(copy, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const call = (command, args) => {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
      shell: process.platform === 'win32',
    });
    if (status !== 0) findings.push(`${[command, ...args].join(' ')}:\n${stdout}${stderr}`);
    return stdout;
  };
  const printed = /^ {2}(npx .+)$/m.exec(call(process.execPath, ['scripts/new-family.mjs', NAME]))?.[1];
  if (!printed) findings.push('no command is printed');
  else {
    const [command, ...args] = printed.split(' ');
    const output = call(command, args);
    const ran = Number(/Tests +(\d+) passed/.exec(output)?.[1] ?? 0);
    if (findings.length === 0 && ran < 3)
      findings.push(`the command ran ${ran} tests of ${NAME}, not one in each file`);
  }
  call('npx', ['oxfmt', '--check', `src/detect/families/${NAME}.ts`, 'src/detect/registry.ts', 'tests/fixtures']);
} finally {
  rmSync(copy, { recursive: true, force: true });
}
report('new family', findings);
