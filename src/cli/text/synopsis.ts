/** The whole synopsis for a terminal: side by side where the columns are wide enough to read, else one below the other. */
import { OFF_AT_FIRST } from '../../app/shared/kinds.ts';
import { placementOf, type ScreenRow } from '../../app/state/placement.ts';
import { paragraphLabel } from '../../app/synopsis/cellState.ts';
import type { Collation, Kind, Problem } from '../../engine/index.ts';
import { type CellContext, cellText } from './cell.ts';
import { countLines, hanging, headLines, matrixLines, problemLines, type Sheet } from './head.ts';
import { beside, type Line, type Span, wrap } from './layout.ts';

/** A column narrower than this has too few words on a line to read. */
const NARROWEST = 34;
const GAP = ' │ ';

export interface Synopsis {
  readonly title: string;
  readonly collation: Collation;
  readonly problems: readonly Problem[];
  /** Print how many differences each two articles have. */
  readonly matrix: boolean;
}

/** The synopsis as text of lines at most `sheet.width` columns wide, ending in a line break. */
export function synopsisText({ title, collation, problems, matrix }: Synopsis, sheet: Sheet): string {
  const off: ReadonlySet<Kind> = new Set(OFF_AT_FIRST);
  const rows = placementOf(collation).rows.filter((row) => !row.aside);
  const width = Math.floor((sheet.width - GAP.length * (collation.articles.length - 1)) / collation.articles.length);
  const print = width >= NARROWEST ? columnsOf(width) : stacked;
  const parts = [
    headLines(collation, title, sheet),
    rows.flatMap((row) => [...print({ collation, off }, row, sheet), '']).slice(0, -1),
    asideLines(collation),
    countLines(collation, off, sheet),
    matrix ? matrixLines(collation, sheet) : [],
    problemLines(problems, sheet),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

type PrintRow = (context: CellContext, row: ScreenRow, sheet: Sheet) => string[];

/** A rule with each column's sigil and ¶, then the cells side by side. */
const columnsOf =
  (width: number): PrintRow =>
  (context, row, { paint }) => {
    const { articles } = context.collation;
    const rules = baseFirst(context.collation).map((i) => {
      const article = articles[i]!;
      const label = article.name.text === '' ? article.sigil : `${article.sigil} ${article.name.text}`;
      const [line] = wrap([{ text: placeLabel(context.collation, row, i) ?? label, tone: 'strong' }], width, paint);
      const fill = '─'.repeat(Math.max(0, width - line!.columns - 1));
      return [{ text: `${line!.text} ${paint(fill, 'quiet')}`.trimEnd(), columns: Math.max(width, line!.columns) }];
    });
    const cells = baseFirst(context.collation).map((i) =>
      cellText(context, row, i).blocks.flatMap((block) => wrap(block, width, paint)),
    );
    return [...beside(rules, width, '─┬─'), ...beside(cells, width, GAP)];
  };

/** Article indexes in the order of the columns. */
function baseFirst({ articles, base }: Collation): readonly number[] {
  return [base, ...articles.keys()].filter((article, i) => i === 0 || article !== base);
}

/** Where the row stands in an article: `A ¶ 7`; undefined when the article has nothing here. */
function placeLabel(collation: Collation, row: ScreenRow, article: number): string | undefined {
  const { own, beside: laid } = row.cells[article]!;
  const first = own[0] ?? laid[0];
  return first === undefined ? undefined : paragraphLabel(collation, { article, paragraph: first }, true);
}

/** A rule with the base text's ¶, then one cell below the other; those that say the same in few words share a line. */
const stacked: PrintRow = (context, row, sheet) => {
  const { articles, base } = context.collation;
  const indent = Math.max(...articles.map(({ sigil }) => sigil.length)) + 2;
  const title = `── ${placeLabel(context.collation, row, base) ?? `not in ${articles[base]!.sigil}`} `;
  const lines = [sheet.paint(title + '─'.repeat(Math.max(0, sheet.width - title.length)), 'quiet')];
  const brief = new Map<string, string[]>();
  for (const article of baseFirst(context.collation)) {
    const cell = cellText(context, row, article);
    const { sigil } = articles[article]!;
    if (cell.brief !== null) {
      brief.set(cell.brief, [...(brief.get(cell.brief) ?? []), sigil]);
      continue;
    }
    cell.blocks.forEach((block, i) => {
      lines.push(...hanging({ text: i === 0 ? sigil : '', tone: 'strong' }, block, indent, sheet));
    });
  }
  for (const [text, sigils] of brief) {
    const spans: Span[] = [
      { text: sigils.join(' '), tone: 'strong' },
      { text: ` ${text}`, tone: 'quiet' },
    ];
    lines.push(...wrap(spans, sheet.width, sheet.paint).map((line: Line) => line.text));
  }
  return lines;
};

/** How many paragraphs of each article are left out of the rows: furniture and the like. */
function asideLines(collation: Collation): string[] {
  const asides = placementOf(collation).rows.filter((row) => row.aside);
  const counts = collation.articles.flatMap(({ sigil }, article) => {
    const count = asides.reduce(
      (sum, { cells }) => sum + cells[article]!.own.length + cells[article]!.beside.length,
      0,
    );
    return count > 0 ? [`${count} in ${sigil}`] : [];
  });
  if (counts.length === 0) return [];
  return [`Set aside, not shown (furniture, captions, credits and the like): ${counts.join(', ')}.`];
}
