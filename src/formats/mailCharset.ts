/** Which encoding the words of a mail are in: what its parts declare, else the ladder of text files; and another one, where the reader says so. */
import { decode } from './decode.ts';
import { decodeAny, decodeIn, encodingOf } from './encodings.ts';
import { type MailBody, mailBodies, mailHeads } from './mailBodies.ts';
import type { Decoding, ParserInput } from './model.ts';

/** Heads of parts with words stand before what is attached. */
const HEAD = 256 * 1024;
const TYPE = /^content-type:[ \t]{0,9}text\/(?:plain|html)[^\r\n]{0,998}(?:\r?\n[ \t][^\r\n]{0,998}){0,6}/gim;
const LABEL = /charset[ \t]{0,3}=[ \t]{0,3}"?([\w:.-]{2,40})"?/i;

type Told = Pick<Decoding, 'encoding' | 'by' | 'certainty'>;

/** Bytes as characters of the same numbers, and back. */
function asCharacters(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x2000) text += String.fromCharCode(...bytes.subarray(at, at + 0x2000));
  return text;
}

/** The mail with this encoding in the head of every part with words, so that whatever reads it follows that. */
function labeled(bytes: Uint8Array, encoding: string): Uint8Array {
  const head = asCharacters(bytes.subarray(0, HEAD));
  const label = `charset=${encoding}`;
  const said = head.replace(TYPE, (type) =>
    LABEL.test(type)
      ? type.replace(LABEL, label)
      : type.replace(/text\/(?:plain|html)/i, (name) => `${name}; ${label}`),
  );
  const told = said === head && !LABEL.test(head) ? `Content-Type: text/plain; ${label}\r\n${head}` : said;
  const rest = bytes.subarray(HEAD);
  const all = new Uint8Array(told.length + rest.length);
  for (let at = 0; at < told.length; at++) all[at] = told.charCodeAt(at);
  all.set(rest, told.length);
  return all;
}

/** The bytes of a mail as they are to be read, and how its encoding was told. */
export function mailCharset(
  bytes: Uint8Array,
  { chosen, folder }: Pick<ParserInput, 'chosen' | 'folder'>,
): { readonly bytes: Uint8Array; readonly told: Told } {
  const asked = encodingOf(chosen);
  if (asked) return { bytes: labeled(bytes, asked), told: { encoding: asked, by: 'reader', certainty: 'certain' } };
  const labels = (asCharacters(bytes.subarray(0, HEAD)).match(TYPE) ?? []).flatMap(
    (type) => LABEL.exec(type)?.[1] ?? [],
  );
  const [label] = labels;
  if (label !== undefined) {
    const encoding = encodingOf(label);
    const all = encodingOf(folder);
    // As with text files, what is chosen for all that is no Unicode goes before what they say themselves.
    if (all && encoding !== 'utf-8')
      return { bytes: labeled(bytes, all), told: { encoding: all, by: 'reader', certainty: 'certain' } };
    return encoding
      ? { bytes, told: { encoding, by: 'declared', certainty: 'likely' } }
      : { bytes, told: { encoding: 'windows-1252', by: 'fallback', certainty: 'guess' } };
  }
  if ('text' in decode(bytes)) return { bytes, told: { encoding: 'utf-8', by: 'bytes', certainty: 'certain' } };
  const { encoding, by, certainty } = decodeAny(bytes, { chosen: folder }).decoding;
  return { bytes: labeled(bytes, encoding), told: { encoding, by, certainty } };
}

/** What only bytes that are no character give. */
const BROKEN = /[\ufffd\u0080-\u009f]/;

/** Broken places that are told one by one. */
const TOLD = 50;

/**
 * The whole of it, once the words are there: `�` stands where bytes are no character.
 *
 * @param bytes the file as it was given, in which places are told
 * @param words what was read of it: of its head and of its bodies
 */
export function decodingOf(
  told: Told,
  bytes: Uint8Array,
  words: { readonly head: string; readonly body: string },
): Decoding {
  const brokenIn = ({ label, bytes: body, places }: MailBody, encoding = encodingOf(label) ?? told.encoding) => {
    const { broken, brokenCount } = decodeIn(body, encoding);
    return { broken: broken.map((place) => ({ ...place, at: places[place.at] as number })), brokenCount };
  };
  const heads = BROKEN.test(words.head) ? mailHeads(bytes).map((one) => brokenIn(one)) : [];
  const bodies = BROKEN.test(words.body)
    ? mailBodies(bytes).map((one) => brokenIn(one, told.by === 'declared' ? undefined : told.encoding))
    : [];
  const each = [...heads, ...bodies];
  // Of a mail that is put together otherwise than is known here they are counted, without places.
  const unplaced = bodies.length > 0 ? 0 : words.body.split('\ufffd').length - 1;
  const brokenCount = each.reduce((sum, one) => sum + one.brokenCount, unplaced);
  const certainty = brokenCount > 0 ? 'guess' : told.certainty;
  return { ...told, certainty, broken: each.flatMap((one) => one.broken).slice(0, TOLD), brokenCount };
}
