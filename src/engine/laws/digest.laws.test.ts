import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../samples/index.ts';
import { collate, readStory } from '../index.ts';
import { digests, folders, hashOf } from '../testing/digest.ts';

describe('the digest that Node and the browsers are compared by', () => {
  const sample = { name: SAMPLE.title, sources: SAMPLE.texts };

  it('is the same when it is made again', () => {
    expect(digests([sample])).toEqual(digests([sample]));
    expect(new Set(digests([sample])).size).toBe(folders([sample]).length);
  });

  it('changes with a single character', () => {
    expect(hashOf('Orlo')).not.toBe(hashOf('Orla'));
    const [id, text] = ['a.txt', 'Orlo rose.'];
    const other = { name: sample.name, sources: [...sample.sources, { id, text }] };
    expect(digests([other]).at(-1)).not.toBe(digests([sample]).at(-1));
  });

  it('covers edits, links of several kinds, moves, and hostile text of every sort', () => {
    const collations = folders([sample]).map(({ sources }) => collate(readStory(sources), { pairs: 'all' }));
    const kinds = new Set(
      collations.flatMap(({ pairs }) => pairs.flatMap(({ links }) => links.map(({ kind }) => kind))),
    );
    expect([...kinds].sort()).toEqual(['edited', 'partial', 'related', 'rewritten', 'same']);
    expect(collations.filter(({ pairs }) => pairs.some(({ edits }) => edits.length > 0)).length).toBeGreaterThan(12);
    expect(collations.some(({ rows }) => rows.some(({ moved }) => moved.some((by) => by > 0)))).toBe(true);
    expect(collations.some(({ rows }) => rows.some(({ moved }) => moved.some((by) => by < 0)))).toBe(true);
  });
});
