import type { Range } from '../model.ts';
import { listed, withoutPossessive } from '../text/english/words.ts';
import { stem } from '../text/stem.ts';
import { isBoundary } from './english.ts';
import type { Retold } from './model.ts';
import type { Piece } from './pieces.ts';
import type { Read, Sentence } from './reading.ts';

/** Forms of the verbs by which somebody holds something to be something. */
const HOLDING = listed(
  'regard regards regarded see sees saw view views viewed consider considers considered claim claims claimed treat treats treated ' +
    'describe describes described brand brands branded label labels labeled labelled denounce denounces denounced recognize ' +
    'recognizes recognized recognise recognises recognised count counts counted classify classifies classified',
);

/** From the verb to `as`, and from `as` on. */
const MOST_OBJECT = 5;
const MOST_COMPLEMENT = 6;

/** `regards Taiwan as its own territory`: what is held to be what. */
interface Held {
  readonly sentence: Sentence;
  /** Of what, by the stem of its last word. */
  readonly object: string;
  readonly name: string;
  /** From the object or the verb, whichever stands first, to the end. */
  readonly clause: Range;
  /** The verb and what it is held to be. */
  readonly verb: Range;
  readonly complement: Range;
}

function heldIn(sentence: Sentence): Held[] {
  const { pieces } = sentence;
  return pieces.flatMap((piece, at): Held[] => {
    if (piece.kind !== 'word' || piece.capital || !HOLDING.has(piece.key)) return [];
    const as = pieces.findIndex((p, i) => i > at && i <= at + MOST_OBJECT && p.key === 'as');
    if (as < 0 || pieces.slice(at + 1, as).some((p) => p.kind === 'mark' || isBoundary(p.key))) return [];
    let end = as + 1;
    while (end < pieces.length && end - as <= MOST_COMPLEMENT && isComplement(pieces[end] as Piece)) end++;
    const object = objectOf(pieces, at, as);
    if (end === as + 1 || !object) return [];
    const [first, last] = [Math.min(at, object.at), pieces[end - 1] as Piece];
    return [
      {
        sentence,
        object: stem(withoutPossessive(object.piece.key)),
        name: object.piece.text,
        clause: { start: (pieces[first] as Piece).start, end: last.end },
        verb: { start: piece.start, end: piece.end },
        complement: { start: (pieces[as] as Piece).start, end: last.end },
      },
    ];
  });
}

const isComplement = ({ kind, key }: Piece) => kind !== 'mark' && !isBoundary(key);

/** The name between verb and `as`, or before the comma whose apposition the verb stands in: `Taiwan, the island Beijing claims as`. */
function objectOf(pieces: readonly Piece[], at: number, as: number): { piece: Piece; at: number } | undefined {
  for (let i = as - 1; i > at; i--) if (pieces[i]?.capital) return { piece: pieces[i] as Piece, at: i };
  if (as > at + 1) return undefined;
  let comma = at - 1;
  while (comma > 0 && pieces[comma]?.key !== ',') comma--;
  const piece = pieces[comma - 1];
  return comma > 0 && piece?.capital ? { piece, at: comma - 1 } : undefined;
}

/** Where both sides tell what one thing is held to be, in other words: each pair once. */
export function regardedIn(a: Read, b: Read): Retold[] {
  const theirs = b.sentences.flatMap(heldIn);
  return a.sentences.flatMap(heldIn).flatMap((x): Retold[] => {
    const y = theirs.find((other) => other.object === x.object);
    if (!y) return [];
    return [
      {
        a: { paragraph: x.sentence.paragraph, ...x.clause },
        b: { paragraph: y.sentence.paragraph, ...y.clause },
        differsA: [x.verb, x.complement],
        differsB: [y.verb, y.complement],
        shared: [x.name],
        labels: [{ a: x.verb, b: y.verb }],
        verbsA: [],
        verbsB: [],
      },
    ];
  });
}
