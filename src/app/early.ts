/**
 * The engine's worker and a story for it to practise on: a chunk of their own, asked for before all others. It is larger than the first
 * screen, which does not need it, and the sooner the worker runs the warmer it is when a folder is chosen.
 */
const arriving = import('./worker.ts');

/** Resolves when the worker can be made; rejects when its code cannot be fetched. */
export const workerIsHere = arriving;
