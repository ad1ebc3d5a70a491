/** Letters with accents are stored as one character or as several in a row (NFC, NFD): a reader sees no difference, and none is made. */

/**
 * The text with each letter and its accents as one character, where there is one. A text with characters beyond the basic plane stays as it is,
 * since runtimes know different composites there.
 */
export function composed(text: string): string {
  let ascii = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xd800 && code <= 0xdfff) return text;
    if (code >= 0x80) ascii = false;
  }
  return ascii ? text : text.normalize('NFC');
}

/** Whether two texts are the same, or only stored otherwise. */
export const isCanonicallySame = (a: string, b: string): boolean => a === b || composed(a) === composed(b);
