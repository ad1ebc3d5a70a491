/** What `early.ts` asks for. */
export { SAMPLE } from '../samples/index.ts';
export { spawnWorker } from '../worker/spawn.ts';
