/** Reads one file in a process of its own and prints what came of it, and by how many bytes the process grew at most while it did. */
import { readFileSync, writeFileSync } from 'node:fs';
import '../../parsers/oneDecoder.ts';
import { answerOf } from '../answer.ts';
import { runParser } from '../parsers.ts';
import { readFile } from '../read.ts';

const [path = ''] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(path));
const KB = 1024;
/** The most memory that the process held, where the system says so; what `getrusage` says is that of the process that began this one. */
const peak = () => {
  const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : '';
  const told = /VmHWM:\s+(\d+)/.exec(status)?.[1];
  return told === undefined ? process.memoryUsage().rss : Number(told) * KB;
};
// From here on.
if (process.platform === 'linux') writeFileSync('/proc/self/clear_refs', '5');
const before = process.memoryUsage().rss;
const files = await readFile(path, bytes, {
  run: (parser, input) =>
    answerOf(input, async () => {
      if (parser === 'page' || parser === 'pdf') throw new Error(`a bomb is no ${parser}`);
      return runParser(parser, input);
    }),
});
const rise = peak() - before;
const told = files.map(({ path: name, read }) => ({
  name,
  reason: 'reason' in read ? read.reason : `${read.text.length} characters`,
}));
console.log(JSON.stringify({ rise, told: told.slice(0, 3), count: told.length }));
