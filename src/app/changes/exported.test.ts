import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate, readStory, tallyOf, withGivenKinds } from '../../engine/index.ts';
import { bareText, csvText } from './csv.ts';
import { changesCsv, exported, exportOptions } from './exported.ts';

/** A parser of our own, by RFC 4180, to read back what the library wrote. */
function parsed(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let at = 0;
  const close = () => {
    row.push(field);
    field = '';
  };
  while (at < text.length) {
    const c = text[at];
    if (c === '"') {
      for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += text[at] === '"' ? 2 : 1) field += text[at];
      at += 1;
    } else if (c === ',') {
      close();
      at += 1;
    } else if (text.startsWith('\r\n', at)) {
      close();
      rows.push(row);
      row = [];
      at += 2;
    } else {
      field += c;
      at += 1;
    }
  }
  return rows;
}

const hostile = fc.string({
  unit: fc.constantFrom('=', '＝', '+', '-', '@', '\t', '\r', '\n', '"', "'", ',', ' ', 'a', 'é', '字', '😀', ';'),
  maxLength: 12,
});

/** Two versions of a text whose words a spreadsheet would run: some words are other ones, and a paragraph is gone. */
const versions = fc
  .tuple(
    fc.array(
      fc.array(fc.oneof(hostile, fc.constantFrom('harbor', 'storm', 'council', '“quay”', '=SUM(A1)', '-4')), {
        minLength: 5,
        maxLength: 14,
      }),
      { minLength: 2, maxLength: 5 },
    ),
    fc.nat(),
    hostile,
  )
  .map(([lines, at, word]) => {
    const changed = lines.map((words) => words.map((own, i) => (i === at % words.length ? word : own)));
    const text = (all: readonly (readonly string[])[]) => all.map((words) => words.join(' ')).join('\n\n');
    return [text(lines), text(changed.filter((_, i) => i !== at % lines.length))] as const;
  });

describe('the options in the header', () => {
  it('are those that were chosen, so that page and command line write the same', () => {
    expect(exportOptions([], [])).toEqual({ pairs: 'base' });
    expect(exportOptions(['feed.txt'], ['outlet'])).toEqual({
      pairs: 'base',
      split: ['feed.txt'],
      'by the reader': ['outlet'],
    });
  });
});

describe('a CSV file', () => {
  it('gives its rows back to another parser', () => {
    fc.assert(
      fc.property(fc.array(fc.array(hostile, { minLength: 1, maxLength: 5 }), { maxLength: 8 }), (rows) => {
        expect(parsed(csvText(rows)).map((row) => row.map(bareText))).toEqual(rows);
      }),
    );
  });

  it('holds nothing that a spreadsheet would run', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(parsed(csvText([[text]]))[0]?.[0]).not.toMatch(/^(\s*[=+\-@＝]|[\t\r\n])/);
      }),
    );
    expect(csvText([['=1+1', -4, true, undefined, '"x", y']])).toBe('"\'=1+1",-4,true,,"""x"", y"\r\n');
    expect(csvText([['a'], [], ['b', 'c']])).toBe('a\r\n\r\nb,c\r\n');
  });
});

const A =
  'The council closed the harbor on Monday after a storm tore eleven planks off the old pier.\n\nNobody was hurt.\n';
const B = 'The council closed the harbour on Monday after a storm tore twelve planks off the old pier.\n';

function file(...texts: readonly string[]) {
  const story = readStory(texts.map((text, i) => ({ id: `${i}.txt`, text })));
  const collation = collate(story, { base: '0.txt' });
  const nameOf = (article: number) => collation.articles[article]?.name.text ?? '';
  return exported({ story: 'pier', collation, tally: tallyOf(story, collation), nameOf, options: { pairs: 'base' } });
}

describe('the export', () => {
  it('has a row for each edit and each paragraph, with its readings and its sentence', () => {
    const { edits: rows, paragraphs } = file(A, B);
    expect(rows.map(({ kind, baseReading, reading }) => [kind, baseReading, reading])).toEqual([
      ['spelling', 'harbor', 'harbour'],
      ['fact', 'eleven', 'twelve'],
    ]);
    expect(rows[0]).toMatchObject({
      story: 'pier',
      baseParagraph: '1',
      paragraph: '1',
      inQuote: false,
      verdict: 'engine',
    });
    expect(A.slice(rows[0]?.baseStart, rows[0]?.baseEnd)).toBe('harbor');
    expect(B.slice(rows[0]?.start, rows[0]?.end)).toBe('harbour');
    expect(rows[0]?.sentence).toBe(B.trim());
    expect(paragraphs).toMatchObject([
      { kind: 'notCarried', baseReading: 'Nobody was hurt.', reading: '', baseParagraph: '2', paragraph: '' },
    ]);
    expect(paragraphs[0]).not.toHaveProperty('start');
  });

  it('says by which rules and of which texts', () => {
    const { articles, rules, base, program } = file('abc', B);
    expect(articles[0]?.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(rules).toMatch(/^[0-9a-f]{64}$/);
    expect([base, program]).toEqual(['0.txt', '0.1.0']);
  });

  it('tells the reader’s verdict from the engine’s', () => {
    const story = readStory([
      { id: '0.txt', text: A },
      { id: '1.txt', text: B },
    ]);
    const found = collate(story, { base: '0.txt' });
    const edit = found.pairs[0]!.edits.findIndex(({ kind }) => kind === 'fact');
    const collation = withGivenKinds(found, [{ pair: 0, edit, kind: 'number' }]);
    const tally = tallyOf(story, collation);
    const { edits, paragraphs } = exported({ story: 'pier', collation, tally, nameOf: String, options: {} });
    expect([...edits, ...paragraphs].map(({ kind, verdict }) => [kind, verdict])).toEqual([
      ['spelling', 'engine'],
      ['number', 'reader'],
      ['notCarried', 'engine'],
    ]);
    expect(tally.where[0]?.kinds).toMatchObject({ spelling: [0], number: [1] });
    expect(tally.where[0]?.kinds).not.toHaveProperty('fact');
    expect(tally.cautions.some(({ flag }) => flag === 'fact')).toBe(false);
    expect(tally.substitutions.find(({ to }) => to === 'twelve')?.kind).toBe('number');
  });

  it('tells paragraphs that the reader linked or took apart as the reader’s', () => {
    const texts = [
      { id: '0.txt', text: A },
      { id: '1.txt', text: `${B}\n${A.slice(A.indexOf('Nobody'))}` },
    ];
    const verdicts = (together: boolean, a: string, b: string) => {
      const place = (index: 0 | 1, words: string) => {
        const { id, text } = texts[index]!;
        const start = text.indexOf(words);
        return { id, start, end: text.indexOf('\n', start) };
      };
      const story = readStory(texts, { links: [{ a: place(0, a), b: place(1, b), together }] });
      const collation = collate(story, { base: '0.txt' });
      const { paragraphs } = exported({
        story: 'pier',
        collation,
        tally: tallyOf(story, collation),
        nameOf: String,
        options: {},
      });
      return paragraphs.map(({ kind, verdict }) => `${kind} ${verdict}`);
    };
    expect(verdicts(false, 'Nobody', 'Nobody')).toEqual(['notCarried reader', 'onlyHere reader']);
    expect(verdicts(true, 'The council', 'Nobody')).toEqual(['merged reader']);
  });

  it('is the same in CSV', () => {
    const made = file(A, B);
    const lines = parsed(changesCsv(made));
    const border = lines.findIndex((line) => line.length === 1 && line[0] === '');
    const isBorder = ({ length, 0: first }: readonly string[]) => length === 1 && first === '';
    const second = lines.findIndex((line, i) => i > border && isBorder(line));
    const [columns, ...edits] = lines.slice(border + 1, second);
    const [again, ...paragraphs] = lines.slice(second + 1);
    expect(again).toEqual(columns);
    expect(edits.map(([table]) => table)).toEqual(made.edits.map(() => 'edit'));
    expect(paragraphs.map(([table]) => table)).toEqual(made.paragraphs.map(() => 'paragraph'));
    const rows = [...edits, ...paragraphs];
    expect(
      lines
        .slice(0, border)
        .filter(([what]) => what === 'article')
        .map((line) => line[4]),
    ).toEqual(made.articles.map(({ sha256 }) => sha256));
    expect(rows.map((row) => bareText(row[columns?.indexOf('reading') ?? -1] ?? ''))).toEqual(
      [...made.edits, ...made.paragraphs].map(({ reading }) => reading),
    );
    expect(rows.every((row) => row.length === columns?.length)).toBe(true);
  });

  it('gives every row back to another parser, whatever the articles say', () => {
    fc.assert(
      fc.property(versions, ([one, two]) => {
        const story = readStory([
          { id: '0.txt', text: one },
          { id: '1.txt', text: two },
        ]);
        const collation = collate(story, { base: '0.txt' });
        const tally = tallyOf(story, collation);
        const made = exported({ story: '=1+1', collation, tally, nameOf: String, options: { pairs: 'base' } });
        const lines = parsed(changesCsv(made)).map((line) => line.map(bareText));
        const head = lines.findIndex(([first]) => first === 'table');
        const columns = lines[head] ?? [];
        const told = lines
          .slice(head + 1)
          .filter(([table]) => table === 'edit' || table === 'paragraph')
          .map((line) =>
            ['kind', 'base reading', 'reading', 'sentence', 'start'].map((name) => line[columns.indexOf(name)]),
          );
        expect(told).toEqual(
          [...made.edits, ...made.paragraphs].map(({ kind, baseReading, reading, sentence, start }) => [
            kind,
            baseReading,
            reading,
            sentence,
            start === undefined ? '' : String(start),
          ]),
        );
      }),
      { numRuns: 60 },
    );
  });
});
