/**
 * The regular expressions of the source, tried on long runs of one character: `npm test` asks that none hangs on a megabyte.
 *
 * A pattern that backtracks over a run from each of its positions takes hours on a megabyte and nothing one notices on a page of news, so
 * that no other test finds it. `node scripts/patterns.mjs` prints the slowest.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import ts from 'typescript';
import { ROOT } from './install.mjs';

/** What a line may be a megabyte of. */
export const RUNS = ['a', ' ', '\n', '(', '.', '0', ',', '"', "'", '-', 'A', '\u00a0', ' a', 'a,', '1,', '. ', '“'];

const MEGABYTE = 1 << 20;

/**
 * @typedef {{ file: string, line: number, source: string, flags: string }} Pattern
 *
 * Every literal of a folder's modules, tests and what only they use aside. Patterns that are put together from pieces are not seen: the
 * test finds these while their modules are loaded.
 *
 * @param {string} folder below the project's
 * @returns {Pattern[]}
 */
export function patternsBelow(folder) {
  const root = join(ROOT, folder);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|testing[\\/]/.test(name))
    .sort()
    .flatMap((name) => patternsIn(join(folder, name), readFileSync(join(root, name), 'utf8')));
}

/**
 * @param {string} file
 * @param {string} text
 * @returns {Pattern[]}
 */
export function patternsIn(file, text) {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  /** @type {Pattern[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ file, line, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/**
 * Tries every pattern on every run. One that has not ended after `patience` is told, and the rest goes on without it.
 *
 * @param {Pattern[]} patterns
 * @param {{ patience?: number, length?: number }} [how] milliseconds a pattern may take on one run; characters of a run
 * @returns {Promise<{ hung: (Pattern & { on: string })[], slowest: (Pattern & { on: string, ms: number })[] }>}
 */
export async function tryPatterns(patterns, { patience = 20_000, length = MEGABYTE } = {}) {
  const hung = [];
  const times = [];
  let next = 0;
  while (next < patterns.length) {
    const outcome = await tryFrom(patterns.slice(next), patience, length);
    times.push(...outcome.times.map(({ at, ...rest }) => ({ ...(patterns[next + at] ?? patterns[0]), ...rest })));
    if (outcome.hung) hung.push({ ...patterns[next + outcome.done], on: outcome.hung });
    next += outcome.done + 1;
  }
  return {
    hung: /** @type {any} */ (hung),
    slowest: /** @type {any} */ (times.sort((a, b) => b.ms - a.ms).slice(0, 12)),
  };
}

/** Milliseconds for a thread to begin, and to make its texts. */
const STARTING = 60_000;

/**
 * @param {Pattern[]} patterns
 * @param {number} patience
 * @param {number} length
 * @returns {Promise<{ done: number, hung: string | null, times: { at: number, on: string, ms: number }[] }>}
 */
function tryFrom(patterns, patience, length) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { patterns, length } });
    /** @type {{ at: number, on: string, ms: number }[]} */
    const times = [];
    let at = 0;
    let on = '';
    // A thread may be long in coming on a busy machine, and no pattern is the slower for it.
    let timer = setTimeout(stop, Math.max(patience, STARTING));
    function stop() {
      void worker.terminate();
      resolve({ done: at, hung: JSON.stringify(on), times });
    }
    worker.on('message', (message) => {
      clearTimeout(timer);
      timer = setTimeout(stop, patience);
      if (message.ms !== undefined) times.push(message);
      else ({ at, on } = message);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve({ done: patterns.length, hung: null, times });
    });
  });
}

/** @param {{ patterns: Pattern[], length: number }} work */
function attempt({ patterns, length }) {
  const texts = RUNS.map((on) => ({ on, text: on.repeat(length / on.length) }));
  for (const [at, { source, flags }] of patterns.entries()) {
    for (const { on, text } of texts) {
      parentPort?.postMessage({ at, on });
      const started = performance.now();
      const pattern = new RegExp(source, flags);
      // Twice: a run that the pattern finds, and one that ends so that it does not.
      for (const tried of [text, `${text}\u0001`]) {
        if (pattern.global) tried.replace(pattern, '');
        else pattern.test(tried);
      }
      parentPort?.postMessage({ at, on, ms: performance.now() - started });
    }
  }
}

if (!isMainThread && workerData?.patterns) {
  attempt(workerData);
} else if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const patterns = patternsBelow('src');
  const { hung, slowest } = await tryPatterns(patterns);
  console.log(`${patterns.length} patterns, ${hung.length} that hang`);
  for (const { file, line, source, on } of hung) console.log(`HANGS  ${file}:${line}  /${source}/  on ${on}`);
  for (const { file, line, source, on, ms } of slowest)
    console.log(`${ms.toFixed(0).padStart(6)} ms  ${file}:${line}  /${source}/  on ${JSON.stringify(on)}`);
}
