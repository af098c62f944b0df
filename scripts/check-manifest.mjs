// The promises that stand in the built manifests: few permissions, nothing web-accessible, no network for extension pages.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/setup.mjs';
import { report } from './lib/sources.mjs';

/** Access asked for at install; a new line here is a decision, not a side effect. */
const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage'];
const CSP = [
  "default-src 'none'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];
/** The one kind of file that may hold these is none: the product has no network code. */
const NETWORK =
  /\bnew (?:XMLHttpRequest|WebSocket|EventSource|WebTransport)\b|(?<![\w.$])fetch\(|\.sendBeacon\(|\bimportScripts\(|\bnew Function\(|(?<![\w.$])eval\(/;

const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
const findings = [];
for (const target of ['chrome', 'firefox']) {
  const dist = join(root, 'dist', target);
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  const say = (text) => findings.push(`dist/${target}: ${text}`);
  if (manifest.version !== version) say(`version ${manifest.version} is not that of package.json (${version})`);
  if ('web_accessible_resources' in manifest)
    say('web_accessible_resources lets a page ask whether the extension is installed');
  if ('externally_connectable' in manifest) say('externally_connectable');
  if (JSON.stringify([...(manifest.permissions ?? [])].sort()) !== JSON.stringify(PERMISSIONS))
    say(`permissions ${manifest.permissions}`);
  const always = (manifest.content_scripts ?? []).flatMap((c) => c.matches);
  // The always-on script may ask for its second part on the sites where it runs, and nowhere else.
  const further = (manifest.host_permissions ?? []).filter((host) => !always.includes(host));
  if (further.length) say(`host_permissions ${further} beyond the hosts of the always-on script`);
  for (const match of always)
    if (/^(?:<all_urls>|[^:]+:\/\/\*\/)/.test(match)) say(`always-on script on every site: ${match}`);
  for (const script of manifest.content_scripts ?? []) if (script.all_frames) say('content script in frames');
  const csp = manifest.content_security_policy?.extension_pages ?? '';
  for (const part of CSP) if (!csp.includes(part)) say(`policy lacks ${part}`);
  const files = readdirSync(dist, { recursive: true }).map(String);
  const named = [
    manifest.action?.default_popup,
    manifest.options_ui?.page,
    ...(manifest.content_scripts ?? []).flatMap((c) => c.js),
    ...Object.values(manifest.icons ?? {}),
  ];
  for (const file of named) if (!file || !existsSync(join(dist, file))) say(`names ${file}, which is not there`);
  for (const file of files.filter((f) => f.endsWith('.js'))) {
    const text = readFileSync(join(dist, file), 'utf8');
    const hit = NETWORK.exec(text);
    if (hit) say(`${file} holds ${text.slice(Math.max(0, hit.index - 30), hit.index + 40)}`);
  }
}
report('manifest', findings);
