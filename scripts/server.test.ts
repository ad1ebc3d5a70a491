import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeWillDo } from './install.mjs';
import { contentPolicy } from './policy.mjs';
import { policyOf, serve, withFolder } from './server.mjs';

const SLOT = '<script type="application/json" id="served-folder"></script>';
const page = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${contentPolicy()}">${SLOT}<p>page`;
const hostile = {
  title: '</script><script>alert(1)</script>',
  stories: [{ texts: [{ id: "$&$'", text: '<!-- $1 \u2028' }] }],
};

let dist: string;
let served: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'dist-'));
  mkdirSync(join(dist, 'assets'));
  writeFileSync(join(dist, 'index.html'), page);
  writeFileSync(join(dist, 'assets/main.js'), 'export {};');
  served = await serve(dist, hostile);
});
afterAll(() => {
  served.server.close();
  rmSync(dist, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Answer>((resolve, reject) => {
    const { hostname, port } = new URL(served.address);
    const sent = request({ hostname, port, path, headers, method }, (response) => {
      let body = '';
      response.on('data', (part) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.on('error', reject);
    sent.end();
  });
const secret = () => new URL(served.address).pathname;

describe('the loopback server', () => {
  it('listens on 127.0.0.1 alone, below a path that cannot be guessed', async () => {
    expect(served.server.address()).toMatchObject({ address: '127.0.0.1' });
    expect(secret()).toMatch(/^\/[\w-]{24}\/$/);
    const other = await serve(dist);
    expect(new URL(other.address).pathname).not.toBe(secret());
    other.server.close();
  });

  it('gives the page and its files', async () => {
    expect(await ask(secret())).toMatchObject({ status: 200, body: expect.stringContaining('<p>page') });
    const script = await ask(`${secret()}assets/main.js?x`);
    expect(script).toMatchObject({ status: 200, body: 'export {};' });
    expect(script.headers['content-type']).toMatch('text/javascript');
    expect(await ask(`${secret()}assets/main.js`, {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it('answers nothing to another name, to another path, or to what lies outside', async () => {
    const { port } = new URL(served.address);
    for (const host of [
      'evil.example',
      `localhost:${port}`,
      '127.0.0.1',
      `127.0.0.1:${port}.evil.example`,
      `[::1]:${port}`,
    ]) {
      expect(await ask(secret(), { host })).toMatchObject({ status: 421, body: '' });
    }
    const outside = [
      '/',
      '/index.html',
      secret().slice(0, -1),
      `${secret().slice(0, -2)}x/`,
      `${secret()}../index.html`,
    ];
    const odd = [`${secret()}%2e%2e/x`, `${secret()}assets`, `${secret()}toString`, `${secret()}/etc/passwd`];
    for (const path of [...outside, ...odd]) expect(await ask(path)).toMatchObject({ status: 404, body: '' });
    expect(await ask(secret(), {}, 'POST')).toMatchObject({ status: 405, body: '' });
  });

  it('lets nothing be stored, framed, sniffed or fetched from elsewhere', async () => {
    const { headers } = await ask(secret());
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-security-policy']).toBe(`${contentPolicy()}; frame-ancestors 'none'`);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('puts the folder into the page as data that nothing in it can end', async () => {
    const { body } = await ask(secret());
    const block = body.slice(body.indexOf(SLOT.slice(0, 40)));
    const json = block.slice(block.indexOf('>') + 1, block.indexOf('</script>'));
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toEqual(hostile);
    expect(body).not.toContain('<script>alert');
  });

  it('closes while a reader is still connected', async () => {
    const other = await serve(dist);
    await new Promise((resolve) => get(other.address, (response) => response.resume().on('end', resolve)));
    other.server.closeAllConnections();
    await new Promise((resolve) => other.server.close(resolve));
  });
});

describe('the page', () => {
  it('without a place for the folder, or without a policy, is refused', () => {
    expect(() => withFolder('<p>page', {})).toThrow('no block');
    expect(() => policyOf('<p>page')).toThrow('no policy');
  });
});

describe('Node', () => {
  it('will do from 20.19 and from 22.12 on, odd versions between them not', () => {
    expect(['20.19.0', '20.20.2', '22.12.0', '24.0.0'].filter((version) => !nodeWillDo(version))).toEqual([]);
    expect(['18.20.0', '20.18.3', '21.7.0', '22.11.0'].filter(nodeWillDo)).toEqual([]);
  });
});
