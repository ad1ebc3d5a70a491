/** First step of every command: a Node that will do, and the packages of the lockfile. Needs nothing installed itself. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Whether a version of Node satisfies `^20.19.0 || >=22.12.0`, as package.json asks.
 *
 * @param {string} version such as `20.19.1`
 */
export function nodeWillDo(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major === 20 ? minor >= 19 : major === 22 ? minor >= 12 : major > 22;
}

/** Whether node_modules is missing, or older than the lockfile. */
export function installNeeded() {
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync(join(ROOT, 'package-lock.json')).mtimeMs;
}

/** Ends the process with a message where Node is too old or the packages cannot be installed. */
export function ensureInstalled() {
  if (!nodeWillDo(process.versions.node)) {
    const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    fail(
      `Variorum needs Node ${engines.node}; this is ${process.versions.node}.`,
      'Install a current Node from https://nodejs.org and try again.',
    );
  }
  if (!installNeeded()) return;
  console.error('Installing the packages of package-lock.json …');
  const { status, error } = npm('ci', '--include=dev', '--no-audit', '--no-fund');
  if (status === 0) return;
  fail(
    `The packages could not be installed${error ? `: ${error.message}` : '.'}`,
    'Look at what npm said above. Without a network, copy node_modules from a machine that has one; behind a proxy, set',
    'npm_config_registry or npm_config_proxy. Then try again.',
  );
}

/** @param {string[]} args */
function npm(...args) {
  // npm tells its scripts where it lives; a script started by hand finds it on the path.
  const own = process.env.npm_execpath;
  const [command, first] = own ? [process.execPath, [own]] : ['npm', []];
  return spawnSync(command, [...first, ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: !own && process.platform === 'win32',
  });
}

/**
 * @param {string[]} lines
 * @returns {never}
 */
function fail(...lines) {
  console.error(`\n${lines.join('\n')}`);
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureInstalled();
