import { type Coverage, countBoth } from './coverage.ts';
import type { Derivation, Standing } from './model.ts';
import { ownPassages } from './own.ts';
import type { StoryOfTexts } from './source.ts';

/** So much of its own leaves a text wholly derived: a line about the writer, a sentence of context. */
const OWN_AT_MOST = 0.05;
const SHARED_AT_LEAST = 0.7;
/** Less in common than this is chance, a quotation, a statement. */
const LEAST = 0.1;

/**
 * How far an article goes back to what the others of its family carry too.
 *
 * @param isMeasure whether it is the fullest text of its take
 */
export function standingOf(story: StoryOfTexts, coverage: Coverage, article: number, isMeasure: boolean): Standing {
  const holders = coverage.holders[article]!;
  const body = coverage.body[article]!;
  const all = { start: 0, end: body.length };
  const of = countBoth(body, body, all);
  const words = countBoth(body, holders, all);
  const own = ownPassages(story, coverage, article, coverage.tellers[article]!).reduce(
    (sum, passage) => sum + passage.words,
    0,
  );
  const paragraphs = story.articles[article]!.paragraphs.filter(({ role }) => role === 'body');
  const carried = paragraphs.filter(
    ({ index }) => countBoth(body, holders, story.segmented[article]!.paragraphTokens[index]!) > 0,
  ).length;
  return {
    article,
    carried: { words, of },
    paragraphs: { carried, of: paragraphs.length },
    own,
    derivation: isMeasure && words >= LEAST * of ? null : derivationOf(words, own, of),
  };
}

function derivationOf(words: number, own: number, of: number): Derivation {
  if (of === 0 || words < LEAST * of) return 'not';
  return own <= OWN_AT_MOST * of && words >= SHARED_AT_LEAST * of ? 'wholly' : 'partly';
}
