/** What was asked for, from the words of the command line. */
import { parseArgs } from 'node:util';

export const USAGE = `usage: variorum collate FOLDER [--format text|json|csv] [--base FILE] [--pairs base|all] [--marks FILE]
       variorum compare FOLDER [--format text|json] [--marks FILE]
       variorum --help`;

export const HELP = `Sets the versions of a news story side by side, aligned paragraph by paragraph, with every difference in wording.

${USAGE}

  FOLDER         holds the articles, two or more: text, web pages, Word, RTF, PDF, mail, agency XML and JSON, archives; or
                 one file that holds several. Hidden files are passed over; what cannot be read is told, with the reason.

  --format text  a synopsis to read on a terminal of 80 to 200 columns (the default)
  --format json  the collation as data, format variorum/collation, version 1
  --format csv   two tables: every edit, and every paragraph that is not carried, only here, elsewhere, split or merged,
                 under a header that says by which rules and of which texts; safe to open in a spreadsheet
  --base FILE    the article that the others are read against: its path below FOLDER
                 (default: the fullest article of the largest wire family)
  --pairs base   compare each article with the base text (the default)
  --pairs all    compare every article with every other
  --marks FILE   marks that the application saved: kinds, families, days and links that a reader gave go before those
                 that are told here
  --help         this text

compare sets the accounts of a story against each other: families, what independent ones tell alike, who took what from whom
(inferred: it says how sure and why), what each carries, and how they frame the event.

  --format text  the same in words and tables (the default)
  --format json  the comparison as data, format variorum/comparison, version 1 (docs/comparison-format.md)
  --marks FILE   as above

In the synopsis [-words-] stand in the base text and not in this version, {+words+} only in this version. Color follows the
terminal; NO_COLOR turns it off, FORCE_COLOR on. Without a terminal, COLUMNS gives the width (default 100).

Exit: 0 done, 1 nothing to compare or unreadable (with the reason), 2 misuse.
`;

export interface CollateCommand {
  readonly name: 'collate';
  readonly folder: string;
  readonly format: 'text' | 'json' | 'csv';
  readonly pairs: 'base' | 'all';
  readonly base?: string;
  /** Path of a file of marks. */
  readonly marks?: string;
}

export interface CompareCommand {
  readonly name: 'compare';
  readonly folder: string;
  readonly format: 'text' | 'json';
  /** Path of a file of marks. */
  readonly marks?: string;
}

export type Command =
  | CollateCommand
  | CompareCommand
  | { readonly name: 'help' }
  | { readonly name: 'misuse'; readonly detail: string };

/** Reads the arguments after the program's own name. Never throws: what makes no sense is a `misuse` that says why. */
export function readArguments(words: readonly string[]): Command {
  try {
    return command(words);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // The parser goes on to explain how to pass such a word as a name: no article needs that.
    return { name: 'misuse', detail: message.split('. ')[0] ?? message };
  }
}

function command(words: readonly string[]): Command {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      format: { type: 'string', default: 'text' },
      pairs: { type: 'string' },
      base: { type: 'string' },
      marks: { type: 'string' },
    },
  });
  if (values.help) return { name: 'help' };
  const [name, folder, ...more] = positionals;
  if (name === undefined) return misuse('what is to be done?');
  if (name !== 'collate' && name !== 'compare') return misuse(`no command is called ${name}`);
  if (folder === undefined) return misuse('which folder?');
  if (more.length > 0) return misuse(`one folder at a time, not ${more.join(' ')} too`);
  if (name === 'compare') return compare(folder, values);
  const { format, pairs = 'base', base, marks } = values;
  if (format !== 'text' && format !== 'json' && format !== 'csv')
    return misuse(`--format is text, json or csv, not ${format}`);
  if (pairs !== 'base' && pairs !== 'all') return misuse(`--pairs is base or all, not ${pairs}`);
  if (format === 'csv' && pairs === 'all')
    return misuse('--format csv tells the pairs with the base text: --pairs all has no place there');
  return {
    name,
    folder,
    format,
    pairs,
    ...(base === undefined ? {} : { base }),
    ...(marks === undefined ? {} : { marks }),
  };
}

interface CompareValues {
  readonly format: string;
  readonly pairs?: string;
  readonly base?: string;
  readonly marks?: string;
}

function compare(folder: string, { format, pairs, base, marks }: CompareValues): Command {
  if (format !== 'text' && format !== 'json') return misuse(`--format of compare is text or json, not ${format}`);
  if (pairs !== undefined || base !== undefined)
    return misuse('compare takes every article: --base and --pairs have no place there');
  return { name: 'compare', folder, format, ...(marks === undefined ? {} : { marks }) };
}

const misuse = (detail: string): Command => ({ name: 'misuse', detail });
