/** Archives and Word files that are made to unfold without end: small on the disk, each by a trick of its own. */
import { constants, deflateRawSync } from 'node:zlib';

interface Bomb {
  readonly name: string;
  readonly path: string;
  readonly make: () => Uint8Array;
  /** What the reader is told. */
  readonly told: RegExp;
}

const MEGABYTE = 1024 * 1024;
const bytes = (text: string) => Buffer.from(text, 'utf8');

/** `text` again and again, packed, without ever standing in memory: a packed stretch that ends at a byte can be repeated. */
function repeated(text: string, megabytes: number): Buffer {
  const stretch = Buffer.alloc(MEGABYTE, text);
  const packed = deflateRawSync(stretch, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array.from({ length: megabytes }, () => packed), Buffer.from([3, 0])]);
}

interface File {
  readonly name: string;
  readonly packed: Buffer;
  /** Packed by DEFLATE, unless it is stored. */
  readonly stored?: boolean;
  /** What its head says of its size, unpacked; of its packed size where `packedSize` is given. */
  readonly size?: number;
  readonly packedSize?: number;
  /** Its sizes are said to stand behind it. */
  readonly streamed?: boolean;
  readonly extra?: Buffer;
}

/** The head of a file: in front of it, or among those at the archive's end, which say where the file begins. */
function head({ name, packed, stored, size = 0, packedSize, streamed, extra }: File, at?: number): Buffer {
  const isCentral = at !== undefined;
  const fixed = Buffer.alloc(isCentral ? 46 : 30);
  const from = isCentral ? 6 : 4;
  fixed.writeUInt32LE(isCentral ? 0x02014b50 : 0x04034b50, 0);
  fixed.writeUInt16LE(20, from);
  fixed.writeUInt16LE(streamed ? 8 : 0, from + 2);
  fixed.writeUInt16LE(stored ? 0 : 8, from + 4);
  fixed.writeUInt32LE(streamed ? 0 : (packedSize ?? packed.length), from + 14);
  fixed.writeUInt32LE(streamed ? 0 : size, from + 18);
  fixed.writeUInt16LE(name.length, from + 22);
  fixed.writeUInt16LE(extra?.length ?? 0, from + 24);
  if (isCentral) fixed.writeUInt32LE(at, 42);
  return Buffer.concat([fixed, bytes(name), ...(extra ? [extra] : [])]);
}

/** An archive of these files; `listed` says at its end what is in it and where, where that is a lie. */
function zipOf(files: readonly File[], listed?: (places: readonly number[]) => readonly [File, number][]): Buffer {
  const parts: Buffer[] = [];
  const places: number[] = [];
  let at = 0;
  for (const file of files) {
    places.push(at);
    const end = file.streamed ? [Buffer.from([0x50, 0x4b, 7, 8]), Buffer.alloc(12)] : [];
    const all = Buffer.concat([head(file), file.packed, ...end]);
    parts.push(all);
    at += all.length;
  }
  const list = listed?.(places) ?? files.map((file, i): [File, number] => [file, places[i] as number]);
  const central = Buffer.concat(list.map(([file, place]) => head(file, place)));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(list.length, 0xffff), 8);
  end.writeUInt16LE(Math.min(list.length, 0xffff), 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, central, end]);
}

const file = (name: string, content: string | Buffer): File => ({
  name,
  packed: deflateRawSync(content),
  size: content.length,
});
const stored = (name: string, packed: Buffer): File => ({ name, packed, stored: true, size: packed.length });

/** An archive in an archive in an archive … */
function nested(depth: number, width = 1): Buffer {
  if (depth === 0) return zipOf([{ name: 'a.txt', packed: repeated('\0', 10) }]);
  const inner = nested(depth - 1, width);
  return zipOf(Array.from({ length: width }, (_, i) => stored(`${i}.zip`, inner)));
}

/** Each file holds, unpacked, the heads of all that follow and what they hold: one stretch unfolds in every one of them. */
function quoted(depth: number): Buffer {
  let inner = repeated('\0', 4);
  for (let i = depth; i > 0; i--) {
    const next = head({ name: `${i}.txt`, packed: inner });
    const length = Buffer.from([0, next.length & 255, next.length >> 8, ~next.length & 255, (~next.length >> 8) & 255]);
    inner = Buffer.concat([length, next, inner]);
  }
  return zipOf([{ name: '0.txt', packed: inner }]);
}

const TYPES = file('[Content_Types].xml', '<?xml version="1.0"?><Types/>');
const MAIN = 'word/document.xml';
const OPENS =
  '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';
const CLOSES = '</w:body></w:document>';
const RUN = '<w:p><w:r><w:t>eels </w:t></w:r></w:p>';
const word = (...files: readonly File[]): Buffer => zipOf([TYPES, ...files]);
const wordBody = (body: string, opens = OPENS): Buffer => word(file(MAIN, `${opens}${body}${CLOSES}`));
const text = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;

/** Ten names of one another, each ten times. */
const LAUGHS = Array.from({ length: 10 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
const declared = (entities: string) => OPENS.replace('?>', `?><!DOCTYPE w:document [${entities}]>`);

const UNFOLDS = /unfolds to more than 150 times its size/;
const TOO_MANY = /holds more than 5000 files/;

export const BOMBS: readonly Bomb[] = [
  ['zeros', 'zip', () => zipOf([{ name: 'a.txt', packed: repeated('\0', 1000) }]), UNFOLDS],
  ['blanks in a text', 'zip', () => zipOf([{ name: 'a.txt', packed: repeated(' ', 1000) }]), UNFOLDS],
  [
    'a sentence again and again',
    'zip',
    () => zipOf([{ name: 'a.txt', packed: repeated('Eels again. ', 500) }]),
    UNFOLDS,
  ],
  [
    'a head that says ten bytes',
    'zip',
    () => zipOf([{ name: 'a.txt', packed: repeated('\0', 500), size: 10 }]),
    UNFOLDS,
  ],
  [
    'sizes that are said to come later',
    'zip',
    () => zipOf([{ name: 'a.txt', packed: repeated('\0', 500), streamed: true }]),
    UNFOLDS,
  ],
  [
    'a head that says four gigabytes',
    'zip',
    () => zipOf([{ ...stored('a.txt', bytes('eels')), size: 0xfffffffe, packedSize: 0xfffffffe }]),
    /breaks off in the middle/,
  ],
  [
    'a head that says a million gigabytes',
    'zip',
    () => {
      const extra = Buffer.alloc(20);
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(16, 2);
      extra.writeBigUInt64LE(1n << 50n, 4);
      extra.writeBigUInt64LE(1n << 50n, 12);
      return zipOf([{ name: 'a.txt', packed: repeated('\0', 300), size: 0xffffffff, packedSize: 0xffffffff, extra }]);
    },
    /unfolds to more than 150 times|breaks off|damaged/,
  ],
  [
    'many files, none of them large',
    'zip',
    () => {
      const packed = deflateRawSync(Buffer.alloc(1.9 * MEGABYTE, 'Eels. '));
      return zipOf(Array.from({ length: 80 }, (_, i) => ({ name: `${i}.txt`, packed })));
    },
    /unfolds to more than 80 MB/,
  ],
  [
    'thousands of files',
    'zip',
    () => zipOf(Array.from({ length: 9000 }, (_, i) => stored(`${i}`, bytes('x')))),
    TOO_MANY,
  ],
  ['three archives deep', 'zip', () => nested(3), /an archive in an archive in an archive/],
  ['forty archives deep', 'zip', () => nested(40), /an archive in an archive in an archive/],
  ['sixteen archives in each of sixteen', 'zip', () => nested(3, 16), /an archive in an archive in an archive/],
  [
    'one file that is listed two thousand times',
    'zip',
    () => {
      const kernel = { name: 'a.txt', packed: repeated('\0', 100) };
      return zipOf([kernel], () => Array.from({ length: 2000 }, (_, i) => [{ ...kernel, name: `${i}.txt` }, 0]));
    },
    UNFOLDS,
  ],
  ['files that each hold all that follow', 'zip', () => quoted(400), UNFOLDS],
  ['a Word text of zeros', 'docx', () => word({ name: MAIN, packed: repeated('\0', 1000) }), UNFOLDS],
  ['a Word text of paragraphs', 'docx', () => word({ name: MAIN, packed: repeated(RUN, 300) }), UNFOLDS],
  [
    'a Word text and another',
    'docx',
    () => word(file(MAIN, OPENS), { name: MAIN, packed: repeated(RUN, 300) }),
    UNFOLDS,
  ],
  [
    'Word tables in tables',
    'docx',
    () => wordBody(`${'<w:tbl>'.repeat(60_000)}${'</w:tbl>'.repeat(60_000)}`),
    /nested 60002 deep; the limit is 256/,
  ],
  [
    'a Word text of very many paragraphs',
    'docx',
    () => wordBody(text('eel').repeat(40_000)),
    /40000 paragraphs; the limit is 20000/,
  ],
  [
    'names that stand for names that stand for names',
    'docx',
    () => wordBody(text('&l10;'), declared(`<!ENTITY l0 "eels">${LAUGHS}`)),
    // The name stands there as it is written.
    /^5 characters$/,
  ],
  [
    'a name for a long text, very often',
    'docx',
    () => wordBody(text('&l;').repeat(20_000), declared(`<!ENTITY l "${'eel '.repeat(30_000)}">`)),
    /its XML is damaged/,
  ],
  [
    'a Word file of thousands of parts',
    'docx',
    () =>
      word(
        file(MAIN, `${OPENS}${RUN}${CLOSES}`),
        ...Array.from({ length: 9000 }, (_, i) => stored(`word/${i}`, bytes('x'))),
      ),
    TOO_MANY,
  ],
].map(([name, ending, make, told]) => ({ name, path: `bomb.${ending}`, make, told }) as Bomb);
