/**
 * `npm test`: everything that a change has to pass, straight after a clone. A step that fails stops none that can still tell
 * something. The last line is `N passed, N failed`; tests count one each, every other step counts one.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, ROOT } from './install.mjs';

ensureInstalled();
// What follows needs the packages.
const { ensureBrowser, ensureFirefox, ensurePdfToText } = await import('./browser.mjs');
const { ensureBuilt } = await import('./build.mjs');
const { goldIsThere } = await import('./eval.mjs');
const { firstLoad } = await import('./size.mjs');

const OUT = join(ROOT, 'out');
const total = { passed: 0, failed: 0 };

/**
 * @typedef {{ passed: number, failed: number, note?: string }} Count
 *
 * Runs a step, prints how it went and how long it took, and adds up. A step that throws has failed.
 *
 * @param {string} name
 * @param {() => Count | Promise<Count>} run
 * @returns {Promise<boolean>} whether it passed
 */
async function step(name, run) {
  const started = performance.now();
  process.stdout.write(`${name.padEnd(16)} `);
  /** @type {Count} */
  let count;
  try {
    count = await run();
  } catch (error) {
    count = { passed: 0, failed: 1, note: error instanceof Error ? error.message : String(error) };
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
  const outcome = count.failed > 0 ? `FAILED (${count.failed})` : count.passed > 0 ? 'ok' : 'skipped';
  console.log(`${seconds} s  ${outcome}${count.note ? `  ${count.note}` : ''}`);
  total.passed += count.passed;
  total.failed += count.failed;
  return count.failed === 0;
}

/** The environment as this command found it: a build in this process sets NODE_ENV, and tests of React are then no tests. */
const SURROUNDINGS = { ...process.env };

/**
 * Runs a tool of node_modules, or a script. Its output is printed when it fails.
 *
 * @param {string[]} args path below the project's folder, then arguments
 * @param {Record<string, string>} [env]
 * @returns {boolean} whether it ended with 0
 */
function node([file = '', ...args], env = {}) {
  const run = spawnSync(process.execPath, [join(ROOT, file), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...SURROUNDINGS, FORCE_COLOR: '0', ...env },
  });
  if (run.status !== 0) console.log(`\n${run.stdout}${run.stderr}${run.error?.message ?? ''}`);
  return run.status === 0;
}

/**
 * @param {string[]} args
 * @returns {Count}
 */
const one = (...args) => (node(args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * Counts from a report, which may be missing when the runner itself broke.
 *
 * @param {string} path
 * @param {boolean} ok how the runner ended
 * @param {(report: any) => Count} read
 * @returns {Count}
 */
function counted(path, ok, read) {
  let count = { passed: 0, failed: 1, note: 'the runner gave no report' };
  try {
    count = { note: '', ...read(JSON.parse(readFileSync(path, 'utf8'))) };
  } catch {}
  // A file that does not load has no failed test of its own.
  return ok || count.failed > 0 ? count : { ...count, failed: 1 };
}

/** @param {number} skipped */
const skips = (skipped) => (skipped > 0 ? `, ${skipped} skipped` : '');

mkdirSync(OUT, { recursive: true });
const browser = await ensureBrowser({ headless: true }).catch((error) => void console.error(error.message));
const firefox = ensureFirefox();
ensurePdfToText();

await step('types', () => one('node_modules/typescript/bin/tsc', '-b'));
await step('lint and format', () => one('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'));
await step('walls', () =>
  one('node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', 'src'),
);
await step('dead code', () => one('node_modules/knip/bin/knip.js'));
const commandLine = await step('build, cli', async () => {
  await ensureBuilt('cli');
  return { passed: 1, failed: 0 };
});
await step('unit and laws', () => {
  const report = join(OUT, 'vitest.json');
  rmSync(report, { force: true });
  const ok = node([
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return counted(report, ok, (r) => ({
    passed: r.numPassedTests,
    failed: r.numFailedTests,
    note: `${r.numPassedTests} tests${skips(r.numPendingTests)}`,
  }));
});
await step('evaluation', () => {
  if (!goldIsThere()) return { passed: 0, failed: 0, note: '../shared/gold is not here' };
  return commandLine ? one('scripts/eval.mjs') : { passed: 0, failed: 1, note: 'the command line was not built' };
});
const application = await step('build, page', async () => {
  await ensureBuilt('app');
  await ensureBuilt('file');
  return { passed: 1, failed: 0 };
});
await step('first load', () => {
  if (!application) return { passed: 0, failed: 1, note: 'the application was not built' };
  const { firstLoadKilobytes: floor } = JSON.parse(readFileSync(join(ROOT, 'scripts/floors.json'), 'utf8'));
  const kilobytes = firstLoad().total / 1000;
  const note = `${kilobytes.toFixed(1)} KB of JavaScript gzipped, at most ${floor}`;
  return kilobytes <= floor ? { passed: 1, failed: 0, note } : { passed: 0, failed: 1, note };
});
/**
 * Runs the browser tests of one of Playwright's projects.
 *
 * @param {string} project
 * @param {Record<string, string>} env
 * @returns {Count}
 */
function playwright(project, env) {
  const report = join(OUT, `playwright-${project}.json`);
  rmSync(report, { force: true });
  // Each in a folder of its own: the next project would take away the pictures of what failed in this one.
  const output = join(OUT, 'test-results', project);
  const ok = node(
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      `--project=${project}`,
      '--reporter=list,json',
      `--output=${output}`,
    ],
    { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  );
  return counted(report, ok, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    note: `${stats.expected} tests${skips(stats.skipped)}`,
  }));
}

const notBuilt = { passed: 0, failed: 1, note: 'the application was not built' };
await step('browser', () => {
  if (!application) return notBuilt;
  if (!browser)
    return { passed: 0, failed: 1, note: 'no Chromium could be found or installed: set CHROMIUM_PATH to one' };
  return playwright('chromium', { CHROMIUM_PATH: browser });
});
await step('firefox', () => {
  if (!application) return notBuilt;
  if (firefox) return playwright('firefox', { FIREFOX_PATH: firefox });
  // Where it could have been installed its absence is a failure; elsewhere it is said.
  const note = 'no Firefox could be found or installed, so the main path was not tried in it: set FIREFOX_PATH to one';
  return { passed: 0, failed: process.platform === 'linux' ? 1 : 0, note };
});

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
