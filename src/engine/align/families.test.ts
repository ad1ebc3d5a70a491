import { describe, expect, it } from 'vitest';
import { ISLAND, WHOLE } from '../testing/island.ts';
import { at, profiled } from '../testing/profiled.ts';
import { sourcesOf } from './combined.ts';
import { bodyWords, families, isNearCopy, sharedWording, storyText } from './families.ts';

const written = (...names: readonly string[]) =>
  names.map((name) => (Object.hasOwn(ISLAND, name) ? ISLAND[name as keyof typeof ISLAND] : name));

function familiesOf(articles: readonly (readonly string[])[], agencies: readonly (string | undefined)[] = []) {
  const { profiles, hashes, lexicon } = profiled(...articles);
  const wording = sharedWording(
    profiles.map(({ paragraphs }) => paragraphs),
    hashes,
  );
  return families(
    profiles,
    wording,
    articles.map((_, i) => agencies[i]),
    lexicon.words,
  ).family;
}

const OTHER = [
  'Timber from a stranded barge washed up along the coast while crews waited for the tide to turn in their favor.',
  'A spokeswoman for the coast guard described the operation as routine and declined to name the owner of the load.',
];
const SAID =
  '“Nobody should come near the quay before the divers have had a look at the hull and told us what they saw,”';

describe('families', () => {
  it('join what shares wording, through a third article too, and nothing else', () => {
    expect(familiesOf([written(...WHOLE), OTHER, written('lede', 'captain')])).toEqual([0, 1, 0]);
    expect(familiesOf([written('lede', 'captain'), written('tugs', 'mayor'), written(...WHOLE)])).toEqual([0, 0, 0]);
  });

  it('are not made by a quotation that two reporters heard, nor by a credit alone', () => {
    expect(
      familiesOf([
        [...OTHER, `${SAID} she said.`],
        [...written('lede', 'captain', 'tugs', 'forecast'), `The mayor added: ${SAID}`],
      ]),
    ).toEqual([0, 1]);
    expect(familiesOf([OTHER, written(...WHOLE)], ['Sextant', 'Sextant'])).toEqual([0, 1]);
  });

  it('ask for less where the credits agree', () => {
    const long = written(...WHOLE);
    const little = [
      ...OTHER,
      ...OTHER.map((text) => text.replaceAll('the', 'that')),
      'A barge loaded with timber ran aground at its entrance, she wrote.',
    ];
    expect(familiesOf([long, little])).toEqual([0, 1]);
    expect(familiesOf([long, little], ['Sextant', 'Sextant'])).toEqual([0, 0]);
  });

  it('hold copies, however short, but nothing that is only empty alike', () => {
    expect(familiesOf([['Orlo.'], ['Orlo.']])).toEqual([0, 0]);
    expect(familiesOf([['promo: Orlo.'], ['promo: Orlo.'], []])).toEqual([0, 1, 2]);
  });
});

describe('an article that joins two sources', () => {
  const WIRE = written('lede', 'captain', 'ferries', 'cost');
  const AGENCY = [
    'Timber from a stranded barge washed up along the coast while crews waited for the tide to turn in their favor.',
    'A spokeswoman for the coast guard described the operation as routine and declined to name the owner of the load.',
    'Two retired pilots who had watched from the lighthouse said that they had warned of the sandbank for many years.',
  ];
  const JOINED = [...WIRE.slice(0, 3), ...AGENCY.slice(0, 2)];
  const told = (agencies: readonly (string | undefined)[], ...texts: (readonly string[])[]) => {
    const { profiles, hashes, lexicon } = profiled(...(texts.length > 0 ? texts : [WIRE, AGENCY, JOINED]));
    const wording = sharedWording(
      profiles.map(({ paragraphs }) => paragraphs),
      hashes,
    );
    const { family, combined } = families(profiles, wording, agencies, lexicon.words);
    return { family, sources: sourcesOf({ profiles, hashes, family, combined }) };
  };

  it('goes with the one that it holds most of, and makes no one family of the two', () => {
    const { family, sources } = told(['Sextant', 'Corliss', undefined]);
    expect(family).toEqual([0, 1, 0]);
    expect(sources).toEqual([
      undefined,
      undefined,
      [
        { family: 0, paragraphs: [0, 1, 2] },
        { family: 1, paragraphs: [3, 4] },
      ],
    ]);
  });

  it('is told though nobody is credited, where the two open with the same event in words of their own', () => {
    const one = [
      'A barge loaded with gravel rammed the old pier in Brel early on Tuesday, and nobody was hurt.',
      'Its skipper said that the rudder had failed him twice this month, and that he had reported it both times.',
      'Divers are to look at the foundations before anybody may walk on the planks again, the harbor master said.',
    ];
    const two = [
      'The pier of Brel was badly damaged when a barge with gravel ran into it before dawn on Tuesday.',
      'Fish sellers who have their stalls there moved them to the market hall and asked the city for lower rents.',
      'It was built for the herring fleet by an engineer who drowned before he saw it finished, a chronicle has it.',
    ];
    const none = [undefined, undefined, undefined];
    const joined = [...one.slice(0, 2), ...two.slice(1)];
    expect(told(none, one, two, joined).family).toEqual([0, 1, 1]);
    expect(told(none, one, two, joined).sources[2]).toHaveLength(2);
    // Two parts of one text: the second has no lede.
    expect(told(none, one, two.slice(1), [...one, ...two.slice(1)]).family).toEqual([0, 0, 0]);
    // A later take that kept something of the first: the same text after all.
    const later = [two[0] as string, one[1] as string, ...two.slice(1)];
    expect(told(none, one, later, joined).family).toEqual([0, 0, 0]);
  });

  it('is not told from a full text by its wording alone', () => {
    expect(told([undefined, undefined, undefined])).toEqual({
      family: [0, 0, 0],
      sources: [undefined, undefined, undefined],
    });
  });
});

describe('what articles share', () => {
  const { profiles, hashes } = profiled(
    written(...WHOLE),
    written(...WHOLE.slice(0, 7)),
    written(...WHOLE.slice(0, 3)),
    written(...WHOLE),
  );
  const wording = sharedWording(
    profiles.map(({ paragraphs }) => paragraphs),
    hashes,
  );

  it('is counted in runs of four words, alike from both sides', () => {
    const { profiles: small, hashes: own } = profiled(
      ['one two three four five'],
      ['two three four five six'],
      ['one two three'],
    );
    const shared = sharedWording(
      small.map(({ paragraphs }) => paragraphs),
      own,
    );
    expect(shared.runs).toEqual([2, 2, 0]);
    expect([shared.shared(0, 1), shared.shared(1, 0), shared.shared(0, 2)]).toEqual([1, 1, 0]);
    expect(shared.carried).toEqual([1, 1, 0]);
  });

  it('makes near-copies of articles that share nine runs in ten', () => {
    expect([3, 1, 2].map((other) => isNearCopy(wording, 0, other))).toEqual([true, false, false]);
    expect(isNearCopy(wording, 3, 0)).toBe(true);
  });

  it('leaves dress, and what is no story, out of the text and its size', () => {
    const { profiles: dressed } = profiled(
      ['headline: “Orlo”', 'Nara – rose.', 'promo: Sign up now'],
      ['headline: "Orlo"', 'Nara - rose.'],
    );
    expect(storyText(at(dressed, 0))).toBe(storyText(at(dressed, 1)));
    expect(dressed.map(bodyWords)).toEqual([2, 2]);
  });
});
