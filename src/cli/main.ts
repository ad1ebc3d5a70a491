#!/usr/bin/env node
/** The command line: an envelope around the engine. Arguments to files to a collation to print. */
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { changesCsv, exported, exportOptions } from '../app/changes/exported.ts';
import {
  type Collation,
  collate,
  compareAccounts,
  type Problem,
  readStory,
  type SourceText,
  type Story,
  tallyOf,
  toCollationFile,
  toComparisonFile,
} from '../engine/index.ts';
import type { FolderStory } from '../formats/stories.ts';
import { type CollateCommand, type CompareCommand, HELP, readArguments, USAGE } from './arguments.ts';
import { readStories } from './folder.ts';
import { type Marked, markedBy, readMarksFile } from './marks.ts';
import { comparisonText } from './text/comparison.ts';
import type { Sheet } from './text/head.ts';
import { painter, wantsColor } from './text/paint.ts';
import { synopsisText } from './text/synopsis.ts';

const DONE = 0;
const NOTHING = 1;
const MISUSE = 2;

/** A reason to end with exit 1: nothing to compare, or nothing that could be read. */
class Refusal extends Error {}

/** A reason to end with exit 2. */
class Misuse extends Error {}

async function run(words: readonly string[]): Promise<number> {
  const command = readArguments(words);
  if (command.name === 'help') {
    process.stdout.write(HELP);
    return DONE;
  }
  try {
    if (command.name === 'misuse') throw new Misuse(command.detail);
    process.stdout.write(await (command.name === 'compare' ? compareFolder(command) : collateFolder(command)));
    return DONE;
  } catch (error) {
    tell('');
    if (error instanceof Misuse) {
      process.stderr.write(`variorum: ${error.message}\n\n${USAGE}\n`);
      return MISUSE;
    }
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`variorum: ${error.message}\n`);
    return NOTHING;
  }
}

async function collateFolder(command: CollateCommand): Promise<string> {
  const { title, texts, problems } = await readOneStory(command.folder);
  const base =
    command.base === undefined ? undefined : baseId(command.base, command.folder, { title, texts, problems });
  tell(`Comparing ${texts.length} articles …`);
  const marked = markedOf(command.marks, texts);
  const story = readStory(texts, marked.options);
  const collation = marked.over(collate(story, { pairs: command.pairs, ...(base === undefined ? {} : { base }) }));
  tell('');
  if (command.format === 'json') return `${JSON.stringify(toCollationFile(collation, problems), null, 1)}\n`;
  if (command.format === 'csv') return asCsv({ title, story, collation, said: marked.said });
  return asText(command, title, collation, problems);
}

async function compareFolder({ folder, format, marks }: CompareCommand): Promise<string> {
  const { title, texts, problems } = await readOneStory(folder);
  tell(`Comparing ${texts.length} articles …`);
  const story = readStory(texts, markedOf(marks, texts).options);
  const comparison = compareAccounts(story);
  tell('');
  if (format === 'json') return `${JSON.stringify(toComparisonFile(story, comparison, problems), null, 1)}\n`;
  return comparisonText({ title, articles: story.articles, comparison, problems }, sheetHere());
}

/** The terminal, as wide and as colored as it is. */
const sheetHere = (): Sheet => ({
  width: terminalWidth(),
  paint: painter(wantsColor(process.env, process.stdout.isTTY === true)),
});

interface Counted {
  readonly title: string;
  readonly story: Story;
  readonly collation: Collation;
  /** What the reader's marks say of how the articles were read. */
  readonly said: readonly string[];
}

function asCsv({ title, story, collation, said }: Counted): string {
  const nameOf = (article: number) => collation.articles[article]?.name.text ?? '';
  const options = exportOptions([], said);
  return changesCsv(exported({ story: title, collation, tally: tallyOf(story, collation), nameOf, options }));
}

/** What a file of marks means for these texts; of marks that find no article here the reader is told. */
function markedOf(path: string | undefined, texts: readonly SourceText[]): Marked {
  try {
    const marked = markedBy(path === undefined ? [] : readMarksFile(path), texts);
    if (marked.missing > 0) {
      const belong = marked.missing === 1 ? '1 mark belongs' : `${marked.missing} marks belong`;
      tell('');
      process.stderr.write(`variorum: ${belong} to an article that is not here, or that has changed\n`);
    }
    return marked;
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}

function asText(command: CollateCommand, title: string, collation: Collation, problems: readonly Problem[]): string {
  return synopsisText({ title, collation, problems, matrix: command.pairs === 'all' }, sheetHere());
}

/** Columns of the terminal, else COLUMNS, else 100; lines of over 200 are hard to read. */
function terminalWidth(): number {
  const asked = process.stdout.columns ?? Number(process.env.COLUMNS);
  return Number.isFinite(asked) && asked > 0 ? Math.min(200, Math.max(40, Math.floor(asked))) : 100;
}

async function readOneStory(folder: string): Promise<FolderStory> {
  const { stories } = await readFolder(folder);
  const [story, ...others] = stories;
  if (others.length > 0) {
    const list = stories.map(({ title, texts }) => `  ${title} (${texts.length})`).join('\n');
    throw new Refusal(`${folder} holds ${stories.length} stories: name the folder of one.\n${list}`);
  }
  if (!story || story.texts.length < 2) {
    const found = story?.texts.length === 1 ? `only one article in ${folder}` : `no article in ${folder}`;
    const reasons = (story?.problems ?? []).map(({ path, reason }) => `\n  ${path}: ${reason}`).join('');
    throw new Refusal(`nothing to compare: ${found}${reasons}`);
  }
  return story;
}

async function readFolder(folder: string) {
  try {
    const progress = (path: string, done: number, total: number) => tell(`Reading ${done + 1} of ${total}: ${path}`);
    return await readStories(folder, { progress });
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}

/** The id of the article that `--base` names: by its path below the folder, or by its path from where the reader stands. */
function baseId(named: string, folder: string, { texts, problems }: FolderStory): string {
  const below = relative(resolve(folder), resolve(named)).split(sep).join('/');
  const wanted = isAbsolute(named) ? [below] : [named.split(sep).join('/').replace(/^\.\//, ''), below];
  const found = texts.find(({ id }) => wanted.includes(id));
  if (found) return found.id;
  const unread = problems.find(({ path }) => wanted.includes(path));
  if (unread) throw new Refusal(`the base text ${unread.path} could not be read: ${unread.reason}`);
  throw new Misuse(`no article ${named} in ${folder}. Its articles:\n${texts.map(({ id }) => `  ${id}`).join('\n')}`);
}

/** Progress: one line on a terminal that is written over; an empty one clears it. Nothing where nobody watches. */
function tell(message: string): void {
  if (process.stderr.isTTY !== true) return;
  const room = (process.stderr.columns ?? 80) - 1;
  process.stderr.write(`\r\u001b[2K${message.slice(0, room)}`);
}

// A reader such as `head` may close the pipe before the end: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(DONE);
});
process.exitCode = await run(process.argv.slice(2));
