/** Reads the notation of `spoken.ts`. */
export interface Told {
  readonly speaker: string | null;
  readonly probably: boolean;
  readonly start: number;
  readonly end: number;
}

/** A story's bare text, and what is said in it. Throws on a bracket that is not closed. */
export function readSpoken(notation: string): { readonly text: string; readonly told: readonly Told[] } {
  const told: Told[] = [];
  let text = '';
  let at = 0;
  for (;;) {
    const open = notation.indexOf('[', at);
    text += notation.slice(at, open < 0 ? notation.length : open);
    if (open < 0) return { text, told };
    const colon = notation.indexOf(': ', open);
    const close = notation.indexOf(']', open);
    if (colon < 0 || close < colon) throw new Error(`no speaker or no end: ${notation.slice(open, open + 40)}`);
    const name = notation.slice(open + 1, colon);
    const start = text.length;
    text += notation.slice(colon + 2, close);
    const speaker = name.replace('~', '');
    told.push({ speaker: speaker === '?' ? null : speaker, probably: name.startsWith('~'), start, end: text.length });
    at = close + 1;
  }
}
