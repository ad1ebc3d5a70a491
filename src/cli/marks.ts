/** The reader's marks on the command line: a file that the application saved, put over the articles of a folder. */
import { readFileSync } from 'node:fs';
import { readMarks } from '../app/marks/file.ts';
import { articlesOf, type Mark } from '../app/marks/model.ts';
import { type Hashes, isOpen, kindsIn, outletsOf, readOptionsOf } from '../app/marks/resolve.ts';
import { saidOf } from '../app/marks/said.ts';
import { sha256 } from '../app/state/sha256.ts';
import { type Collation, type ReadOptions, type SourceText, withGivenKinds } from '../engine/index.ts';

/** What marks do to a collation of these texts. */
export interface Marked {
  readonly options: ReadOptions;
  /** Puts the reader's kinds over the engine's. */
  readonly over: (collation: Collation) => Collation;
  /** What the header of an export says of them. */
  readonly said: readonly string[];
  /** How many belong to an article that is not in the folder, or that has changed. */
  readonly missing: number;
}

const hashOf = (text: string): string =>
  [...sha256(new TextEncoder().encode(text))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Reads a file of marks. Throws an `Error` that says why when it is none. */
export function readMarksFile(path: string): readonly Mark[] {
  let json: string;
  try {
    json = readFileSync(path, 'utf8');
  } catch {
    throw new Error(`no file of marks at ${path}`);
  }
  const read = readMarks(json);
  if ('refused' in read) throw new Error(`the marks in ${path} cannot be taken. ${read.refused}`);
  return read.records.flatMap(({ mark }) => mark ?? []);
}

/** What the marks mean for the texts of a folder. */
export function markedBy(marks: readonly Mark[], texts: readonly SourceText[]): Marked {
  const hashes: Hashes = new Map(marks.length === 0 ? [] : texts.map(({ id, text }) => [id, hashOf(text)]));
  return {
    options: { ...readOptionsOf(hashes, marks), names: outletsOf(hashes, marks) },
    over: (collation) => withGivenKinds(collation, kindsIn(collation, hashes, marks).given),
    said: saidOf(hashes, marks),
    missing: marks.filter((mark) => !isOpen(mark, articlesOf(mark), hashes)).length,
  };
}
