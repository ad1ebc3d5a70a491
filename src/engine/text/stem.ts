/**
 * The stem of a folded English word, by the plainest endings: plurals, -ed, -ing, -ly, -er's nationality -n (`Kenya`,
 * `Kenyan`). Cruder than Porter's (1980) on purpose: it only has to bring `asked` to `asks` and `crater` to `craters`
 * when paragraphs are compared, and must leave words of other languages alone. Never shorter than four letters.
 */
export function stem(word: string): string {
  if (word.length < 5 || !/^[a-z]+$/.test(word)) return word;
  let root = word;
  if (root.endsWith('ies')) root = `${root.slice(0, -3)}y`;
  else if (/(?:ss|x|ch|sh)es$/.test(root)) root = root.slice(0, -2);
  else if (root.endsWith('s') && !/(?:ss|us|is)$/.test(root)) root = root.slice(0, -1);
  if (root.endsWith('ing') && root.length >= 7) root = undouble(root.slice(0, -3));
  else if (root.endsWith('ed') && root.length >= 6) root = undouble(root.slice(0, -2));
  else if (root.endsWith('ly') && root.length >= 7) root = root.slice(0, -2);
  else if (/[aeio]an$/.test(root) && root.length >= 6) root = root.slice(0, -1);
  return root.length >= 5 && root.endsWith('e') ? root.slice(0, -1) : root;
}

/** `stopped` → `stop`, but `called` → `call`. */
const undouble = (root: string) => (/([bdgmnprt])\1$/.test(root) ? root.slice(0, -1) : root);
