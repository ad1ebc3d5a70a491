import { describe, expect, it } from 'vitest';
import { island, WHOLE } from '../testing/island.ts';
import { profiled } from '../testing/profiled.ts';
import { sharedWording } from './families.ts';
import { rolesByFolder } from './roles.ts';

const named = (names: readonly string[]) => names.map((name) => island(name));
const TEASER =
  'Gardeners in Halden grew a pumpkin that outweighs a small car and hope to show it off at next autumn’s fair.';

/** The roles of articles by the folder, those of the first only unless more are asked for. */
function roles(...articles: readonly (readonly string[])[]): string[][] {
  const { profiles, lexicon, hashes } = profiled(...articles);
  const signed = (x: number, i: number) => articles[x]?.[i]?.startsWith('(Reporting') === true;
  const paragraphs = profiles.map((profile, x) =>
    profile.paragraphs.map((p, i) => (signed(x, i) ? { ...p, role: 'credit' as const } : p)),
  );
  return rolesByFolder({
    articles: paragraphs,
    words: lexicon.words,
    wording: sharedWording(paragraphs, hashes),
    certain: paragraphs.map((own) => own.map(({ role }) => role === 'credit')),
  });
}

const half = named(WHOLE.slice(0, 5));

describe('roles by the folder', () => {
  it('set aside what no other article carries outside the run of the story', () => {
    const other = TEASER.replace('pumpkin', 'gourd');
    const [first] = roles([TEASER, half[0] ?? '', ...half.slice(1), TEASER.replace('pumpkin', 'marrow')], half);
    expect(first?.at(-1)).toBe('promo');
    const [twice] = roles([TEASER, other, ...half], half);
    expect(twice).toEqual(['promo', 'body', 'body', 'body', 'body', 'body', 'body']);
  });

  it('never set aside what stands right above the run: it may be a lede in words of its own', () => {
    const [first] = roles([TEASER, ...half], half);
    expect(first).toEqual(['body', ...half.map(() => 'body')]);
  });

  it('leave the paragraph right above the line of those who wrote the story', () => {
    const signed = '(Reporting by Lev Okonjo; Editing by Pia Stormont)';
    expect(roles([...half, TEASER, signed], half)[0]?.slice(-2)).toEqual(['body', 'credit']);
    expect(roles([...half, signed, TEASER], half)[0]?.slice(-2)).toEqual(['credit', 'promo']);
  });

  it('leave what stands within the run, and what speaks of the story', () => {
    const local =
      'The ferries, tugs and fishermen of Orlo will have to wait for the barge and its timber, a captain said on Monday.';
    const [first] = roles([...half.slice(0, 3), TEASER, ...half.slice(3), local], half);
    expect(first).toEqual(half.concat(TEASER, local).map(() => 'body'));
  });

  it('ask for a run of some length, and for another witness than a copy', () => {
    expect(roles([...half.slice(0, 3), TEASER], half.slice(0, 3))[0]).toEqual(['body', 'body', 'body', 'body']);
    const copy = [...half, TEASER];
    expect(roles(copy, copy)[0]).toEqual(copy.map(() => 'body'));
    expect(roles(copy, copy, half).map((own) => own.at(-1))).toEqual(['promo', 'promo', 'body']);
  });

  it('leave a paragraph that stands within the story of a near-copy', () => {
    const story = named(WHOLE);
    const rest = named(WHOLE.filter((name) => name !== 'cost'));
    const moved = [...rest, island('cost')];
    const short = rest.slice(0, 6);
    for (const own of roles(story, moved, short)) expect(new Set(own)).toEqual(new Set(['body']));
  });
});
