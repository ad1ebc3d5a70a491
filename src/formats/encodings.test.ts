import { describe, expect, it } from 'vitest';
import { decodeAny } from './encodings.ts';
import { encode, HOMES, SENTENCES, textsOf } from './testing/encoded.ts';
import { articleOf } from './testing/here.ts';

describe('texts in old encodings are right or flagged, never silently wrong', () => {
  let right = 0;
  it.each(HOMES)('%s', (encoding, language) => {
    for (const text of textsOf(SENTENCES[language]!)) {
      const { text: read, decoding } = decodeAny(encode(encoding, text));
      if (read === text) right += 1;
      else expect(decoding, `${text} as ${read}`).toMatchObject({ certainty: 'guess' });
      if (/^utf/.test(encoding))
        expect({ read, certainty: decoding.certainty }).toEqual({ read: text, certainty: 'certain' });
      else expect(decoding.certainty).not.toBe('certain');
    }
  });
  it('and nearly all are right', () => {
    expect(right).toBeGreaterThanOrEqual(0.93 * HOMES.length * 10);
  });
});

describe('the ladder', () => {
  const cyrillic = SENTENCES.russian![0];
  it('believes what a page declares, where the bytes allow it', async () => {
    const page = (charset: string) =>
      `<!doctype html><html><head><meta charset="${charset}"></head><body><p>${cyrillic}</p></body></html>`;
    const { text, origin } = await articleOf('a.html', encode('koi8-r', page('koi8-r')));
    expect(text).toBe(cyrillic);
    expect(origin?.decoding).toMatchObject({ encoding: 'koi8-r', by: 'declared', certainty: 'likely' });
  });

  it('does what the reader says, for one file or for all that are not Unicode', async () => {
    const bytes = encode('windows-1251', cyrillic);
    const one = await articleOf('a.txt', bytes, { encodings: { 'a.txt': 'koi8-r' } });
    expect(one.origin?.decoding).toMatchObject({ encoding: 'koi8-r', by: 'reader' });
    expect(one.text).not.toBe(cyrillic);
    const all = { encoding: 'windows-1251' };
    expect((await articleOf('a.txt', bytes, all)).text).toBe(cyrillic);
    expect((await articleOf('b.txt', encode('utf-8', cyrillic), all)).text).toBe(cyrillic);
  });

  it('tells each byte that is no character, and shows the rest', async () => {
    const bytes = encode('utf-8', 'Überall Nebel über dem Sund, sagte Frau Müller.');
    const broken = new Uint8Array([...bytes.slice(0, 14), 0xff, ...bytes.slice(14)]);
    const { text, origin } = await articleOf('a.txt', broken, { encodings: { 'a.txt': 'utf-8' } });
    expect(text).toContain('Überall Nebel\ufffd über dem Sund');
    expect(origin?.decoding).toMatchObject({ certainty: 'guess', brokenCount: 1, broken: [{ at: 14, bytes: [0xff] }] });
  });

  it('reads UTF-16 that breaks off, and says where', async () => {
    const bytes = encode('utf-16le', '\ufeffFog over the sound');
    const { text, origin } = await articleOf('a.txt', bytes.slice(0, -1));
    expect(text).toBe('Fog over the soun\ufffd');
    expect(origin?.decoding?.broken).toMatchObject([{ at: bytes.length - 2 }]);
  });
});

describe('a mail', () => {
  const WORDS = 'Паром на остров снова ходит, сказал во вторник начальник порта, и привёз муку.';
  const head = (type: string) => `From: desk@courier.example\r\nSubject: Ferry\r\n${type}\r\n`;
  const cyrillic = encode('windows-1251', WORDS);
  const mailOf = (type: string, body: Uint8Array) =>
    Uint8Array.from([...new TextEncoder().encode(head(type)), ...body]);

  it('says its encoding as declared, and follows it', async () => {
    const { text, origin } = await articleOf(
      'a.eml',
      mailOf('Content-Type: text/plain; charset=windows-1251\r\n', cyrillic),
    );
    expect(text.trim()).toBe(WORDS);
    expect(origin?.decoding).toMatchObject({ encoding: 'windows-1251', by: 'declared', brokenCount: 0 });
  });

  it.each(['', 'Content-Type: text/plain; format=flowed\r\n'])(
    'that declares none is read as a text file is: %j',
    async (type) => {
      const { text, origin } = await articleOf('a.eml', mailOf(type, cyrillic));
      expect(text.trim()).toBe(WORDS);
      expect(origin?.decoding).toMatchObject({ encoding: 'windows-1251', by: 'detected' });
    },
  );

  it('is read in the encoding that the reader chooses, for it or for the folder', async () => {
    const wrong = mailOf('Content-Type: text/plain;\r\n charset="koi8-r"\r\n', cyrillic);
    const { text, origin } = await articleOf('a.eml', wrong, { encodings: { 'a.eml': 'windows-1251' } });
    expect(text.trim()).toBe(WORDS);
    expect(origin?.decoding).toMatchObject({ encoding: 'windows-1251', by: 'reader', certainty: 'certain' });
    const bare = await articleOf('a.eml', mailOf('', cyrillic), { encoding: 'koi8-r' });
    expect(bare.origin?.decoding).toMatchObject({ encoding: 'koi8-r', by: 'reader' });
  });

  it('tells how many of its bytes are no character', async () => {
    const { origin } = await articleOf('a.eml', mailOf('Content-Type: text/plain; charset=utf-8\r\n', cyrillic));
    expect(origin?.decoding?.brokenCount).toBeGreaterThan(10);
  });
});
