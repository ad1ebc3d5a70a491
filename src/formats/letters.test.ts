import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { encode, SENTENCES } from './testing/encoded.ts';
import { articleOf, readHere } from './testing/here.ts';
import { makeWord } from './testing/make.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const WORDS = SENTENCES.russian![0];

/** Words as RTF writes them: each byte beyond ASCII as an escape. */
const escaped = (encoding: string, words: string) =>
  [...encode(encoding, words)]
    .map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\'${byte.toString(16).padStart(2, '0')}`))
    .join('');
const rtf = (head: string, body: string) => `{\\rtf1\\ansi${head} ${body}\\par}`;

describe('an RTF file', () => {
  it('is read in the code page that it declares, and says so', async () => {
    const { text, origin } = await articleOf('a.rtf', rtf('\\ansicpg1251', escaped('windows-1251', WORDS)));
    expect(text.trim()).toBe(WORDS);
    expect(origin?.decoding).toEqual({
      encoding: 'windows-1251',
      by: 'declared',
      certainty: 'likely',
      broken: [],
      brokenCount: 0,
    });
  });

  it('is read in the encodings of its fonts where they have their own, and says which', async () => {
    const fonts = '\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset204 Times Cyr;}}';
    const { text, origin } = await articleOf(
      'a.rtf',
      rtf(fonts, `\\f1 ${escaped('windows-1251', WORDS)}\\par\\f0 caf\\'e9`),
    );
    expect(text).toContain(WORDS);
    expect(text).toContain('café');
    expect(origin?.decoding).toMatchObject({ encoding: 'windows-1251', by: 'declared', certainty: 'likely' });
    expect(origin?.notes).toEqual(['the letters of some fonts are read as windows-1252, as they say']);
  });

  it('is certain where nothing hangs on a code page: ASCII, and what is written as Unicode', async () => {
    const declared = await articleOf('a.rtf', rtf('\\ansicpg1252', String.raw`caf\u233?`));
    expect(declared.text.trim()).toBe('café');
    expect(declared.origin?.decoding).toMatchObject({ encoding: 'windows-1252', by: 'declared', certainty: 'certain' });
    const bare = await articleOf('a.rtf', rtf('', 'The ferry sails.'));
    expect(bare.origin?.decoding).toMatchObject({ encoding: 'utf-8', by: 'bytes', certainty: 'certain' });
  });

  it.each(['', '\\ansicpg437', '\\ansicpg0'])(
    'that declares no code page, or one that no table is for, is read as a text file is: %j',
    async (head) => {
      const { text, origin } = await articleOf('a.rtf', rtf(head, escaped('windows-1251', `${WORDS} ${WORDS}`)));
      expect(text.trim()).toBe(`${WORDS} ${WORDS}`);
      expect(origin?.decoding).toMatchObject({ encoding: 'windows-1251', by: 'detected' });
    },
  );

  it('is read in the encoding that the reader chooses, for it or for the folder', async () => {
    const wrong = rtf('\\ansicpg1252{\\fonttbl{\\f0\\fcharset161 Times;}}\\f0', escaped('windows-1251', WORDS));
    const own = await articleOf('a.rtf', wrong, { encodings: { 'a.rtf': 'windows-1251' } });
    expect(own.text.trim()).toBe(WORDS);
    expect(own.origin?.decoding).toMatchObject({ encoding: 'windows-1251', by: 'reader', certainty: 'certain' });
    const all = await articleOf('a.rtf', wrong, { encoding: 'windows-1251' });
    expect(all.text.trim()).toBe(WORDS);
    expect(all.origin?.decoding).toMatchObject({ by: 'reader' });
    const unicode = await articleOf('a.rtf', rtf('\\ansicpg1252', 'caf\\u233?'), { encoding: 'windows-1251' });
    expect(unicode.origin?.decoding?.by).toBe('declared');
  });

  it('tells each byte that is no character, and where it stands in the file', async () => {
    const file = rtf('\\ansicpg1252', "one \\'81 two") + rtf('', "\\'9d");
    const { text, origin } = await articleOf('a.rtf', rtf('\\ansicpg65001', "one \\'ff two \\'c3\\'a9 three\\'e2"));
    expect(text).toContain('one � two é three�');
    expect(origin?.decoding).toMatchObject({ certainty: 'guess', brokenCount: 2 });
    const at = rtf('\\ansicpg65001', "one \\'ff two \\'c3\\'a9 three\\'e2").indexOf("\\'ff");
    expect(origin?.decoding?.broken[0]).toEqual({ at, bytes: [0xff] });
    const controls = await articleOf('b.rtf', file);
    expect(controls.origin?.decoding?.broken[0]).toEqual({ at: file.indexOf("\\'81"), bytes: [0x81] });
  });

  it('names the places of raw bytes too', async () => {
    const file = bytesOf(rtf('\\ansicpg932', 'ab\u0083\u0041 \u00ff'));
    const { origin } = await articleOf('a.rtf', file);
    expect(origin?.decoding?.broken).toEqual([{ at: file.indexOf(0xff), bytes: [0xff] }]);
  });
});

describe('a mail', () => {
  const mail = (head: string, body: string) =>
    bytesOf(`From: desk@courier.example\r\nSubject: Ferry\r\n${head}\r\n${body}`);
  const brokenIn = async (file: Uint8Array) => (await articleOf('a.eml', file)).origin?.decoding;

  it('tells each byte that is no character, and where it stands in the file', async () => {
    const file = mail('Content-Type: text/plain; charset=utf-8\r\n', 'The ferry \u00ff sails, caf\u00c3\u00a9.');
    expect(await brokenIn(file)).toEqual({
      encoding: 'utf-8',
      by: 'declared',
      certainty: 'guess',
      broken: [{ at: file.indexOf(0xff), bytes: [0xff] }],
      brokenCount: 1,
    });
  });

  it('tells it where the body is quoted or packed', async () => {
    const quoted = mail(
      'Content-Type: text/plain;\r\n charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n',
      'The ferry =\r\nsails =FF today, caf=C3=A9.',
    );
    const at = String.fromCharCode(...quoted).indexOf('=FF');
    expect(await brokenIn(quoted)).toMatchObject({ brokenCount: 1, broken: [{ at, bytes: [0xff] }] });
    const packed = mail(
      'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n',
      btoa('The ferry \u00ff sails.'),
    );
    const body = String.fromCharCode(...packed).indexOf('\r\n\r\n') + 4;
    const [place] = (await brokenIn(packed))?.broken ?? [];
    expect(place?.bytes).toEqual([0xff]);
    // The eleventh byte is in the fourteenth and fifteenth letter.
    expect(place?.at).toBe(body + 13);
  });

  it('looks into each of its parts, in its own encoding, and not into what is attached', async () => {
    const part = (type: string, words: string) => `--b\r\nContent-Type: ${type}\r\n\r\n${words}\r\n`;
    const file = mail(
      'Content-Type: multipart/mixed; boundary="b"\r\n',
      `${part('text/plain; charset=utf-8', 'The ferry \u00fe sails to the island again today.')}${part(
        'text/plain; charset=windows-1252',
        'It carries flour\u0081, and caf\u00e9.',
      )}${part('application/octet-stream; name=x\r\nContent-Disposition: attachment', '\u00ff\u00ff')}--b--\r\n`,
    );
    expect((await brokenIn(file))?.broken).toEqual([
      { at: file.indexOf(0xfe), bytes: [0xfe] },
      { at: file.indexOf(0x81), bytes: [0x81] },
    ]);
  });

  it.each([
    ['quoted', '=?utf-8?Q?Ferry_=FF_sails?=', '=FF', 0],
    ['packed', `=?UTF-8?B?${btoa('Ferry \u00ff sails')}?=`, btoa('Ferry \u00ff sails'), 8],
    ['as they are', 'Ferry \u00ff sails', '\u00ff', 0],
    ['after a word that is whole, on a folded line', '=?utf-8?q?caf=C3=A9?=\r\n =?utf-8?q?=FE?=', '=FE', 0],
  ])('tells those of its subject, %s', async (_, subject, mark, after) => {
    const file = bytesOf(
      `From: desk@courier.example\r\nSubject: ${subject}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nIt sails, caf\u00c3\u00a9.`,
    );
    const decoding = await brokenIn(file);
    expect(decoding).toMatchObject({ encoding: 'utf-8', certainty: 'guess', brokenCount: 1 });
    expect(decoding?.broken[0]?.at).toBe(String.fromCharCode(...file).indexOf(mark) + after);
  });

  it('reads each word of its head in the encoding that it declares', async () => {
    const file = bytesOf(
      'From: =?iso-8859-1?Q?caf=E9?= <a@b.example>\r\nSubject: =?utf-8?Q?Ferry=FF?=\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nIt sails.',
    );
    expect(await brokenIn(file)).toMatchObject({ brokenCount: 1, broken: [{ bytes: [0xff] }] });
  });

  it('that holds the sign itself has no broken byte', async () => {
    const file = mail('Content-Type: text/plain; charset=utf-8\r\n', 'It said \u00ef\u00bf\u00bd there.');
    expect(await brokenIn(file)).toMatchObject({ certainty: 'likely', broken: [], brokenCount: 0 });
  });

  it('saved by a browser tells its encoding, as a mail does', async () => {
    const file = bytesOf(
      'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://courier.example/ferry\r\nSubject: Ferry\r\n' +
        'Content-Type: text/html; charset=windows-1252\r\n\r\n<p>The caf\u00e9 at the pier is open again today.</p>',
    );
    const { text, origin } = await articleOf('a.mhtml', file);
    expect(text).toContain('café');
    expect(origin).toMatchObject({ format: 'html', decoding: { encoding: 'windows-1252', by: 'declared' } });
  });

  it('follows what is chosen for all that is no Unicode, as a text file does', async () => {
    const file = mail(
      'Content-Type: text/plain; charset=koi8-r\r\n',
      String.fromCharCode(...encode('windows-1251', WORDS)),
    );
    const { text, origin } = await articleOf('a.eml', file, { encoding: 'windows-1251' });
    expect(text.trim()).toBe(WORDS);
    expect(origin?.decoding).toMatchObject({ encoding: 'windows-1251', by: 'reader' });
  });
});

it('a Word file has the encoding that its format has, and no other', async () => {
  const file = makeWord({ headline: 'Ferry', byline: 'By A Writer', paragraphs: ['The ferry sails.'] } as never);
  const { origin } = await articleOf('a.docx', file);
  expect(origin?.decoding).toMatchObject({ encoding: 'utf-8', by: 'format', certainty: 'certain', brokenCount: 0 });
});

it('names in an archive that are UTF-8 and do not say so are read as such', async () => {
  const zip = zipSync({ 'fährlich/паром.txt': bytesOf('The ferry sails.'), 'Ã¼.txt': bytesOf('So does the boat.') });
  // The bit that says so, in every head.
  for (let at = 0; at < zip.length - 8; at++) {
    const signature = String.fromCharCode(...zip.subarray(at, at + 4));
    if (signature === 'PK\x03\x04') zip[at + 7] = 0;
    if (signature === 'PK\x01\x02') zip[at + 9] = 0;
  }
  expect((await readHere('a.zip', zip)).map(({ path }) => path)).toEqual(['a.zip/fährlich/паром.txt', 'a.zip/Ã¼.txt']);
  const latin = zipSync({ 'café.txt': bytesOf('The ferry sails.') });
  expect((await readHere('a.zip', latin)).map(({ path }) => path)).toEqual(['a.zip/café.txt']);
});

describe('names in an archive that tell no encoding', () => {
  /** An archive whose names stand in it in these bytes, as a program without Unicode writes them. */
  const archive = (encoding: string, names: readonly string[]) => {
    const bytes = names.map((name) => encode(encoding, name));
    const zip = zipSync(
      Object.fromEntries(
        bytes.map((name) => [String.fromCharCode(...name).replace(/[^ -~]/g, '~'), bytesOf('The ferry.')]),
      ),
    );
    for (const name of bytes) {
      const written = String.fromCharCode(...name).replace(/[^ -~]/g, '~');
      const all = String.fromCharCode(...zip);
      for (let at = all.indexOf(written); at >= 0; at = all.indexOf(written, at + 1)) zip.set(name, at);
    }
    return zip;
  };
  const notesOf = async (zip: Uint8Array) =>
    (await readHere('a.zip', zip)).map(({ path, read }) => [
      path,
      ...('text' in read ? (read.origin?.notes ?? []) : []),
    ]);

  it('are read in the one that they speak for together, and it is said', async () => {
    const names = ['Паром снова вышел в море.txt', 'Буря над островом.txt', 'Рыбаки ждут погоды.txt'];
    const told = await notesOf(archive('windows-1251', names));
    expect(told.map(([path]) => path)).toEqual(names.map((name) => `a.zip/${name}`));
    expect(told[0]?.[1]).toBe('the archive does not tell the encoding of its name, which was read as windows-1251');
  });

  it('are left as they stand where they speak for none, and it is said', async () => {
    const told = await notesOf(archive('windows-1252', ['caf\u00e9.txt']));
    expect(told).toEqual([
      ['a.zip/caf\u00e9.txt', 'the archive does not tell the encoding of its name, whose letters may be others'],
    ]);
  });

  it('are nothing to speak of where they say that they are UTF-8, or are', async () => {
    expect(await notesOf(zipSync({ 'caf\u00e9.txt': bytesOf('The ferry.') }))).toEqual([['a.zip/caf\u00e9.txt']]);
  });
});
