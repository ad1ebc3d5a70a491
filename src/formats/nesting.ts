/** How deep markup is nested, by a scan that costs no more than reading it: to be asked before a parser is. */

/** Elements that end by themselves, or that writers leave open. */
const OPEN_ENDED =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|td|th|tr|tbody|thead|tfoot|option|optgroup|rt|rp|html|head|body)(?![\w.:-])/i;

/** The deepest nesting of elements of HTML or XML, counted by their tags. Scripts and comments are skipped. */
export function nestingOf(markup: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
    const next = markup.charCodeAt(at + 1);
    if (next === 33 /* ! */) {
      at = skipTo(markup, at, markup.startsWith('<!--', at) ? '-->' : '>');
      continue;
    }
    if (next === 47 /* / */) {
      if (!OPEN_ENDED.test(markup.slice(at + 2, at + 12)) && depth > 0) depth--;
      continue;
    }
    const letter = next | 32;
    if (letter < 97 || letter > 122) continue;
    const name = markup.slice(at + 1, at + 12);
    if (/^(?:script|style)\b/i.test(name)) {
      at = skipTo(markup, at, name.toLowerCase().startsWith('script') ? '</script' : '</style');
      continue;
    }
    const end = markup.indexOf('>', at);
    if (end < 0) break;
    if (markup.charCodeAt(end - 1) !== 47 && !OPEN_ENDED.test(name)) deepest = Math.max(deepest, ++depth);
  }
  return deepest;
}

/** Where `end` stands behind `at`; the end of the text when it stands nowhere. */
function skipTo(markup: string, at: number, end: string): number {
  const found = markup.indexOf(end, at + 1);
  return found < 0 ? markup.length : found;
}
