/** `npm run --silent variorum -- …`: the command line, built first where a source is newer. Standard output is its alone. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, ROOT } from './install.mjs';

ensureInstalled();
try {
  await ensureBuilt('cli');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
// npm starts a script in the project's folder; paths are meant from where the reader stood.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
const bundle = join(ROOT, 'dist-cli/variorum.mjs');
process.argv[1] = bundle;
await import(pathToFileURL(bundle).href);
