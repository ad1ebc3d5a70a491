import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KINDS, ROLES } from '../engine/model.ts';
import truth from './crow-island/truth.json';
import { SAMPLE } from './index.ts';

const folder = new URL('./crow-island/articles/', import.meta.url);
const linesOf = new Map(
  SAMPLE.texts.map(({ id, text }) => [
    id,
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ]),
);
const line = (id: string, index: number): string => linesOf.get(id)?.[index] ?? `no line ${index} in ${id}`;
const withoutDress = (text: string): string => text.toLowerCase().replace(/["'‘’“”\s]/g, '');
const articles: { readonly [id: string]: { readonly paragraphs: readonly TruthParagraph[] } } = truth.articles;
interface TruthParagraph {
  readonly i: number;
  readonly sha1: string;
  readonly start: string;
  readonly role: string;
}
const links = truth.pairs.flatMap(({ a, b, links }) =>
  links.map(([ia, ib, kind, mark]) => ({ a, ia: Number(ia), b, ib: Number(ib), kind: String(kind), mark })),
);
const moved = truth.edits.filter((edit) => edit.from === '' && edit.to === '');
const changed = truth.edits.filter((edit) => edit.from !== '' || edit.to !== '');
/** The lines of `b` that belong to line `ia` of `a`, in the hand reading. */
const partners = (a: string, ia: number, b: string): number[] =>
  links.filter((link) => link.a === a && link.ia === ia && link.b === b).map((link) => link.ib);

describe('the sample story', () => {
  it('is six articles, sorted by id, the very files of its folder', () => {
    expect(SAMPLE.texts.map(({ id }) => id)).toEqual(readdirSync(folder).sort());
    expect(SAMPLE.texts).toHaveLength(6);
    for (const { id, text } of SAMPLE.texts) expect(text).toBe(readFileSync(new URL(id, folder), 'utf8'));
  });

  it('is composed text with line feeds, no stray space, and an end of line at the end', () => {
    for (const { id, text } of SAMPLE.texts) {
      expect(text, id).toBe(text.normalize('NFC'));
      expect(text.endsWith('\n') && !text.endsWith('\n\n'), id).toBe(true);
      expect(/[\r\t\u00a0\u00ad\u200b\ufeff]| {2}| \n|^ /m.exec(text), id).toBeNull();
    }
  });

  it('names no real agency or outlet', () => {
    const real =
      /\b(AFP|Agence France|Associated Press|AP|Reuters|Bloomberg|UPI|DPA|BTA|Agerpres|Mediafax|Novinite|Xinhua|TASS|Kyodo|Yonhap|ANSA|EFE|BBC|CNN|Guardian|New York Times|Washington Post|Daily Mail|Straits Times|Taipei Times|Le Monde|Politico|Euronews|Getty|Facebook|Twitter|Google)\b/i;
    for (const { id, text } of SAMPLE.texts) expect(real.exec(text)?.[0], id).toBeUndefined();
  });
});

describe('the hand reading of the sample', () => {
  it('knows every line by its hash, its beginning and its role', () => {
    expect(Object.keys(articles)).toEqual(SAMPLE.texts.map(({ id }) => id));
    for (const [id, lines] of linesOf) {
      const expected = lines.map((text, i) => ({
        i,
        sha1: createHash('sha1').update(text).digest('hex').slice(0, 10),
        start: Array.from(text).slice(0, 40).join(''),
      }));
      expect(articles[id]?.paragraphs.map(({ i, sha1, start }) => ({ i, sha1, start }))).toEqual(expected);
      for (const { role } of articles[id]?.paragraphs ?? []) expect(ROLES).toContain(role);
    }
  });

  it('puts four versions into the family of the full text, and the second agency by itself', () => {
    expect(Object.values(truth.families)).toEqual(['Sextant', 'Sextant', 'Sextant', 'Sextant', 'Sextant', 'Corliss']);
  });

  it('links every pair once, and calls the same only what differs in dress alone', () => {
    const ids = SAMPLE.texts.map(({ id }) => id);
    const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => `${a} ${b}`));
    expect(truth.pairs.map(({ a, b }) => `${a} ${b}`)).toEqual(pairs);
    for (const { a, ia, b, ib, kind, mark } of links) {
      const alike = withoutDress(line(a, ia)) === withoutDress(line(b, ib));
      expect(kind === 'same', `${a} ${ia} ${b} ${ib}`).toBe(alike);
      expect(['same', 'edited', 'rewritten', 'partial']).toContain(kind);
      expect([undefined, '?']).toContain(mark);
    }
    expect(new Set(links.map(({ a, ia, b, ib }) => `${a} ${ia} ${b} ${ib}`)).size).toBe(links.length);
  });

  it('has a link for every edit, and its words stand there', () => {
    for (const { a, ia, b, ib, from, to } of truth.edits) {
      expect(partners(a, ia, b), `${a} ${ia} ${b}`).toContain(ib);
      expect(line(a, ia)).toContain(from);
      expect(line(b, ib)).toContain(to);
    }
  });

  it('covers every kind', () => {
    expect(changed.length).toBeGreaterThanOrEqual(45);
    expect(new Set(changed.map(({ kind }) => kind))).toEqual(new Set(KINDS));
    for (const { also } of changed) for (const kind of also ?? []) expect(KINDS).toContain(kind);
  });
});

describe('between its versions a reader finds', () => {
  const full = 'ambleport-times.txt';
  const british = 'chalkdown-courier.txt';
  const american = 'dunlin-falls-sentinel.txt';
  const local = 'kamenvir-echo.txt';
  const independent = 'orrin-bay-star.txt';
  const body = (id: string) => (articles[id]?.paragraphs ?? []).filter(({ role }) => role === 'body').map(({ i }) => i);

  it('paragraphs that stand higher and one that stands lower, by the order of lines itself', () => {
    const elsewhere = moved.filter(({ a, b }) => a === full && b === british).map(({ ia }) => ia);
    const stay = body(full).filter((ia) => !elsewhere.includes(ia));
    const places = stay.flatMap((ia) => partners(full, ia, british));
    expect(places).toEqual([...places].sort((x, y) => x - y));
    expect(elsewhere.map((ia) => [line(full, ia).slice(0, 16), partners(full, ia, british)[0]])).toEqual([
      ['The only person ', 4],
      ['"I went to bed i', 3],
      ['Malka Vrana has ', 7],
      ['Bulgaria answere', 15],
    ]);
  });

  it('splits, a merge, a rewritten paragraph, a paragraph not carried, paragraphs of its own', () => {
    const split = body(full).filter((ia) => partners(full, ia, american).length > 1);
    expect(split.map((ia) => partners(full, ia, american))).toEqual([
      [3, 4],
      [8, 9],
      [15, 16],
    ]);
    const intoOne = body(full).filter((ia) => partners(full, ia, american).includes(6));
    expect(intoOne).toHaveLength(2);
    expect(
      links.filter(({ a, b, kind, mark }) => a === full && b === british && kind === 'rewritten' && !mark),
    ).toHaveLength(1);
    for (const version of [british, american])
      expect(body(full).filter((ia) => partners(full, ia, version).length === 0)).toHaveLength(1);
    const carried = new Set(body(full).flatMap((ia) => partners(full, ia, local)));
    expect(body(local).filter((i) => !carried.has(i))).toEqual([6, 7, 15]);
  });

  it('the cut copy word for word, but for its dateline', () => {
    const short = body('fennmouth-daily.txt').map((i) => line('fennmouth-daily.txt', i));
    short[0] = (short[0] ?? '').replace('KAMENVIR, Bulgaria (Sextant) - ', '');
    expect(short).toEqual(
      body(full)
        .slice(0, short.length)
        .map((i) => line(full, i)),
    );
  });

  it('an account of the second agency that shares facts and disagrees in one', () => {
    expect(links.filter(({ a, b, mark }) => a === full && b === independent && !mark).length).toBeGreaterThan(5);
    const text = (id: string) => SAMPLE.texts.find((article) => article.id === id)?.text ?? '';
    expect(text(independent)).toContain('44 hectares');
    expect(text(full)).toContain('38 hectares');
  });
});
