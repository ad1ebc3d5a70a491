import type { Range } from '../model.ts';
import { lower } from '../text/characters.ts';
import type { Place, Speech, Statement, Voice } from './model.ts';
import { wordsIn } from './pieces.ts';
import type { Speaker } from './resolve.ts';
import type { Account } from './units.ts';

/** A statement with its speaker, before voices have numbers. */
export interface Said extends Omit<Statement, 'voice'> {
  readonly speaker?: Speaker;
}

/** Words of a statement inside quotation marks and outside of them; the attribution in its middle is neither. */
export function wordsOf(statement: Pick<Statement, 'start' | 'end' | 'quoted' | 'attribution'>, text: string) {
  const quoted = statement.quoted.reduce((sum, range) => sum + wordsIn(text, range), 0);
  const { attribution } = statement;
  const inside = attribution && attribution.start > statement.start && attribution.end < statement.end;
  return { quoted, reported: wordsIn(text, statement) - quoted - (inside ? wordsIn(text, attribution) : 0) };
}

/** Each title once, where it stands first. */
function distinct(titles: readonly Range[], text: string): Range[] {
  const seen = new Set<string>();
  return titles.filter(({ start, end }) => {
    const folded = lower(text.slice(start, end));
    const first = !seen.has(folded);
    seen.add(folded);
    return first;
  });
}

/** Numbers the speakers in the order in which they are heard first, and counts their words. */
export function voicesOf(said: readonly Said[], { text, paragraphs }: Account): Speech {
  const numbers = new Map<unknown, number>();
  const voices: { speaker: Speaker; quoted: number; reported: number }[] = [];
  const statements = said.map(({ speaker, ...statement }): Statement => {
    if (!speaker) return statement;
    const identity = speaker.entity ?? speaker.phrase;
    let voice = numbers.get(identity);
    if (voice === undefined) {
      voice = voices.push({ speaker, quoted: 0, reported: 0 }) - 1;
      numbers.set(identity, voice);
    }
    const words = wordsOf(statement, text);
    const counted = voices[voice] as { quoted: number; reported: number };
    counted.quoted += words.quoted;
    counted.reported += words.reported;
    return { ...statement, voice };
  });
  const place = (range: Range): Place => ({
    ...range,
    paragraph: paragraphs.find((p) => p.start <= range.start && p.end >= range.end)?.index ?? -1,
  });
  return {
    statements,
    voices: voices.map(
      ({ speaker: { entity, phrase }, quoted, reported }): Voice => ({
        name: entity?.name ?? phrase?.text ?? '',
        kind: entity ? entity.kind : 'description',
        titles: entity ? distinct(entity.titles, text).map(place) : [],
        quoted,
        reported,
      }),
    ),
  };
}
