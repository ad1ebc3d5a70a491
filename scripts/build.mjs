/**
 * `npm run build`: the application into `dist`, the same as one file into `dist-file`, the command line into `dist-cli`, each only when a
 * source is newer.
 *
 * The command line runs without node_modules: `variorum.mjs`, and beside it `parsers.mjs`, the readers of formats, which it starts as
 * threads. `folder.mjs`, the same reader of folders, is there for `npm start`.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled, ROOT } from './install.mjs';
import { oneFile, sha256OfFile } from './oneFile.mjs';

const TOOLS = ['package-lock.json', 'scripts/build.mjs'];
const SHARED = ['src/engine', 'src/formats', 'src/parsers'];

const APPLICATION = [
  ...TOOLS,
  ...SHARED,
  'src/app',
  'src/worker',
  'src/wall',
  'src/samples',
  'public',
  'index.html',
  'vite.config.ts',
  'scripts/policy.mjs',
];

/** What each part is made from, and into which file that proves it. */
const PARTS = {
  app: { sources: APPLICATION, made: 'dist/index.html' },
  file: { sources: [...APPLICATION, 'scripts/oneFile.mjs'], made: 'dist-file/variorum.html' },
  cli: { sources: [...TOOLS, ...SHARED, 'src/cli', 'src/app'], made: 'dist-cli/variorum.mjs' },
};

/** @param {keyof typeof PARTS} part */
export function stale(part) {
  const { sources, made } = PARTS[part];
  const stamp = stampOf(part);
  if (!existsSync(stamp) || !existsSync(join(ROOT, made))) return true;
  const since = statSync(stamp).mtimeMs;
  return sources.some((source) => newest(join(ROOT, source)) > since);
}

/**
 * Builds a part if a source is newer than it.
 *
 * @param {keyof typeof PARTS} part
 * @throws {Error} when the build fails; what the tools said is on standard error
 */
export async function ensureBuilt(part) {
  if (!stale(part)) return;
  const started = Date.now();
  if (part === 'app') buildApp();
  else if (part === 'file') await oneFile();
  else await buildCommandLine();
  const stamp = stampOf(part);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, '');
  // A source saved while the build ran is newer than what was built.
  const { utimesSync } = await import('node:fs');
  utimesSync(stamp, new Date(started), new Date(started));
}

function buildApp() {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('the application could not be built');
}

async function buildCommandLine() {
  await bundle('src/cli/main.ts', 'dist-cli/variorum.mjs');
  await bundle('src/cli/folder.ts', 'dist-cli/folder.mjs');
  await bundle('src/cli/parsers.ts', 'dist-cli/parsers.mjs');
  chmodSync(join(ROOT, 'dist-cli/variorum.mjs'), 0o755);
}

/**
 * Bundles a module with all that it imports into one file for Node.
 *
 * @param {string} entry below the project's folder
 * @param {string} output
 */
export async function bundle(entry, output) {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: dirname(output),
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: output.slice(dirname(output).length + 1), codeSplitting: false } },
    },
  });
}

/** @param {string} part */
const stampOf = (part) => join(ROOT, 'out', `built-${part}`);

/**
 * The latest change below a path, directories included: a file that is gone changes its directory. Tests count for nothing.
 *
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return /\.test\.tsx?$/.test(path) ? 0 : stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstalled();
  try {
    await ensureBuilt('app');
    await ensureBuilt('file');
    await ensureBuilt('cli');
    console.log(`${sha256OfFile()}  dist-file/variorum.html`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
