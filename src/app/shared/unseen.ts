/** Characters that cannot be seen, and what they are called where they are shown as signs. Pure. */

const NAMES: { readonly [code: number]: readonly [sign: string, name: string] } = {
  173: ['SHY', 'soft hyphen'],
  1564: ['ALM', 'Arabic letter mark'],
  6158: ['MVS', 'Mongolian vowel separator'],
  8203: ['ZWSP', 'zero-width space'],
  8204: ['ZWNJ', 'zero-width non-joiner'],
  8205: ['ZWJ', 'zero-width joiner'],
  8206: ['LRM', 'left-to-right mark'],
  8207: ['RLM', 'right-to-left mark'],
  8234: ['LRE', 'left-to-right embedding'],
  8235: ['RLE', 'right-to-left embedding'],
  8236: ['PDF', 'end of embedding'],
  8237: ['LRO', 'left-to-right override'],
  8238: ['RLO', 'right-to-left override'],
  8288: ['WJ', 'word joiner'],
  8294: ['LRI', 'left-to-right isolate'],
  8295: ['RLI', 'right-to-left isolate'],
  8296: ['FSI', 'first strong isolate'],
  8297: ['PDI', 'end of isolate'],
  65279: ['BOM', 'byte-order mark'],
};

/** Joiners have their place between letters of the scripts that use them, and within emoji: there they are not set apart. */
const SHOWN = new RegExp(
  [
    '(?<![\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f\\u0600-\\u08ff\\u0900-\\u0dff])[\\u200c\\u200d]',
    '[\\u200c\\u200d](?![\\p{Extended_Pictographic}\\u0600-\\u08ff\\u0900-\\u0dff])',
    '(?![\\t\\n\\r])\\p{Cc}',
    '[\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]',
    '(?<![\\p{Extended_Pictographic}\\u{e0020}-\\u{e007f}])[\\u{e0000}-\\u{e007f}]',
  ].join('|'),
  'gu',
);

/** A stretch of text, or one character that cannot be seen. */
export type Seen = string | { readonly character: string; readonly sign: string; readonly name: string };

const signOf = (character: string): Seen => {
  const code = character.codePointAt(0)!;
  const hex = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const [sign, name] = NAMES[code] ?? [hex, `control character ${hex}`];
  return { character, sign, name };
};

/** The text in order, characters that cannot be seen set apart. A text without any is one string. */
export function seenParts(text: string): readonly Seen[] {
  const parts: Seen[] = [];
  let at = 0;
  for (const { index, 0: character } of text.matchAll(SHOWN)) {
    if (index > at) parts.push(text.slice(at, index));
    parts.push(signOf(character));
    at = index + character.length;
  }
  if (at === 0) return [text];
  if (at < text.length) parts.push(text.slice(at));
  return parts;
}
