import type { Collation, Edit, Field, Kind, Link, LinkKind, Problem, Role } from './model.ts';
import { storedOtherwise } from './stored.ts';

/** A range of an article's text, and what stands there. */
interface Passage {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The collation format, version 1: what the command line prints and the application exports. */
export interface CollationFile {
  readonly format: 'variorum/collation';
  readonly version: 1;
  readonly base: string;
  readonly articles: readonly {
    readonly id: string;
    readonly sigil: string;
    readonly family: string;
    readonly copyOf?: string;
    readonly fields: { readonly [name: string]: Field };
    readonly paragraphs: readonly {
      readonly index: number;
      readonly start: number;
      readonly end: number;
      readonly role: Role;
      readonly repeats?: number;
    }[];
  }[];
  readonly rows: readonly {
    readonly cells: { readonly [id: string]: readonly number[] };
    readonly moved?: { readonly [id: string]: number };
  }[];
  readonly links: readonly {
    readonly a: string;
    readonly ia: number;
    readonly b: string;
    readonly ib: number;
    readonly kind: LinkKind;
    readonly similarity: number;
    readonly shared?: readonly string[];
    readonly ties?: Link['ties'];
  }[];
  readonly edits: readonly {
    readonly a: string;
    readonly ia: number;
    readonly b: string;
    readonly ib: number;
    readonly from: Passage;
    readonly to: Passage;
    readonly kind: Kind;
    readonly rule: string;
    readonly inQuote: boolean;
    /** What the engine told, where the kind is the reader's. */
    readonly engine?: Edit['engine'];
  }[];
  readonly problems: readonly Problem[];
}

/** A collation in the exchange format. The same collation and problems give the same bytes when written as JSON. */
export function toCollationFile(collation: Collation, problems: readonly Problem[]): CollationFile {
  const { articles, base, rows, pairs } = collation;
  const ids = articles.map((a) => a.id);
  const byId = <T>(values: readonly T[], keep: (value: T) => boolean): { [id: string]: T } =>
    Object.fromEntries(values.map((value, i) => [ids[i] as string, value] as const).filter(([, value]) => keep(value)));
  return {
    format: 'variorum/collation',
    version: 1,
    base: ids[base] ?? '',
    articles: articles.map((a) => ({
      id: a.id,
      sigil: a.sigil,
      family: a.family,
      ...(a.sources ? { sources: a.sources } : {}),
      ...(a.copyOf === undefined ? {} : { copyOf: a.copyOf }),
      fields: a.fields as { [name: string]: Field },
      paragraphs: a.paragraphs.map(({ index, start, end, role, repeats }) => ({
        index,
        start,
        end,
        role,
        ...(repeats === undefined ? {} : { repeats }),
      })),
    })),
    rows: rows.map(({ cells, moved }) => {
      const elsewhere = byId(moved, (by) => by !== 0);
      return {
        cells: byId(cells, (cell) => cell.length > 0),
        ...(Object.keys(elsewhere).length > 0 ? { moved: elsewhere } : {}),
      };
    }),
    links: pairs.flatMap(({ a, b, links }) =>
      links.map(({ ia, ib, kind, similarity, shared, ties }) => ({
        a: ids[a] as string,
        ia,
        b: ids[b] as string,
        ib,
        kind,
        similarity,
        ...(shared ? { shared } : {}),
        ...(ties ? { ties } : {}),
      })),
    ),
    edits: pairs.flatMap(({ a, b, links, edits, parts }) => {
      const passage = (article: number, { start, end }: { start: number; end: number }): Passage => ({
        start,
        end,
        text: articles[article]?.text.slice(start, end) ?? '',
      });
      const byPlace = (x: Edit, y: Edit) =>
        x.ia - y.ia || x.ib - y.ib || x.from.start - y.from.start || x.to.start - y.to.start;
      const all = [...edits, ...parts];
      const stored = storedOtherwise(articles[a]!, articles[b]!, links, all);
      return [...all, ...stored].sort(byPlace).map((e) => ({
        a: ids[a] as string,
        ia: e.ia,
        b: ids[b] as string,
        ib: e.ib,
        from: passage(a, e.from),
        to: passage(b, e.to),
        kind: e.kind,
        rule: e.rule,
        inQuote: e.inQuote,
        ...(e.engine ? { engine: e.engine } : {}),
      }));
    }),
    problems: problems.map(({ path, reason }) => ({ path, reason })),
  };
}
