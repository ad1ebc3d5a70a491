/** The parsers in threads of Node: the functions, the guard and the words of the application's workers. */
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { createParsers, type Parsers, type ParserWorker } from '../parsers/client.ts';

/** The built thread, beside the built command line. */
const SCRIPT = new URL('./parsers.mjs', import.meta.url);

function spawn(): ParserWorker {
  if (!existsSync(SCRIPT)) throw new Error('the readers of formats are not built: run “npm run build”');
  const thread = new Worker(SCRIPT, { resourceLimits: { maxOldGenerationSizeMb: 512 }, stdout: true, stderr: true });
  const worker: ParserWorker = {
    onmessage: null,
    onerror: null,
    postMessage: (message) => thread.postMessage(message),
    terminate: () => thread.terminate(),
  };
  thread.on('message', (data: unknown) => worker.onmessage?.({ data }));
  thread.on('error', (error: Error) => worker.onerror?.({ message: error.message }));
  return worker;
}

/** Makes the parsers of the command line. Each starts when it is first needed, and has to be stopped. */
export const makeThreads = (): Parsers => createParsers({ spawn });
