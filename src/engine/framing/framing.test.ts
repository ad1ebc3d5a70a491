import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../classify/quantities.ts';
import { readArticle } from '../read/read.ts';
import { segment } from '../segment/segment.ts';
import { createLexicon } from '../segment/tokens.ts';
import { framing } from './framing.ts';
import { logOdds } from './leaning.ts';
import { stateOf } from './quotations.ts';
import type { Account } from './units.ts';

function account(text: string): Account {
  const { article } = readArticle({ id: 'x.txt', text }, {});
  const { quotations, sentences } = segment(article, createLexicon());
  const { dateline } = article.fields;
  return {
    text,
    paragraphs: article.paragraphs,
    quotations,
    sentences,
    amounts: findQuantities,
    ...(dateline?.start === undefined || dateline.end === undefined
      ? {}
      : { dateline: { start: dateline.start, end: dateline.end } }),
  };
}

const between = (a: string, b: string) =>
  framing({
    a: account(a),
    b: account(b),
    articles: { a: 0, b: 1 },
    links: [],
    stateOf: (name) => (name === 'Norway' ? 'norway' : undefined),
  });

/** What disagrees, as `what: a / b`. */
const disagreeing = (a: string, b: string) =>
  between(a, b).disagree.map((f) => `${f.what}: ${a.slice(f.a.start, f.a.end)} / ${b.slice(f.b.start, f.b.end)}`);

const words = (text: string) => text.split(' ');

describe('a passage without a related one', () => {
  const own =
    'Ana Torv met the pilots of Brel at dawn, then sat for hours with lawyers, bankers, brewers and a great many cooks.\n';

  it('names the paragraph that comes nearest, where four things at least stand in one sentence of either', () => {
    const there =
      'Nobody in the harbor slept until noon.\nCooks in white coats, brewers with pipes and bankers waited in Brel for her.\n';
    expect(between(own, there).only.a.passages.map(({ near }) => near)).toEqual([
      { paragraph: 1, shared: expect.arrayContaining(['Brel', 'bankers', 'brewers', 'cooks']) },
    ]);
  });

  it('names one that has most of what a short sentence tells, however common the words', () => {
    const short = 'Torv and Moll will meet in her hometown of Brel on the coast.\n';
    const told =
      'Torv, Moll and the rain of Brel filled the papers.\nOn Monday Torv met Moll in Brel, her home.\nTorv left. Moll left Brel.\n';
    expect(between(short, told).only.a.passages.map(({ near }) => near?.paragraph)).toEqual([1]);
    expect(
      between(short, 'Torv, Moll and the rain of Brel filled the papers.\n').only.a.passages[0]?.near,
    ).toBeUndefined();
  });

  it('names what one person says of the same on either side, names joined by a hyphen told apart', () => {
    const said =
      'Nobody in the harbor slept until the sun rose at noon.\nAna Torv spoke late. "We can only wait for Orsk and Brel to resolve the matter," Torv said.\n';
    const by = (who: string) =>
      `${who} spoke to Orsk and to Brel on Monday.\n${who} said swift resolutions of Orsk-Brel quarrels were beyond reach.\n`;
    expect(between(said, by('Ana Torv')).only.a.passages[1]?.near).toEqual({
      paragraph: 1,
      shared: expect.arrayContaining(['resolve', 'Orsk', 'Brel']),
    });
    expect(between(said, by('Piet Moll')).only.a.passages[1]?.near).toBeUndefined();
  });

  it('names none for less, a name of several words being one thing', () => {
    const there = 'Nobody in the harbor slept until noon.\nAna Torv was late, and the bankers waited for her.\n';
    expect(between(own, there).only.a.passages.map(({ near }) => near)).toEqual([undefined]);
  });
});

describe('who gets to speak', () => {
  const told = (text: string) => {
    const { heard, toldOf } = between(text, 'Nothing of it was told.\n');
    return { heard: heard.map(({ name }) => name), toldOf: toldOf.map(({ name }) => name) };
  };

  it('is not who only asks for something, without a word of it', () => {
    expect(told('On Monday Ana Torv called on both towns to join hands over the bridge.\n')).toEqual({
      heard: [],
      toldOf: ['Ana Torv'],
    });
    expect(told('On Monday Ana Torv called on both towns to "join hands" over the bridge.\n').heard).toEqual([
      'Ana Torv',
    ]);
    const later = 'On Monday Ana Torv asked Orsk to wait. The bridge was safe, Torv said.\n';
    expect(told(later)).toEqual({ heard: ['Ana Torv'], toldOf: [] });
  });

  it('is not a state whose stand is told by the way of what it does', () => {
    const paid = (who: string) => `Under an old treaty, ${who} paid for the harbor, saying all claims were settled.\n`;
    expect(told(paid('Norway'))).toEqual({ heard: [], toldOf: ['Norway'] });
    expect(told(paid('Ana Torv')).heard).toEqual(['Ana Torv']);
    expect(told('Norway said on Monday that all claims were settled.\n').heard).toEqual(['Norway']);
  });

  it('is heard in the one article and told of in the other, which names them', () => {
    const { heard, toldOf } = between(
      'The bridge was safe, Ana Torv said on Monday.\n',
      'On Monday Ana Torv asked Orsk to wait.\n',
    );
    expect(heard.map(({ name, b, namedInB }) => [name, b, namedInB?.paragraph])).toEqual([['Ana Torv', undefined, 0]]);
    expect(toldOf.map(({ name, a, b }) => [name, a === undefined, b?.statements.length])).toEqual([
      ['Ana Torv', true, 1],
    ]);
  });
});

describe('a name', () => {
  const only = (text: string) => between(text, 'Nothing of it was told.\n').only.a;
  const names = (text: string) => {
    const { people, places, others } = only(text);
    return [...people, ...places, ...others].map(({ name }) => name);
  };

  it('is whole where its first letters stand in the text too', () => {
    const dated = 'The US Aquatics and River Board said on Monday that it has a boat. ARB is old.\n';
    expect(between(dated, 'Nothing.\n').heard.map(({ name }) => name)).toEqual(['US Aquatics and River Board']);
    expect(
      names('The Norland Aquatics and River Board, known as NARB, said no on Monday. NARB has two boats.\n'),
    ).toContain('Norland Aquatics and River Board');
    expect(names('She met Lena Asch and Piet Moll at NORB on Monday, and left.\n')).toEqual(
      expect.arrayContaining(['Lena Asch', 'Piet Moll']),
    );
  });

  it('is a place behind a noun for one, and in the dateline', () => {
    expect(only('A barge sank off the port of Velmar on Monday.\n').places.map(({ name }) => name)).toEqual(['Velmar']);
    const dated = 'BREL (Sextant) - A barge sank on Monday, and Brel slept.\n';
    expect(between(dated, 'Nothing.\n').first.a.where.map((p) => dated.slice(p.start, p.end))).toEqual(['Brel']);
  });
});

describe('a passage told in other words', () => {
  const linked = (a: string, b: string) => {
    const links = [{ ia: 0, ib: 0, kind: 'related', similarity: 0.5, containment: 0.5 }] as const;
    return framing({ a: account(a), b: account(b), articles: { a: 0, b: 1 }, links, stateOf: () => undefined });
  };

  it('names no verb and no count as what each calls it', () => {
    const a = 'The ferry Marisol lost power and drifted in the strait of Brel for six hours on Monday.\n';
    const b = 'On Monday the ferry Marisol drifted in the strait of Brel without power for seven hours.\n';
    expect(linked(a, b).retold).toHaveLength(1);
    expect(linked(a, b).retold[0]?.labels).toEqual([]);
  });

  it('calls a thing by what is comparable: whose it is stands on both sides or on neither', () => {
    const a =
      "Memories of Norway's brutal occupation of the Skarn islands from 1910 to 1945 cast a shadow over the ferry.\n";
    const b = 'The ferry is disrupted by the brutal Norwegian colonial rule of the Skarn islands from 1910 to 1945.\n';
    const [pair] = linked(a, b).retold;
    expect(pair?.labels.map((l) => [a.slice(l.a.start, l.a.end), b.slice(l.b.start, l.b.end)])).toEqual([
      ['occupation', 'colonial rule'],
    ]);
    const c = 'The ferry is disrupted by the brutal Danish occupation of the Skarn islands from 1910 to 1945.\n';
    const [both] = linked(c, b).retold;
    expect(both?.labels.map((l) => [c.slice(l.a.start, l.a.end), b.slice(l.b.start, l.b.end)])).toEqual([
      ['Danish occupation', 'Norwegian colonial rule'],
    ]);
  });

  it('tells of one occasion where only the speaker, the place and the day are shared', () => {
    const a = 'Corvo told Radio Brel on Monday that the bridge would never be sold to anybody.\n';
    const b = 'Corvo told Radio Brel on Monday that her cat had eaten two herrings for breakfast.\n';
    const c = 'Corvo told Radio Brel on Monday that nobody would ever be sold a bridge.\n';
    expect(linked(a, b).retold.map((r) => r.occasion)).toEqual([true]);
    expect(linked(a, c).retold.map((r) => r.occasion)).toEqual([undefined]);
  });
});

describe('a quotation on both sides', () => {
  it('is identical, trimmed, in another order, or changed; else it is another one', () => {
    const own = words('we will rebuild the old pier by spring');
    expect(stateOf(own, own)).toBe('identical');
    expect(stateOf(own, words('rebuild the old pier'))).toBe('trimmed');
    expect(stateOf(own, words('by spring we will rebuild the old pier'))).toBe('reordered');
    expect(stateOf(own, words('we will repair the old pier by spring'))).toBe('changed');
    expect(stateOf(own, words('nobody asked those who make the beds'))).toBeUndefined();
  });

  it('has the same state from either side', () => {
    const some = fc.array(fc.constantFrom('we', 'will', 'not', 'rebuild', 'it', 'now'), { minLength: 4, maxLength: 9 });
    fc.assert(fc.property(some, some, (x, y) => void expect(stateOf(x, y)).toBe(stateOf(y, x))));
  });

  it('given to another speaker is told so, but a set phrase in two mouths is not', () => {
    const a = 'Ana Torv said "the harbor needs a longer wall and deeper water".\n';
    const b = 'Piet Moll said "the harbor needs a longer wall and deeper water".\n';
    expect(between(a, b).quotations).toMatchObject([{ state: 'identical', otherSpeaker: true }]);
    const c = 'Ana Torv said peace "is more important than ever".\n';
    const d = 'Piet Moll said trade "is more important than ever".\n';
    expect(between(c, d).quotations).toEqual([]);
  });
});

describe('figures', () => {
  it('of the same thing disagree by number or by measure', () => {
    expect(disagreeing('The crater had a radius of 12 meters.', 'It left a crater 12 meters across.')).toEqual([
      'measure: 12 meters / 12 meters',
    ]);
    expect(disagreeing('The crater was 12 meters deep.', 'The crater was 15 meters deep.')).toEqual([
      'number: 12 meters / 15 meters',
    ]);
    expect(disagreeing('The island covers 38 hectares.', 'They argue over an island of 44 hectares.')).toEqual([
      'number: 38 hectares / 44 hectares',
    ]);
  });

  it('agree when one is the other converted, rounded, or within what it leaves open', () => {
    expect(disagreeing('The crater was 12 meters deep.', 'The crater was 39 feet deep.')).toEqual([]);
    expect(disagreeing('Surveyors took 6,200 soundings.', 'Surveyors took more than 6,000 soundings.')).toEqual([]);
    expect(between('Surveyors took 6,200 soundings.', 'Surveyors took more than 6,000 soundings.').agree).toHaveLength(
      1,
    );
  });

  it('of two things, or of two people, do not disagree', () => {
    expect(disagreeing('The wall is 12 meters long.', 'The crater was 15 meters deep.')).toEqual([]);
    expect(
      disagreeing('Ana Torv, 16, was held with her cousin.', 'A 15-year-old cousin of Ana Torv was shot.'),
    ).toEqual([]);
  });
});

describe('when an article was written', () => {
  const when = (text: string) => between(text, 'Nothing.').written.a.when;
  it('is told by the first verb of its lede', () => {
    expect(when('Norland will host the talks on Tuesday.')).toBe('before');
    expect(when('Norland hosted the talks on Tuesday.')).toBe('after');
    expect(when('Norland is to host the talks.')).toBe('before');
  });

  it('is while it went on, when more is to come on the same day; a later meeting is another event', () => {
    const lede = 'President Ana Torv met President Piet Moll on Tuesday.\n';
    expect(when(`${lede}Torv and Moll will dine on Tuesday.\nMoll is also expected to visit a farm.`)).toBe('during');
    expect(when(`${lede}Torv and Moll will meet again in April.\nMoll will travel to Brel in May.`)).toBe('after');
  });
});

describe('log-odds with a prior', () => {
  it('lean to the side that has a word more often for its length, and mirror', () => {
    const counts = [
      { stem: 'strike', a: 60, b: 20 },
      { stem: 'walkout', a: 5, b: 40 },
      { stem: 'train', a: 500, b: 500 },
    ];
    const z = logOdds(counts);
    expect(z.get('strike')).toBeGreaterThan(1.96);
    expect(z.get('walkout')).toBeLessThan(-1.96);
    const turned = logOdds(counts.map(({ stem, a, b }) => ({ stem, a: b, b: a })));
    for (const [stem, value] of z) expect(turned.get(stem)).toBeCloseTo(-value, 10);
  });

  it('are given only where both sides are a corpus', () => {
    const short = between('The strike, the strike and the strike again.', 'The walkout went on.');
    expect(short.corpus).toBe(false);
    expect(short.leaning.every((word) => word.z === undefined)).toBe(true);
    const long = (word: string) => `The ${word} of the trains went on for days and hurt every town.\n`.repeat(460);
    const both = between(long('strike'), long('walkout'));
    expect(both.corpus).toBe(true);
    expect(both.leaning.map((w) => w.word)).toEqual(expect.arrayContaining(['strike', 'walkout']));
  });
});
