import { describe, expect, it } from 'vitest';
import { placesOf } from '../state/places.ts';
import { FERRY } from '../state/testing/ferry.ts';
import { citation, listText, type TextSource } from './asText.ts';
import { mattersOf } from './order.ts';

const source: TextSource = { story: 'Ferry', collation: FERRY, nameOf: (article) => `The ${'ABCD'[article]}` };
const columns = [...FERRY.articles.keys()];
const matters = mattersOf(FERRY, { columns, rows: [...FERRY.rows.keys()], edits: placesOf(FERRY).edits });

describe('the list as text', () => {
  const text = listText(source, matters);

  it('says what is read against what, and how much there is', () => {
    expect(text).toMatch(
      /^Ferry\nRead against A, The A\. \d+ differences, what matters first\.\n\nATTRIBUTION AND HOW SURE\n\n1\. /,
    );
  });

  it('has both readings of a difference with outlet and ¶', () => {
    expect(text).toContain('Attribution. told as attribution.\n  A, The A, ¶ 1: said\n  B, The B, ¶ 1: told us');
  });

  it('says so where one side has nothing', () => {
    expect(text).toContain('  A, The A, ¶ 2: Nobody was hurt, "thank God".\n  B, The B: (does not have this)');
  });

  it('numbers every difference once', () => {
    expect(text.match(/^\d+\. /gm)).toEqual(matters.map((_, i) => `${i + 1}. `));
  });
});

describe('a citation', () => {
  it('gives outlet, headline, date, ¶ and passage, and says what the article does not', () => {
    expect(citation(source, { article: 1, paragraph: 1 })).toBe(
      'The B, “Ferry sinks off Crow Island”, no date, ¶ 1: “The ferry sank yesterday, police told us.”',
    );
    expect(citation(source, { article: 3, paragraph: 0 })).toMatch(/^The D, no headline, no date, ¶ 1: “A boat/);
  });

  it('may be of some words only', () => {
    const { start } = FERRY.articles[1]!.paragraphs[1]!;
    expect(citation(source, { article: 1, paragraph: 1, range: { start, end: start + 9 } })).toMatch(/: “The ferry”$/);
  });
});
