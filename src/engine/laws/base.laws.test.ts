import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate, readStory } from '../index.ts';
import { anyFolder, folderWithBase, runs } from '../testing/draw.ts';

describe('whichever article is the base text,', () => {
  it('roles, ¶ numbers, families, fields and names stay as they are', () => {
    fc.assert(
      fc.property(anyFolder, (folder) => {
        const { articles } = collate(readStory(folder));
        for (const { id } of folder) expect(collate(readStory(folder), { base: id }).articles).toEqual(articles);
      }),
      runs(60),
    );
  });

  it('¶ numbers count the body paragraphs from 1, and nothing else', () => {
    fc.assert(
      fc.property(anyFolder, (folder) => {
        for (const { paragraphs } of readStory(folder).articles) {
          const body = paragraphs.filter(({ role }) => role === 'body');
          expect(body.map(({ number }) => number)).toEqual(body.map((_, i) => i + 1));
          for (const { role, number } of paragraphs) if (role !== 'body') expect(number).toBeUndefined();
        }
      }),
      runs(80),
    );
  });

  it('its own paragraphs stand one a row, in its own order, and never elsewhere', () => {
    fc.assert(
      fc.property(folderWithBase, ({ folder, base }) => {
        const { articles, rows, base: index } = collate(readStory(folder), { base });
        expect(articles[index]?.id).toBe(base);
        const own = rows.map(({ cells }) => cells[index] ?? []).filter((cell) => cell.length > 0);
        expect(own).toEqual(articles[index]?.paragraphs.map((_, i) => [i]));
        for (const { moved } of rows) expect(moved[index]).toBe(0);
      }),
      runs(100),
    );
  });

  it('what is in place stands in the rows as it does in its article, and only what has a cell stands elsewhere', () => {
    fc.assert(
      fc.property(folderWithBase, ({ folder, base }) => {
        const { articles, rows } = collate(readStory(folder), { base });
        for (const i of articles.keys()) {
          const cells = rows.filter(({ cells, moved }) => (cells[i]?.length ?? 0) > 0 && moved[i] === 0);
          const places = cells.map(({ cells }) => cells[i]?.[0] ?? -1);
          expect(places).toEqual([...places].sort((x, y) => x - y));
          for (const { cells, moved } of rows) if (cells[i]?.length === 0) expect(moved[i]).toBe(0);
        }
      }),
      runs(100),
    );
  });

  it('what stands lower passes something in place that stands above it, what stands higher something below', () => {
    fc.assert(
      fc.property(folderWithBase, ({ folder, base }) => {
        const { articles, rows } = collate(readStory(folder), { base });
        for (const i of articles.keys()) {
          const cells = rows
            .map(({ cells, moved }, at) => ({ at, place: cells[i]?.[0] ?? -1, moved: moved[i] ?? 0 }))
            .filter(({ place }) => place >= 0);
          const inPlace = cells.filter(({ moved }) => moved === 0);
          for (const { at, place, moved } of cells) {
            const passes = (side: number) =>
              inPlace.some((other) => side * (place - other.place) > 0 && side * (at - other.at) < 0);
            expect([passes(1), passes(-1)]).toEqual([moved > 0, moved < 0]);
          }
        }
      }),
      runs(100),
    );
  });

  it('pairs are those with it, and with all pairs every other once', () => {
    fc.assert(
      fc.property(folderWithBase, ({ folder, base }) => {
        const story = readStory(folder);
        const { articles, pairs, base: index } = collate(story, { base });
        const others = [...articles.keys()].filter((i) => i !== index);
        expect(pairs.map(({ a, b }) => [a, b])).toEqual(others.map((b) => [index, b]));
        const all = collate(story, { base, pairs: 'all' }).pairs;
        expect(all.slice(0, pairs.length)).toEqual(pairs);
        expect(all).toHaveLength((articles.length * (articles.length - 1)) / 2);
      }),
      runs(50),
    );
  });
});
