/**
 * The application as one HTML file that works from `file://`, for those who keep it on a drive: scripts, style and faces inside, under
 * the same policy with the digests of its script and style in place of the host.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './install.mjs';
import { contentPolicy, digest, IMPORT_MAP } from './policy.mjs';

const PARTS = join(ROOT, 'out/one-file');
const MADE = join(ROOT, 'dist-file/variorum.html');

/** SHA-256 of the one file, as hex. */
export const sha256OfFile = () => createHash('sha256').update(readFileSync(MADE)).digest('hex');

/** Builds the application in one chunk and puts it into one file. */
export async function oneFile() {
  const { build, parseAst } = await import('vite');
  await build({
    root: ROOT,
    logLevel: 'warn',
    build: {
      outDir: PARTS,
      emptyOutDir: true,
      // Faces are put into the style sheet.
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const script = inElement(only('.js'));
  parseAst(script);
  const style = only('.css');
  if (/<\/style/i.test(style)) throw new Error('the style sheet would end its own element');
  const html = assemble(readFileSync(join(PARTS, 'index.html'), 'utf8'), script, style);
  mkdirSync(join(ROOT, 'dist-file'), { recursive: true });
  writeFileSync(MADE, html);
  rmSync(PARTS, { recursive: true, force: true });
}

/** @param {string} ending */
function only(ending) {
  const folder = join(PARTS, 'assets');
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  if (names.length !== 1) throw new Error(`one ${ending} was expected, not ${names.length}: ${names.join(', ')}`);
  return readFileSync(join(folder, names[0] ?? ''), 'utf8');
}

/**
 * A script as it may stand in a page: what would end the element, or make the parser wait for another end, stands in strings and
 * patterns only, where an escape says the same. The caller parses the outcome, so that it never breaks in silence.
 *
 * @param {string} script
 */
const inElement = (script) => script.replace(/<(?=\/?script|!--)/gi, '\\x3c');

/**
 * @param {string} html the page as it was built
 * @param {string} script
 * @param {string} style
 */
function assemble(html, script, style) {
  const policy = contentPolicy({
    script: `${digest(script)} ${digest(IMPORT_MAP)}`,
    style: digest(style),
    font: 'data:',
  });
  const steps = /** @type {const} */ ([
    [
      /(<meta http-equiv="Content-Security-Policy" content=")[^"]*/,
      (/** @type {string} */ _, open = '') => open + policy,
    ],
    // Nothing is beside the file.
    [/\s*<link rel="manifest"[^>]*>/, () => ''],
    [/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`],
    [/\s*<script type="module"[^>]*src=[^>]*><\/script>/, () => ''],
    [/<\/body>/, () => `<script type="module">${script}</script>\n  </body>`],
  ]);
  let page = html;
  for (const [pattern, by] of steps) {
    if (!pattern.test(page)) throw new Error(`the built page has nothing like ${pattern}`);
    page = page.replace(pattern, by);
  }
  if (/(?:src|href)="\.\//.test(page)) throw new Error('the built page names a file beside it');
  return page;
}
