/** The folder that a script served with the page, as data: the page itself may not fetch. */
import type { Problem } from '../../engine/index.ts';
import type { OpenedText } from '../../formats/model.ts';
import type { Library, StorySource } from '../state/model.ts';

/** Id of the `<script type="application/json">` that holds it. */
const SERVED = 'served-folder';

const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = <T>(value: unknown, read: (item: unknown) => T | null): readonly T[] =>
  Array.isArray(value) ? value.map(read).filter((item) => item !== null) : [];

const isField = (value: unknown): boolean => isRecord(value) && typeof value.value === 'string';

/** What the formats give besides the text, as our own script wrote it. */
function carried({ fields, paragraphs, origin, file }: { readonly [key: string]: unknown }): Partial<OpenedText> {
  return {
    ...(isRecord(fields) && Object.values(fields).every(isField) && { fields }),
    ...(Array.isArray(paragraphs) && paragraphs.every(isRecord) && { paragraphs: paragraphs as never }),
    ...(isRecord(origin) && typeof origin.format === 'string' && { origin: origin as never }),
    ...(typeof file === 'string' && { file }),
  };
}

function textOf(value: unknown): OpenedText | null {
  if (!isRecord(value) || typeof value.id !== 'string' || typeof value.text !== 'string') return null;
  return { id: value.id, text: value.text, ...carried(value) };
}

function problemOf(value: unknown): Problem | null {
  if (!isRecord(value) || typeof value.path !== 'string' || typeof value.reason !== 'string') return null;
  return { path: value.path, reason: value.reason };
}

function storyOf(value: unknown): StorySource | null {
  if (!isRecord(value) || typeof value.title !== 'string') return null;
  const { title } = value;
  return { title, texts: listOf(value.texts, textOf), problems: listOf(value.problems, problemOf) };
}

/** Reads the data block. Null when it is empty or no library: the page then begins at its first screen. */
export function servedLibrary(json: string): Library | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  if (!isRecord(value) || typeof value.title !== 'string' || !Array.isArray(value.stories)) return null;
  return { title: value.title, stories: listOf(value.stories, storyOf), problems: listOf(value.problems, problemOf) };
}

/** What was served with this page, if anything. */
export function servedWithPage(page: Document): Library | null {
  return servedLibrary(page.getElementById(SERVED)?.textContent ?? '');
}
