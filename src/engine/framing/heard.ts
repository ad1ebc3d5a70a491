import { lower } from '../text/characters.ts';
import { lettersOf } from '../text/english/romanization.ts';
import { mentionedIn } from './mentioned.ts';
import type { HeardIn, HeardRow, Place, Voice } from './model.ts';
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

/** Who is heard in an article, by voice. */
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

/** Everybody heard on either side, who has most words first. */
export function heardRows(a: Read, b: Read): HeardRow[] {
  const same = sameVoices(a, b);
  const rows: HeardRow[] = a.spoken.voices.map((voice, i) => {
    const other = same[i];
    if (other !== undefined)
      return {
        name: fuller(voice.name, (b.spoken.voices[other] as Voice).name),
        a: heardIn(a, i),
        b: heardIn(b, other),
      };
    const named = isDescription(voice) ? undefined : mentionedIn(b, voice.name)[0];
    return { name: voice.name, a: heardIn(a, i), ...(named ? { namedInB: named } : {}) };
  });
  b.spoken.voices.forEach((voice, i) => {
    if (same.includes(i)) return;
    const named = isDescription(voice) ? undefined : mentionedIn(a, voice.name)[0];
    rows.push({ name: voice.name, b: heardIn(b, i), ...(named ? { namedInA: named } : {}) });
  });
  const words = (row: HeardRow) =>
    [row.a, row.b].reduce((sum, side) => sum + (side ? side.quoted + side.reported : 0), 0);
  return rows
    .map((row, i) => ({ row, i }))
    .sort((x, y) => words(y.row) - words(x.row) || x.i - y.i)
    .map(({ row }) => row);
}

const fuller = (x: string, y: string) => (y.split(' ').length > x.split(' ').length ? y : x);
