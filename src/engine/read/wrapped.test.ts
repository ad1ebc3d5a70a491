import { describe, expect, it } from 'vitest';
import { readLines } from './lines.ts';
import { joinLines } from './wrapped.ts';

const paragraphs = (text: string, split = false) => {
  const { blocks, joined } = joinLines(text, readLines(text), split);
  return {
    joined,
    lines: blocks.map((block) => block.lines),
    texts: blocks.map(({ start, end }) => text.slice(start, end)),
  };
};

const MAIL = `Subject: Bridge

PORT ELLERY (Northlight) - Engineers closed the Harrow Bridge on
Tuesday after divers found cracks in two of its piers, the harbour
board said. The bridge carries 14,000 vehicles a day.

It is the only road to the island of Sarn, where the ferry service
ended in 2019. Nobody was hurt, and a temporary ferry would run from
Thursday.
`;

const WIRE = `     PORT ELLERY, March 14 (Northlight) -- Engineers closed the Harrow
Bridge on Tuesday after divers found cracks in two of its piers, the
harbour board said.
     The bridge carries 14,000 vehicles a day and is the only road to the
island of Sarn, where the ferry service ended in 2019.
     Nobody was hurt.
     A temporary ferry would run from Thursday, with room for forty cars,
the mayor told reporters in the town hall.
`;

describe('hard-wrapped text', () => {
  it('is joined between blank lines', () => {
    const { joined, lines, texts } = paragraphs(MAIL);
    expect(joined).toBe(true);
    expect(lines).toEqual([1, 3, 3]);
    expect(texts[2]).toMatch(/^It is the only[\s\S]*Thursday\.$/);
  });

  it('is joined between indents, as old wire copy has them', () => {
    expect(paragraphs(WIRE).lines).toEqual([3, 2, 1, 2]);
  });

  it('breaks at an indent even below a line that is full', () => {
    const full =
      '     The town hall was full, and those who could not find a seat stood in\nthe rain outside and heard what the mayor said through an open window.\n';
    expect(paragraphs(WIRE + full + full).lines).toEqual([3, 2, 1, 2, 2, 2]);
  });

  it('stays lines when the reader splits it', () => {
    const { joined, lines } = paragraphs(WIRE, true);
    expect(joined).toBe(false);
    expect(lines).toEqual(Array.from({ length: 8 }, () => 1));
  });

  it('in capitals is told by its full lines', () => {
    const capitals = `${WIRE}\n${WIRE}`.toUpperCase();
    expect(paragraphs(capitals).lines).toEqual([3, 2, 1, 2, 3, 2, 1, 2]);
  });

  it('may hold a long address, which is not broken', () => {
    const link = `https://example.org/${'x'.repeat(120)}`;
    expect(paragraphs(`${MAIL}\n${link}\n`).lines).toEqual([1, 3, 3, 1]);
  });

  it('keeps items of a list apart', () => {
    const list =
      '\n* The ferry runs from Thursday and takes forty cars at a time, the\nmayor said.\n* The bridge stays closed.\n';
    expect(paragraphs(MAIL + list).lines).toEqual([1, 3, 3, 2, 1]);
  });
});

describe('a file with a paragraph on each line', () => {
  const never = (text: string) => expect(paragraphs(text).joined).toBe(false);

  it('is never joined, long paragraphs or short', () => {
    never(
      Array.from(
        { length: 12 },
        (_, i) =>
          `Engineers closed the bridge number ${i} after divers found cracks in its piers, the harbour board said on Tuesday.`,
      ).join('\n'),
    );
    never('The bridge is shut.\nIt cracked.\nNobody was hurt.\nA ferry will run from Thursday.\nIslanders are angry.');
  });

  it('is never joined where its paragraphs happen to be of like length', () => {
    never(
      Array.from(
        { length: 12 },
        (_, i) => `The harbour board closed bridge number ${10 + i} on Tuesday, officials say.`,
      ).join('\n'),
    );
  });

  it('is never joined where headlines of like length stand on end', () => {
    never(
      Array.from({ length: 20 }, (_, i) => `Divers find cracks in the piers of yet another old bridge, no. ${i}`).join(
        '\n',
      ),
    );
  });

  it('is never joined where text in lower case has no stops', () => {
    never(
      'so we closed the bridge on tuesday after the divers found the cracks\nand then\nit carries fourteen thousand vehicles a day and there is no other way to the island\nno\nwe believed him',
    );
  });
});
