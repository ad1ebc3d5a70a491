import { lower } from '../text/characters.ts';
import { lettersOf } from '../text/english/romanization.ts';
import { mentionedIn } from './mentioned.ts';
import type { HeardIn, HeardRow, Place, Statement, Voice } from './model.ts';
import { namesAgree, type Read } from './reading.ts';

/** The words of a voice's name in letters alone, an owner before it left out: `Nicaragua's government` → `government`. */
const lettersIn = ({ name, kind }: Voice) => {
  const bare = kind === 'description' ? name.replace(/^(?:[\p{L}\p{N} -]+['’]s?|[Tt]he|[Aa]n?) (?=\p{L})/u, '') : name;
  return lower(bare)
    .split(/\s+/)
    .map(lettersOf)
    .filter((w) => w !== '');
};

/** Voices of two sides that are the same: by index in `b` for each in `a`. The surest pairs first. */
export function sameVoices(a: Read, b: Read): (number | undefined)[] {
  const one = a.spoken.voices.map((v) => ({ words: lettersIn(v), voice: v }));
  const two = b.spoken.voices.map((v) => ({ words: lettersIn(v), voice: v }));
  const taken = new Set<number>();
  const found: (number | undefined)[] = one.map(() => undefined);
  for (const wanted of ['same', 'near'] as const)
    one.forEach((x, i) => {
      if (found[i] !== undefined) return;
      const at = two.findIndex(
        (y, j) =>
          !taken.has(j) &&
          isDescription(x.voice) === isDescription(y.voice) &&
          agree(x.words, y.words, isDescription(x.voice)) === wanted,
      );
      if (at < 0) return;
      found[i] = at;
      taken.add(at);
    });
  return found;
}

const isDescription = ({ kind }: Voice) => kind === 'description';
const agree = (x: string[], y: string[], description: boolean) =>
  description ? (x.join(' ') === y.join(' ') ? 'same' : undefined) : namesAgree({ words: x }, { words: y });

/** `to meet in Nara`, `not to wait`: what somebody asks for. */
const REQUEST = /^(?:not )?to /i;

/**
 * Whether somebody speaks in a statement, or is only told of. What is asked for without a word of it (`asked her to meet in Brel`) is
 * told as a deed, and so is what a state says by the way of what it does (`Norland paid, saying all was settled`).
 */
function isHeard({ quoted, start, verb }: Statement, isState: boolean, text: string): boolean {
  if (quoted.length > 0) return true;
  if (REQUEST.test(text.slice(start, start + 7))) return false;
  return !(isState && verb !== undefined && text.slice(verb.start, verb.end).endsWith('ing'));
}

/** Which voices of an article are heard. */
function voicesHeard({ account: { text }, spoken: { statements, voices } }: Read, stateOf: StateOf): boolean[] {
  return voices.map(({ name }, voice) =>
    statements.some((s) => s.voice === voice && isHeard(s, stateOf(name) !== undefined, text)),
  );
}

/** What an article has of a voice. */
function heardIn({ spoken: { statements, voices } }: Read, voice: number): HeardIn {
  const own = statements.flatMap((s, i) => (s.voice === voice ? [i] : []));
  const first = statements[own[0] as number] as Place;
  const { quoted, reported } = voices[voice] as Voice;
  return {
    voice,
    quoted,
    reported,
    statements: own,
    first: { paragraph: first.paragraph, start: first.start, end: first.end },
    sure: own.every((i) => statements[i]?.sure),
  };
}

type StateOf = (name: string) => string | undefined;

/** One voice on both sides, by index; none where a side does not have it. */
interface Ends {
  readonly name: string;
  readonly a?: number | undefined;
  readonly b?: number | undefined;
}

/** Everybody of either side who is heard, and who is only told of, on that side; who has most words first. */
export function heardRows(a: Read, b: Read, stateOf: StateOf): { heard: HeardRow[]; toldOf: HeardRow[] } {
  const same = sameVoices(a, b);
  const [one, two] = [a.spoken.voices, b.spoken.voices];
  const ends: Ends[] = [
    ...one.map(({ name }, i): Ends => {
      const other = same[i] === undefined ? undefined : two[same[i]];
      return { name: other ? fuller(name, other.name) : name, a: i, b: same[i] };
    }),
    ...two.flatMap(({ name }, i): Ends[] => (same.includes(i) ? [] : [{ name, b: i }])),
  ];
  const [heardA, heardB] = [voicesHeard(a, stateOf), voicesHeard(b, stateOf)];
  const rows = (isAsked: (side: readonly boolean[], voice: number) => boolean) =>
    ends.flatMap((end): HeardRow[] => {
      const inA = end.a !== undefined && isAsked(heardA, end.a) ? heardIn(a, end.a) : undefined;
      const inB = end.b !== undefined && isAsked(heardB, end.b) ? heardIn(b, end.b) : undefined;
      if (!inA && !inB) return [];
      // A side that does not hear somebody may name them all the same.
      const named = (side: Read, voice: Voice | undefined) =>
        voice && !isDescription(voice) ? mentionedIn(side, voice.name)[0] : undefined;
      const namedInA = inA ? undefined : named(a, two[end.b as number]);
      const namedInB = inB ? undefined : named(b, one[end.a as number]);
      return [
        {
          name: end.name,
          ...(inA ? { a: inA } : {}),
          ...(inB ? { b: inB } : {}),
          ...(namedInA ? { namedInA } : {}),
          ...(namedInB ? { namedInB } : {}),
        },
      ];
    });
  return {
    heard: byWords(rows((side, voice) => side[voice] === true)),
    toldOf: byWords(rows((side, voice) => side[voice] === false)),
  };
}

function byWords(rows: readonly HeardRow[]): HeardRow[] {
  const words = (row: HeardRow) =>
    [row.a, row.b].reduce((sum, side) => sum + (side ? side.quoted + side.reported : 0), 0);
  return rows
    .map((row, i) => ({ row, i }))
    .sort((x, y) => words(y.row) - words(x.row) || x.i - y.i)
    .map(({ row }) => row);
}

const fuller = (x: string, y: string) => (y.split(' ').length > x.split(' ').length ? y : x);
