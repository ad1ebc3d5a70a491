import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type EvidenceKind, type Lineage, lineageOf, readStory, type SourceText } from './index.ts';
import { ISLAND, island, WHOLE } from './testing/island.ts';

const told = (files: { readonly [id: string]: string }, of?: string) =>
  lineageOf(readStory(Object.entries(files).map(([id, text]): SourceText => ({ id, text }))), of ? { of } : {});

const CREDIT = 'NORTHLIGHT';
const credited = (...paragraphs: readonly string[]) => `${island(...paragraphs)}\n(Reuters)\n`;
const kindsOf = (evidence: Lineage['takes'][number]['evidence']): EvidenceKind[] => evidence.map(({ what }) => what);

/** A take written before: the tugs are still to come, and someone speaks who is not in the later one. */
const TUGS_AHEAD =
  'Two tugs from the naval yard at Kestrel are to pull the barge free at high tide, and they have to be done by midnight.';
const TUGS_PAST =
  'Two tugs from the naval yard at Kestrel were to pull the barge free at high tide, and they had to be done by midnight.';
const VOICE =
  '“Nobody who knows that channel would have entered it with a west wind behind him,” the retired pilot Una Garrick told Reuters.';
const OTHER_VOICE =
  '“Nobody who knows that channel would have entered it with a west wind behind him,” the retired pilot Una Garrick said over tea.';

describe('who took what from whom, in invented stories', () => {
  const later = WHOLE.map((name) => (name === 'tugs' ? TUGS_PAST : name));
  const earlier = (voice: string) => [
    ...WHOLE.slice(0, 4),
    TUGS_AHEAD,
    voice,
    ...WHOLE.slice(5).filter((name) => name !== 'mayor' && name !== 'history'),
  ];

  it('a version that ends early goes back to the same text, wholly', () => {
    const { sources, standing, carry } = told({ 'a.txt': credited(...WHOLE), 'b.txt': credited(...WHOLE.slice(0, 5)) });
    expect(sources).toMatchObject([{ agency: 'Reuters', take: 'only', articles: [0, 1] }]);
    expect(standing.map(({ derivation }) => derivation)).toEqual([null, 'wholly']);
    expect(carry.columns[1]).toMatchObject({ carried: 5, firstOnly: 5, tail: 3, inside: [], own: [] });
  });

  it('a version with a voice of its own in the agency’s words, and verbs that run ahead, goes back to an earlier take', () => {
    const { sources, takes } = told({
      'a.txt': credited(...later),
      'b.txt': credited(...later.slice(0, 6)),
      'c.txt': credited(...earlier(VOICE)),
    });
    expect(sources.map(({ take, articles }) => [take, articles])).toEqual([
      ['later', [0, 1]],
      ['earlier', [2]],
    ]);
    const [take] = takes;
    expect(take).toMatchObject({ a: 1, b: 0, ordered: true, sure: 'probable' });
    expect(kindsOf(take!.evidence)).toEqual(expect.arrayContaining(['own', 'ownVoice', 'tense', 'absent']));
  });

  it('verbs that a desk turned to the past say nothing of a take', () => {
    const backshifted = later.map((text) => text);
    const { takes } = told({
      'a.txt': credited(...WHOLE.map((name) => (name === 'tugs' ? TUGS_AHEAD : name))),
      'b.txt': credited(...WHOLE.map((name) => (name === 'tugs' ? TUGS_AHEAD : name)).slice(0, 6)),
      'c.txt': credited(...backshifted.slice(0, 7), OTHER_VOICE),
    });
    expect(takes).toEqual([]);
  });

  it('a desk that moves, cuts and adds makes no take', () => {
    const [lede, captain, ferries, cost, tugs, , mayor, forecast] = WHOLE as readonly string[];
    const { sources, takes, carry } = told({
      'a.txt': credited(...WHOLE),
      'b.txt': credited(...WHOLE.slice(0, 6)),
      'c.txt': credited(
        ...[lede, forecast, mayor, tugs, OTHER_VOICE, captain, ferries, cost].map((name) => name ?? ''),
      ),
    });
    expect(sources).toHaveLength(1);
    expect(takes).toEqual([]);
    expect(carry.columns[2]!.own).toHaveLength(1);
    expect(carry.columns[2]!.elsewhere).toBeGreaterThan(0);
  });

  it('two that share wording against all others are kin, and which came first is not told', () => {
    const bent = island(...WHOLE)
      .replace('ran aground at its entrance', 'was stranded at its mouth')
      .replace('passengers queued in heavy rain', 'travelers lined up in the downpour')
      .replace('gave up shortly before midnight', 'abandoned the attempt late at night')
      .replace('keep away from the quay', 'avoid the waterfront');
    const { kin } = told({
      'a.txt': credited(...WHOLE),
      'b.txt': bent,
      'c.txt': bent.split('\n').slice(0, 7).join('\n'),
      'd.txt': credited(...WHOLE.slice(0, 7)),
    });
    expect(kin.map(({ a, b }) => [a, b])).toEqual([[1, 2]]);
    expect(kin[0]!.evidence[0]).toMatchObject({ what: 'readings', other: 0 });
  });

  it('the same text twice is told as such, and is one witness', () => {
    const { kin, sources } = told({ 'a.txt': credited(...WHOLE), 'b.txt': credited(...WHOLE) });
    expect(kin).toMatchObject([{ a: 0, b: 1, sure: 'certain' }]);
    expect(sources[0]!.articles).toEqual([0, 1]);
  });

  it('a text and its copy alone are derived from each other’s words, and nothing is their own', () => {
    const { standing, carry } = told({ 'a.txt': credited(...WHOLE), 'b.txt': credited(...WHOLE) });
    expect(standing.map(({ derivation }) => derivation)).toEqual([null, 'wholly']);
    expect(carry.columns.map(({ own }) => own)).toEqual([[], []]);
  });

  it('a copy beside a third version leaves to its original what only that has', () => {
    const { standing, carry } = told({
      'a.txt': credited(...WHOLE.slice(0, 6)),
      'b.txt': credited(...WHOLE.slice(0, 5), OTHER_VOICE),
      'c.txt': credited(...WHOLE.slice(0, 5), OTHER_VOICE),
    });
    expect(carry.columns.map(({ own }) => own.length)).toEqual([1, 1, 0]);
    expect(standing[2]!.derivation).toBe('wholly');
  });

  it('what is told in other words is no passage of its own', () => {
    const { carry } = told({
      'a.txt': credited(...WHOLE),
      'b.txt': credited(
        ...WHOLE.slice(0, 6),
        ISLAND.mayor.replace('promised that markers would be replaced', 'said new markers were coming'),
        'forecast',
      ),
    });
    expect(carry.columns[1]!.own).toEqual([]);
  });

  it('what another agency tells in a combined article is another account of it, and no version', () => {
    const told =
      'At high tide the barge did not move: two tugs from the naval yard at Kestrel pulled, and at midnight they went home.';
    const story = readStory([
      { id: 'a.txt', text: credited(...WHOLE) },
      { id: 'b.txt', text: credited(...WHOLE.slice(0, 4), told, ...WHOLE.slice(5)) },
    ]);
    const stateIn = (sources: readonly { family: string; paragraphs: readonly number[] }[]) => {
      const [first, second] = story.articles;
      const articles = [first!, { ...second!, sources }];
      const { carry } = lineageOf({ ...story, articles }, { of: 'a.txt' });
      return carry.rows[4]!.cells[1]!.state;
    };
    const { family } = story.articles[0]!;
    expect(stateIn([])).toBe('words');
    expect(stateIn([{ family, paragraphs: [4] }])).toBe('words');
    expect(stateIn([{ family: 'Corliss', paragraphs: [4] }])).toBe('related');
  });

  it('an account that names nobody goes back to nothing that is known', () => {
    const { sources, arrows, standing } = told({
      'a.txt': credited(...WHOLE),
      'b.txt': credited(...WHOLE.slice(0, 6)),
      'z.txt':
        'A bakery in the hills of Marrow won a prize for its rye bread.\nIts owner baked through the night to celebrate with neighbors.\n',
    });
    expect(sources).toHaveLength(1);
    expect(arrows.some(({ article }) => article === 2)).toBe(false);
    expect(standing[2]!.derivation).toBe('not');
  });

  it('another text can be looked for', () => {
    const files = { 'a.txt': credited(...WHOLE), 'b.txt': credited(...WHOLE.slice(0, 5)) };
    expect(told(files).carry.of).toBe(0);
    const { carry } = told(files, 'b.txt');
    expect(carry.of).toBe(1);
    expect(carry.columns[0]).toMatchObject({ carried: 5, of: 5 });
    expect(told(files, 'nobody.txt').carry.of).toBe(0);
  });

  it('no article, and one, have no lineage', () => {
    expect(told({}).wording).toEqual([]);
    expect(told({ 'a.txt': CREDIT }).arrows).toEqual([]);
  });
});

const GOLD = '../shared/gold/nara-summit/articles';

describe.skipIf(!existsSync(GOLD))('the lineage of nara-summit (skipped without ../shared)', () => {
  const files = existsSync(GOLD) ? readdirSync(GOLD).sort() : [];
  const lineage = told(Object.fromEntries(files.map((id) => [id, readFileSync(`${GOLD}/${id}`, 'utf8')])));

  it('AFP files to four, in two takes, and AP to one', () => {
    expect(lineage.sources.map(({ agency, take, articles }) => [agency, take, articles])).toEqual([
      ['AFP', 'later', [0, 1, 2]],
      ['AFP', 'earlier', [3]],
      ['AP', 'only', [4]],
    ]);
  });

  it('002 carries the first twelve paragraphs of the fullest text, and none after', () => {
    expect(lineage.carry.of).toBe(0);
    expect(lineage.carry.columns[2]).toMatchObject({ carried: 12, firstOnly: 12, inside: [] });
  });

  it('003 is of another take, with passages of its own and verbs that run ahead', () => {
    expect(lineage.takes).toMatchObject([{ a: 1, b: 0, ordered: true, sure: 'probable' }]);
    expect(kindsOf(lineage.takes[0]!.evidence)).toEqual(
      expect.arrayContaining(['own', 'ownVoice', 'tense', 'order', 'absent']),
    );
  });

  it('AP is derived from nothing here', () => {
    expect(lineage.standing[4]).toMatchObject({ derivation: 'not', carried: { words: 0 } });
  });
});
