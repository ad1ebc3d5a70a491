import type { Range } from '../model.ts';
import { lower } from '../text/characters.ts';
import { reportingVerb } from '../text/english/reporting.ts';
import { type Attribution, attributionsOf } from './attributions.ts';
import { type Named, namedIn } from './entities.ts';
import type { Speech } from './model.ts';
import type { Piece } from './pieces.ts';
import { type Discourse, type Resolved, resolve } from './resolve.ts';
import { type Stretch, statementsOf } from './stretches.ts';
import type { Reading } from './subject.ts';
import { type Account, type Unit, unitsOf } from './units.ts';
import { type Said, voicesOf } from './voices.ts';

/** An article read for who says what: its statements, and what else was found on the way. */
export interface Spoken extends Speech {
  readonly units: readonly Unit[];
  readonly named: Named;
}

/** A statement before its voice has a number; pieces `[from, to)` of its unit. */
type Found = Said;

/**
 * Reads an article, in English, for every quotation and reported statement with its speaker.
 *
 * By rules on the form of sentences, in the manner of Krestel, Bergler and Witte (2008) and Pareti and others (2013): a verb of
 * saying (or `according to`), its subject, and the clause or quotations beside it; a quotation without either goes on where
 * the one before ended. A pronoun is given to the latest speaker or subject that agrees with it, so only probably.
 */
export function spokenIn(account: Account): Spoken {
  const units = unitsOf(account);
  const named = namedIn(units);
  placeDateline(account, named);
  const discourse: Discourse = { named, units, spoke: [], phrases: new Map() };
  const said: Found[] = [];
  units.forEach((unit, u) => {
    const found = inUnit({ unit, mentions: named.mentions[u] ?? [] }, u, discourse, account.text);
    said.push(...found, ...unclaimed(unit, found, said, account.text));
  });
  return { ...voicesOf(disjoint(said), account), units, named };
}

/** What a dateline names is a place, however else it is written in the text. */
function placeDateline({ text, dateline }: Account, { entities }: Named): void {
  if (!dateline) return;
  // `VELMARA, Oct. 16 (Sextant)`: the agency behind it is none
  const [place = ''] = lower(text.slice(dateline.start, dateline.end)).split('(');
  for (const entity of entities)
    if (entity.kind === 'unknown' && ` ${place.replace(/[^a-z]+/g, ' ')} `.includes(` ${lower(entity.name)} `))
      entity.place++;
}

/** In order of place; where two overlap, in a sentence that no rule reads well, the first stands. */
function disjoint(said: readonly Found[]): Found[] {
  let end = 0;
  return [...said]
    .sort((x, y) => x.start - y.start || y.end - x.end)
    .filter((statement) => {
      if (statement.start < end) return false;
      end = statement.end;
      return true;
    });
}

function inUnit(reading: Reading, u: number, discourse: Discourse, text: string): Found[] {
  const attributions = attributionsOf(reading);
  const found: Found[] = [];
  let low = 0;
  let carried: Resolved | undefined;
  attributions.forEach((attribution, i) => {
    const own = attribution.subject && resolve(attribution.subject, u, discourse, text);
    const by = attribution.carried ? (carried ?? own) : own;
    carried ??= own;
    if (!attribution.carried) carried = own;
    const high = attributions[i + 1]?.from ?? reading.unit.pieces.length;
    const said = statementsOf(reading.unit, attribution, { low, high, last: i === attributions.length - 1 });
    for (const { from, to } of said.ranges) found.push(toSaid(reading.unit, { from, to }, attribution, by));
    if (said.ranges.length > 0) low = Math.max(low, said.low);
    if (by && (said.ranges.length > 0 || attribution.verb)) discourse.spoke.push({ unit: u, speaker: by.speaker });
  });
  return found;
}

function toSaid(unit: Unit, { from, to }: Stretch, attribution: Attribution, by: Resolved | undefined): Found {
  const { pieces } = unit;
  const start = (pieces[from] as Piece).start;
  const end = (pieces[to - 1] as Piece).end;
  const quoted = pieces
    .slice(from, to)
    .filter((p) => p.kind === 'quote')
    .map((p): Range => ({ start: p.start, end: p.end }));
  const direct = to - from === 1 && quoted.length === 1;
  const verb = attribution.verb && (pieces[attribution.verb.at] as Piece);
  const known = verb && reportingVerb(verb.key);
  const isCallingOn = verb?.key.startsWith('call') && pieces[(attribution.verb?.at ?? 0) + 1]?.key === 'on';
  return {
    paragraph: unit.paragraph,
    start,
    end,
    form: direct ? 'direct' : quoted.length > 0 ? 'mixed' : 'reported',
    quoted,
    sure: by?.sure ?? true,
    ...(by ? { speaker: by.speaker } : {}),
    attribution: {
      start: (pieces[attribution.from] as Piece).start,
      end: (pieces[Math.max(attribution.from, attribution.to - 1)] as Piece).end,
    },
    ...(verb
      ? {
          verb: {
            start: verb.start,
            end: (isCallingOn && pieces[(attribution.verb?.at ?? 0) + 1]?.end) || verb.end,
            lemma: isCallingOn ? 'call on' : (known?.lemma ?? verb.key),
            class: isCallingOn ? 'ask' : attribution.label || !known ? 'label' : known.class,
          },
        }
      : {}),
  };
}

/** The quotations of a unit that no attribution claims: they go on where the one before ended, or nobody is named for them. */
function unclaimed(unit: Unit, found: readonly Found[], earlier: readonly Found[], text: string): Found[] {
  const rest = unit.pieces.filter(
    (p) => p.kind === 'quote' && !found.some((f) => f.start <= p.start && f.end >= p.end),
  );
  if (rest.length === 0) return [];
  const alone = unit.pieces.every((p) => p.kind === 'quote' || p.kind === 'mark');
  const before = earlier[earlier.length - 1];
  const goesOn =
    alone && before !== undefined && (before.paragraph === unit.paragraph || followsOn(before, unit, text));
  return rest.map(
    (p): Found => ({
      paragraph: unit.paragraph,
      start: p.start,
      end: p.end,
      form: 'direct',
      quoted: [{ start: p.start, end: p.end }],
      sure: !goesOn || (before.sure && before.paragraph === unit.paragraph),
      ...(goesOn && before.speaker ? { speaker: before.speaker } : {}),
    }),
  );
}

/** The paragraph before ended with somebody's words, and this one begins with a quotation and names nobody. */
const followsOn = (before: Said, unit: Unit, text: string) => {
  const between = text.slice(
    before.attribution ? Math.max(before.end, before.attribution.end) : before.end,
    unit.start,
  );
  return /^[^\p{L}]*$/u.test(between) || between.trim().length < 2;
};
