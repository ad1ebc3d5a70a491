/**
 * `npm run bench [-- engine|browser|large|folder]`: what things cost, as ratios taken in one run, so that the machine cancels out; of tasks in
 * the browser, the time that the processor worked on them. Bench figures, never tests: the command always ends with 0 once it has measured.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, ensureBuilt } from './build.mjs';
import { median, ms, print, watchStolen } from './figures.mjs';
import { ensureInstalled, ROOT } from './install.mjs';

ensureInstalled();
const { goldIsThere } = await import('./eval.mjs');
const { firstLoad } = await import('./size.mjs');
const { story, version } = await import('./synthetic.mjs');
const { diffWords } = await import('diff');
const floors = JSON.parse(readFileSync(join(ROOT, 'scripts/floors.json'), 'utf8'));

const NARA = join(ROOT, '../shared/gold/nara-summit/articles');
const parts = process.argv.slice(2);
const stolen = watchStolen();
if (parts.length === 0 || parts.includes('engine')) await benchEngine();
if (parts.length === 0 || parts.includes('browser')) await benchBrowser();
if (parts.length === 0 || parts.includes('large')) await benchLarge();
if (parts.length === 0 || parts.includes('folder')) await benchFolder();
const share = stolen();
// Below that a clock is as good as any.
if (share !== undefined && share >= 2)
  console.log(
    `\n  The machine withheld ${share.toFixed(0)} % of the time that its processors were asked for: times by the clock say too much.`,
  );

/**
 * Milliseconds of a run, the median of several.
 *
 * @param {() => unknown} run
 * @param {{ warm?: number, times?: number }} [how]
 */
function time(run, { warm = 2, times = 5 } = {}) {
  for (let i = 0; i < warm; i++) run();
  return median(
    Array.from({ length: times }, () => {
      const started = performance.now();
      run();
      return performance.now() - started;
    }),
  );
}

/**
 * Two runs in turn, A B A B, so that a machine whose speed drifts is as fast for both: the median time of each, and the
 * median of the ratios pair by pair.
 *
 * @param {() => unknown} a
 * @param {() => unknown} b
 * @param {{ warm: number, times: number }} how rounds of `a` before the first pair, and pairs
 */
function inTurn(a, b, { warm, times }) {
  for (let i = 0; i < warm; i++) a();
  b();
  const pairs = Array.from({ length: times }, () => ({
    a: time(a, { warm: 1, times: 1 }),
    b: time(b, { warm: 0, times: 1 }),
  }));
  return {
    a: median(pairs.map((p) => p.a)),
    b: median(pairs.map((p) => p.b)),
    ratio: median(pairs.map((p) => p.a / p.b)),
  };
}

async function benchEngine() {
  await bundle('src/engine/index.ts', 'out/bench/engine.mjs');
  const engine = await import(pathToFileURL(join(ROOT, 'out/bench/engine.mjs')).href);
  /**
   * @param {{ id: string, text: string }[]} texts
   * @param {'base' | 'all'} pairs
   */
  const collate = (texts, pairs) => engine.collate(engine.readStory(texts), { pairs });

  if (goldIsThere()) {
    const texts = readdirSync(NARA).map((id) => ({
      id,
      text: readFileSync(join(NARA, id), 'utf8').replace(/^\uFEFF/, ''),
    }));
    const turns = inTurn(
      () => collate(texts, 'all'),
      () => eachTwo(texts, (a, b) => diffWords(a.text, b.text)),
      { warm: 15, times: 5 },
    );
    ratio('nara-summit, all pairs : diffWords on its ten pairs', turns, 0.1);
    // Either reads first. A comparison takes every two articles, and is held to a collation against the base text all the same.
    const compared = () => engine.compareAccounts(engine.readStory(texts));
    const comparing = inTurn(compared, () => collate(texts, 'all'), { warm: 15, times: 21 });
    ratio('nara-summit, compared : collated, all pairs', comparing, floors.compared);
    const besideBase = inTurn(compared, () => collate(texts, 'base'), { warm: 15, times: 21 });
    ratio('nara-summit, compared : collated, base pairs', besideBase, floors.compared);
  } else console.log('  nara-summit: ../shared/gold is not here');

  const [some, twice] = [versions(32), versions(64)];
  const [base = { text: '' }, ...others] = some;
  const collated = () => collate(some, 'base');
  const words = () => others.map((other) => diffWords(base.text, other.text));
  ratio('32 versions, base pairs : diffWords on the 31 pairs', inTurn(collated, words, { warm: 30, times: 11 }), 0.15);
  const growth = inTurn(() => collate(twice, 'base'), collated, { warm: 8, times: 11 });
  print(
    '64 versions : 32 versions',
    `${growth.ratio.toFixed(2)} (${ms(growth.a)})`,
    'at most 2.6',
    growth.ratio <= 2.6,
  );

  const sizes = [250, 500, 1000];
  const times = sizes.map((size) => {
    const base = story(7, size);
    const texts = [base, version(base, 8)].map((paragraphs, i) => ({ id: `${i}.txt`, text: paragraphs.join('\n') }));
    return time(() => collate(texts, 'base'), { warm: 3, times: 7 });
  });
  for (const i of [1, 2]) {
    const factor = /** @type {number} */ (times[i]) / /** @type {number} */ (times[i - 1]);
    const what = `two texts of ${sizes[i]} paragraphs : of ${sizes[i - 1]}`;
    print(
      what,
      `${factor.toFixed(2)} (${ms(/** @type {number} */ (times[i]))})`,
      'below 4, which is quadratic',
      factor < 4,
    );
  }
}

/**
 * @param {string} what
 * @param {{ a: number, b: number, ratio: number }} turns
 * @param {number} floor
 */
function ratio(what, { a, b, ratio: share }, floor) {
  print(what, `${share.toFixed(3)} (${ms(a)} : ${ms(b)})`, `at most ${floor}`, share <= floor);
}

/**
 * @template T
 * @param {T[]} list
 * @param {(a: T, b: T) => unknown} run
 */
function eachTwo(list, run) {
  for (const [i, a] of list.entries()) for (const b of list.slice(i + 1)) run(a, b);
}

/**
 * Versions of one story of 650 words, the first being the story itself.
 *
 * @param {number} count
 */
function versions(count) {
  const base = story(1, 25);
  return Array.from({ length: count }, (_, i) => ({
    id: `${String(i).padStart(2, '0')}.txt`,
    text: (i === 0 ? base : version(base, 100 + i)).join('\n'),
  }));
}

async function benchBrowser() {
  await ensureBuilt('app');
  const { total } = firstLoad();
  print('first load, JavaScript gzipped', `${(total / 1000).toFixed(1)} KB`, 'at most 220 KB', total <= 220_000);
  if (!goldIsThere()) return console.log('  folder to table: ../shared/gold is not here');
  const { measure } = await import('./stopwatch.mjs');
  const atOnce = await measure(NARA, 5, { pick: 0, look: 0 });
  const later = await measure(NARA, 5, { pick: 1500, look: 1500 });
  const report = (/** @type {string} */ what, /** @type {number[]} */ times, /** @type {number} */ floor) =>
    print(what, ms(median(times)), `at most ${floor} ms`, median(times) <= floor);
  report('nara-summit, folder chosen as soon as the page is ready to table painted', atOnce.opened, 500);
  report('nara-summit, folder chosen after 1.5 s to table painted', later.opened, 500);
  report('nara-summit, base changed as soon as the table stands', atOnce.rebased, 100);
  report('nara-summit, base changed after a look of 1.5 s', later.rebased, 100);
}

async function benchLarge() {
  await ensureBuilt('app');
  await (await import('./large.mjs')).benchLarge();
}

async function benchFolder() {
  await ensureBuilt('app');
  await (await import('./mixedFolder.mjs')).benchFolder();
}
