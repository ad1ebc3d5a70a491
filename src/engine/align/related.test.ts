import { describe, expect, it } from 'vitest';
import { ACCOUNTS, type Accounts } from '../testing/accounts.ts';
import { profiled } from '../testing/profiled.ts';

const linksOf = (a: readonly string[], b: readonly string[]) =>
  profiled(a, b)
    .pairing([0, 1])(0, 1)
    .links.filter(({ kind }) => kind === 'related');

function measured({ a, b, related }: Accounts) {
  const found = linksOf(a, b).map(({ ia, ib }) => `${ia} ${ib}`);
  const wanted = new Set(related.map(([ia, ib]) => `${ia} ${ib}`));
  const hits = found.filter((ends) => wanted.has(ends)).length;
  return { precision: hits / Math.max(1, found.length), recall: hits / wanted.size };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('what two independent accounts both tell', () => {
  const figures = ACCOUNTS.map(measured);

  it('is hardly ever told wrongly in invented stories, and most of it is found', () => {
    expect(mean(figures.map(({ precision }) => precision))).toBeGreaterThanOrEqual(0.85);
    expect(mean(figures.map(({ recall }) => recall))).toBeGreaterThanOrEqual(0.6);
  });

  it('is nothing where they tell of different events, though of the same day and with the same everyday words', () => {
    const [dam, strike, painting] = ACCOUNTS as [Accounts, Accounts, Accounts];
    for (const [one, two] of [
      [dam, strike],
      [strike, painting],
      [painting, dam],
    ] as const)
      expect(linksOf(one.a, two.b)).toEqual([]);
  });

  it('is told by two things that stand nowhere else, however much more either paragraph says', () => {
    const filler = [
      'The mayor spoke of the weather.',
      'Shops opened late.',
      'A band played all the same.',
      'Trams ran as ever.',
    ];
    const a = [
      'Traffic stood still for miles after the lorry, which had come from the harbor with a load of pianos, turned over on the Brandel viaduct, and drivers sat on their bonnets and ate what they had with them.',
      ...filler,
    ];
    const b = [
      'Nobody could say on Tuesday what it will cost to mend the railing.',
      'Firemen freed the man, 51, from his cab and needed the whole of the morning to lift eleven pianos off the Brandel viaduct with a machine that is otherwise used for yachts.',
    ];
    expect(linksOf(a, b).map(({ ia, ib }) => [ia, ib])).toEqual([[0, 1]]);
    // A full name is as rare as its family name: that she is called by both once says nothing.
    const named = (last: string) => [
      `Ilse Brandel ${last}`,
      'Brandel sang in the second half, too.',
      'When Brandel left there was no applause.',
      'The critics of the two papers liked Brandel.',
      'A ticket cost as much as a dinner.',
    ];
    const [one, two] = [named('opened the season with a film.'), named('is to move to a house by the sea.')];
    expect(linksOf(one, two.slice(0, 1))).toEqual([]);
  });

  it('is told by a third of a short paragraph, however common its words', () => {
    const others = [
      'Orr and Vance spoke for hours about the price of salt and the tides of the strait.',
      'Vance brought a painting, Orr a barrel of herring, and Amberland paid for both.',
      'In Amberland Orr is called stubborn, and Vance is called worse at home.',
    ];
    const met =
      "The two leaders met in Orr's leafy home district of Tarn in western Amberland, days after Vance saw the king.";
    const short = "Orr and Vance will meet in her hometown of Tarn, Amberland's oldest market.";
    const again = [
      'Orr has fought for cheaper bread since she was a girl, and Vance for dearer.',
      'Amberland sells salt to whoever asks, and Vance asked first.',
      'Nobody in the harbor of Tarn slept.',
    ];
    const ends = linksOf([...others, met], [...again, short]).map(({ ia, ib }) => `${ia} ${ib}`);
    expect(ends).toContain('3 3');
    const elsewhere = 'Orr and Vance will open a hospital for sailors, whom Amberland has long forgotten.';
    expect(linksOf([...others, met], [...again, elsewhere]).map(({ ia, ib }) => `${ia} ${ib}`)).not.toContain('3 3');
  });

  it('is no copying where only the words of a quotation are the same', () => {
    const quotation =
      '“We shall mend the railing of the viaduct before the first frost, and not a day later than that”';
    const filler = ['Shops opened late in the town.', 'A band played all the same on the square.'];
    const linked = (one: string, two: string) =>
      profiled([one, ...filler], ['Nobody slept.', two])
        .pairing([0, 1])(0, 1)
        .links.filter(({ ia, ib }) => ia === 0 && ib === 1)
        .map(({ kind }) => kind);
    expect(linked(`${quotation}, the mayor said.`, `${quotation}, Ilse Brandel told reporters.`)).toEqual(['related']);
    const own = 'the mayor of the old town told reporters who had come to the viaduct on Tuesday';
    expect(linked(`${quotation}, ${own}.`, `${quotation}, ${own} morning.`)).toEqual(['edited']);
  });

  it('is the same from the other side', () => {
    for (const { a, b } of ACCOUNTS)
      expect(
        linksOf(b, a)
          .map(({ ia, ib, similarity }) => [ib, ia, similarity])
          .sort(),
      ).toEqual(
        linksOf(a, b)
          .map(({ ia, ib, similarity }) => [ia, ib, similarity])
          .sort(),
      );
  });

  it('is named by what ties it: names whole, numbers, dates, what both quote', () => {
    const ties = ACCOUNTS.flatMap(({ a, b }) => linksOf(a, b).flatMap((link) => link.ties ?? []));
    expect(ties).toEqual(
      expect.arrayContaining([
        { kind: 'name', text: 'Odile Marrant' },
        { kind: 'name', text: 'Emil Sandoz' },
        { kind: 'name', text: 'Bettina Aske' },
        { kind: 'date', text: 'Thursday' },
        { kind: 'number', text: '410' },
      ]),
    );
  });

  it('is no shared wording where only a place and an occasion stand in the same words', () => {
    const filler = ['The mayor spoke of the weather.', 'Shops opened late.', 'Rain fell on the harbor all day.'];
    const place = 'on the sidelines of the NFC summit in Port Halsey, North Amberland';
    const a = [...filler, `Orr and Vance, who both took office last year, last met in June ${place}.`];
    const b = ['Ferries ran as usual.', `At their talks ${place}, in June, Orr asked Vance to come to Tarn.`];
    const { links } = profiled(a, b).pairing([0, 1])(0, 1);
    expect(links.map(({ kind }) => kind)).toEqual(['related']);
  });

  it('is known by the same words of somebody, plain as they are, but not by a phrase that anyone says', () => {
    const filler = ['The mayor spoke of the weather.', 'Shops opened late.', 'Rain fell on the harbor all day.'];
    const quoted =
      '"It is what it is and we go on from here," said Orr, who had watched from the stand with his brothers.';
    const [same, phrase] = [
      '"It is what it is and we go on from here." The club sold nobody.',
      '"We go on from here," a fan sang.',
    ];
    const kinds = (other: string) =>
      linksOf([...filler, quoted], ['Ferries ran as usual.', other]).map(({ kind }) => kind);
    expect(kinds(same)).toEqual(['related']);
    expect(kinds(phrase)).toEqual([]);
  });
});
