/**
 * A loopback server for the built application that keeps embargoed copy to itself: it listens on 127.0.0.1 alone, answers to its
 * exact `Host` and below an unguessable path, and lets nothing be stored.
 */
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { securityHeaders } from './policy.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

const SLOT = /(<script type="application\/json" id="served-folder">)[^<]*(<\/script>)/;

/**
 * Puts a folder into the page as data. Every `<` is written as an escape, so that no text can end the block that holds it.
 *
 * @param {string} html the built page
 * @param {unknown} folder what the application reads from the block
 * @throws {Error} when the page has no place for it
 */
export function withFolder(html, folder) {
  if (!SLOT.test(html)) throw new Error('the built page has no block for a served folder');
  const json = JSON.stringify(folder).replaceAll('<', '\\u003c');
  return html.replace(SLOT, (_, open, close) => open + json + close);
}

/**
 * The policy that the built page carries, so that page and header say the same.
 *
 * @param {string} html
 * @throws {Error} when the page carries none
 */
export function policyOf(html) {
  const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
  if (meta === undefined) throw new Error('the built page carries no policy');
  return meta;
}

/**
 * Serves a built application until the returned server is closed.
 *
 * @param {string} dist its folder: read once, so that a later build does not mix with it
 * @param {unknown} [folder] put into the page, see `withFolder`
 * @param {number} [port] the one to listen on; any that is free where it is taken
 * @returns {Promise<{ address: string, server: import('node:http').Server }>}
 */
export async function serve(dist, folder, port = 0) {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const files = filesBelow(dist);
  files.set('index.html', Buffer.from(folder === undefined ? page : withFolder(page, folder)));
  const secret = randomBytes(18).toString('base64url');
  const headers = { ...securityHeaders(policyOf(page)), 'Cache-Control': 'no-store' };
  let host = '';
  const server = createServer((request, response) => {
    const answer = (
      /** @type {number} */ status,
      type = 'text/plain; charset=utf-8',
      /** @type {Buffer | string} */ body = '',
    ) => {
      response.writeHead(status, { ...headers, 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    // A page elsewhere may point a name of its own at 127.0.0.1; its requests then carry that name.
    if (request.headers.host !== host) return answer(421);
    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405);
    const [path = ''] = (request.url ?? '').split(/[?#]/);
    if (!path.startsWith(`/${secret}/`)) return answer(404);
    const name = path.slice(secret.length + 2) || 'index.html';
    const body = files.get(name);
    if (!body) return answer(404);
    answer(200, TYPES[/** @type {keyof TYPES} */ (extname(name))] ?? 'application/octet-stream', body);
  });
  const listen = (/** @type {number} */ at) =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(at, '127.0.0.1', () => {
        server.off('error', reject);
        resolve(undefined);
      });
    });
  await listen(port).catch((error) => {
    if (port === 0 || error.code !== 'EADDRINUSE') throw error;
    return listen(0);
  });
  const { port: taken } = /** @type {import('node:net').AddressInfo} */ (server.address());
  host = `127.0.0.1:${taken}`;
  return { address: `http://${host}/${secret}/`, server };
}

/**
 * The files that may be asked for, by their path: nothing else is read from the disk later.
 *
 * @param {string} folder
 * @param {string} [prefix]
 * @returns {Map<string, Buffer>}
 */
function filesBelow(folder, prefix = '') {
  const files = new Map();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      for (const [name, body] of filesBelow(path, `${prefix}${entry.name}/`)) files.set(name, body);
    else files.set(prefix + entry.name, readFileSync(path));
  }
  return files;
}
