/** The parsers without workers, for tests: the functions that the workers and threads call. */
import '../../parsers/oneDecoder.ts';
import { answerOf } from '../answer.ts';
import type { FolderFile, ParserInput, ParserName, Part, ReadingChoices, RunParser } from '../model.ts';
import { pageParts } from '../page/parts.ts';
import { runParser } from '../parsers.ts';
import { readFile } from '../read.ts';

async function partsOf(parser: ParserName, input: ParserInput): Promise<readonly Part[]> {
  const { path, bytes = new Uint8Array(), anyway } = input;
  if (parser === 'page') return pageParts(input);
  if (parser === 'pdf') return [{ path, read: await (await import('../pdf.ts')).readPdf(bytes, anyway) }];
  return runParser(parser, input);
}

export const runHere: RunParser = (parser, input) => answerOf(input, () => partsOf(parser, input));

/** All that is read of one file. */
export const readHere = (
  path: string,
  content: string | Uint8Array,
  choices: ReadingChoices = {},
): Promise<readonly FolderFile[]> =>
  readFile(path, typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content), {
    run: runHere,
    choices,
  });

/** The one article of a file. Throws with the reason when there is none, or with their number when there are several. */
export async function articleOf(path: string, content: string | Uint8Array, choices: ReadingChoices = {}) {
  const files = await readHere(path, content, choices);
  const [file] = files;
  if (files.length !== 1 || !file) throw new Error(`${files.length} articles`);
  if ('reason' in file.read) throw new Error(file.read.reason);
  return file.read;
}

/** Why a file is not read; nothing when it is. */
export async function reasonOf(path: string, content: string | Uint8Array): Promise<string> {
  const [file] = await readHere(path, content);
  return file && 'reason' in file.read ? file.read.reason : '';
}

/** The paragraphs of an article, each behind its role where the format gives one: `headline: Ferry stays`. */
export const told = ({ text, paragraphs = [] }: Awaited<ReturnType<typeof articleOf>>): string[] =>
  paragraphs.map(({ start, end, role }) => `${role ? `${role}: ` : ''}${text.slice(start, end)}`);
