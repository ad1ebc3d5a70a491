import { isCapitalized } from '../text/shapes.ts';
import type { TallyContext, Word } from './context.ts';
import type { Caution } from './model.ts';
import { COURTESY, nameRun, peopleOf } from './people.ts';

/** Initials that need no introduction. */
const KNOWN: ReadonlySet<string> = new Set('us usa uk eu un uae afp ap bbc cnn nato tv'.split(' '));
const LINKS: ReadonlySet<string> = new Set('of and for the on in'.split(' '));

/** The first place where a name stands, and whether it stands there in full. */
interface First {
  readonly at: Word;
  readonly full: boolean;
}

/**
 * Surnames and initials that a version has before their first full reference, where the base introduces them first. Only the
 * body is read, and only names that both texts hold.
 */
export function bareReferences(context: TallyContext): Caution[] {
  const { pairs, base } = context.collation;
  if (base < 0) return [];
  const inBase = [firstSurnames(context, base), firstInitials(context, base)] as const;
  return pairs
    .filter(({ a, groups }) => a === base && groups.length > 0)
    .flatMap(({ b }) => {
      const here = [firstSurnames(context, b), firstInitials(context, b)] as const;
      return inBase.flatMap((firsts, which) =>
        [...firsts].flatMap(([key, first]): Caution[] => {
          const version = here[which]?.get(key);
          if (!first.full || version === undefined || version.full) return [];
          return [
            {
              flag: 'reference',
              maybe: which === 1,
              article: b,
              at: context.spot(b, version.at.paragraph, version.at),
              introduced: context.spot(base, first.at.paragraph, first.at),
            },
          ];
        }),
      );
    });
}

function firstSurnames(context: TallyContext, article: number): Map<string, First> {
  const { text } = context.article(article);
  const words = context.words(article);
  const people = peopleOf(context);
  const firsts = new Map<string, First>();
  words.forEach((word, i) => {
    if (!people.has(word.key) || firsts.has(word.key) || !isCapitalized(word.text)) return;
    const { from, to } = nameRun(text, words, i);
    const others = words.slice(from, to).filter((other) => other !== word && !COURTESY.has(other.key));
    firsts.set(word.key, { at: word, full: others.length > 0 });
  });
  return firsts;
}

/** Texts with more initials than this are in capitals throughout. */
const MOST_INITIALS = 100;

const isInitials = ({ text }: Word) => /^[A-Z]{3,6}$/.test(text);

function firstInitials(context: TallyContext, article: number): Map<string, First> {
  const words = context.words(article);
  const firsts = new Map<string, First>();
  words.forEach((word, i) => {
    if (!isInitials(word) || KNOWN.has(word.key) || firsts.has(word.key) || firsts.size === MOST_INITIALS) return;
    firsts.set(word.key, { at: word, full: isSpelledBefore(words, i) || isSpelledBehind(words, i) });
  });
  return firsts;
}

/** Whether the words from `from` on spell the initials; `of` and the like may stand between them. */
function spells(words: readonly Word[], from: number, initials: string): boolean {
  let found = 0;
  for (let i = from; i < words.length && i < from + 2 * initials.length && found < initials.length; i += 1) {
    const { text, key } = words[i] as Word;
    if (isCapitalized(text) && text.charAt(0) === initials.charAt(found)) found += 1;
    else if (!LINKS.has(key) || found === 0) return false;
  }
  return found === initials.length;
}

const isSpelledBefore = (words: readonly Word[], at: number) => {
  const initials = (words[at] as Word).text;
  for (let from = 0; from < at; from += 1) if (spells(words, from, initials)) return true;
  return false;
};

/** `NAT (North Atlantic Traffic)`. */
const isSpelledBehind = (words: readonly Word[], at: number) => spells(words, at + 1, (words[at] as Word).text);
