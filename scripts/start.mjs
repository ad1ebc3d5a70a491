/**
 * `npm start [-- PATH] [--no-open]`: installs and builds what is missing, serves the application on a loopback port, and opens
 * it. With PATH the texts of that folder travel in the page.
 */
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, ROOT } from './install.mjs';
import { serve } from './server.mjs';

const USAGE = `usage: npm start [-- PATH] [--no-open]

  PATH       a folder of articles to open at once, or a file that holds several: an archive, a table
  --no-open  only print the address, open no browser`;

/** The same at each start, if nothing else has it: browsers keep a reader's marks and preferences by the address. */
const PORT = 47_113;

const { path, open } = readArguments();
try {
  if (path !== undefined) checkPath(path);
  ensureInstalled();
  const folder = path === undefined ? undefined : await readFolder(path);
  await ensureBuilt('app');
  const { address, server } = await serve(join(ROOT, 'dist'), folder, PORT);
  console.log(`\nVariorum is at ${address}\nIt answers to this computer alone. Ctrl-C ends it.`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
  if (open) openBrowser(address);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      allowNegative: true,
      options: { open: { type: 'boolean', default: true }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    if (positionals.length > 1) throw new Error('one folder at a time: quote a path that holds spaces');
    const [given] = positionals;
    // npm starts a script in the project's folder; a path is meant from where the reader stood.
    return {
      path: given === undefined ? undefined : resolve(process.env.INIT_CWD ?? '.', given),
      open: wantsBrowser(values.open),
    };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exit(2);
  }
}

/**
 * `npm start --no-open` without the two dashes reaches npm, which hands it on as a setting.
 *
 * @param {boolean | undefined} asked
 */
function wantsBrowser(asked) {
  return asked !== false && process.env.npm_config_open !== '' && process.env.npm_config_open !== 'false';
}

/**
 * Looks before anything is installed or built, so that a slip of the pen costs no wait.
 *
 * @param {string} path
 * @throws {Error} saying what is wrong with it, and what to do
 */
function checkPath(path) {
  if (!existsSync(path))
    throw new Error(`There is no folder or file ${path}\nCheck the spelling, or drag the folder onto the terminal.`);
  const stat = statSync(path);
  if (!stat.isDirectory() && !stat.isFile())
    throw new Error(`${path} is a device or a pipe. Name the folder that holds the articles.`);
}

/** @param {string} path */
async function readFolder(path) {
  await ensureBuilt('cli');
  const { readStories } = await import(pathToFileURL(join(ROOT, 'dist-cli/folder.mjs')).href);
  const folder = await readStories(path);
  const texts = folder.stories.flatMap((/** @type {{ texts: unknown[] }} */ story) => story.texts);
  if (texts.length > 0) return folder;
  const reasons = folder.stories
    .flatMap((/** @type {{ problems: { path: string, reason: string }[] }} */ story) => story.problems)
    .map((/** @type {{ path: string, reason: string }} */ problem) => `  ${problem.path}: ${problem.reason}`);
  throw new Error([`There is no article in ${path}`, ...reasons].join('\n'));
}

/** @param {string} address */
function openBrowser(address) {
  const [command = '', ...args] =
    process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '""']
        : ['xdg-open'];
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => console.log('No browser could be opened: copy the address into one.'));
  child.unref();
}
