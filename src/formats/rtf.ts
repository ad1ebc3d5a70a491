/**
 * Rich Text Format by a small reader of our own: one pass, a bounded stack. It takes the words and the ends of paragraphs; fonts,
 * pictures, notes, headers, hidden and deleted text are passed over.
 */
import { checkLength, compose } from './compose.ts';
import { encodingOf } from './encodings.ts';
import { LIMITS, PastLimit } from './limits.ts';
import type { ParserInput, Piece, ReadText } from './model.ts';
import { RtfLetters, type Settled } from './rtfLetters.ts';

/** Groups that hold no text of the article. */
const ASIDE = new Set(
  (
    'fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf footnote ' +
    'annotation atnid atnauthor atnref atntime atndate xe tc rxe listtable listoverridetable revtbl rsidtbl generator themedata ' +
    'colorschememapping latentstyles datastore fldinst nonshppict shpinst pnseclvl pntext bkmkstart bkmkend template mmathPr'
  ).split(' '),
);
const CHARACTERS: { readonly [word: string]: string } = {
  tab: '\t',
  line: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
  zwj: '\u200d',
  zwnj: '\u200c',
  ltrmark: '\u200e',
  rtlmark: '\u200f',
  cell: '\t',
};

interface Group {
  /** Nothing in it is read. */
  aside: boolean;
  /** Hidden or deleted text. */
  unseen: boolean;
  /** Code units that follow `\u` for readers that do not know it. */
  skips: number;
  encoding: string | undefined;
  /** It lists the fonts. */
  fonts: boolean;
}

class RtfReader {
  private readonly pieces: Piece[] = [];
  private readonly groups: Group[] = [{ aside: false, unseen: false, skips: 1, encoding: undefined, fonts: false }];
  private text = '';
  private pending: number[] = [];
  /** Where each of them stands in the file. */
  private places: number[] = [];
  private font = 0;
  private toSkip = 0;
  private heading = false;
  /** What of the file is not among its paragraphs, in words. */
  private readonly leftOut = new Set<string>();
  private at = 0;
  private readonly rtf: string;
  readonly letters: RtfLetters;

  constructor(rtf: string, settled?: Settled) {
    this.rtf = rtf;
    this.letters = new RtfLetters(settled);
  }

  read(): ReadText {
    const { rtf } = this;
    while (this.at < rtf.length) {
      const c = rtf[this.at++] as string;
      if (c === '{') this.open();
      else if (c === '}') this.shut();
      else if (c === '\\') this.control();
      else if (c !== '\r' && c !== '\n') this.byte(c.charCodeAt(0), this.at - 1);
    }
    this.paragraph();
    const note = this.letters.note();
    const notes = [...this.leftOut, ...(note === undefined ? [] : [note])];
    const decoding = this.letters.decoding();
    return compose(this.pieces, {}, { format: 'rtf', decoding, ...(notes.length > 0 && { notes }) });
  }

  private get group(): Group {
    return this.groups.at(-1) as Group;
  }

  private open(): void {
    this.flush();
    if (this.groups.length > LIMITS.nesting)
      throw new PastLimit('nesting', `its groups are nested more than ${LIMITS.nesting} deep`);
    this.groups.push({ ...this.group });
    this.toSkip = 0;
  }

  private shut(): void {
    this.flush();
    if (this.groups.length > 1) this.groups.pop();
    this.toSkip = 0;
  }

  /** A byte of text, in the encoding of its font. */
  private byte(code: number, at: number): void {
    if (this.toSkip > 0) {
      this.toSkip--;
      return;
    }
    const { aside, unseen } = this.group;
    if (aside || unseen) return;
    this.pending.push(code);
    this.places.push(at);
  }

  private flush(): void {
    if (this.pending.length === 0) return;
    this.text += this.letters.decode(this.pending, this.places, this.group.encoding);
    this.pending = [];
    this.places = [];
  }

  private write(text: string): void {
    this.flush();
    const { aside, unseen } = this.group;
    if (!aside && !unseen) this.text += text;
  }

  private paragraph(): void {
    this.flush();
    if (/\S/.test(this.text)) {
      const isFirst = this.pieces.length === 0;
      const role = this.heading ? (isFirst ? 'headline' : 'subhead') : undefined;
      this.pieces.push({ text: this.text, role, ...(role === 'headline' && { field: 'headline' as const }) });
    }
    this.text = '';
  }

  private control(): void {
    const { rtf } = this;
    const c = rtf[this.at] ?? '';
    if (c === "'") {
      const code = Number.parseInt(rtf.slice(this.at + 1, this.at + 3), 16);
      this.at += 3;
      if (!Number.isNaN(code)) this.byte(code, this.at - 4);
      return;
    }
    if (!/[a-z]/i.test(c)) {
      this.at++;
      this.symbol(c);
      return;
    }
    let end = this.at;
    while (end < rtf.length && end - this.at < 32 && /[a-z]/i.test(rtf[end] as string)) end++;
    const word = rtf.slice(this.at, end);
    const digits = /^-?\d{1,10}/.exec(rtf.slice(end, end + 11))?.[0] ?? '';
    this.at = end + digits.length;
    if (rtf[this.at] === ' ') this.at++;
    this.word(word, digits === '' ? undefined : Number(digits));
  }

  private symbol(c: string): void {
    if (c === '*') this.group.aside = true;
    else if (c === '~') this.write('\u00a0');
    else if (c === '_') this.write('\u2011');
    else if (c === '-') this.write('\u00ad');
    else if (c === '\n' || c === '\r') this.paragraphEnd();
    else if (c === '\\' || c === '{' || c === '}') this.byte(c.charCodeAt(0), this.at - 1);
  }

  private paragraphEnd(): void {
    if (!this.group.aside && !this.group.unseen) this.paragraph();
  }

  private word(word: string, value: number | undefined): void {
    const { group } = this;
    if (group.fonts) this.fontWord(word, value ?? 0);
    if (word === 'u' && value !== undefined) {
      this.write(String.fromCharCode(value < 0 ? value + 65536 : value));
      this.toSkip = group.skips;
    } else if (word === 'uc') group.skips = Math.max(0, Math.min(16, value ?? 1));
    else if (word === 'bin') this.at += Math.max(0, value ?? 0);
    else if (word === 'par' || word === 'sect' || word === 'page' || word === 'row') this.paragraphEnd();
    else if (word === 'pard') this.heading = false;
    else if (word === 'outlinelevel') this.heading = (value ?? 9) < 9;
    else if (word === 'ansicpg') this.letters.pageIs(value ?? 0);
    else if (word === 'mac') this.letters.pageIsMac();
    else if (word === 'fonttbl') Object.assign(group, { fonts: true, aside: true });
    else if (ASIDE.has(word)) {
      group.aside = true;
      if (word === 'footnote') this.leftOut.add('footnotes are left out');
    } else if (word === 'v') this.hidden(value !== 0);
    else if (word === 'deleted') this.deleted(value !== 0);
    else if (word === 'plain') group.unseen = false;
    else if (word === 'f' && !group.fonts) {
      this.flush();
      group.encoding = this.letters.encodingOf(value ?? 0);
    } else if (Object.hasOwn(CHARACTERS, word)) this.write(CHARACTERS[word] as string);
  }

  private deleted(isDeleted: boolean): void {
    this.flush();
    this.group.unseen = isDeleted;
    if (isDeleted) this.leftOut.add('tracked deletions are left out');
  }

  private hidden(isHidden: boolean): void {
    this.flush();
    this.group.unseen = isHidden;
    if (isHidden) this.leftOut.add('hidden text is left out');
  }

  /** In the list of fonts: which has which letters. */
  private fontWord(word: string, value: number): void {
    if (word === 'f') this.font = value;
    if (word === 'fcharset') this.letters.fontHas(this.font, value);
  }
}

/** Reads all of it; once more where what it holds tells its encoding better than itself. */
function readLetters(rtf: string, { chosen, folder }: Pick<ParserInput, 'chosen' | 'folder'>): ReadText {
  const asked = encodingOf(chosen);
  const reader = new RtfReader(rtf, asked ? { encoding: asked, by: 'reader', certainty: 'certain' } : undefined);
  const read = reader.read();
  const settled = reader.letters.settle(folder);
  return settled ? new RtfReader(rtf, settled).read() : read;
}

/**
 * Reads an RTF file, in the encoding that it or the reader tells.
 *
 * @throws {PastLimit | Unreadable} when it is nested too deep or too long, or holds no text
 */
export function readRtf({ bytes = new Uint8Array(), anyway = false, ...choices }: Omit<ParserInput, 'path'>): ReadText {
  let rtf = '';
  for (let at = 0; at < bytes.length; at += 8192) rtf += String.fromCharCode(...bytes.subarray(at, at + 8192));
  const read = readLetters(rtf, choices);
  checkLength(read, anyway);
  return read;
}
