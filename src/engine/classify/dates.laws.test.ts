import { strict } from 'chrono-node/en';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { diffGroup, mirror } from '../diff/diff.ts';
import { sidesOf } from '../testing/notation.ts';
import { dayOf } from './calendar.ts';
import { classify } from './classify.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** The ways in which an article published `ago` days later may tell a day. */
function waysToTell(number: number, ago: number): string[] {
  const { year, month, day, weekday } = dayOf(number);
  const name = MONTHS[month - 1] as string;
  const short = name.length > 4 ? `${name.slice(0, 3)}.` : name;
  const ways = [`on ${name} ${day}`, `on ${day} ${name}`, `on ${short} ${day}, ${year}`, `on ${day} ${name} ${year}`];
  if (ago < 7) ways.push(`${WEEKDAYS[weekday]}`, `on ${WEEKDAYS[weekday]}`);
  if (ago === 0) ways.push('today');
  if (ago === 1) ways.push('yesterday');
  return ways;
}

interface Telling {
  readonly number: number;
  readonly ago: number;
  readonly told: string;
}

const telling = (number: number) =>
  fc.nat(9).chain((ago) => fc.constantFrom(...waysToTell(number, ago)).map((told): Telling => ({ number, ago, told })));

function editsBetween(one: Telling, two: Telling, { known = true, turned = false } = {}) {
  const text = ({ told }: Telling) => `The council of Dunlin Falls met ${told} in the old mill to vote.`;
  const { a, b, context } = sidesOf({ a: text(one), b: text(two) });
  const published = ({ number, ago }: Telling) => (known ? { published: dayOf(number + ago) } : {});
  const here = { ...context.a, ...published(one) };
  const there = { ...context.b, ...published(two) };
  const { changes } = diffGroup(a, b);
  return turned ? classify(mirror(changes), { a: there, b: here }) : classify(changes, { a: here, b: there });
}
const kindsBetween = (one: Telling, two: Telling) => editsBetween(one, two).map(({ kind }) => kind);

const anyDay = fc.integer({ min: 3652, max: 25000 });

describe('a day told in two ways', () => {
  it('is a date when it is the same day', () => {
    fc.assert(
      fc.property(
        anyDay.chain((n) => fc.tuple(telling(n), telling(n))),
        ([one, two]) => {
          for (const kind of kindsBetween(one, two)) expect(['date', 'typography', 'punctuation']).toContain(kind);
        },
      ),
    );
  });

  it('is never a date when it is another day', () => {
    const two = anyDay.chain((n) => fc.integer({ min: 1, max: 20 }).chain((d) => fc.tuple(telling(n), telling(n + d))));
    fc.assert(
      fc.property(two, ([one, other]) => {
        expect(kindsBetween(one, other)).not.toContain('date');
        expect(kindsBetween(other, one)).not.toContain('date');
      }),
    );
  });

  it('is of the same kind from either side, whether the days of publication are known or not', () => {
    const two = anyDay.chain((n) => fc.nat(9).chain((d) => fc.tuple(telling(n), telling(n + d))));
    fc.assert(
      fc.property(two, fc.boolean(), ([one, other], known) => {
        const told = (turned: boolean) => editsBetween(one, other, { known, turned }).map((edit) => edit.kind);
        expect(told(true)).toEqual(
          told(false).map((kind) => ({ cut: 'addition', addition: 'cut' })[kind as string] ?? kind),
        );
      }),
    );
  });
});

describe('time zones', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('change nothing', () => {
    const samples = fc.sample(
      anyDay.chain((n) => fc.tuple(telling(n), telling(n + 1))),
      { numRuns: 60, seed: 7 },
    );
    const answers = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kolkata'].map((name) => {
      process.env.TZ = name;
      return { offset: new Date(2026, 0, 13).getTimezoneOffset(), kinds: samples.map(([x, y]) => editsBetween(x, y)) };
    });
    expect(new Set(answers.map(({ offset }) => offset)).size).toBe(3);
    for (const { kinds } of answers) expect(kinds).toEqual(answers[0]?.kinds);
  });

  it('are nothing that the library reads differently', () => {
    for (const name of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
      process.env.TZ = name;
      const [found] = strict.parse('on January 13, 2026', { instant: new Date(Date.UTC(2020, 0, 15)), timezone: 0 });
      expect([found?.start.get('year'), found?.start.get('month'), found?.start.get('day')]).toEqual([2026, 1, 13]);
    }
  });
});
