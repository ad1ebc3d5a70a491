/**
 * Places where two articles store the same letters otherwise (NFC, NFD), for the exchange format alone. They are no differences: nothing marks,
 * counts or lists them. But whoever applies the edits of a file to one paragraph wants the other one, character by character.
 */
import type { Article, Edit, Link, Range } from './model.ts';

/** What the exchange format says of such a place. */
const RULE = 'The same characters, stored otherwise';

type Place = Pick<Edit, 'ia' | 'ib' | 'from' | 'to'>;

const placeOf = ({ ia, ib }: Place, from: number, to: number, one: string, other: string): Edit => ({
  ia,
  ib,
  from: { start: from, end: from + one.length },
  to: { start: to, end: to + other.length },
  kind: 'typography',
  rule: RULE,
  inQuote: false,
});

/** The words, and the white space between them, of a stretch that both have. */
const runsOf = (text: string): readonly string[] => text.match(/\s+|\S+/g) ?? [];

/** The places in a stretch that lies between two edits, so that both sides read the same. */
function within(a: string, b: string, stretch: Place): Edit[] {
  const [own, other] = [
    a.slice(stretch.from.start, stretch.from.end),
    b.slice(stretch.to.start, stretch.to.end),
  ] as const;
  if (own === other) return [];
  const [runs, others] = [runsOf(own), runsOf(other)];
  if (runs.length !== others.length) return [placeOf(stretch, stretch.from.start, stretch.to.start, own, other)];
  const found: Edit[] = [];
  let [atA, atB] = [stretch.from.start, stretch.to.start];
  runs.forEach((run, i) => {
    const instead = others[i] as string;
    if (run !== instead) found.push(placeOf(stretch, atA, atB, run, instead));
    atA += run.length;
    atB += instead.length;
  });
  return found;
}

/** The kinds of links whose paragraphs are compared from first to last character. */
const WHOLE: ReadonlySet<Link['kind']> = new Set(['same', 'edited', 'rewritten']);

/**
 * The places in all paragraphs of two articles that are compared as wholes.
 *
 * @param edits every edit between the two. Where there is none the two are the same, and so nothing is given
 */
export function storedOtherwise(a: Article, b: Article, links: readonly Link[], edits: readonly Edit[]): Edit[] {
  if (edits.length === 0) return [];
  const byLink = new Map<string, Edit[]>();
  for (const edit of edits) {
    const key = `${edit.ia} ${edit.ib}`;
    const known = byLink.get(key);
    if (known) known.push(edit);
    else byLink.set(key, [edit]);
  }
  return links.flatMap(({ ia, ib, kind }) => {
    const [pa, pb] = [a.paragraphs[ia], b.paragraphs[ib]];
    if (!WHOLE.has(kind) || !pa || !pb) return [];
    const own = byLink.get(`${ia} ${ib}`) ?? [];
    own.sort((x, y) => x.from.start - y.from.start || x.to.start - y.to.start);
    const end: { from: Range; to: Range } = {
      from: { start: pa.end, end: pa.end },
      to: { start: pb.end, end: pb.end },
    };
    let [atA, atB] = [pa.start, pb.start];
    return [...own, end].flatMap(({ from, to }) => {
      const stretch = { ia, ib, from: { start: atA, end: from.start }, to: { start: atB, end: to.start } };
      [atA, atB] = [from.end, to.end];
      return within(a.text, b.text, stretch);
    });
  });
}
