/**
 * The letters of an RTF file: bytes in the code page that it declares or in that of a font, which only together say what they are. What it
 * writes as Unicode (`\u`) is in no encoding.
 */
import { decodeAny, decodeIn, encodingOf } from './encodings.ts';
import type { BrokenBytes, Decoding } from './model.ts';

/** By `\fcharset`; 0 is the code page of the file. */
const CHARSETS: { readonly [charset: number]: string } = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gb18030',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};
/** By `\ansicpg`. */
const PAGES: { readonly [page: number]: string } = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  874: 'windows-874',
  866: 'ibm866',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  65001: 'utf-8',
};

/** Broken places that are told one by one. */
const TOLD = 50;

/** How the encoding of a whole file was settled before it is read. */
export type Settled = Pick<Decoding, 'encoding' | 'by' | 'certainty'>;

/** Decodes stretches of bytes, and remembers what they were. */
export class RtfLetters {
  private page: string | undefined;
  private readonly fonts = new Map<number, string>();
  private readonly settled: Settled | undefined;
  /** Bytes beyond ASCII by the encoding that they were read in. */
  private readonly used = new Map<string, number>();
  private readonly broken: BrokenBytes[] = [];
  private brokenCount = 0;
  /** Stretches whose encoding the file does not tell, one after the other. */
  private readonly untold: number[] = [];

  /** @param settled what all of the file is read in, where that is known already; what its fonts say is passed over then */
  constructor(settled?: Settled) {
    this.settled = settled;
  }

  /** The file names its code page; one that no table is known for tells nothing. */
  pageIs(number: number): void {
    this.page = PAGES[number] ?? (number >= 1250 && number <= 1258 ? `windows-${number}` : this.page);
  }

  /** The file says that it is a Macintosh's. */
  pageIsMac(): void {
    this.page ??= 'macintosh';
  }

  /** A font has these letters. */
  fontHas(font: number, charset: number): void {
    const encoding = CHARSETS[charset];
    if (encoding) this.fonts.set(font, encoding);
  }

  /** The encoding of a font, where it has one of its own. */
  encodingOf(font: number): string | undefined {
    return this.fonts.get(font);
  }

  /**
   * Bytes as text.
   *
   * @param at where each of them stands in the file
   * @param own the encoding of their font
   */
  decode(bytes: readonly number[], at: readonly number[], own: string | undefined): string {
    const stretch = Uint8Array.from(bytes);
    const told = this.settled?.encoding ?? own ?? this.page;
    const beyond = bytes.reduce((sum, byte) => sum + (byte > 0x7f ? 1 : 0), 0);
    if (told === undefined) for (const byte of bytes) this.untold.push(byte);
    const encoding = told ?? 'windows-1252';
    if (beyond > 0) this.used.set(encoding, (this.used.get(encoding) ?? 0) + beyond);
    const { text, broken, brokenCount } = decodeIn(stretch, encoding);
    this.brokenCount += brokenCount;
    for (const place of broken.slice(0, TOLD - this.broken.length))
      this.broken.push({ at: at[place.at] as number, bytes: place.bytes });
    return text;
  }

  /**
   * Whether the file has to be read once more, and in what: where it does not tell its encoding as the ladder of text files finds, or in what
   * the reader chose for every file that is no Unicode. A file that is read as settled is not.
   */
  settle(folder: string | undefined): Settled | undefined {
    const [main] = this.ranked();
    if (this.settled || main === undefined) return undefined;
    const asked = encodingOf(folder);
    if (!this.untold.some((byte) => byte > 0x7f))
      return asked && main !== 'utf-8' ? { encoding: asked, by: 'reader', certainty: 'certain' } : undefined;
    // A zero is no letter here, and would have the bytes taken for those of another kind of file.
    const letters = Uint8Array.from(this.untold.filter((byte) => byte !== 0));
    const { encoding, by, certainty } = decodeAny(letters, { chosen: folder }).decoding;
    if (/^utf-16/.test(encoding) && by !== 'reader') return undefined;
    // Fonts tell the rest; that a file mixes both is rare enough to read all as one.
    return this.used.size > 1 && by !== 'reader' ? undefined : { encoding, by, certainty };
  }

  /** How the letters were told. */
  decoding(): Decoding {
    const told = this.told();
    const certainty = this.brokenCount > 0 ? 'guess' : told.certainty;
    return { ...told, certainty, broken: this.broken, brokenCount: this.brokenCount };
  }

  private told(): Settled {
    if (this.settled) return this.settled;
    const [main] = this.ranked();
    // All of it is ASCII, or written as Unicode: whatever page it declares changes nothing.
    if (main === undefined)
      return this.page === undefined
        ? { encoding: 'utf-8', by: 'bytes', certainty: 'certain' }
        : { encoding: this.page, by: 'declared', certainty: 'certain' };
    return this.untold.some((byte) => byte > 0x7f)
      ? { encoding: main, by: 'fallback', certainty: 'guess' }
      : { encoding: main, by: 'declared', certainty: 'likely' };
  }

  /** What is to be said of the other encodings of its fonts; nothing where there are none. */
  note(): string | undefined {
    const [, ...others] = this.ranked();
    return others.length === 0 ? undefined : `the letters of some fonts are read as ${others.join(', ')}, as they say`;
  }

  /** Encodings by how much beyond ASCII was read in them. */
  private ranked(): string[] {
    return [...this.used].sort(([, x], [, y]) => y - x).map(([encoding]) => encoding);
  }
}
