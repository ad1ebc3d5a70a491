import { isNearCopy, sharedWording } from './align/families.ts';
import { hashLexicon } from './align/profile.ts';
import { collate } from './collate.ts';
import { type Role, TOKEN } from './model.ts';
import type { RebuiltParagraph, Reconstruction } from './reconstruction/model.ts';
import { type Reading, rebuilt } from './reconstruction/rebuild.ts';
import { mostCarrying, type Story } from './story.ts';

/** What a reconstruction is made of: headlines are the desks' own. */
const REBUILT: ReadonlySet<Role> = new Set<Role>(['body', 'subhead']);

/**
 * Puts one text together from the versions of a family: for each row the wording that most members carry, near-copies counting once,
 * where half of them carry the row at all. A reading aid; null for a label that no two articles have.
 *
 * @param label of the family
 */
export function reconstructionOf(story: Story, label: string): Reconstruction | null {
  const { articles, family, fullest } = story;
  const members = fullest.filter((i) => articles[i]!.family === label);
  const [first] = members;
  if (first === undefined || members.length < 2) return null;
  const order = mostCarrying(story, family[first]!);
  // The measure's own wording goes first where nothing else decides.
  const preferred = [order, ...members.filter((i) => i !== order)];
  const witnesses = witnessesOf(story, preferred);
  const { rows } = collate(story, { base: articles[order]!.id });
  const paragraphs: RebuiltParagraph[] = [];
  const leftOut: RebuiltParagraph[] = [];
  for (const { cells } of rows) {
    const readings = witnesses.flatMap((witness) => {
      const carrier = witness.find((i) => cells[i]!.some((p) => REBUILT.has(articles[i]!.paragraphs[p]!.role)));
      return carrier === undefined ? [] : [readingOf(story, carrier, cells[carrier]!)];
    });
    if (readings.length === 0) continue;
    const subhead = readings.every(({ article, paragraphs: at }) =>
      at.every((p) => articles[article]!.paragraphs[p]!.role === 'subhead'),
    );
    (2 * readings.length >= witnesses.length ? paragraphs : leftOut).push(rebuilt(readings, subhead));
  }
  return { family: label, order, witnesses, paragraphs, leftOut };
}

/** Members with their near-copies, in order. */
function witnessesOf({ profiles, lexicon }: Story, members: readonly number[]): number[][] {
  const wording = sharedWording(
    members.map((i) => profiles[i]!.paragraphs),
    hashLexicon(lexicon),
  );
  const found: number[][] = [];
  members.forEach((_, at) => {
    const known = found.find((witness) => witness.some((other) => isNearCopy(wording, other, at)));
    if (known) known.push(at);
    else found.push([at]);
  });
  return found.map((witness) => witness.map((at) => members[at]!));
}

function readingOf({ articles, segmented }: Story, article: number, cell: readonly number[]): Reading {
  const { tokens, paragraphTokens } = segmented[article]!;
  const paragraphs = cell.filter((p) => REBUILT.has(articles[article]!.paragraphs[p]!.role));
  const keys = paragraphs.flatMap((p) => {
    const { start, end } = paragraphTokens[p]!;
    return [...tokens.key.subarray(start, end)].filter((_, i) => tokens.kind[start + i] !== TOKEN.space);
  });
  return { article, paragraphs, keys };
}
