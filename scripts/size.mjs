/** How much JavaScript the built page loads before it can be used. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './install.mjs';

/**
 * Bytes, gzipped, of the scripts that the built page names and of all that they import without being asked: an inlined worker is
 * part of the script that starts it.
 *
 * @returns {{ total: number, files: { name: string, bytes: number }[] }}
 */
export function firstLoad() {
  const dist = join(ROOT, 'dist');
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const names = new Set([...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map((match) => match[1] ?? ''));
  for (const name of names) {
    const folder = name.slice(0, name.lastIndexOf('/') + 1);
    const code = readFileSync(join(dist, name), 'utf8');
    for (const match of code.matchAll(/(?:^|[;}\s])(?:import|export)[^"'()]{0,2000}?["']\.\/([^"']+\.js)["']/g))
      names.add(folder + match[1]);
  }
  const files = [...names].map((name) => ({ name, bytes: gzipSync(readFileSync(join(dist, name))).length }));
  return { total: files.reduce((sum, file) => sum + file.bytes, 0), files };
}
