import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS, type Kind } from '../../engine/model.ts';
import { baseRuns, type Run, sharedRuns, versionRuns } from './runs.ts';
import { invent } from './testing/invent.ts';

const NOTHING_OFF: ReadonlySet<Kind> = new Set();

/** Runs as one line: `{changed}`, `+added+`, `-lacking-`, `_varied_`. */
function drawn(text: string, base: string, runs: readonly Run[]): string {
  const signs: { readonly [type: string]: string } = { changed: '*', added: '+', varied: '_', shared: '=' };
  return runs
    .map((run) => {
      if (run.type === 'lacking') return `-${base.slice(run.from.start, run.from.end)}-`;
      const sign = signs[run.type] ?? '';
      return `${sign}${text.slice(run.start, run.end)}${sign}`;
    })
    .join('');
}

const story = invent({
  base: ['The mayor said on Monday that the late ferry sank.', 'Nobody was hurt.'],
  versions: [
    {
      cells: [
        {
          of: [0],
          text: 'The [mayor/Mayor] said [on Monday /]that the [late /]ferry [/quickly ]sank.',
          kinds: ['typography'],
        },
      ],
    },
    {
      cells: [
        { of: [0], text: 'The mayor said on [Monday that/Tuesday how] the late ferry sank.' },
        { of: [1], text: '[Nobody/No one] was hurt.' },
      ],
    },
  ],
});
const [a, b] = story.articles;

describe('a paragraph of a version', () => {
  it('marks what differs in place, and shows what it lacks where it would stand', () => {
    const runs = versionRuns(story, 1, 0, NOTHING_OFF);
    expect(drawn(b!.text, a!.text, runs)).toBe('The *Mayor* said -on Monday -that the -late -ferry +quickly +sank.');
  });

  it('neither marks nor shows edits of kinds that are off', () => {
    const runs = versionRuns(story, 1, 0, new Set<Kind>(['typography', 'cut']));
    expect(drawn(b!.text, a!.text, runs)).toBe('The Mayor said that the ferry +quickly +sank.');
  });

  it('has no word marks when it is shown whole', () => {
    const whole = invent({
      base: ['One two three.', 'One two three.'],
      versions: [
        {
          cells: [
            { of: [0], text: 'One [two/2] three.', rewritten: true },
            { of: [1], text: 'One [two/2] three.', coarse: true },
          ],
        },
      ],
    });
    expect(versionRuns(whole, 1, 0, NOTHING_OFF).map(({ type }) => type)).toEqual(['text']);
    expect(versionRuns(whole, 1, 1, NOTHING_OFF).map(({ type }) => type)).toEqual(['text']);
  });
});

describe('a paragraph of the base', () => {
  it('shows where any visible version has other words, overlaps as one', () => {
    const runs = baseRuns(story, 0, { off: NOTHING_OFF, columns: [0, 1, 2] });
    expect(drawn(a!.text, '', runs)).toBe('The _mayor_ said _on Monday that_ the _late _ferry sank.');
    const united = runs.find((run) => run.type === 'varied' && run.places.length > 1);
    expect(united).toMatchObject({ places: [{ pair: 0 }, { pair: 1 }] });
  });

  it('leaves out columns that are hidden and kinds that are off', () => {
    expect(drawn(a!.text, '', baseRuns(story, 0, { off: NOTHING_OFF, columns: [0, 2] }))).toBe(
      'The mayor said on _Monday that_ the late ferry sank.',
    );
    const off = new Set<Kind>(['wording', 'cut', 'typography']);
    expect(baseRuns(story, 0, { off, columns: [0, 1, 2] }).map(({ type }) => type)).toEqual(['text']);
  });
});

describe('the text on screen', () => {
  const unit = fc.constantFrom('a', 'z', 'e\u0301', ' ', '😀', '\u202e', '\ud800');
  const word = fc.string({ unit, maxLength: 6 });
  const piece = fc.oneof(
    word,
    fc.tuple(word, word).map(([from, to]) => `[${from}/${to}]`),
  );

  it("is the article's own, character for character, whatever is marked or switched off", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.subarray([...KINDS]), (pieces, off) => {
        const base = pieces.map((text) => text.replace(/\[([^/]*)\/([^\]]*)\]/, '$1')).join('');
        const made = invent({ base: [base], versions: [{ cells: [{ of: [0], text: pieces.join('') }] }] });
        const [first, second] = made.articles;
        const read = (text: string, runs: readonly Run[]) =>
          runs.map((run) => (run.type === 'lacking' ? '' : text.slice(run.start, run.end))).join('');
        const set = new Set(off);
        expect(read(second!.text, versionRuns(made, 1, 0, set))).toBe(second!.text);
        expect(read(first!.text, baseRuns(made, 0, { off: set, columns: [0, 1] }))).toBe(first!.text);
      }),
    );
  });

  it('stays so when ranges of shared words overlap or leave the paragraph', () => {
    const range = fc.tuple(fc.nat(60), fc.nat(60)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(range, { maxLength: 8 }), (shared) => {
        const runs = sharedRuns({ start: 10, end: 40 }, shared);
        expect(runs[0]?.start).toBe(10);
        expect(runs.at(-1)?.end).toBe(40);
        for (const [index, run] of runs.entries()) expect(run.start).toBe(runs[index - 1]?.end ?? 10);
      }),
    );
  });
});
