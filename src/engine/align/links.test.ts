import { describe, expect, it } from 'vitest';
import { ISLAND } from '../testing/island.ts';
import { at, profiled } from '../testing/profiled.ts';
import { derivedLinks, score } from './links.ts';
import { indexProfile } from './profile.ts';
import { PairWeights } from './weights.ts';

/** Links of two articles of one source, `0-1 edited`. */
function linked(a: readonly string[], b: readonly string[]): string[] {
  const { profiles, lexicon } = profiled(a, b);
  const weights = new PairWeights(lexicon);
  const [pa, pb] = [at(profiles, 0), at(profiles, 1)];
  return derivedLinks(pa, pb, score(pa, pb, { weights, indexOf: indexProfile }), weights).map(
    ({ ia, ib, kind }) => `${ia}-${ib} ${kind}`,
  );
}

/** Links of two articles of independent sources, with the words that tie them together. */
function related(a: readonly string[], b: readonly string[]) {
  return profiled(a, b).pairing([0, 1])(0, 1);
}

const { lede, captain, ferries, cost, tugs, history } = ISLAND;
const STORY = [lede, captain, ferries, cost, tugs, history];

describe('links', () => {
  it('are the same where only case, quotation marks and white space differ', () => {
    const dressed = STORY.map((text) => text.toUpperCase().replaceAll(' ', '\u00a0'));
    expect(linked(STORY, dressed)).toEqual(STORY.map((_, i) => `${i}-${i} same`));
  });

  it('are edited where a few words differ, wherever the paragraph stands', () => {
    const edited = captain.replace('investigators', 'the police').replace('sideways', 'aside');
    expect(linked(STORY, [lede, ferries, cost, tugs, edited])).toContain('1-4 edited');
  });

  it('join headlines of one source by how many of their words they share, common as these are in the story', () => {
    const body = [
      'The storm Maro reached Port Halsey with rain.',
      'Storm Maro killed seven in Port Halsey, police said.',
      'Seven died when the storm hit Port Halsey, and Maro moved on.',
    ];
    const headed = (headline: string) => [`headline: ${headline}`, ...body];
    const own = headed('Storm Maro slams into Port Halsey, killing seven');
    expect(linked(own, headed('Port Halsey storm: seven dead as Maro hits'))).toContain('0-0 rewritten');
    expect(linked(own, headed('Rain floods streets after Maro passes'))).not.toContain('0-0 rewritten');
  });

  it('are partial where one paragraph is split into two, and where a sentence went into another', () => {
    const [one = '', two = ''] = captain.split(' that ');
    const split = linked(STORY, [lede, `${one}.`, `He said that ${two}`, ferries]);
    expect(split.filter((link) => link.startsWith('1-'))).toEqual(['1-1 partial', '1-2 edited']);
    const [merged] = linked([lede, captain, ferries], [lede, `${captain} ${ferries}`]).slice(-1);
    expect(merged).toBe('2-1 partial');
  });

  it('are not made by common words, nor between a headline and the body', () => {
    expect(linked([lede], ['The mayor said that it was on Monday and that the others were at the office.'])).toEqual(
      [],
    );
    expect(linked([`headline: ${lede}`, captain], [lede, captain])).toEqual(['1-1 same']);
  });

  it('join what stands around the story only where it is nearly the same', () => {
    const promo = 'promo: Sign up now for the evening letter of the Orlo Courier';
    expect(linked([promo], [promo, 'promo: Sign up now for the weather'])).toEqual(['0-0 same']);
  });

  it('join lines that hold no words', () => {
    expect(linked([lede, '* * *', captain], [lede, '* * *', captain])).toEqual(['0-0 same', '1-1 same', '2-2 same']);
  });

  it('find a rewritten paragraph between the counterparts of its neighbors', () => {
    const rewritten =
      'According to its skipper Brandt, wind caught the vessel while the engine was not under load, investigators were told.';
    expect(linked([lede, captain, ferries], [lede, rewritten, ferries])[1]).toMatch(/^1-1 (rewritten|partial)$/);
  });
});

describe('related links', () => {
  const independent = 'A barge with timber blocks Orlo harbor since Monday, the coast guard reported.';

  it('join what independent sources tell alike by rare words, and give them no passage', () => {
    const { links, passages } = related([lede, captain, cost], [independent, history]);
    expect(links.map(({ ia, ib, kind }) => `${ia}-${ib} ${kind}`)).toEqual(['0-0 related']);
    expect(passages).toEqual([]);
  });

  it('say which words tie the two, and where these stand', () => {
    const [link] = related([lede, captain, cost], [independent, history]).links;
    expect(link?.shared).toEqual(expect.arrayContaining(['barge', 'timber', 'Orlo']));
    const underlined = (text: string, ranges: readonly { start: number; end: number }[] = []) =>
      ranges.map(({ start, end }) => text.slice(start, end).toLowerCase()).join('|');
    expect(underlined(lede, link?.sharedA)).toContain('barge');
    expect(underlined(independent, link?.sharedB)).toContain('timber');
  });

  it('are none where nothing rare is shared', () => {
    expect(related([lede], ['Officials said on Monday that it had been closed after all.']).links).toEqual([]);
  });

  it('give way to a comparison where one source took the other’s paragraph', () => {
    const { links, passages } = related([lede, captain], [history, captain]);
    expect(links.map(({ kind }) => kind)).toEqual(['same']);
    expect(passages).toHaveLength(1);
  });

  it('are the same from the other side', () => {
    const pairing = profiled([lede, captain, cost], [independent, history]).pairing([0, 1]);
    const [forth, back] = [pairing(0, 1).links[0], pairing(1, 0).links[0]];
    expect(back).toEqual({ ...forth, ia: forth?.ib, ib: forth?.ia, sharedA: forth?.sharedB, sharedB: forth?.sharedA });
  });
});
