import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, order: 'le' | 'be', mark: boolean) => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
};
const bytes = (...values: number[]) => Uint8Array.from(values);
const reason = (of: Uint8Array) => {
  const decoded = decode(of);
  return 'reason' in decoded ? decoded.reason : '';
};
/** Text that a file can hold: whole characters, no NUL. */
const prose = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom('a', 'é', '水', '🜨', '\r', '\n', '\u00ad', '\u202e', ' '),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    ),
  })
  .filter((text) => !text.includes('\0'));

describe('UTF-8', () => {
  it('is read with and without its mark, every line ending kept', () => {
    expect(decode(utf8('Früh\r\nam Tag\r水🜨\n'))).toMatchObject({ text: 'Früh\r\nam Tag\r水🜨\n' });
    expect(decode(utf8('\ufeffFrüh'))).toMatchObject({ text: 'Früh' });
  });

  it('reads back whatever was written', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(decode(utf8(`x${text}`))).toMatchObject({ text: `x${text}` });
      }),
    );
  });

  it('agrees with the platform on which bytes are text', () => {
    const platform = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const few = fc.uint8Array({ minLength: 1, maxLength: 6, min: 0x70 });
    fc.assert(
      fc.property(few, (some) => {
        let text: string | undefined;
        try {
          text = platform.decode(some);
        } catch {
          text = undefined;
        }
        if (some[0] === 0xef && some[1] === 0xbb) return;
        if ((some[0] === 0xff && some[1] === 0xfe) || (some[0] === 0xfe && some[1] === 0xff)) return;
        const decoded = decode(some);
        if (text === undefined || !/\S/.test(text)) expect(decoded).toHaveProperty('reason');
        else expect(decoded).toMatchObject({ text });
      }),
      { numRuns: 3000 },
    );
  });

  it('tells the first byte that is part of no character: before it all is text', () => {
    const isText = (some: Uint8Array) => {
      try {
        return new TextDecoder('utf-8', { fatal: true }).decode(some, { stream: true }) !== undefined;
      } catch {
        return false;
      }
    };
    const few = fc.uint8Array({ minLength: 2, maxLength: 12, min: 0x60, max: 0xf6 });
    fc.assert(
      fc.property(prose, few, (before, some) => {
        const file = Uint8Array.from([0x61, ...utf8(before), ...some]);
        const found = /^not UTF-8 text: byte (\d+)/.exec(reason(file));
        if (!found) return;
        const at = Number(found[1]);
        expect(() => new TextDecoder('utf-8', { fatal: true }).decode(file.subarray(0, at))).not.toThrow();
        expect(isText(file.subarray(0, at + 4)) && at + 4 <= file.length).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('holds at the borders of its four lengths', () => {
    for (const text of [
      '\u007f',
      '\u0080',
      '\u07ff',
      '\u0800',
      '\ud7ff',
      '\ue000',
      '\uffff',
      '\u{10000}',
      '\u{10ffff}',
    ]) {
      expect(decode(utf8(`a${text}`))).toMatchObject({ text: `a${text}` });
    }
  });

  it('is long texts too', () => {
    const long = 'wörter und 🜨 '.repeat(50_000);
    expect(decode(utf8(long))).toMatchObject({ text: long });
  });
});

describe('UTF-16', () => {
  it.each(['le', 'be'] as const)('is read by its mark, and without one told by its NULs (%s)', (order) => {
    expect(decode(utf16('Zürich, 3 Mai\n🜨', order, true))).toMatchObject({ text: 'Zürich, 3 Mai\n🜨' });
    expect(decode(utf16('Zürich, 3 Mai\n🜨', order, false))).toMatchObject({ text: 'Zürich, 3 Mai\n🜨' });
    expect(decode(utf16('水は流れる', order, true))).toMatchObject({ text: '水は流れる' });
  });

  it('says where half a character stands, and where the file breaks off', () => {
    expect(reason(utf16('ab\ud800c', 'le', true))).toContain('byte 6');
    expect(reason(utf16('abc', 'le', true).subarray(0, 7))).toContain('middle of a character, at byte 6');
  });
});

describe('what is not text is a reason that says what, where and what to do', () => {
  it.each([
    ['Latin-1', bytes(0x43, 0x61, 0x66, 0xe9, 0x20, 0x61), 'byte 3 (0xE9)'],
    ['a character that breaks off at the end', bytes(0x61, 0xe6, 0xb0), 'byte 1 (0xE6)'],
    ['a longer form than needed', bytes(0x61, 0xc0, 0xaf), 'byte 1 (0xC0)'],
    ['a surrogate written as UTF-8', bytes(0x61, 0xed, 0xa0, 0x80), 'byte 1 (0xED)'],
    ['beyond the last character', bytes(0x61, 0xf4, 0x90, 0x80, 0x80), 'byte 1 (0xF4)'],
    ['a stray NUL', utf8('one line of text\0and another'), 'NUL at byte 16'],
    ['UTF-32', bytes(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0), 'NUL'],
  ])('%s', (_, file, told) => {
    expect(reason(file)).toContain(told);
    expect(reason(file)).toMatch(/as plain text \(UTF-8\)/);
  });

  it('tells an empty file and a blank one', () => {
    expect(reason(bytes())).toContain('empty');
    expect(reason(utf8(' \n\u00a0\r\n'))).toContain('blank');
    expect(reason(utf8('\ufeff'))).toContain('blank');
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (some) => {
        expect('text' in decode(some)).not.toBe('reason' in decode(some));
      }),
    );
  });
});
