/** A Chromium for the browser tests, the bench and the screenshots: the first of a ladder that is there; a Firefox for the main path. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './install.mjs';

const DEBIANS = '/usr/bin/chromium';

/** The same browser without a window, as Debian packs it: tests take two thirds of the time in it. */
const SHELL_PACKAGE = 'chromium-headless-shell';
const SHELL = '/usr/bin/chromium-headless-shell';

const USUAL = [
  DEBIANS,
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
];

/**
 * The path of a Chromium that is installed, or undefined: `CHROMIUM_PATH`, the usual system paths, Playwright's own.
 *
 * @param {{ headless?: boolean }} [how] `headless`: one without a window is preferred, where the system has it
 * @returns {Promise<string | undefined>}
 * @throws {Error} when `CHROMIUM_PATH` names no file: a wish that cannot be met is not passed over
 */
export async function findBrowser({ headless = false } = {}) {
  const wished = process.env.CHROMIUM_PATH;
  if (wished) {
    if (existsSync(wished)) return wished;
    throw new Error(`CHROMIUM_PATH is ${wished}, and there is no such file`);
  }
  const { chromium } = await import('@playwright/test');
  return [...(headless ? [SHELL] : []), ...USUAL, chromium.executablePath()].find((path) => path && existsSync(path));
}

/**
 * As `findBrowser`, but installs one where none is: by Playwright, else by the system's packages. Where the system's own Chromium is there
 * and one without a window is wanted, that is asked for too, and nothing is lost if it cannot be had.
 *
 * @param {{ headless?: boolean }} [how]
 * @returns {Promise<string | undefined>}
 */
export async function ensureBrowser(how = {}) {
  const found = await findBrowser(how);
  if (found === DEBIANS && how.headless && !process.env.CHROMIUM_PATH) {
    installPackages(SHELL_PACKAGE);
    return findBrowser(how);
  }
  if (found) return found;
  console.error('No Chromium here: asking Playwright for one …');
  const playwright = join(ROOT, 'node_modules/@playwright/test/cli.js');
  run(process.execPath, [playwright, 'install', 'chromium']);
  const own = await findBrowser(how);
  if (own || process.platform !== 'linux') return own;
  installPackages('chromium', SHELL_PACKAGE);
  if ((await findBrowser()) === undefined) installPackages('chromium');
  return findBrowser(how);
}

const FIREFOXES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/**
 * The path of a Firefox of the system, or undefined: `FIREFOX_PATH`, then the usual paths.
 *
 * @returns {string | undefined}
 * @throws {Error} when `FIREFOX_PATH` names no file
 */
export function findFirefox() {
  const wished = process.env.FIREFOX_PATH;
  if (wished && !existsSync(wished)) throw new Error(`FIREFOX_PATH is ${wished}, and there is no such file`);
  return wished || FIREFOXES.find((path) => existsSync(path));
}

/** As `findFirefox`, but asks the system's packages for one where none is. */
export function ensureFirefox() {
  if (findFirefox() === undefined) installPackages('firefox-esr');
  return findFirefox();
}

/**
 * Whether a command is on the path.
 *
 * @param {string} command one that ends at once when it is asked for its version
 * @param {string} [version] how it is asked
 */
export const hasCommand = (command, version = '--version') => spawnSync(command, [version]).error === undefined;

/** Makes sure of `pdftotext`, which reads what was printed. Returns whether it is there. */
export function ensurePdfToText() {
  if (!hasCommand('pdftotext', '-v')) installPackages('poppler-utils');
  return hasCommand('pdftotext', '-v');
}

/**
 * Asks the system's packages (Debian and its kin), as root or by a `sudo` that asks nothing. Whoever calls looks whether it helped.
 *
 * @param {string[]} names
 */
export function installPackages(...names) {
  if (process.platform !== 'linux') return;
  console.error(`Asking the system's packages for ${names.join(', ')} …`);
  const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const what of [
    ['install', ...names],
    // Lists that are older than the packages they name.
    ['update'],
    ['install', ...names],
  ]) {
    const [command = '', ...args] = [...root, 'apt-get', '-y', '--no-install-recommends', ...what];
    const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 2, 2], env: APT });
    if (error || (status === 0 && what[0] === 'install')) return;
  }
}

const APT = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

/** Chromium refuses its sandbox to root. */
export const LAUNCH_ARGS = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 2, 2] });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = await ensureBrowser();
  console.log(path ?? 'no Chromium: set CHROMIUM_PATH to one');
  process.exit(path ? 0 : 1);
}
