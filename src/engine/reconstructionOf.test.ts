import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebuilt } from './reconstruction/rebuild.ts';
import { reconstructionOf } from './reconstructionOf.ts';
import { readStory } from './story.ts';

const LINES = [
  'A barge loaded with gravel rammed the old pier in Brel early on Tuesday, and nobody was hurt, the harbor master said.',
  'Its skipper told Sextant that the rudder had failed him twice this month, and that he had reported it both times.',
  'The pier, which was built in 1881 for the herring fleet, is to be closed until divers have looked at its foundations.',
  'Mayor Ines Corvo said the city would not pay for it, and that the owner of the barge had better have a good lawyer.',
];
const text = (...lines: string[]) => `BREL (Sextant) - ${lines.join('\n')}\n`;
const swap = (line: number, from: string, to: string) =>
  LINES.map((each, i) => (i === line ? each.replace(from, to) : each));

function read(files: { readonly [id: string]: string }, label = 'Sextant') {
  const story = readStory(Object.entries(files).map(([id, content]) => ({ id, text: content })));
  const found = reconstructionOf(story, label);
  const wording = found?.paragraphs.map(({ article, paragraphs }) => {
    const { text: own, paragraphs: all } = story.articles[article]!;
    return paragraphs.map((p) => own.slice(all[p]!.start, all[p]!.end)).join('\n');
  });
  return { found, wording: wording ?? [], story };
}

describe('the reconstruction of a family', () => {
  it('has for each row the wording that most members carry', () => {
    const { found, wording } = read({
      'a.txt': text(...swap(1, 'failed him twice', 'let him down twice')),
      'b.txt': text(...swap(2, 'is to be closed', 'will be closed')),
      'c.txt': text(...swap(3, 'better have a good lawyer', 'best find a lawyer')),
    });
    expect(wording).toEqual([`BREL (Sextant) - ${LINES[0]}`, ...LINES.slice(1)]);
    expect(found?.paragraphs.map(({ alike, carried }) => `${alike} of ${carried}`)).toEqual([
      '3 of 3',
      '2 of 3',
      '2 of 3',
      '2 of 3',
    ]);
  });

  it('counts near-copies once', () => {
    const own = swap(1, 'failed him twice', 'let him down twice');
    const long = [
      'Four men with ropes had waited on the quay since dawn, and saw the bow go under the planks.',
      'It sounded like a cupboard that falls over in an empty house, a woman who sells herring there said.',
      'The gravel was meant for the new road to Ostery, on which nobody has worked since spring.',
    ];
    const { found, wording } = read({
      'a.txt': text(...own, ...long),
      'b.txt': text(...own, ...long),
      'c.txt': text(...own, ...long),
      'd.txt': text(...LINES, long[0]!),
      'e.txt': text(...LINES, long[2]!),
    });
    expect(found?.witnesses.map((witness) => witness.length).sort()).toEqual([1, 1, 3]);
    expect(wording[1]).toBe(LINES[1]);
  });

  it('leaves out what fewer than half carry, and says so', () => {
    const extra = 'A brass band that had been booked for the evening played beside the old pier instead, Corvo said.';
    const { found, wording } = read({
      'a.txt': text(...LINES.slice(0, 2), extra, ...LINES.slice(2)),
      'b.txt': text(...LINES),
      'c.txt': text(...LINES.slice(0, 3)),
    });
    expect(wording).not.toContain(extra);
    expect(wording).toContain(LINES[3]);
    expect(found?.leftOut).toHaveLength(1);
  });

  it('is none of one article, and none of a family that is not there', () => {
    expect(read({ 'a.txt': text(...LINES) }).found).toBeNull();
    expect(read({ 'a.txt': text(...LINES), 'b.txt': text(...LINES) }, 'Nobody').found).toBeNull();
    expect(reconstructionOf(readStory([]), '')).toBeNull();
  });

  it('changes nothing in the story, and is the same in any order of the files', () => {
    const files = { 'a.txt': text(...LINES), 'b.txt': text(...LINES.slice(0, 3)), 'c.txt': text(...LINES.slice(1)) };
    const { found, story } = read(files);
    const before = JSON.stringify(story.articles);
    reconstructionOf(story, 'Sextant');
    expect(JSON.stringify(story.articles)).toBe(before);
    expect(read(Object.fromEntries(Object.entries(files).reverse())).found).toEqual(found);
  });
});

describe('of the readings of a row', () => {
  const reading = (article: number, keys: readonly number[]) => ({ article, paragraphs: [0], keys });

  it('one is taken that as many carry as any other', () => {
    const some = fc.array(fc.array(fc.nat(3), { maxLength: 4 }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(some, (all) => {
        const readings = all.map((keys, i) => reading(i, keys));
        const count = (keys: readonly number[]) => all.filter((each) => String(each) === String(keys)).length;
        const taken = rebuilt(readings, false);
        expect(taken.alike).toBe(Math.max(...all.map(count)));
        expect(count(all[taken.article]!)).toBe(taken.alike);
        expect(taken.carried).toBe(all.length);
      }),
    );
  });

  it('that stand alone the one is taken that is most like the others', () => {
    const taken = rebuilt([reading(0, [1, 2, 9, 9]), reading(1, [1, 2, 3, 4]), reading(2, [1, 2, 3, 8])], false);
    expect(taken.article).toBe(1);
  });
});
