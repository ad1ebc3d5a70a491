/** How the bench writes its figures: one line each, what misses its floor with a sign in front. */
import { existsSync, readFileSync } from 'node:fs';

const STAT = '/proc/stat';

/** Ticks in which the processors worked, and in which they would have and the machine that they are a part of served others (Linux). */
function ticks() {
  if (!existsSync(STAT)) return undefined;
  const [all = ''] = readFileSync(STAT, 'utf8').split('\n', 1);
  const [user = 0, nice = 0, system = 0, , , interrupts = 0, soft = 0, stolen = 0] = all
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return { worked: user + nice + system + interrupts + soft, stolen };
}

/**
 * Watches how much of the time that was asked for a virtual machine does not give: times by the clock are longer by that, at least.
 *
 * @returns {() => number | undefined} percent since the call; undefined where nobody tells
 */
export function watchStolen() {
  const before = ticks();
  return () => {
    const now = ticks();
    if (!before || !now) return undefined;
    const [worked, stolen] = [now.worked - before.worked, now.stolen - before.stolen];
    return worked + stolen > 0 ? (100 * stolen) / (worked + stolen) : undefined;
  };
}

/** @param {number[]} values */
export function median(values) {
  return /** @type {number} */ ([...values].sort((a, b) => a - b)[values.length >> 1]);
}

/**
 * @param {string} what
 * @param {string} figure
 * @param {string} floor
 * @param {boolean} holds
 */
export function print(what, figure, floor, holds) {
  console.log(`${holds ? '  ' : '! '}${what.padEnd(58)}${figure.padStart(30)}   ${floor}`);
}

/** @param {number} value */
export function ms(value) {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}

/** @param {number} bytes */
export const megabytes = (bytes) => `${(bytes / 1_000_000).toFixed(0)} MB`;

/**
 * A figure without a floor: it is stated, and nothing is asked of it.
 *
 * @param {string} what
 * @param {string} figure
 */
export const state = (what, figure) => print(what, figure, '', true);

/**
 * The longest task, held against its floor by the time that the processor worked on it; from begin to end stands beside it, and is
 * longer where other programs run.
 *
 * @param {string} what
 * @param {{ took: number, worked: number }[]} tasks
 * @param {number} [floor] milliseconds
 */
export function printLongest(what, tasks, floor) {
  const worked = Math.max(...tasks.map((task) => task.worked));
  const took = Math.max(...tasks.map((task) => task.took));
  const told = floor === undefined ? '' : `at most ${floor} ms`;
  print(what, `${ms(worked)} (${ms(took)} by the clock)`, told, floor === undefined || worked <= floor);
}
