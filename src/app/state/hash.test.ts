import { webcrypto } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { contentHash } from './hash.ts';
import { sha256 } from './sha256.ts';

const A = { id: 'a.txt', text: 'The ferry sank.' };
const B = { id: 'b.txt', text: 'The ferry went down.' };

describe('the hash of a story', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is the same whatever the files are called and however they are ordered', async () => {
    const hash = await contentHash([A, B]);
    expect(await contentHash([B, { ...A, id: 'renamed.txt' }])).toBe(hash);
    expect(hash).toMatch(/^[0-9a-f]{20}$/);
  });

  it('is another when a word is, or when a text is there twice', async () => {
    const hash = await contentHash([A, B]);
    expect(await contentHash([A, { ...B, text: 'The ferry went under.' }])).not.toBe(hash);
    expect(await contentHash([A, B, B])).not.toBe(hash);
    expect(await contentHash([{ ...A, text: A.text + B.text }])).not.toBe(hash);
  });

  it('is the same in a page to which the browser gives no cryptography', async () => {
    const hash = await contentHash([A, B]);
    vi.stubGlobal('crypto', undefined);
    expect(await contentHash([A, B])).toBe(hash);
  });
});

describe('our own SHA-256', () => {
  it('agrees with the platform on messages of every length about a block', async () => {
    for (const length of [0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000]) {
      const message = new Uint8Array(length).map((_, i) => (i * 37 + length) & 0xff);
      expect(sha256(message)).toEqual(new Uint8Array(await webcrypto.subtle.digest('SHA-256', message)));
    }
  });

  it('agrees with the platform on any message', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const message = new Uint8Array(bytes);
        expect(sha256(message)).toEqual(new Uint8Array(await webcrypto.subtle.digest('SHA-256', message)));
      }),
    );
  });
});
