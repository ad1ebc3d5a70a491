/** What stands above and below the rows: the articles, how differences are marked, and how many there are of each kind. */
import { KINDS_IN_ORDER, KINDS_ON_SCREEN } from '../../app/shared/kinds.ts';
import { summaryOf } from '../../app/synopsis/summary.ts';
import type { Collation, Kind, Problem } from '../../engine/index.ts';
import { countsOf } from './cell.ts';
import { padded, type Span, wrap } from './layout.ts';
import type { Paint } from './paint.ts';

/** Where and how to print. */
export interface Sheet {
  readonly width: number;
  readonly paint: Paint;
}

const span = (text: string, tone: Span['tone'] = 'plain'): Span => ({ text, tone });

/** A paragraph of spans, its later lines indented. */
export function hanging(first: Span, rest: readonly Span[], indent: number, sheet: Sheet): string[] {
  const room = Math.max(10, sheet.width - indent);
  const [head] = wrap([first], indent, sheet.paint);
  return wrap(rest, room, sheet.paint).map(
    (line, i) => (i === 0 ? padded(head!, indent) : ' '.repeat(indent)) + line.text,
  );
}

/** The title, a line or two for each article, and the legend. */
export function headLines(collation: Collation, title: string, sheet: Sheet): string[] {
  const { articles, base } = collation;
  const count = `${articles.length} articles, read against ${articles[base]!.sigil}`;
  const indent = Math.max(...articles.map(({ sigil }) => sigil.length)) + 3;
  const lines = wrap([span(title, 'strong'), span(` · ${count}`)], sheet.width, sheet.paint).map((line) => line.text);
  lines.push('');
  articles.forEach((article, i) => {
    const family = article.family === '' || article.family === article.name.text ? [] : [article.family];
    const facts = [...family, ...summaryOf(collation, i).facts].join(' · ');
    const about = [span(article.name.text, 'strong'), span(` · ${facts} · `), span(article.id, 'quiet')];
    lines.push(...hanging(span(` ${article.sigil}`, 'strong'), about, indent, sheet));
  });
  const legend = [
    span('[-words-]', 'substance'),
    span(` stand in ${articles[base]!.sigil}, not in this version; `),
    span('{+words+}', 'substance'),
    span(' only in this version. A bare ¶ counts the article of the cell.'),
  ];
  lines.push('', ...wrap(legend, sheet.width, sheet.paint).map((line) => line.text));
  return lines;
}

/** A table of kinds by article. Kinds that are not marked in the rows carry a star. Empty when nothing differs. */
export function countLines(collation: Collation, off: ReadonlySet<Kind>, sheet: Sheet): string[] {
  const columns = collation.articles.flatMap((article, i) =>
    i === collation.base ? [] : [{ sigil: article.sigil, counts: countsOf(collation, i) }],
  );
  const rows = KINDS_IN_ORDER.map((kind) => ({ kind, counts: columns.map(({ counts }) => counts.get(kind) ?? 0) }));
  const found = rows.filter(({ counts }) => counts.some((count) => count > 0));
  const base = collation.articles[collation.base]!.sigil;
  if (found.length === 0) return [`No wording differs from ${base}.`];
  const each = (values: readonly (string | number)[]) => values.map((value) => String(value).padStart(6)).join('');
  const names = 24;
  // More articles than columns fit are summed up.
  const fits = names + 6 * (columns.length + 1) <= sheet.width;
  const cells = (counts: readonly number[]) => each([...(fits ? counts : []), counts.reduce((a, b) => a + b, 0)]);
  const heads = each([...(fits ? columns.map(({ sigil }) => sigil) : []), 'all']);
  const lines = [sheet.paint(`Differences from ${base}`.padEnd(names) + heads, 'strong')];
  for (const { kind, counts } of found) {
    const name = `  ${KINDS_ON_SCREEN[kind].name}${off.has(kind) ? ' *' : ''}`.padEnd(names);
    lines.push(sheet.paint(name, KINDS_ON_SCREEN[kind].family) + cells(counts));
  }
  if (found.some(({ kind }) => off.has(kind))) lines.push('  * counted, not marked above');
  return lines;
}

/** How many differences each two articles have, when all pairs were compared. */
export function matrixLines(collation: Collation, sheet: Sheet): string[] {
  const { articles, pairs } = collation;
  const counts = new Map(
    pairs.flatMap(({ a, b, groups, edits }) => {
      // Independent accounts are not compared word by word.
      const count = groups.length === 0 ? '–' : String(edits.length);
      return [`${a} ${b}`, `${b} ${a}`].map((key) => [key, count] as const);
    }),
  );
  if (6 * (articles.length + 1) > sheet.width) return [];
  const line = (values: readonly string[]) => values.map((value) => value.padStart(6)).join('');
  return [
    sheet.paint('Differences of each two', 'strong'),
    line(['', ...articles.map(({ sigil }) => sigil)]),
    ...articles.map(({ sigil }, a) =>
      line([sigil, ...articles.map((_, b) => (a === b ? '·' : (counts.get(`${a} ${b}`) ?? '–')))]),
    ),
  ];
}

/** Files that were not read, each with its reason. */
export function problemLines(problems: readonly Problem[], sheet: Sheet): string[] {
  if (problems.length === 0) return [];
  const title = problems.length === 1 ? 'One file was not read' : `${problems.length} files were not read`;
  return [
    sheet.paint(title, 'strong'),
    ...problems.flatMap(({ path, reason }) =>
      hanging(span('  '), [span(path, 'strong'), span(`: ${reason}`)], 2, sheet),
    ),
  ];
}
