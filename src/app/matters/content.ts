/** Words of content, counted, so that what only one version has can be set in order. */

/**
 * Words that carry grammar rather than content. A list of the page's own, so that it does not bundle the engine for it; in a
 * language that it does not know every word counts, which only changes the order among passages of the same language.
 */
const GRAMMAR: ReadonlySet<string> = new Set(
  (
    'a an the this that these those it its he she his her hers him they them their we us our you your i my me who whom whose ' +
    'which what and or but nor so yet if as than then when while where because though although since until before after of in ' +
    'on at by for from with within into onto to toward towards over under about between among against during through across ' +
    'near up down out off is are was were be been being am has have had having do does did done will would shall should can ' +
    'could may might must there here s t re ve ll d m any some each both also only just very more most other another such'
  ).split(' '),
);

/** A word: letters, marks and digits; what stands between is none. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of content of a text, in order, lower case. `no` and `not` are among them: they turn a sentence around. */
export function contentWords(text: string): string[] {
  return (text.toLowerCase().match(WORD) ?? []).filter((word) => !GRAMMAR.has(word));
}

/** How many words of content only one of two texts has. */
export function unsharedWords(one: string, other: string): number {
  const [first, second] = [new Set(contentWords(one)), new Set(contentWords(other))];
  const lacking = (from: ReadonlySet<string>, to: ReadonlySet<string>) => [...from].filter((w) => !to.has(w)).length;
  return lacking(first, second) + lacking(second, first);
}

/** A reading as it is compared with others: letter case, the shape of quotation marks and dashes, and white space set aside. */
export function foldReading(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
