/** Work that nobody has asked for yet, in steps: messages are answered in between. */
import { collate, compareAhead, readStory, type SourceText, type Story } from '../engine/index.ts';

/** Milliseconds in which the page paints what it was told, on all processors. */
const PAINTING = 400;

/** So many steps are taken before that at most: what thirty articles need. */
const AT_ONCE = 30;

/** Milliseconds of work between two looks for a message: a browser keeps each timer waiting as long. */
const SLICE = 8;

let steps: Generator<void> | null = null;
/** How many steps are left until there is a pause. */
let burst = Number.POSITIVE_INFINITY;
let timer: ReturnType<typeof setTimeout> | undefined;

function step(): void {
  const until = performance.now() + SLICE;
  try {
    do {
      if (steps === null || steps.next().done) {
        steps = null;
        return;
      }
      burst -= 1;
    } while (burst !== 0 && performance.now() < until);
    timer = setTimeout(step, burst === 0 ? PAINTING : 0);
  } catch {
    steps = null; // what fails here fails again, and is told, when it is asked for
  }
}

/** What is at work already gives way. Nothing is done before the message that is being answered is. */
function begin(work: Generator<void>, atOnce: number): void {
  clearTimeout(timer);
  steps = work;
  burst = atOnce;
  timer = setTimeout(step, 0);
}

/** Whatever is at work waits until the page has painted what it is about to be told: that takes more than one processor. */
export function pauseWork(): void {
  if (steps === null) return;
  clearTimeout(timer);
  timer = setTimeout(step, PAINTING);
}

/** Whatever is at work ends here: a story is about to be opened. */
export function stopWork(): void {
  clearTimeout(timer);
  steps = null;
}

/**
 * Compares the articles of a story in the background; a story that is opened later takes the place of this one. The page tells when
 * it has laid a story out. While it paints, the first article beside the base is compared with all others, so that the next key finds
 * everything known; the rest waits until that is over, since painting takes more than one processor.
 *
 * @param base index of the article that the page has as its base text
 */
export function workAhead(story: Story, base: number): void {
  begin(compareAhead(story, base), Math.max(1, Math.min(AT_ONCE, story.articles.length)));
}

/** So often the texts are gone through: by then what is used most has been compiled for good. */
const ROUNDS = 3;

/** Lines of the texts that are practised on first. What runs for the first time is slow: little of it at a time keeps nobody waiting. */
const BEGINNINGS = [1, 2, 3, 4, 6, 8, 11, 15, 20];

/** Characters of a line that is a paragraph of a story. */
const TELLING = 100;

/** Some lines of a text from where its story begins: of the menus and names above it too little is compared to learn from. */
function beginning({ id, text }: SourceText, count: number): SourceText {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const from = Math.max(
    0,
    lines.findIndex(({ length }) => length >= TELLING),
  );
  return { id, text: lines.slice(from, from + count).join('\n') };
}

/** Opens texts as one story and reads it against each of them. */
function* opened(texts: readonly SourceText[]): Generator<void> {
  const story = readStory(texts);
  yield;
  yield* compareAhead(story);
  for (const { id } of texts) yield void collate(story, { base: id });
}

/** Opens texts for practice, the least at a time that can be done, and throws away what comes out. */
function* rounds(texts: readonly SourceText[]): Generator<void> {
  for (const text of texts.slice(0, 1)) for (const n of BEGINNINGS) yield void readStory([beginning(text, n)]);
  for (const n of BEGINNINGS) yield* opened(texts.slice(0, 2).map((text) => beginning(text, n)));
  for (let round = 0; round < ROUNDS; round++) {
    for (const text of texts) yield void readStory([text]);
    yield* opened(texts);
  }
}

/**
 * Code runs slowly until it has been run: expressions and functions are compiled when they are first used. So before a reader has
 * chosen a folder the worker opens a story of its own, and the reader's opens in a third of the time.
 */
export function practise(texts: readonly SourceText[]): void {
  begin(rounds(texts), Number.POSITIVE_INFINITY);
}
