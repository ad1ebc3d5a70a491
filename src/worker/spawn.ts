/** Makes the real worker: inlined as a blob, so that the page's policy binds it too. */
import InlinedWorker from './worker.ts?worker&inline';

export const spawnWorker = (): Worker => new InlinedWorker({ name: 'engine' });
