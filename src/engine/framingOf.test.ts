import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Framing } from './framing/model.ts';
import { framingOf } from './framingOf.ts';
import type { Range } from './model.ts';
import { readStory } from './story.ts';

const AGENCY_ONE = `Bridge over the Merle reopens after flood
LINDEN (Sextant) — The bridge over the Merle at Linden reopened on Tuesday, 14 months after a flood carried its middle away, and Mayor Ines Corvo walked across first.
"It holds," Corvo told reporters. "I have put on weight to make sure."
The new span is 40 meters long and cost 12 million crowns, the city said.
Engineer Wilhelm Strauch said the piers went 9 meters into the rock, and that a flood like the last one would pass beneath them.
Shopkeepers on the east bank, who lost their customers for more than a year, gave away sausages and hung flags from every window of the street.
The brutal flood of October drowned three people and half the vineyards of the valley.
Corvo said the toll would be four crowns.`;

const AGENCY_TWO = `Linden bridge to open again
LINDEN (Corliss) — Linden will reopen its bridge over the Merle on Tuesday, with Mayor Ines Corvo to be the first to cross.
Corvo said the bridge was going to hold and that she had put on weight to make sure.
The new span is 40 meters wide and cost 15 million crowns.
Wilhelm Strauss, the engineer, said its piers stood 9 meters deep in rock.
Transport Minister Odo Gant said "no bridge is for ever".
The terrible flood of October drowned three people in the valley and most of its vineyards.
A ferry that carried people across in the meantime will be sold, and its crew of five will be given work on the road gangs of the county.`;

const FILES = [
  { id: 'one.txt', text: AGENCY_ONE },
  { id: 'two.txt', text: AGENCY_TWO },
];

/** The framing of two articles with what its ranges hold. */
function framed(files = FILES, options: { a?: string; b?: string } = { a: 'one.txt', b: 'two.txt' }) {
  const story = readStory(files);
  const found = framingOf(story, options) as Framing;
  const text = (side: 'a' | 'b', { start, end }: Range) =>
    (story.articles[found.articles[side]]?.text ?? '').slice(start, end);
  return { found, text };
}

describe('two accounts of one event', () => {
  const { found, text } = framed();

  it('are told apart by when they were written', () => {
    expect(found.written.a.when).toBe('after');
    expect(found.written.b.when).toBe('before');
    expect(found.otherTime).toBe(true);
    expect(found.written.b.evidence.map((p) => text('b', p))[0]).toBe('will reopen');
  });

  it('disagree where the same thing has another number, measure or name, and agree where it has the same', () => {
    const pairs = found.disagree.map((f) => `${f.what}: ${text('a', f.a)} / ${text('b', f.b)}`);
    expect(pairs).toEqual([
      'measure: 40 meters / 40 meters',
      'number: 12 million / 15 million',
      'name: Wilhelm Strauch / Wilhelm Strauss',
    ]);
    expect(found.agree.map((f) => text('a', f.a))).toContain('9 meters');
  });

  it('never have a name or number alone that the other has nearly', () => {
    const alone = [...found.only.a.people, ...found.only.b.people].map((n) => n.name);
    expect(alone).toEqual(['Odo Gant']);
    expect(found.only.a.numbers.map((p) => text('a', p))).not.toContain('12 million');
  });

  it('have voices that only one side hears', () => {
    const one = found.heard.filter((row) => !row.a || !row.b).map((row) => `${row.name} ${row.a ? 'a' : 'b'}`);
    expect(one).toEqual(['city a', 'Odo Gant b']);
    const both = found.heard.find((row) => row.name === 'Ines Corvo');
    expect(both?.a?.quoted).toBeGreaterThan(0);
    expect(both?.b?.quoted).toBe(0);
  });

  it('have quotations that the other reports', () => {
    expect(found.quotations.map((q) => `${q.state}: ${text('a', q.a)} / ${text('b', q.b)}`)).toEqual([
      'reported: "I have put on weight to make sure." / the bridge was going to hold and that she had put on weight to make sure',
    ]);
  });

  it('tell the same in other words, with what each calls it', () => {
    const flood = found.retold.find((r) => text('a', r.a).includes('brutal'));
    expect(flood && text('b', flood.b)).toContain('terrible flood');
  });

  it('are the same from the other side', () => {
    const turned = framed(FILES, { a: 'two.txt', b: 'one.txt' }).found;
    expect(turned.written).toEqual({ a: found.written.b, b: found.written.a });
    expect(turned.disagree.map((f) => [f.a.start, f.b.start]).sort()).toEqual(
      found.disagree.map((f) => [f.b.start, f.a.start]).sort(),
    );
    expect(turned.only).toEqual({ a: found.only.b, b: found.only.a });
    expect(turned.heard.map((h) => [h.a, h.b])).toEqual(found.heard.map((h) => [h.b, h.a]));
  });
});

describe('the same thing, told otherwise', () => {
  /** Two accounts of two lines: a headline each, and what is given. */
  const two = (a: string, b: string) =>
    framed([
      { id: 'one.txt', text: `Pier trouble in Brel\nBREL (Sextant) - ${a}\n` },
      { id: 'two.txt', text: `Brel loses its pier\nBREL (Corliss) - ${b}\n` },
    ]);

  it('has another day, where two sentences tell one thing and each gives it one day of the week', () => {
    const days = (a: string, b: string) => {
      const { found, text } = two(a, b);
      return found.disagree.filter((f) => f.what === 'day').map((f) => `${text('a', f.a)} / ${text('b', f.b)}`);
    };
    expect(
      days(
        'A barge loaded with gravel rammed the old pier in Brel on Tuesday.',
        'The old pier in Brel was rammed on Wednesday by a barge with gravel.',
      ),
    ).toEqual(['Tuesday / Wednesday']);
    expect(
      days(
        'A barge loaded with gravel rammed the old pier in Brel on Tuesday.',
        'On Wednesday Mayor Ines Corvo visited the old pier in Brel, which a barge with gravel rammed a day before.',
      ),
    ).toEqual([]);
    expect(
      days(
        'A barge loaded with gravel rammed the old pier in Brel on Tuesday.',
        'In October a barge loaded with gravel rammed the old pier in Brel.',
      ),
    ).toEqual([]);
  });

  it('is held to be something else', () => {
    const { found, text } = two(
      'Norland, which regards Ostery as its own province, sent two ships on Monday.',
      'The quarrel is about Ostery, the island that Norland claims as its own, and about fish.',
    );
    const held = found.retold.find((r) => text('a', r.a).startsWith('regards'));
    expect(held && [text('a', held.a), text('b', held.b)]).toEqual([
      'regards Ostery as its own province',
      'Ostery, the island that Norland claims as its own',
    ]);
    expect(held?.labels.map((l) => `${text('a', l.a)} / ${text('b', l.b)}`)).toEqual(['regards / claims']);
  });

  it('is so many days from a day or an event: told to be the same, or another day where that is sure', () => {
    const told = (a: string, b: string) => {
      const { found, text } = two(a, b);
      const pairs = (kind: 'agree' | 'disagree') =>
        found[kind].filter((f) => /ago|after/.test(text('a', f.a))).map((f) => `${text('a', f.a)} / ${text('b', f.b)}`);
      return { agree: pairs('agree'), disagree: pairs('disagree'), found };
    };
    const visit = 'A week ago Mayor Ines Corvo visited Ostery and its old pier.';
    expect(told(visit, 'The council met days after Corvo visited the harbor of Ostery.').agree).toEqual([
      'A week ago / days after',
    ]);
    expect(told(visit, 'Three months ago Mayor Ines Corvo visited Ostery and its old pier.').disagree).toEqual([
      'A week ago / Three months ago',
    ]);
    const other = told(visit, 'Three months ago the barge owner Piet Moll sold his nets to a museum.');
    expect([...other.agree, ...other.disagree]).toEqual([]);
    // A day is no figure that one side alone has.
    expect(other.found.only.b.numbers).toEqual([]);
  });

  it('lasts another time, where two sentences tell one thing, and the hour of a clock is no figure', () => {
    const { found, text } = two(
      'The ferry Marisol of Lindal Lines drifted off the pier of Brel for six hours without power at 4:40 a.m.',
      'Without power, the ferry Marisol drifted for seven hours off the old pier of Brel.',
    );
    expect(found.disagree.map((f) => `${text('a', f.a)} / ${text('b', f.b)}`)).toEqual(['six hours / seven hours']);
    expect(found.only.a.numbers).toEqual([]);
  });

  it('is one person in two spellings of one name, unless either stands in its own spelling there too', () => {
    const spelt = (a: string, b: string) => {
      const { found, text } = two(a, b);
      const pairs = found.disagree
        .filter(({ what }) => what === 'name')
        .map((f) => `${text('a', f.a)} / ${text('b', f.b)}`);
      return { pairs, alone: [...found.only.a.people, ...found.only.a.others].map(({ name }) => name) };
    };
    expect(
      spelt('The pilot Yuri Zhitarov said no on Monday.', 'It was Iurii Jitarov, a pilot, who said no to them.'),
    ).toEqual({ pairs: ['Yuri Zhitarov / Iurii Jitarov'], alone: [] });
    expect(
      spelt('The pilot Yuri Zhitarov said no.', 'The pilot Yuri Zhitarov met the cook Iurii Jitarov.').pairs,
    ).toEqual([]);
  });

  it('is no place when it is a war', () => {
    const { found } = two(
      'The pier in Brel burned in World War II, and again in Ostery Park on Monday.',
      'Fishermen of the coast sold herring to each other for the whole of a year.',
    );
    expect(found.only.a.places.map(({ name }) => name)).not.toContain('World War II');
    expect(found.only.a.others.map(({ name }) => name)).toContain('World War II');
  });
});

it('one family alone has no two sides', () => {
  expect(framingOf(readStory([FILES[0]!]))).toBeNull();
  expect(framingOf(readStory([]))).toBeNull();
});

const GOLD = '../shared/gold';
const gold = (story: string) => {
  const folder = `${GOLD}/${story}/articles`;
  return readdirSync(folder).map((id) => ({ id, text: readFileSync(`${folder}/${id}`, 'utf8') }));
};

describe.skipIf(!existsSync(GOLD))('the gold stories (skipped without ../shared)', () => {
  it('nara-summit: what was written before is told, and who is heard on one side only', () => {
    const files = gold('nara-summit');
    const id = (start: string) => files.find((f) => f.id.startsWith(start))!.id;
    const { found, text } = framed(files, {});
    expect([found.articles.a, found.articles.b]).toEqual([0, 4]);
    expect([found.written.a.when, found.written.b.when]).toEqual(['after', 'before']);
    expect(found.agree.map((f) => `${text('a', f.a)} / ${text('b', f.b)}`)).toContain('days after / A week ago');
    expect(found.only.a.others.map(({ name }) => name)).not.toContain('AFP');
    expect(found.retold.filter((r) => r.occasion).map((r) => text('a', r.a))).toEqual([
      expect.stringContaining('interview'),
    ]);
    const hometown = found.only.b.passages.find((p) => text('b', p).startsWith('Takaichi and Lee will meet in her'));
    expect(hometown?.near?.paragraph).toBe(102);
    // One statement by Takaichi, another by Motegi, in words that sound alike.
    const near = found.only.a.passages.filter((p) => p.near).map((p) => text('a', p));
    expect(near.some((passage) => passage.startsWith('"As the environment'))).toBe(false);
    const heard = (f: Framing, side: 'a' | 'b') =>
      f.heard.filter((row) => row[side] && !row[side === 'a' ? 'b' : 'a']).map((row) => row.name.split(' ').pop());
    expect(heard(found, 'b')).toEqual(expect.arrayContaining(['Motegi', 'Kihara']));
    expect(heard(found, 'b')).not.toEqual(expect.arrayContaining(['Japan']));
    expect(found.toldOf.map(({ name }) => name)).toEqual(['Xi Jinping', 'Japan']);
    expect(heard(found, 'a')).toContain('Hardy-Chartrand');
    const late = found.speech.a.statements.find((s) => s.paragraph === 119)!;
    expect(text('a', late)).toContain('Trump');
    expect(found.speech.a.voices[late.voice!]!.name).toBe('Benoit Hardy-Chartrand');
    expect(late.sure).toBe(false);
    const take = framed(files, { a: id('003'), b: id('000') }).found;
    expect(heard(take, 'a')).toContain('Kuang');
    expect(take.written.a.when).toBe('during');
  });

  it('nicaragua-meteorite: a radius is not a breadth, and one person may be spelt in two ways', () => {
    const { found, text } = framed(gold('nicaragua-meteorite'), { a: 'ap-tr715.txt', b: 'afp-newscorp-tr1825.txt' });
    const pairs = found.disagree.map((f) => `${text('a', f.a)} / ${text('b', f.b)}`);
    expect(pairs.some((pair) => /^12 meters.* \/ 12 metres$/.test(pair))).toBe(true);
    expect(pairs).toContain('Wilfried Strauch / Wilfredo Strauss');
    expect(found.heard.find((row) => row.name.includes('Strau'))).toMatchObject({ a: {}, b: {} });
  });
});
