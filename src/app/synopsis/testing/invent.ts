/**
 * Small collations by hand. A version's cell is written against the base: `said [Kiev/Kyiv] on [/late ]Monday`, with `¶`
 * where the version starts a new paragraph and `|` where the base does. Offsets follow from the writing.
 */
import type { Article, Collation, Edit, Group, Kind, Link, Paragraph, Role, Row } from '../../../engine/index.ts';

export interface Cell {
  /** The base's paragraphs that it is compared with; none: only here. */
  readonly of?: readonly number[];
  readonly text: string;
  readonly role?: Role;
  /** Kinds of its edits in order; `cut`, `addition` or `wording` by their shape when left out. */
  readonly kinds?: readonly Kind[];
  readonly rewritten?: boolean;
  readonly coarse?: boolean;
  readonly moved?: number;
  readonly repeats?: number;
  /** Base paragraphs of which it holds a part, or (with `related`) tells the same. */
  readonly partOf?: readonly number[];
  readonly related?: readonly {
    readonly ia: number;
    readonly similarity: number;
    readonly shared?: readonly string[];
  }[];
}

export interface Version {
  readonly family?: string;
  /** Of an article that joins several. */
  readonly sources?: Article['sources'];
  readonly cells: readonly Cell[];
  readonly copyOf?: string;
}

export interface Plan {
  /** Paragraphs of the base; `#` before a headline, `!` before furniture. */
  readonly base: readonly string[];
  /** In the order of the alphabet, from B. */
  readonly versions: readonly Version[];
}

const ROLE_SIGNS: { readonly [sign: string]: Role } = { '#': 'headline', '!': 'furniture' };

interface Draft {
  text: string;
  readonly paragraphs: Paragraph[];
}

function add(draft: Draft, text: string, { role, repeats }: Pick<Cell, 'role' | 'repeats'>): number {
  const start = draft.text === '' ? 0 : draft.text.length + 2;
  draft.text += (draft.text === '' ? '' : '\n\n') + text;
  const numbered = draft.paragraphs.filter((paragraph) => paragraph.role === 'body').length;
  draft.paragraphs.push({
    index: draft.paragraphs.length,
    start,
    end: start + text.length,
    role: role ?? 'body',
    ...(role === undefined || role === 'body' ? { number: numbered + 1 } : {}),
    ...(repeats === undefined ? {} : { repeats }),
  });
  return draft.paragraphs.length - 1;
}

function shapeOf(from: string, to: string): Kind {
  if (from === '') return 'addition';
  return to === '' ? 'cut' : 'wording';
}

/** Reads a cell's notation, adds its paragraphs to the draft, and gives its edits. */
function write(draft: Draft, base: Article, cell: Cell): { readonly ib: number[]; readonly edits: Edit[] } {
  const of = cell.of ?? [];
  const ib: number[] = [];
  const edits: Edit[] = [];
  let whole = 0;
  let at = base.paragraphs[of[0] ?? -1]?.start ?? 0;
  for (const part of cell.text.split('¶')) {
    const plain = part.replace(/\|/g, '').replace(/\[([^/\]]*)\/([^\]]*)\]/g, '$2');
    const paragraph = add(draft, plain, cell);
    ib.push(paragraph);
    let to = draft.paragraphs[paragraph]!.start;
    if (ib.length > 1) while (base.text[at] === ' ') at += 1;
    for (const piece of part.split(/(\|)|(\[[^\]]*\])/).filter((found) => found !== undefined && found !== '')) {
      const change = /^\[([^/\]]*)\/([^\]]*)\]$/.exec(piece);
      if (piece === '|') {
        whole += 1;
        at = base.paragraphs[of[whole]!]!.start;
      } else if (change) {
        const [, from = '', into = ''] = change;
        const kind = cell.kinds?.[edits.length] ?? shapeOf(from, into);
        edits.push({
          ia: of[whole]!,
          ib: paragraph,
          from: { start: at, end: at + from.length },
          to: { start: to, end: to + into.length },
          kind,
          rule: `told as ${kind}`,
          inQuote: false,
        });
        at += from.length;
        to += into.length;
      } else {
        at += piece.length;
        to += piece.length;
      }
    }
  }
  return { ib, edits };
}

function article(index: number, draft: Draft, { family = 'Wire', copyOf, sources }: Omit<Version, 'cells'>): Article {
  const sigil = String.fromCharCode(65 + index);
  return {
    id: `${sigil.toLowerCase()}.txt`,
    text: draft.text,
    fields: {},
    name: { text: `The ${sigil}`, source: 'file' },
    paragraphs: draft.paragraphs,
    joined: false,
    sigil,
    family,
    words: draft.text.split(/\s+/).length,
    ...(copyOf === undefined ? {} : { copyOf }),
    ...(sources ? { sources } : {}),
  };
}

/** Builds the collation of a plan. Cells that are only in a version stand behind the row of the cell before them. */
export function invent(plan: Plan): Collation {
  const baseDraft: Draft = { text: '', paragraphs: [] };
  for (const line of plan.base) {
    const role = ROLE_SIGNS[line[0] ?? ''];
    add(baseDraft, role ? line.slice(1) : line, role ? { role } : {});
  }
  const base = article(0, baseDraft, {});
  const width = plan.versions.length + 1;
  const rows: { cells: number[][]; moved: number[] }[] = [];
  const newRow = (): { cells: number[][]; moved: number[] } => ({
    cells: Array.from({ length: width }, () => []),
    moved: new Array<number>(width).fill(0),
  });
  const rowOfBase = base.paragraphs.map(({ index }) => {
    const row = newRow();
    row.cells[0]!.push(index);
    rows.push(row);
    return row;
  });
  const articles = [base];
  const pairs = plan.versions.map((version, number) => {
    const b = number + 1;
    const draft: Draft = { text: '', paragraphs: [] };
    const groups: Group[] = [];
    const links: Link[] = [];
    const edits: Edit[] = [];
    let before = rows[0];
    for (const cell of version.cells) {
      const written = write(draft, base, cell);
      const of = cell.of ?? [];
      let row = of.length > 0 ? rowOfBase[of[0]!] : undefined;
      if (!row) {
        row = newRow();
        rows.splice(before ? rows.indexOf(before) + 1 : rows.length, 0, row);
      }
      row.cells[b]!.push(...written.ib);
      row.moved[b] = cell.moved ?? 0;
      before = row;
      if (of.length > 0) {
        const kind = cell.rewritten ? 'rewritten' : written.edits.length > 0 ? 'edited' : 'same';
        const start = edits.length;
        edits.push(...written.edits);
        groups.push({
          ia: of,
          ib: written.ib,
          kind,
          similarity: 0.9,
          rewritten: cell.rewritten ?? false,
          coarse: cell.coarse ?? false,
          edits: { start, end: edits.length },
        });
        for (const ia of of)
          for (const ib of written.ib) links.push({ ia, ib, kind, similarity: 0.9, containment: 0.9 });
      }
      for (const ia of cell.partOf ?? [])
        links.push({ ia, ib: written.ib[0]!, kind: 'partial', similarity: 0.3, containment: 0.4 });
      for (const { ia, similarity, shared = [] } of cell.related ?? []) {
        const { start } = draft.paragraphs[written.ib[0]!]!;
        links.push({
          ia,
          ib: written.ib[0]!,
          kind: 'related',
          similarity,
          containment: similarity,
          shared,
          sharedB: [{ start, end: start + 4 }],
        });
      }
    }
    articles.push(article(b, draft, version));
    return { a: 0, b, links, groups, edits, parts: [] };
  });
  return { articles, base: 0, rows: rows satisfies Row[], pairs };
}
