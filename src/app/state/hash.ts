/** The name by which the URL knows a story: a hash of what the articles say, whatever the files are called. */
import type { SourceText } from '../../engine/index.ts';
import { sha256 } from './sha256.ts';

/** Digits of the hash that are kept: 80 bits tell any two folders apart and keep the address short. */
const DIGITS = 20;

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const subtle = globalThis.crypto?.subtle;
  const hashed = subtle ? new Uint8Array(await subtle.digest('SHA-256', bytes)) : sha256(bytes);
  return [...hashed].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** SHA-256 of a text in UTF-8, in 64 hexadecimal digits. */
export const textHash = (text: string): Promise<string> => digest(new TextEncoder().encode(text));

/** Hash of the texts' content, in hexadecimal digits. Their ids and their order make no difference. */
export async function contentHash(texts: readonly SourceText[]): Promise<string> {
  const each = await Promise.all(texts.map(({ text }) => textHash(text)));
  return (await textHash(each.sort().join('\n'))).slice(0, DIGITS);
}
