// A display where windows open unseen.
import { spawn, spawnSync } from 'node:child_process';
import { ensureCommand } from './setup.mjs';

/**
 * Starts a display of its own on Linux; elsewhere windows open on the machine's.
 * @returns {Promise<{ env: Record<string, string>, picture(path: string, part?: string): void, stop(): void }>} `env`: for the browser;
 *   `picture`: writes what is on the display to a PNG file, or a part of it: `WIDTHxHEIGHT+LEFT+TOP`
 */
export async function startDisplay({ width = 1280, height = 900 } = {}) {
  if (process.platform !== 'linux')
    return {
      env: {},
      picture() {
        throw new Error('pictures of real windows are taken under Linux');
      },
      stop() {},
    };
  ensureCommand('Xvfb', 'xvfb');
  const args = ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise((resolve, reject) => {
    server.stdio[3].once('data', (data) => resolve(String(data).trim()));
    server.once('exit', (status) => reject(new Error(`Xvfb ended with status ${status}`)));
  });
  const env = { DISPLAY: `:${number}`, MOZ_ENABLE_WAYLAND: '0', WAYLAND_DISPLAY: '' };
  return {
    env,
    picture(path, part) {
      ensureCommand('import', 'imagemagick');
      const { status, stderr } = spawnSync(
        'import',
        ['-window', 'root', ...(part ? ['-crop', part, '+repage'] : []), path],
        { env: { ...process.env, ...env } },
      );
      if (status !== 0) throw new Error(`no picture: ${stderr}`);
    },
    stop: () => void server.kill(),
  };
}
