import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Collation,
  collate,
  GIVEN_RULE,
  type GivenKind,
  type HandLink,
  KINDS,
  type ReadOptions,
  readStory,
  type SourceText,
  withGivenKinds,
} from '../index.ts';
import { faultOf } from '../testing/apply.ts';
import { anyFolder, runs, sidesOf } from '../testing/draw.ts';

const RUNS = runs(60);

const collatedWith = (folder: readonly SourceText[], options: ReadOptions, base?: string): Collation =>
  collate(readStory(folder, options), { pairs: 'all', ...(base === undefined ? {} : { base }) });

/** Numbers from which links by hand are made once it is known which paragraphs there are. */
const drawnLinks = fc.array(fc.record({ one: fc.nat(), two: fc.nat(), together: fc.boolean() }), { maxLength: 6 });

function linksOf({ articles }: Collation, drawn: readonly { one: number; two: number; together: boolean }[]) {
  const places = articles.flatMap(({ id, paragraphs }) => paragraphs.map(({ start, end }) => ({ id, start, end })));
  return drawn.flatMap(({ one, two, together }): HandLink[] => {
    const [a, b] = [places[one % places.length], places[two % places.length]];
    return a && b && a.id !== b.id ? [{ a, b, together }] : [];
  });
}

/** Whatever the reader says of a folder. */
const told = fc
  .tuple(anyFolder, drawnLinks, fc.array(fc.constantFrom('Orlo', 'Tamber'), { maxLength: 4 }))
  .map(([folder, drawn, labels]) => {
    const families = Object.fromEntries(
      labels.flatMap((label, i) => {
        const { id } = folder[i] ?? {};
        return id === undefined || id === '__proto__' ? [] : [[id, label] as const];
      }),
    );
    return { folder, options: { links: linksOf(collatedWith(folder, {}), drawn), families } };
  });

const rowsOf = ({ articles, rows }: Collation, { id, start, end }: HandLink['a']) => {
  const article = articles.findIndex((one) => one.id === id);
  const paragraph = articles[article]?.paragraphs.findIndex((p) => p.start === start && p.end === end) ?? -1;
  return rows.flatMap(({ cells }, row) => (cells[article]?.includes(paragraph) ? [row] : []));
};

describe('whatever the reader says of families and links', () => {
  it('every paragraph stands in exactly one row', () => {
    fc.assert(
      fc.property(told, ({ folder, options }) => {
        const { articles, rows } = collatedWith(folder, options);
        articles.forEach(({ paragraphs }, article) => {
          const standing = rows.flatMap(({ cells }) => cells[article] ?? []).sort((x, y) => x - y);
          expect(standing).toEqual(paragraphs.map((_, i) => i));
        });
      }),
      RUNS,
    );
  });

  it('the edits of each passage turn one side into the other', () => {
    fc.assert(
      fc.property(told, ({ folder, options }) => {
        const collation = collatedWith(folder, options);
        for (const pair of collation.pairs)
          for (const group of pair.groups)
            expect(faultOf({ ...sidesOf(collation, pair), pair }, group)).toBeUndefined();
      }),
      RUNS,
    );
  });

  it('one link by hand with the base is a passage and a row, one taken apart is no link', () => {
    fc.assert(
      fc.property(told, fc.nat(), ({ folder, options }, at) => {
        const link = options.links[at % Math.max(1, options.links.length)];
        if (!link) return;
        const collation = collatedWith(folder, { links: [link] }, link.a.id);
        const pair = collation.pairs[0]!;
        const other = collation.articles.findIndex(({ id }) => id === link.b.id);
        const found = collation.pairs.find(({ a, b }) => a === collation.base && b === other)!;
        const ia = collation.articles[pair.a]!.paragraphs.findIndex(({ start }) => start === link.a.start);
        const ib = collation.articles[other]!.paragraphs.findIndex(({ start }) => start === link.b.start);
        const links = found.links.filter((one) => one.ia === ia && one.ib === ib);
        expect(links.map(({ byHand }) => byHand)).toEqual(link.together ? [true] : []);
        const together = found.groups.some((group) => group.ia.includes(ia) && group.ib.includes(ib));
        expect(together).toBe(link.together);
        expect(found.apart).toEqual(link.together ? undefined : [{ ia, ib }]);
        if (!link.together) expect(rowsOf(collation, link.b)).not.toEqual(rowsOf(collation, link.a));
        if (link.together && found.groups.some((group) => group.ia.join() === `${ia}` && group.ib.includes(ib)))
          expect(rowsOf(collation, link.b)).toEqual(rowsOf(collation, link.a));
      }),
      RUNS,
    );
  });

  it('articles of one label are of one family, and a label that nobody has keeps an article alone', () => {
    fc.assert(
      fc.property(told, ({ folder, options }) => {
        const { articles } = collatedWith(folder, options);
        for (const { id, family } of articles)
          if (Object.hasOwn(options.families, id)) expect(family).toBe(options.families[id]);
        const [first] = articles;
        if (!first) return;
        const alone = collatedWith(folder, { families: { [first.id]: 'of its own' } });
        expect(alone.articles.filter(({ family }) => family === 'of its own').map(({ id }) => id)).toEqual([first.id]);
      }),
      RUNS,
    );
  });

  it('saying what the engine found changes nothing', () => {
    fc.assert(
      fc.property(anyFolder, (folder) => {
        const before = collatedWith(folder, {});
        if (before.articles.some(({ id }) => id === '__proto__')) return;
        const families = Object.fromEntries(before.articles.map(({ id, family }) => [id, family]));
        expect(collatedWith(folder, { families, links: [] })).toEqual(before);
      }),
      RUNS,
    );
  });
});

describe('two paragraphs of one story', () => {
  const QUAY = 'The council of Orlo closed the old quay on Monday after a crane fell into the harbor during the storm.';
  const CREW = 'Dana Vesk counted eleven broken piles and sent two divers down before noon, with a lamp and a rope.';
  const GEESE = 'Geese came down on the square in the evening, and the baker fed them with the bread of the day.';
  const folder = [
    { id: 'a.txt', text: [QUAY, CREW].join('\n\n') },
    { id: 'b.txt', text: [QUAY, GEESE].join('\n\n') },
    { id: 'c.txt', text: [QUAY, 'A letter to the editor.'].join('\n\n') },
  ];
  const place = (id: string, text: string) => {
    const start = folder.find((one) => one.id === id)!.text.indexOf(text);
    return { id, start, end: start + text.length };
  };

  it('that share no word stand side by side once the reader links them, and are compared', () => {
    const links = [{ a: place('b.txt', GEESE), b: place('a.txt', CREW), together: true }];
    const { rows, pairs } = collatedWith(folder, { links }, 'a.txt');
    expect(rows.find(({ cells }) => cells[0]?.includes(1))?.cells).toEqual([[1], [1], []]);
    expect(pairs[0]?.groups[1]).toMatchObject({ ia: [1], ib: [1], kind: 'rewritten', rewritten: true });
  });

  it('that are the same stand apart once the reader unlinks them', () => {
    const links = [{ a: place('a.txt', QUAY), b: place('b.txt', QUAY), together: false }];
    const { rows, pairs } = collatedWith(folder, { links }, 'a.txt');
    expect(rows.find(({ cells }) => cells[0]?.includes(0))?.cells[1]).toEqual([]);
    expect(pairs[0]?.groups).toEqual([]);
  });

  it('of two versions share the row of the one that has one', () => {
    const links = [
      { a: place('b.txt', GEESE), b: place('a.txt', CREW), together: true },
      { a: place('b.txt', GEESE), b: place('c.txt', 'A letter to the editor.'), together: true },
    ];
    const { rows } = collatedWith(folder, { links }, 'a.txt');
    expect(rows.find(({ cells }) => cells[0]?.includes(1))?.cells).toEqual([[1], [1], [1]]);
  });
});

describe('kinds that the reader gave', () => {
  const given = fc.array(
    fc.record({ pair: fc.nat({ max: 3 }), edit: fc.nat({ max: 8 }), kind: fc.constantFrom(...KINDS) }),
    { maxLength: 6 },
  );

  it('stand on their edits with what the engine told beside them, and nothing else changes', () => {
    fc.assert(
      fc.property(anyFolder, given, (folder, kinds: readonly GivenKind[]) => {
        const before = collatedWith(folder, {});
        const after = withGivenKinds(before, kinds);
        after.pairs.forEach((pair, p) => {
          pair.edits.forEach((edit, e) => {
            const told = before.pairs[p]!.edits[e]!;
            const last = kinds.findLast((one) => one.pair === p && one.edit === e && one.kind !== told.kind);
            if (!last) expect(edit).toBe(told);
            else {
              const { kind, rule } = told;
              expect(edit).toEqual({ ...told, kind: last.kind, rule: GIVEN_RULE, engine: { kind, rule } });
            }
          });
        });
        expect({ ...after, pairs: [] }).toEqual({ ...before, pairs: [] });
        expect(withGivenKinds(before, [])).toBe(before);
      }),
      RUNS,
    );
  });
});
