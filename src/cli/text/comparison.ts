/** The accounts of a story compared, for a terminal: families, lineage, what each carries, shared wording, related passages, framings. */
import { arrowTable, carryTable, wordingTable } from '../../app/lineage/tables.ts';
import {
  carryWords,
  counted,
  kinWords,
  opening,
  ownWords,
  paragraphName,
  sigil,
  standingWords,
  type Told,
  takeWords,
} from '../../app/lineage/words.ts';
import type { Article, CarryCell, Comparison, Framing, Problem } from '../../engine/index.ts';
import { hanging, problemLines, type Sheet } from './head.ts';
import { type Span, wrap } from './layout.ts';

export interface ComparisonSheet {
  readonly title: string;
  readonly articles: readonly Article[];
  readonly comparison: Comparison;
  readonly problems: readonly Problem[];
}

const plain = (text: string): Span => ({ text, tone: 'plain' });
const strong = (text: string): Span => ({ text, tone: 'strong' });
const quiet = (text: string): Span => ({ text, tone: 'quiet' });

/** The comparison as text of lines at most `sheet.width` columns wide where words can be broken, ending in a line break. */
export function comparisonText({ title, articles, comparison, problems }: ComparisonSheet, sheet: Sheet): string {
  const told: Told = {
    lineage: comparison.lineage,
    articles,
    nameOf: (article) => articles[article]?.name.text ?? '',
  };
  const parts = [
    wrap([strong(title), plain(` · ${counted(articles.length, 'article')}`)], sheet.width, sheet.paint).map(
      ({ text }) => text,
    ),
    section('Families', familyLines(told, comparison, sheet), sheet),
    section('Who took what from whom (inferred)', lineageLines(told, sheet), sheet),
    section(`What each carries of ${sigil(told, comparison.lineage.carry.of)}`, carryLines(told, sheet), sheet),
    section('Shared wording: of the words of the row, in the column', wordingLines(told), sheet),
    section('Related passages of independent accounts', relatedLines(told, comparison, sheet), sheet),
    ...comparison.framings.map((framing) =>
      section(
        `${sigil(told, framing.articles.a)} against ${sigil(told, framing.articles.b)}`,
        framingLines(told, framing, sheet),
        sheet,
      ),
    ),
    problemLines(problems, sheet),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const section = (title: string, lines: readonly string[], { paint }: Sheet) =>
  lines.length === 0 ? [] : [paint(title, 'strong'), ...lines];

const item = (text: string, sheet: Sheet) => hanging(quiet(' · '), [plain(text)], 3, sheet);

function familyLines(told: Told, { families }: Comparison, sheet: Sheet): string[] {
  return families.flatMap(({ label, articles, represented }) => {
    const evidence = ({ familyBy }: Article) => {
      const other = told.articles.find(({ id }) => id === familyBy?.id);
      return familyBy && other
        ? ` (${Math.floor(100 * familyBy.share)} % of its runs of four words in ${other.sigil})`
        : '';
    };
    const members = articles
      .map((at) => `${sigil(told, at)} ${told.nameOf(at)}${evidence(told.articles[at]!)}`)
      .join(', ');
    const by = articles.length > 1 ? ` · represented by ${sigil(told, represented)}` : '';
    return hanging(quiet(' · '), [strong(label), plain(`: ${members}`), quiet(by)], 3, sheet);
  });
}

/** The rows of the arrows as sentences: a table of ten columns is too wide for a terminal. */
function lineageLines(told: Told, sheet: Sheet): string[] {
  const arrows = arrowTable(told).rows.map(
    ([here = '', name = '', from = '', sure = '', , , , , , evidence = '']) =>
      `${here} ${name} ← ${from}${sure === '' ? '' : ` (${sure})`}${evidence === '' ? '' : `: ${evidence}`}`,
  );
  const standing = told.articles.map((_, article) => standingWords(told, article));
  const takes = told.lineage.takes.map((_, at) => takeWords(told, at));
  const kin = told.lineage.kin.map((each) => kinWords(told, each));
  return [...arrows, ...takes, ...standing, ...kin].flatMap((text) => item(text, sheet));
}

const SIGNS: { readonly [state in CarryCell['state']]: string } = {
  whole: '##',
  edited: '#=',
  part: '#-',
  words: '~~',
  related: '()',
  none: '. ',
};

function carryLines(told: Told, sheet: Sheet): string[] {
  const { carry } = told.lineage;
  const others = carry.columns.filter(({ article }) => article !== carry.of);
  const { heads } = carryTable(told);
  const place = 9;
  const words = Math.max(12, Math.min(40, sheet.width - place - 5 * others.length - 2));
  const line = (first: string, second: string, cells: readonly string[]) =>
    `${first.padEnd(place)}${second.padEnd(words)}${cells.map((cell) => cell.padStart(5)).join('')}`.trimEnd();
  const rows = carry.rows.map(({ paragraph, cells }) =>
    line(
      paragraphName(told, carry.of, paragraph),
      opening(told, carry.of, paragraph, words - 2),
      others.map(({ article }) => {
        const { state, elsewhere, tail } = cells[article]!;
        return `${tail ? '  ' : SIGNS[state]}${elsewhere ? '^' : ' '}`;
      }),
    ),
  );
  const legend =
    '## whole  #= edited  #- in part  ~~ in other words  () same fact, other account  . not carried  ^ elsewhere; blank: nothing after it is carried';
  return [
    line(
      '',
      '',
      heads.slice(2).map((head) => `${head}  `),
    ),
    ...rows,
    ...wrap([quiet(legend)], sheet.width, sheet.paint).map(({ text }) => text),
    ...others.flatMap((column) =>
      item([carryWords(told, column), ownWords(told, column) ?? ''].join(' ').trim(), sheet),
    ),
  ];
}

function wordingLines(told: Told): string[] {
  const { heads, rows } = wordingTable(told);
  const line = (first: string, cells: readonly string[]) =>
    ` ${first.padEnd(4)}${cells.map((cell) => cell.padStart(11)).join('')}`;
  return [
    line('', heads.slice(2)),
    ...rows.map(([here = '', , ...cells]) =>
      line(
        here,
        cells.map((cell) => cell || '–'),
      ),
    ),
  ];
}

/** The most related passages that are listed for two articles; all of them are in the data. */
const MOST = 12;

function relatedLines(told: Told, { related }: Comparison, sheet: Sheet): string[] {
  const pairs = [...new Set(related.map(({ a, b }) => `${a} ${b}`))];
  return pairs.flatMap((key) => {
    const links = related.filter(({ a, b }) => `${a} ${b}` === key);
    const rest = links.length - MOST;
    return [
      ...links.slice(0, MOST).flatMap(({ a, b, link: { ia, ib, shared = [] } }) => {
        const ends = `${sigil(told, a)} ${paragraphName(told, a, ia)} – ${sigil(told, b)} ${paragraphName(told, b, ib)}`;
        return hanging(quiet(' · '), [plain(ends), quiet(`  ${shared.join(', ')}`)], 3, sheet);
      }),
      ...(rest > 0 ? [sheet.paint(`   and ${rest} more`, 'quiet')] : []),
    ];
  });
}

const WHEN = {
  before: 'before the event',
  during: 'during it',
  after: 'after it',
  unknown: 'when is not told',
} as const;

/** What a terminal has room for: when each was written, what disagrees, who is heard on one side only, and counts of the rest. */
function framingLines(told: Told, framing: Framing, sheet: Sheet): string[] {
  const { a, b } = framing.articles;
  const [sa, sb] = [sigil(told, a), sigil(told, b)];
  const text = (article: number, { start, end }: { readonly start: number; readonly end: number }) =>
    (told.articles[article]?.text.slice(start, end) ?? '').replace(/\s+/g, ' ');
  const heard = (side: 'a' | 'b', other: 'a' | 'b') =>
    framing.heard.filter((row) => row[side] && !row[other]).map(({ name }) => name);
  const only = (names: readonly string[], here: string, there: string) =>
    names.length === 0 ? [] : [`heard in ${here} and not in ${there}: ${names.join(', ')}`];
  const { only: alone, quotations, retold, agree, disagree } = framing;
  const aloneIn = ({ passages }: Framing['only']['a']) => passages.filter(({ near }) => near === undefined).length;
  const nearly = alone.a.passages.length + alone.b.passages.length - aloneIn(alone.a) - aloneIn(alone.b);
  const lines = [
    `${sa} written ${WHEN[framing.written.a.when]}, ${sb} ${WHEN[framing.written.b.when]}${framing.otherTime ? ': what differs may be news, not framing' : ''}`,
    ...disagree.map((fact) => `${fact.what} that disagrees: ${text(a, fact.a)} in ${sa}, ${text(b, fact.b)} in ${sb}`),
    `${counted(agree.length, 'fact')} that agree`,
    ...only(heard('a', 'b'), sa, sb),
    ...only(heard('b', 'a'), sb, sa),
    `${counted(quotations.length, 'quotation')} in both, ${counted(retold.length, 'passage')} told in other words, ${counted(aloneIn(alone.a), 'passage')} only in ${sa}, ${aloneIn(alone.b)} only in ${sb}`,
    ...(nearly > 0 ? [`${counted(nearly, 'more passage')} perhaps told by the other too, in part`] : []),
  ];
  return lines.flatMap((line) => item(line, sheet));
}
