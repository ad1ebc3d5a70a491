import type { TallyContext, Word } from './context.ts';
import { type Practice, STYLE_RULES, type StyleRule } from './model.ts';
import type { Evidence, Place } from './style/evidence.ts';
import { dayWordsOf, numbersOf, percentOf } from './style/figures.ts';
import { commaAndQuoteOf, quotationMarksOf, serialCommaOf } from './style/marks.ts';
import { courtesyTitlesOf, givenNamesOf } from './style/names.ts';
import { spellingOf } from './style/spelling.ts';

type Look = (context: TallyContext, article: number, words: readonly Word[]) => Evidence;

const LOOKS: { readonly [rule in StyleRule]: Look } = {
  spelling: (context, _, words) => spellingOf(context, words),
  givenNames: givenNamesOf,
  courtesyTitles: courtesyTitlesOf,
  commaAndQuote: commaAndQuoteOf,
  quotationMarks: quotationMarksOf,
  dayWords: (_, __, words) => dayWordsOf(words),
  numbers: numbersOf,
  percent: percentOf,
  serialComma: serialCommaOf,
};

/**
 * What each article's text does, rule by rule, in its body and outside quotations. A rule of English finds nothing in another
 * language, and with fewer than two places nothing is said.
 */
export function houseStyle(context: TallyContext): Practice[] {
  const { articles } = context.collation;
  const outside = articles.map((_, article) => context.words(article).filter(({ quoted }) => !quoted));
  return STYLE_RULES.flatMap((rule) =>
    articles.map((_, article): Practice => {
      const { does, count, of, places, exceptions } = LOOKS[rule](context, article, outside[article] as Word[]);
      const spots = (some: readonly Place[]) => some.map((place) => context.spot(article, place.paragraph, place));
      return { rule, article, does, count, of, places: spots(places), exceptions: spots(exceptions) };
    }),
  );
}
