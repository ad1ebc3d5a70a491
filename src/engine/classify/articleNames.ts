import { type Lexeme, lexemesOf } from '../text/english/lexemes.ts';
import { lettersOf } from '../text/english/romanization.ts';
import { withoutPossessive } from '../text/english/words.ts';
import { isFunctionWord } from '../text/functionWords.ts';
import { isCapitalized } from '../text/shapes.ts';
import type { ClassifySide } from './evidence.ts';
import { isNameWord } from './names.ts';

/** The names of an article, as far as its own capitals tell them. */
export interface ArticleNames {
  /** Folded words that stand with a capital where no sentence begins. */
  readonly proper: ReadonlySet<string>;
  /** Folded words that stand in small letters somewhere. */
  readonly plain: ReadonlySet<string>;
  /** Runs of two capitalized words and more, folded: `['lower', 'danube', 'boundary', 'commission']`. */
  readonly runs: readonly (readonly string[])[];
}

const KNOWN = new WeakMap<ClassifySide, ArticleNames>();

/** The names of an article, found once and remembered with it. */
export function namesOf(side: ClassifySide): ArticleNames {
  const known = KNOWN.get(side);
  if (known !== undefined) return known;
  const found = findNames(side.text);
  KNOWN.set(side, found);
  return found;
}

/** An article's text beyond this length is left unread: no news text is that long. */
const LONGEST_ARTICLE = 200_000;
const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', ':', '"']);
const WITHIN: ReadonlySet<string> = new Set(['of', 'and', 'for', 'the', '&', '-', 'de', 'al', 'bin']);

/** A headline with capitals throughout proves no names. */
function isTitleCased(lexemes: readonly Lexeme[]): boolean {
  const words = lexemes.filter((l) => l.kind === 'word' && !isFunctionWord(l.key));
  return words.length > 3 && words.every((l) => isCapitalized(l.text));
}

function findNames(text: string): ArticleNames {
  const proper = new Set<string>();
  const plain = new Set<string>();
  const runs: string[][] = [];
  let run: string[] = [];
  const close = () => {
    if (run.length > 1) runs.push(run);
    run = [];
  };
  for (const line of text.slice(0, LONGEST_ARTICLE).split(/[\r\n]/)) {
    const lexemes = lexemesOf(line);
    if (isTitleCased(lexemes)) continue;
    let previous: Lexeme | undefined;
    for (const lexeme of lexemes) {
      if (isNameWord(lexeme)) {
        const word = withoutPossessive(lexeme.key);
        if (previous !== undefined && !ENDS.has(previous.key)) proper.add(word);
        run.push(word);
      } else {
        if (lexeme.kind === 'word') plain.add(lexeme.key);
        if (!WITHIN.has(lexeme.key)) close();
      }
      previous = lexeme;
    }
    close();
  }
  return { proper, plain, runs };
}

/** The longest full name of which `acronym`, folded, is the initials, in an article; nothing when it has none. */
export function expansionIn({ runs }: ArticleNames, acronym: string): readonly string[] | undefined {
  let longest: readonly string[] | undefined;
  for (const run of runs) {
    for (let skip = 0; skip + 1 < run.length; skip++) {
      const part = run.slice(skip, skip + acronym.length);
      if (part.length !== acronym.length || part.length <= (longest?.length ?? 1)) continue;
      if (part.every((word, i) => lettersOf(word).charAt(0) === acronym.charAt(i))) longest = part;
    }
  }
  return longest;
}
