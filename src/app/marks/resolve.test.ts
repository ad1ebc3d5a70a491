import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Collation, collate, type Edit, KINDS, type Pair, readStory, withGivenKinds } from '../../engine/index.ts';
import { SAMPLE } from '../../samples/index.ts';
import { sha256 } from '../state/sha256.ts';
import { marksFile } from './file.ts';
import { articlesOf, keyOf, kindFrom, type Mark, type MarkRecord } from './model.ts';
import { editReadings, type Hashes, isOpen, kindsIn, placesWithReadings, readOptionsOf, spotsOf } from './resolve.ts';

const hashOf = (text: string) =>
  [...sha256(new TextEncoder().encode(text))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const hashesOf = ({ articles }: Collation): Hashes => new Map(articles.map(({ id, text }) => [id, hashOf(text)]));

/** The mark that gives an edit a kind here. */
function markHere(collation: Collation, pair: Pair, edit: Edit, kind: Edit['kind']): Mark {
  const { a, b, turned } = spotsOf(collation, hashesOf(collation), pair, edit)!;
  const { hash: readings } = editReadings(collation, pair, edit);
  return { type: 'kind', scope: 'here', readings, kind: kindFrom(kind, turned), a, b };
}

function markEverywhere(collation: Collation, pair: Pair, edit: Edit, kind: Edit['kind']): Mark {
  const { a, b } = spotsOf(collation, hashesOf(collation), pair, edit)!;
  const { hash: readings, turned } = editReadings(collation, pair, edit);
  const articles = [a.article, b.article] as const;
  return { type: 'kind', scope: 'everywhere', readings, articles, kind: kindFrom(kind, turned) };
}

const given = (collation: Collation, marks: readonly Mark[]) =>
  withGivenKinds(collation, kindsIn(collation, hashesOf(collation), marks).given);

/** Every edit of the first pair that a drawn number picks, with a kind for each. */
const drawnKinds = fc.array(fc.record({ at: fc.nat(), kind: fc.constantFrom(...KINDS) }), { maxLength: 4 });

describe('kinds that the reader gave', () => {
  it('are found again on the same articles, and the file of them holds none of their words', () => {
    const story = readStory(SAMPLE.texts);
    // Read anew, in another order.
    const anew = readStory([...SAMPLE.texts].reverse());
    const drawnBase = fc.constantFrom(...SAMPLE.texts.map(({ id }) => id));
    fc.assert(
      fc.property(drawnBase, drawnKinds, (base, drawn) => {
        const first = collate(story, { base });
        const edits = first.pairs.flatMap((pair) => pair.edits.map((edit) => ({ pair, edit })));
        // An account that is independent of all others has no edit.
        const marks =
          edits.length === 0
            ? []
            : drawn.map(({ at, kind }) => {
                const { pair, edit } = edits[at % edits.length]!;
                return markHere(first, pair, edit, kind);
              });
        const again = collate(anew, { base });
        const { lost, given: found } = kindsIn(again, hashesOf(again), marks);
        expect(lost).toEqual([]);
        expect(new Set(found.map(({ mark }) => keyOf(mark)))).toEqual(new Set(marks.map(keyOf)));
        const records = marks.map((mark): MarkRecord => ({ key: keyOf(mark), mark, at: 1, among: [] }));
        const file = JSON.stringify(marksFile(new Map(records.map((record) => [record.key, record]))));
        expect(file).toMatch(/^[\x20-\x7e]*$/);
        expect(file).not.toMatch(/"[^"]*\s[^"]*"/);
      }),
      { numRuns: 30 },
    );
  });

  it('hold read from either side, cut and addition changing places', () => {
    const A = 'The quay was closed on Monday after a crane fell into the harbor during the night storm of the week.';
    const B = 'The quay was shut on Monday after a crane fell into the harbor during the storm of the week.';
    const story = readStory([
      { id: 'a.txt', text: A },
      { id: 'b.txt', text: B },
    ]);
    const [there, back] = [collate(story, { base: 'a.txt' }), collate(story, { base: 'b.txt' })];
    const cut = there.pairs[0]!.edits.find(({ kind }) => kind === 'cut')!;
    const other = there.pairs[0]!.edits.find(({ kind }) => kind !== 'cut')!;
    for (const mark of [markHere, markEverywhere]) {
      const marks = [mark(there, there.pairs[0]!, other, 'fact'), mark(there, there.pairs[0]!, cut, 'gloss')];
      const kinds = (collation: Collation) =>
        given(collation, marks)
          .pairs[0]!.edits.map(({ kind }) => kind)
          .sort();
      expect(kinds(there)).toEqual(['fact', 'gloss']);
      expect(kinds(back)).toEqual(['fact', 'gloss']);
      const said = [mark(there, there.pairs[0]!, cut, 'cut')];
      expect(given(back, said).pairs[0]!.edits.map(({ kind }) => kind)).toContain('addition');
    }
  });

  const QUAY = 'The council closed the harbor on Monday after a crane fell into the old harbor of Orlo in the storm.';
  const CREW = 'Dana Vesk, who leads the crew, counted eleven broken piles in the harbor before noon on Monday.';
  const A = `${QUAY}\n\n${CREW}`;
  const B = A.replaceAll('harbor', 'harbour');
  const C = A.replaceAll('harbor', 'harbour').replace('eleven', 'twelve');
  const folder = (texts: { readonly [id: string]: string }) =>
    collate(readStory(Object.entries(texts).map(([id, text]) => ({ id, text }))), { base: 'a.txt' });

  it('are given wherever the same reading occurs, and one place can say otherwise', () => {
    const collation = folder({ 'a.txt': A, 'b.txt': B, 'c.txt': C });
    const pair = collation.pairs[0]!;
    const [first, second] = pair.edits;
    expect(placesWithReadings(collation, pair, first!)).toBe(6);
    const everywhere = markEverywhere(collation, pair, first!, 'name');
    const all = given(collation, [everywhere]);
    expect(all.pairs.map(({ edits }) => edits.filter(({ kind }) => kind === 'name').length)).toEqual([3, 3]);
    const here = markHere(collation, pair, second!, 'place');
    for (const marks of [
      [everywhere, here],
      [here, everywhere],
    ])
      expect(given(collation, marks).pairs[0]!.edits.map(({ kind }) => kind)).toEqual(['name', 'place', 'name']);
  });

  it('are reported, not lost, when an article changed, and hold again when it is back', () => {
    const before = folder({ 'a.txt': A, 'b.txt': B });
    const mark = markHere(before, before.pairs[0]!, before.pairs[0]!.edits[0]!, 'name');
    const after = folder({ 'a.txt': A, 'b.txt': `${B} And so on.` });
    expect(isOpen(mark, articlesOf(mark), hashesOf(after))).toBe(false);
    expect(given(after, [mark])).toBe(after);
    expect(isOpen(mark, articlesOf(mark), hashesOf(before))).toBe(true);
    expect(given(before, [mark]).pairs[0]!.edits[0]?.kind).toBe('name');
  });

  it('are each found again or reported, whichever article changed', () => {
    const ids = SAMPLE.texts.map(({ id }) => id);
    const before = collate(readStory(SAMPLE.texts), { base: ids[0]! });
    const edits = before.pairs.flatMap((pair) => pair.edits.map((edit) => ({ pair, edit })));
    const changed = new Map<string, Collation>();
    const after = (id: string) => {
      const texts = SAMPLE.texts.map((text) => (text.id === id ? { id, text: `${text.text}\nIt rained.\n` } : text));
      const made = changed.get(id) ?? collate(readStory(texts), { base: ids[0]! });
      changed.set(id, made);
      return made;
    };
    fc.assert(
      fc.property(fc.constantFrom(...ids), drawnKinds, (id, drawn) => {
        const marks = drawn.map(({ at, kind }) => {
          const { pair, edit } = edits[at % edits.length]!;
          return markHere(before, pair, edit, kind);
        });
        const now = after(id);
        const hashes = hashesOf(now);
        const { given: found, lost } = kindsIn(now, hashes, marks);
        const held = new Set([...found.map(({ mark }) => keyOf(mark)), ...lost.map(keyOf)]);
        const gone = hashesOf(before).get(id)!;
        for (const mark of marks) {
          const isOfIt = articlesOf(mark).includes(gone);
          expect(isOpen(mark, articlesOf(mark), hashes)).toBe(!isOfIt);
          expect(held.has(keyOf(mark))).toBe(!isOfIt);
        }
        expect(lost).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('that are said of a reading hold as long as one of their two articles is there', () => {
    const before = folder({ 'a.txt': A, 'b.txt': B });
    const mark = markEverywhere(before, before.pairs[0]!, before.pairs[0]!.edits[0]!, 'name');
    const kinds = (collation: Collation) => new Set(given(collation, [mark]).pairs[0]!.edits.map(({ kind }) => kind));
    expect(kinds(folder({ 'a.txt': A, 'c.txt': C }))).toContain('name');
    expect(kinds(folder({ 'a.txt': `${A}\n\nMore.`, 'c.txt': C }))).not.toContain('name');
  });

  it('are told as lost where the articles are here and there is no such difference', () => {
    const collation = folder({ 'a.txt': A, 'b.txt': B });
    const pair = collation.pairs[0]!;
    const mark = markHere(collation, pair, pair.edits[0]!, 'name');
    const elsewhere = { ...mark, a: { ...('a' in mark ? mark.a : undefined)!, start: 0, end: 3 } } as Mark;
    expect(kindsIn(collation, hashesOf(collation), [elsewhere]).lost).toEqual([elsewhere]);
    // Against another base the two are not compared: nothing is told of it then.
    const three = collate(
      readStory([
        { id: 'a.txt', text: A },
        { id: 'b.txt', text: B },
        { id: 'c.txt', text: C },
      ]),
      { base: 'c.txt' },
    );
    expect(kindsIn(three, hashesOf(three), [elsewhere]).lost).toEqual([]);
  });

  it('follow an edit that the engine has cut otherwise since, by its readings', () => {
    const collation = folder({ 'a.txt': A, 'b.txt': B });
    const pair = collation.pairs[0]!;
    const mark = markHere(collation, pair, pair.edits[0]!, 'name') as Mark & { type: 'kind'; scope: 'here' };
    const wider = { ...mark, a: { ...mark.a, start: mark.a.start - 2 } } as Mark;
    expect(given(collation, [wider]).pairs[0]!.edits.map(({ kind }) => kind === 'name')).toEqual([true, false, false]);
  });
});

describe('what the reader says of articles', () => {
  it('becomes options of reading, for every file with that text', () => {
    const hashes: Hashes = new Map([
      ['a.txt', 'a'.repeat(64)],
      ['copy.txt', 'a'.repeat(64)],
      ['b.txt', 'b'.repeat(64)],
    ]);
    const [a, b] = ['a', 'b'].map((digit) => ({ article: digit.repeat(64), start: 0, end: 3 }));
    const marks: Mark[] = [
      { type: 'family', article: 'a'.repeat(64), value: 'Sextant' },
      { type: 'published', article: 'b'.repeat(64), value: '2026-01-13' },
      { type: 'published', article: 'c'.repeat(64), value: '2026-01-14' },
      { type: 'field', field: 'headline', article: 'b'.repeat(64), value: 'No ferry' },
      { type: 'field', field: 'byline', article: 'b'.repeat(64), value: '' },
      { type: 'link', together: true, a: a!, b: b! },
    ];
    const place = (id: string) => ({ id, start: 0, end: 3 });
    expect(readOptionsOf(hashes, marks)).toEqual({
      families: { 'a.txt': 'Sextant', 'copy.txt': 'Sextant' },
      published: { 'b.txt': '2026-01-13' },
      fields: { 'b.txt': { headline: 'No ferry', byline: '' } },
      links: [
        { a: place('a.txt'), b: place('b.txt'), together: true },
        { a: place('copy.txt'), b: place('b.txt'), together: true },
      ],
    });
    expect(readOptionsOf(hashes, [])).toEqual({});
  });
});
