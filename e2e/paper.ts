/** What a page prints, read from the paper by `pdftotext` (poppler); `npm test` installs it where it is missing. */
import { spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { test } from './application.ts';

const isThere = spawnSync('pdftotext', ['-v']).status === 0;

/** Prints the page as the browser does, on A4, and gives the text of each sheet. Skips the test, saying so, where no `pdftotext` is. */
export async function sheetsOf(page: Page): Promise<readonly string[]> {
  // biome-ignore lint/suspicious/noSkippedTests: only where it cannot be read, and then it is said.
  test.skip(!isThere, 'pdftotext is not on this computer (Debian: poppler-utils): the paper was not read');
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const { stdout, stderr, status } = spawnSync('pdftotext', ['-raw', '-enc', 'UTF-8', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`pdftotext could not read the paper: ${stderr}`);
  // A form feed ends each sheet.
  return stdout.split('\f').slice(0, -1);
}

/** The whole paper as one text. */
export const paperOf = async (page: Page): Promise<string> => (await sheetsOf(page)).join('\n');

/** Letters and digits alone: where a line breaks, paper has no space, and a joined letter is two. A face may give `ʼ` for `’`. */
export const letters = (text: string): string => text.normalize('NFKD').replace(/[^\p{L}\p{N}]|ʼ/gu, '');

/** How often letters stand in others, overlaps included. */
function occurrences(all: string, sought: string): number {
  let count = 0;
  for (let at = all.indexOf(sought); at >= 0; at = all.indexOf(sought, at + 1)) count++;
  return count;
}

/** Words that stand on the paper less often than in the texts together, as letters: a column that was lost would leave hundreds. */
export function wordsNotOn(paper: string, texts: readonly string[]): readonly string[] {
  const all = letters(paper);
  const counts = new Map<string, number>();
  for (const word of texts.flatMap((text) => text.split(/\s+/).map(letters)))
    if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].filter(([word, count]) => occurrences(all, word) < count).map(([word]) => word);
}
