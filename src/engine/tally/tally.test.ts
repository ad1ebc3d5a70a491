import { describe, expect, it } from 'vitest';
import { RULES } from '../classify/rules.ts';
import { collate } from '../collate.ts';
import type { Collation } from '../model.ts';
import { readStory } from '../story.ts';
import { tallyOf } from '../tallyOf.ts';
import { QUOTED_RULE, SPEAKER_RULE, UNEXPLAINED_RULE, UNNAMED_RULE } from './closer.ts';
import { worthOf } from './content.ts';
import type { Flag, Tally } from './model.ts';

/** Collates texts called a.txt, b.txt … against the first, and counts them. */
function counted(...texts: readonly string[]): { readonly collation: Collation; readonly tally: Tally } {
  const story = readStory(texts.map((text, i) => ({ id: `${String.fromCharCode(97 + i)}.txt`, text })));
  const collation = collate(story, { base: 'a.txt' });
  return { collation, tally: tallyOf(story, collation) };
}

const paragraphs = (...all: readonly string[]) => `${all.join('\n\n')}\n`;

const QUAY =
  'The council of Orlo closed the old quay on Monday after a crane fell into the harbor during the night storm.';
const CREW = 'Dana Vesk, who leads the repair crew, counted eleven broken piles and sent two divers down before noon.';
const VESK =
  'Vesk said the piles could be replaced by spring, and that the fishing fleet would berth at Tamber until then.';
const FLEET = 'The fleet lands four tons of herring a week, and its owners fear for the market in the upper town.';
const MARKET = 'Vesk promised that carts would bring the catch across the bridge each morning before the market opens.';
const TOLL =
  'The bridge toll, which Vesk called a nuisance, will not be raised before the end of the year, the council said.';
const AGENCY = paragraphs(QUAY, CREW, VESK, FLEET, MARKET, TOLL);

const by = ({ tally }: { tally: Tally }, from: string, to: string) =>
  tally.substitutions.find((s) => s.from === from && s.to === to)?.by[0];

describe('where each differs', () => {
  it('tells paragraphs not carried at the end from those inside', () => {
    const { tally } = counted(AGENCY, paragraphs(QUAY, VESK, FLEET));
    expect(tally.where[0]).toMatchObject({ compared: true, tail: 2, inside: 1, kinds: {} });
    expect(tally.where[0]?.states.notCarried).toHaveLength(3);
  });

  it('counts an edit once, under its kind, and finds its words again', () => {
    const { tally, collation } = counted(AGENCY, AGENCY.replace('harbor', 'harbour'));
    const [index] = tally.where[0]?.kinds.spelling ?? [];
    const entry = tally.entries[index ?? -1];
    const text = collation.articles[1]?.text;
    expect(tally.where[0]?.kinds.spelling).toHaveLength(1);
    expect(text?.slice(entry?.b?.start, entry?.b?.end)).toBe('harbour');
    expect(text?.slice(entry?.b?.around.start, entry?.b?.around.end)).toBe(QUAY.replace('harbor', 'harbour'));
  });

  it('tells what is only here, and an independent account as not compared', () => {
    const own =
      'Gulls had nested in the crane since March, and the keeper of the lighthouse took the chicks home in a hat.';
    const other = paragraphs('A comet passed over the plain.', 'Shepherds of Ummel woke their children to look at it.');
    const { tally } = counted(AGENCY, paragraphs(QUAY, CREW, own, VESK, FLEET, MARKET, TOLL), other);
    expect(tally.where[0]?.states.onlyHere).toHaveLength(1);
    expect(tally.where[0]?.states.notCarried).toEqual([]);
    expect(tally.where[1]).toMatchObject({ compared: false, kinds: {} });
    expect(tally.where[1]?.states.notCarried).toEqual([]);
  });

  it('tells what stands elsewhere, is split or merged', () => {
    const split = VESK.replace(', and that the', '.\n\nThe');
    const { tally } = counted(AGENCY, paragraphs(QUAY, split, CREW, FLEET, `${MARKET} ${TOLL}`));
    const states = tally.where[0]?.states;
    expect([states?.elsewhere.length, states?.split.length, states?.merged.length]).toEqual([1, 1, 1]);
  });

  it('gives nothing of nothing', () => {
    expect(counted().tally).toMatchObject({ entries: [], where: [], substitutions: [], style: [], cautions: [] });
    expect(counted(AGENCY).tally.where).toEqual([]);
  });
});

describe('substitutions', () => {
  it('are told with the name, out of how often they could have been', () => {
    const titled = AGENCY.replace('Vesk said', 'Ms Vesk said').replace('Vesk promised', 'Ms Vesk promised');
    const found = by(counted(AGENCY, titled), 'Vesk', 'Ms Vesk');
    expect(found).toMatchObject({ possible: 3, inQuotes: 0 });
    expect(found?.entries).toHaveLength(2);
    expect(found?.exceptions).toHaveLength(1);
  });

  it('take a paragraph that is not carried for no place where they could have been', () => {
    const titled = paragraphs(QUAY, CREW, VESK.replace('Vesk', 'Ms Vesk'), FLEET, MARKET.replace('Vesk', 'Ms Vesk'));
    expect(by(counted(AGENCY, titled), 'Vesk', 'Ms Vesk')).toMatchObject({ possible: 2, exceptions: [] });
  });

  it('leave quotations out of what could have been', () => {
    const quoting = AGENCY.replace('toll,', 'toll, “a harbor tax,”');
    const found = by(counted(quoting, quoting.replaceAll('harbor', 'harbour')), 'harbor', 'harbour');
    expect(found).toMatchObject({ possible: 1, inQuotes: 1 });
    expect(found?.entries).toHaveLength(2);
  });

  it('of amounts are told out of how often they could have been only where both sides hold one', () => {
    const line = 'The pier ends at an island of 38 hectares (94 acres), and an old crane stands on it.';
    const { tally } = counted(
      paragraphs(QUAY, line),
      paragraphs(QUAY, line.replace('an island of 38 hectares (94 acres)', 'a 94-acre island')),
    );
    const numbers = tally.substitutions.filter(({ kind }) => kind === 'number');
    expect(numbers.length).toBeGreaterThan(0);
    for (const {
      by: [one],
    } of numbers)
      expect(one).not.toHaveProperty('possible');
    expect(by(counted(AGENCY, AGENCY.replace('eleven', '11')), 'eleven', '11')).toMatchObject({ possible: 1 });
  });

  it('are one, whoever makes them', () => {
    const short = paragraphs(QUAY, FLEET.replace('four', '4'), CREW, VESK);
    const { tally } = counted(AGENCY, AGENCY.replace('four', '4'), short);
    const found = tally.substitutions.filter(({ to }) => to === '4');
    expect(found.map((one) => one.by.map(({ article }) => article))).toEqual([[1, 2]]);
  });

  it('tell the two halves of one attribution as one: a source phrase before the speaker here, a verb behind the speaker there', () => {
    const told = (source: string) => paragraphs(QUAY, CREW, `The piles will last, ${source}.`, FLEET);
    const [one, two] = [told('according to the harbor council'), told('the harbor council said')];
    expect(by(counted(one, two), 'according to …', '… said')?.entries).toHaveLength(1);
    expect(by(counted(two, one), '… said', 'according to …')?.entries).toHaveLength(1);
    const other = counted(one, told('the upper market said'));
    expect(by(other, 'according to …', '… said')).toBeUndefined();
  });
});

describe('look closer', () => {
  const flags = ({ tally }: { tally: Tally }, flag: Flag) => tally.cautions.filter((caution) => caution.flag === flag);

  it('finds what differs inside a quotation, respelling apart', () => {
    const said = 'Vesk said: “The harbor will open again before the herring come, and not a day later than that.”';
    const quoting = paragraphs(QUAY, CREW, said);
    const other = quoting.replace('harbor will open', 'harbour may open');
    expect(flags(counted(quoting, other), 'quotation').length).toBeGreaterThan(0);
    expect(flags(counted(quoting, quoting.replace('harbor will', 'harbour will')), 'quotation')).toEqual([]);
  });

  it('holds a quotation to be changed only where both quote: quoted here and reported there is under maybe', () => {
    const quoting = paragraphs(
      QUAY,
      CREW,
      'Vesk said it was “very strange that the old harbor had not been open again before the autumn”.',
    );
    const reporting = quoting.replace('“very strange that', 'strange that').replace('autumn”', 'autumn');
    const found = flags(counted(quoting, reporting), 'quotation');
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ maybe }) => maybe)).toBe(true);
    const changed = flags(counted(quoting, quoting.replace('very strange', 'rather strange')), 'quotation');
    expect(changed.map(({ maybe }) => maybe)).toEqual([false]);
  });

  it('passes over letters that are only set otherwise inside a quotation', () => {
    const quoting = paragraphs(
      QUAY,
      CREW,
      'Vesk said: “The whole of Northeast Skarn waits for the harbor to be open again.”',
    );
    expect(flags(counted(quoting, quoting.replace('Northeast', 'North-east')), 'quotation')).toEqual([]);
  });

  it('has nothing to say of words of grammar', () => {
    const line = 'The boats lay between the two walls of the harbor and nobody had seen them leave it.';
    const found = counted(paragraphs(QUAY, CREW, line), paragraphs(QUAY, CREW, line.replace('between', 'within')));
    expect(found.tally.entries.map(({ what }) => what)).toEqual(['wording']);
    expect(flags(found, 'wording')).toEqual([]);
    const other = counted(paragraphs(QUAY, CREW, line), paragraphs(QUAY, CREW, line.replace('boats', 'trawlers')));
    expect(flags(other, 'wording')).toHaveLength(1);
  });

  it('is worth a look where each side says something of its own, and maybe where one has only the grammar to it', () => {
    const worth = (from: string, to: string) => [worthOf(from, to), worthOf(to, from)];
    expect(worth('committee', 'team')).toEqual(['look', 'look']);
    expect(worth('confirmed it was', 'believed the crater was left by')).toEqual(['look', 'look']);
    expect(worth('as well as', 'and')).toEqual(['nothing', 'nothing']);
    expect(worth('because of', 'due to')).toEqual(['nothing', 'nothing']);
    expect(worth('appears', 'appeared')).toEqual(['nothing', 'nothing']);
    expect(worth('by residents of', 'in')).toEqual(['maybe', 'maybe']);
    expect(worth('Vesk', 'Vesk’s doubts')).toEqual(['maybe', 'maybe']);
    expect(worth('the city’s', 'Tamber’s')).toEqual(['maybe', 'maybe']);
    expect(worth('the clerk', 'the mayor')).toEqual(['look', 'look']);
  });

  it('lists an edit once, as a changed quotation before unexplained wording', () => {
    const quoting = paragraphs(
      QUAY,
      CREW,
      'Vesk said: “The herring were counted twice, and the boats went out again.”',
    );
    const { tally } = counted(quoting, quoting.replace('herring were counted', 'herring were weighed'));
    expect(tally.cautions.map(({ flag, maybe }) => [flag, maybe])).toEqual([['quotation', false]]);
  });

  it('tells words that are quoted on one side only, once, and no marks that come where quotations join', () => {
    const reported = paragraphs(
      QUAY,
      CREW,
      'Vesk called the new toll a nuisance for the fleet, and promised to fight it.',
    );
    const quoted = reported.replace('a nuisance for the fleet', '“a nuisance for the fleet”');
    expect(flags(counted(reported, quoted), 'quoted')).toMatchObject([{ maybe: false }]);
    expect(flags(counted(quoted, reported), 'quoted')).toMatchObject([{ maybe: false }]);
    const two = paragraphs(
      QUAY,
      CREW,
      '“The toll is a nuisance,” said Vesk. “Nobody will pay it before the herring come.”',
    );
    const one = paragraphs(
      QUAY,
      CREW,
      '“The toll is a nuisance. Nobody will pay it before the herring come,” said Vesk.',
    );
    expect(flags(counted(two, one), 'quoted')).toEqual([]);
    expect(flags(counted(one, two), 'quoted')).toEqual([]);
  });

  it('folds what is only respelled inside a quotation away', () => {
    const said = paragraphs(
      QUAY,
      CREW,
      'Vesk said: “The harbor will open again before the herring come, and not later.”',
    );
    expect(counted(said, said.replace('harbor will', 'harbour will')).tally.cautions).toMatchObject([
      { flag: 'respelled', maybe: false },
    ]);
  });

  it('finds facts that differ', () => {
    const found = flags(counted(AGENCY, AGENCY.replace('eleven', 'twelve')), 'fact');
    expect(found).toMatchObject([{ maybe: false, article: 1 }]);
  });

  it('finds a surname that stands before its full name, where the base introduces it first', () => {
    const found = (base: string, version: string) => flags(counted(base, version), 'reference');
    expect(found(AGENCY, paragraphs(QUAY, VESK, FLEET, MARKET, TOLL))).toMatchObject([{ article: 1, maybe: false }]);
    expect(found(AGENCY, paragraphs(QUAY, CREW, VESK, FLEET, MARKET))).toEqual([]);
    expect(found(paragraphs(QUAY, VESK, FLEET, CREW, MARKET), paragraphs(QUAY, VESK, FLEET))).toEqual([]);
  });

  it('knows rules that the table of rules has', () => {
    const rules = RULES.map(({ rule }) => rule);
    for (const rule of [SPEAKER_RULE, UNNAMED_RULE, QUOTED_RULE, UNEXPLAINED_RULE]) expect(rules).toContain(rule);
  });
});
