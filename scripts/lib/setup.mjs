// What a fresh clone needs before anything can run: Node, dependencies, browsers. Each step is skipped when it is done.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
/** Where builds go, below the root. */
export const distFolder = process.env.MIRROR_READER_DIST ?? 'dist';

/** Says no in one plain sentence when this Node is too old. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return;
  console.error(`Mirror Reader needs Node 20.19 or later, or 22.12 or later; this is ${process.version}.`);
  process.exit(1);
}

/** Runs a command with its output shown; ends the program with its status when it fails. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  if (done.error || done.status !== 0) {
    console.error(
      `\n${command} ${args.join(' ')} failed${done.error ? `: ${done.error.message}` : ` (status ${done.status})`}.`,
    );
    process.exit(done.status || 1);
  }
}

/** Installs the locked dependencies when node_modules does not match the lockfile. */
export function installDependencies() {
  const want = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules/.mirror-reader-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === want) return;
  console.log('Installing dependencies …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, want);
}

const NAMES = {
  chromium: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
};
const PLACES = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
  ],
};
const VARIABLE = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

/** Path of an installed browser that takes an unpacked extension, or undefined. Branded Chrome no longer does. */
export function findBrowser(name) {
  const given = process.env[VARIABLE[name]];
  if (given) {
    if (existsSync(given)) return given;
    console.error(`${VARIABLE[name]} points at ${given}, which does not exist.`);
    process.exit(1);
  }
  for (const dir of (process.env.PATH ?? '').split(delimiter)) {
    for (const file of NAMES[name]) {
      const path = join(dir, process.platform === 'win32' ? `${file}.exe` : file);
      if (existsSync(path)) return path;
    }
  }
  return PLACES[name].find(existsSync);
}

function isDebianRoot() {
  return process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/** Installs Debian packages as root; true when it worked. */
export function apt(...packages) {
  if (!isDebianRoot()) return false;
  console.log(`Installing ${packages.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  return spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet).status === 0;
}

/**
 * Finds a browser, else installs one: a distribution package as root on Debian and Ubuntu, elsewhere the test tool's own
 * download (Chrome for Testing still takes an unpacked extension; Firefox stable).
 * @param {'chromium' | 'firefox'} name
 * @returns {Promise<string>} path of the executable
 */
export async function ensureBrowser(name) {
  const found = findBrowser(name);
  if (found) return found;
  if (isDebianRoot() && apt(name === 'firefox' ? 'firefox-esr' : 'chromium')) {
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  try {
    return await download(name === 'firefox' ? 'firefox' : 'chrome');
  } catch (error) {
    console.error(
      `No ${name === 'firefox' ? 'Firefox' : 'Chromium'} found, and none could be fetched (${error.message}). ` +
        `Install one, or set ${VARIABLE[name]} to its path.` +
        (name === 'chromium'
          ? ' Branded Google Chrome no longer loads unpacked extensions from the command line.'
          : ''),
    );
    return process.exit(1);
  }
}

/** The test tool's own build of a browser, kept in the user's cache folder. */
async function download(browser) {
  const tool = await import('@puppeteer/browsers');
  const cacheDir = join(homedir(), '.cache', 'mirror-reader-browsers');
  const kept = (await tool.getInstalledBrowsers({ cacheDir })).find((b) => b.browser === browser);
  if (kept) return kept.executablePath;
  console.log(`No ${browser} here: fetching the test tool’s own build …`);
  const platform = tool.detectBrowserPlatform();
  if (!platform) throw new Error('unknown platform');
  const buildId = await tool.resolveBuildId(browser, platform, 'stable');
  return (await tool.install({ browser, buildId, cacheDir })).executablePath;
}

/**
 * Finds a command, else installs the Debian package that has it; ends the program when it cannot.
 * @param {string} command
 * @param {string} debianPackage
 */
export function ensureCommand(command, debianPackage) {
  const has = () => (process.env.PATH ?? '').split(delimiter).some((dir) => existsSync(join(dir, command)));
  if (has() || (apt(debianPackage) && has())) return;
  console.error(`${command} is missing. Install it (Debian and Ubuntu: the package ${debianPackage}).`);
  process.exit(1);
}

/** Chinese glyphs for screenshots, where the system has a package for them and nothing draws them yet. */
export function ensureFonts() {
  if (!isDebianRoot()) return;
  const has = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  if (has.status !== 0 || !has.stdout.trim()) apt('fontconfig', 'fonts-noto-cjk');
}

export function makeFolder(...parts) {
  const dir = join(root, ...parts);
  mkdirSync(dir, { recursive: true });
  return dir;
}
