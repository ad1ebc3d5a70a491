import { describe, expect, it } from 'vitest';
import { findDateline } from './dateline.ts';

/** A dateline and its parts, as they stand: `[whole, place, date, agency]`. */
function parts(paragraph: string): (string | undefined)[] {
  const found = findDateline(paragraph);
  if (!found) return [];
  const words = (range: { start: number; end: number } | undefined) => range && paragraph.slice(range.start, range.end);
  return [paragraph.slice(0, found.end), words(found.place), words(found.date), words(found.agency)];
}

describe('datelines', () => {
  it.each([
    ['TOKYO (AP) – The bridge', 'TOKYO (AP) –', 'TOKYO', undefined, 'AP'],
    ['TOKYO -The bridge', 'TOKYO -', 'TOKYO', undefined, undefined],
    ['RAMALLAH, West Bank (AP) - The', 'RAMALLAH, West Bank (AP) -', 'RAMALLAH', undefined, 'AP'],
    ['MANAGUA, Nicaragua — The', 'MANAGUA, Nicaragua —', 'MANAGUA', undefined, undefined],
    [
      'OFER PRISON, West Bank, Jan 1 (Reuters) - The',
      'OFER PRISON, West Bank, Jan 1 (Reuters) -',
      'OFER PRISON',
      'Jan 1',
      'Reuters',
    ],
    ['TOKYO, Jan. 13 (Kyodo) -- The', 'TOKYO, Jan. 13 (Kyodo) --', 'TOKYO', 'Jan. 13', 'Kyodo'],
    ['LONDON, Jan 1, 2018 (Reuters) - The', 'LONDON, Jan 1, 2018 (Reuters) -', 'LONDON', 'Jan 1, 2018', 'Reuters'],
    ['MOSCOW, January 13. /TASS/. The', 'MOSCOW, January 13. /TASS/.', 'MOSCOW', 'January 13', 'TASS'],
    ['NEW DELHI: The', 'NEW DELHI:', 'NEW DELHI', undefined, undefined],
    ['Managua: A', 'Managua:', 'Managua', undefined, undefined],
    ['Tokyo, Japan (CNN) — A', 'Tokyo, Japan (CNN) —', 'Tokyo', undefined, 'CNN'],
    ['Nairobi, Kenya – The', 'Nairobi, Kenya –', 'Nairobi', undefined, undefined],
    ['PORT-AU-PRINCE, Haiti (AP) — The', 'PORT-AU-PRINCE, Haiti (AP) —', 'PORT-AU-PRINCE', undefined, 'AP'],
    ['SEOUL/TOKYO (Reuters) - The', 'SEOUL/TOKYO (Reuters) -', 'SEOUL/TOKYO', undefined, 'Reuters'],
    ['(Reuters) - The', '(Reuters) -', undefined, undefined, 'Reuters'],
    ['Jan 13 (Reuters) - The', 'Jan 13 (Reuters) -', undefined, 'Jan 13', 'Reuters'],
    ['AFP — The', 'AFP —', undefined, undefined, 'AFP'],
    [
      'PORT ELLERY (Northlight) — An unknown agency',
      'PORT ELLERY (Northlight) —',
      'PORT ELLERY',
      undefined,
      'Northlight',
    ],
  ])('%s', (paragraph, ...expected) => {
    expect(parts(paragraph)).toEqual(expected);
  });

  it.each([
    'A MYSTERIOUS boom was heard.',
    'NASA said it was not a meteor.',
    'EXCLUSIVE: The bridge is shut.',
    'He said: “No”',
    'Achebe — the first mayor from Sarn — said no.',
    'Prime Minister (PM) Achebe said no.',
    'The Harbour Board (Ellery Trust) said no.',
    'Oona Tarrant (right) meets Desmond Achebe.',
    'US - Sarn talks began.',
    'AP reported on Monday.',
    'TOKYO (AP) –',
    '',
  ])('are not found in %j', (paragraph) => {
    expect(parts(paragraph)).toEqual([]);
  });
});
