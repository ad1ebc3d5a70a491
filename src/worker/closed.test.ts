import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { closeChannels } from '../wall/channels.ts';

const SRC = fileURLToPath(new URL('..', import.meta.url));

/** Every module that is started as an inlined worker, found by how it is imported. */
function workers(): readonly string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name))
    .flatMap((name) => {
      const path = join(SRC, name);
      const found = readFileSync(path, 'utf8').matchAll(/from '([^']+)\?worker&inline'/g);
      return [...found].map(([, from = '']) => relative(SRC, join(dirname(path), from)));
    });
}

describe('a worker', () => {
  test('is found', () => {
    expect(workers()).toContain(join('worker', 'worker.ts'));
  });

  test.each(workers())('%s closes its channels before it imports anything else', (name) => {
    const [first] = readFileSync(join(SRC, name), 'utf8').match(/^import .*$/m) ?? [];
    expect(first).toMatch(/^import '[./\w]+\/closed\.ts';$/);
  });
});

test('a closed scope refuses by name, tells the channel, and keeps everything else', async () => {
  const told: string[] = [];
  const navigator = Object.create({ sendBeacon: () => true }) as Navigator;
  const scope = {
    fetch: async () => 'heard',
    WebSocket: class {},
    setTimeout,
    navigator,
  } as unknown as typeof globalThis;
  closeChannels(scope, (channel) => told.push(channel));
  await expect(scope.fetch('https://example.org')).rejects.toThrow('fetch is closed');
  expect(() => new scope.WebSocket('wss://example.org')).toThrow('WebSocket is closed');
  expect(scope.navigator.sendBeacon('https://example.org')).toBe(false);
  expect(told).toEqual(['fetch', 'WebSocket', 'sendBeacon']);
  expect(scope.setTimeout).toBe(setTimeout);
  expect(() => {
    scope.fetch = async () => new Response();
  }).toThrow(TypeError);
});
