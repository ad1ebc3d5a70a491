/**
 * `npm run eval [-- --misses STORY]`: the command line's collations of the gold stories, held against their hand readings by
 * `../shared/eval/score.mjs`, and against the floors in `floors.json`. Skips, saying so, where the stories are not there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, ROOT } from './install.mjs';
import { unexplainedWords } from './unexplained.mjs';

const SHARED = join(ROOT, '../shared');
const FLOORS = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8'));
const STORIES = Object.keys(FLOORS.derived);

/** Whether the gold stories are there to be measured. */
export const goldIsThere = () => existsSync(join(SHARED, 'gold')) && existsSync(join(SHARED, 'eval/score.mjs'));

/**
 * Collates a gold story by the built command line.
 *
 * @param {string} story
 * @returns {string} path of the collation
 * @throws {Error} when the command line fails
 */
function collated(story) {
  const run = spawnSync(
    process.execPath,
    [join(ROOT, 'dist-cli/variorum.mjs'), 'collate', folderOf(story), '--format', 'json', '--pairs', 'all'],
    { encoding: 'utf8', maxBuffer: 1 << 30 },
  );
  if (run.status !== 0) throw new Error(`collate ${story} ended with ${run.status ?? run.signal}:\n${run.stderr}`);
  const path = join(ROOT, 'out/eval', `${story}.json`);
  mkdirSync(join(ROOT, 'out/eval'), { recursive: true });
  writeFileSync(path, run.stdout);
  return path;
}

/** @param {string} story */
const folderOf = (story) => join(SHARED, 'gold', story, 'articles');

/**
 * @param {string} story
 * @param {string[]} flags
 */
function score(story, ...flags) {
  const args = [
    join(SHARED, 'eval/score.mjs'),
    collated(story),
    join(SHARED, 'gold', story, 'gold.json'),
    folderOf(story),
  ];
  return spawnSync(process.execPath, [...args, ...flags], { encoding: 'utf8', maxBuffer: 1 << 30 }).stdout;
}

/**
 * What one story reached, and which floors it is below.
 *
 * @typedef {{ label: string, values: (number | null)[], floors: number[], mean?: boolean }} Figure
 */

/**
 * Prints the table of figures.
 *
 * @returns {string[]} the floors that are not reached, in words
 */
export function evaluate() {
  const reports = STORIES.map((story) => JSON.parse(score(story, '--json')));
  /** @type {Figure[]} */
  const figures = [
    figure(
      'derived F1',
      (r) => r.links.derived.f1,
      (story) => FLOORS.derived[story],
    ),
    {
      ...figure(
        'related F1',
        (r) => r.links.related.f1,
        () => FLOORS.relatedMean,
      ),
      mean: true,
    },
    figure(
      'related F1, each',
      (r) => r.links.related.f1,
      () => FLOORS.related,
    ),
    figure(
      'rows: same and edited share one',
      (r) => r.rows.recall,
      () => FLOORS.rowsRecall,
    ),
    figure(
      'rows: what shares one is the same',
      (r) => r.rows.precision,
      () => FLOORS.rowsPrecision,
    ),
    figure(
      'roles',
      (r) => r.roles.accuracy,
      (story) => FLOORS.roles[story],
    ),
    figure(
      'families',
      (r) => r.families.accuracy,
      () => FLOORS.families,
    ),
    {
      ...figure(
        'edits found',
        (r) => r.edits.found,
        () => FLOORS.editsFoundMean,
      ),
      mean: true,
    },
    figure(
      'edits of the right kind',
      (r) => r.edits.kind,
      () => FLOORS.editsKind,
    ),
    {
      ...figure(
        'edits of the right kind, all stories',
        (r) => r.edits.kind,
        () => FLOORS.editsKindMean,
      ),
      mean: true,
    },
  ];
  const below = figures.flatMap(printed);
  reports.forEach((report, i) => {
    console.log(`${'faults'.padEnd(36)}${STORIES[i]}: ${report.faults.length === 0 ? 'none' : report.faults.length}`);
    below.push(...report.faults.map((/** @type {string} */ fault) => `${STORIES[i]}: ${fault}`));
  });
  const moves = misplaced();
  console.log(`${'moves in nara-summit'.padEnd(36)}${moves.length === 0 ? 'as read by hand' : moves.join('; ')}`);
  below.push(...unexplained());
  return [...below, ...moves];

  /**
   * @param {string} label
   * @param {(report: any) => number | null} value
   * @param {(story: string) => number} floor
   * @returns {Figure}
   */
  function figure(label, value, floor) {
    return { label, values: reports.map(value), floors: STORIES.map(floor) };
  }
}

/**
 * @param {Figure} figure
 * @returns {string[]}
 */
function printed({ label, values, floors, mean }) {
  const percent = (/** @type {number | null} */ value) =>
    (value === null ? '-' : `${(100 * value).toFixed(1)}%`).padStart(8);
  const average = values.reduce((/** @type {number} */ sum, value) => sum + (value ?? 0), 0) / values.length;
  const asked = floors.some((floor) => floor > 0)
    ? `   floor ${[...new Set(floors)].map((f) => `${100 * f}%`).join(', ')}`
    : '';
  console.log(`${label.padEnd(36)}${values.map(percent).join('')}   mean${percent(average)}${asked}`);
  if (mean) return average < /** @type {number} */ (floors[0]) ? [`${label}: mean ${percent(average).trim()}`] : [];
  return values.flatMap((value, i) =>
    value !== null && value < /** @type {number} */ (floors[i])
      ? [`${label}: ${STORIES[i]} ${percent(value).trim()}`]
      : [],
  );
}

/**
 * Prints how much of what differs between the versions of one agency's story no rule explains.
 *
 * @returns {string[]} what is wrong
 */
function unexplained() {
  const { story, atMost } = FLOORS.unexplained;
  const collation = JSON.parse(readFileSync(join(ROOT, 'out/eval', `${story}.json`), 'utf8'));
  const { changed, unexplained: left } = unexplainedWords(collation);
  const share = left / changed;
  const told = `${(100 * share).toFixed(1)}% (${left} of ${changed} words)`;
  console.log(`${`unexplained in ${story}`.padEnd(36)}${told}   at most ${100 * atMost}%`);
  return share > atMost ? [`unexplained: ${told}`] : [];
}

/**
 * Holds the paragraphs that are told to stand elsewhere against those that do.
 *
 * @returns {string[]} what is wrong
 */
function misplaced() {
  const { story, base, in: version, elsewhere, twoOf } = FLOORS.moves;
  const { base: actual, rows } = JSON.parse(readFileSync(join(ROOT, 'out/eval', `${story}.json`), 'utf8'));
  if (actual !== base) return [`the base text of ${story} is ${actual}, not ${base}`];
  const both = rows
    .map((/** @type {any} */ row, /** @type {number} */ at) => ({
      at,
      base: row.cells[base] ?? [],
      own: row.cells[version] ?? [],
      moved: row.moved?.[version] ?? 0,
    }))
    .filter((/** @type {any} */ row) => row.base.length > 0 && row.own.length > 0);
  const settled = both.filter((/** @type {any} */ row) => row.moved === 0);
  const told = both.filter((/** @type {any} */ row) => row.moved !== 0);
  const lines = told.flatMap((/** @type {any} */ row) => row.base);
  const wrong = elsewhere
    .filter((/** @type {number} */ line) => !lines.includes(line))
    .map((/** @type {number} */ line) => `line ${line} is not told`);
  const some = twoOf.filter((/** @type {number} */ line) => lines.includes(line));
  if (some.length !== 2) wrong.push(`${some.length} of lines ${twoOf.join(', ')} are told, not two`);
  const others = lines.filter((/** @type {number} */ line) => ![...elsewhere, ...twoOf].includes(line));
  if (others.length > 0) wrong.push(`lines ${others.join(', ')} do not stand elsewhere`);
  for (const row of told) {
    // Lower: something that keeps its place, and stands above it in its own article, stands below this row.
    const lower = settled.some((/** @type {any} */ other) => other.own[0] < row.own[0] && other.at > row.at);
    if (lower !== row.moved > 0) wrong.push(`line ${row.base[0]} stands ${lower ? 'lower' : 'higher'}, told otherwise`);
  }
  return wrong;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  ensureInstalled();
  if (!goldIsThere()) {
    console.log('Skipped: ../shared/gold is not here.');
    process.exit(0);
  }
  await ensureBuilt('cli');
  const at = process.argv.indexOf('--misses');
  if (at > 0) {
    const asked = process.argv.slice(at + 1);
    for (const story of asked.length > 0 ? asked : STORIES) console.log(`${story}\n${score(story, '--misses')}`);
  } else {
    console.log(`${''.padEnd(36)}${STORIES.map((story) => story.slice(0, 7).padStart(8)).join('')}`);
    const below = evaluate();
    for (const line of below) console.error(`BELOW ITS FLOOR  ${line}`);
    process.exit(below.length > 0 ? 1 : 0);
  }
}
