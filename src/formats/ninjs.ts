/** ninjs, the agencies' items in JSON, 1 and 2. */
import type { FieldName } from '../engine/index.ts';
import { checkLength, compose, fieldFrom, type GivenFields } from './compose.ts';
import { languageTag } from './languageTag.ts';
import { Unreadable } from './limits.ts';
import type { Part, Piece } from './model.ts';
import { type Item, isItem, isMarkup, piecesOf, textOf } from './values.ts';

/** Whether an object is an item of ninjs, by the names that only ninjs has. */
export const isNinjs = (item: Item) =>
  Object.keys(item).some((key) =>
    /^body_?(?:x?html|text)$|^bodies$|^headlines$|^versioncreated$|^bylines?$|^body_nitf$/i.test(key),
  ) && ['uri', 'type', 'versioncreated', 'versionCreated', 'altids', 'altIds'].some((key) => item[key] !== undefined);

/** The text of a ninjs item: its markup before its plain text. */
function ninjsBody(item: Item): string {
  const bodies = Array.isArray(item.bodies) ? item.bodies.filter(isItem) : [];
  const named = Object.keys(item).filter((key) => /^body_/.test(key) && typeof item[key] === 'string');
  const values = [
    ...bodies.map((body) => textOf(body.value)),
    ...named.sort((x, y) => Number(/text/.test(x)) - Number(/text/.test(y))).map((key) => textOf(item[key])),
  ];
  return values.find((value) => value && /\S/.test(value)) ?? '';
}

/**
 * Reads an item.
 *
 * @throws {Unreadable} when there is no text in it; {PastLimit} when it is too long
 */
export function readNinjs(path: string, item: Item, anyway: boolean): Part {
  const headlines = Array.isArray(item.headlines) ? item.headlines.filter(isItem) : [];
  const first = (...keys: readonly string[]) => {
    const key = keys.find((name) => textOf(item[name])?.trim());
    return key === undefined ? undefined : ([textOf(item[key]), `“${key}”`] as const);
  };
  const fields: GivenFields = {};
  const add = (name: FieldName, found: readonly [string | undefined, string] | undefined) => {
    if (found) Object.assign(fields, fieldFrom(name, found[0], found[1]));
  };
  add(
    'headline',
    first('headline') ?? (headlines[0] && ([textOf(headlines[0].value), '“headlines”'] as const)) ?? first('title'),
  );
  add('byline', first('byline', 'by'));
  add('dateline', first('dateline', 'located'));
  add('credit', first('creditline', 'creditLine', 'copyrightholder', 'copyrightHolder', 'usageterms', 'usageTerms'));
  add('outlet', first('infosources', 'infoSources', 'provider', 'source'));
  add(
    'published',
    first('versioncreated', 'versionCreated', 'firstcreated', 'firstCreated', 'contentcreated', 'contentCreated'),
  );
  add('slugline', first('slugline', 'slug'));
  add('version', first('version', 'rev'));
  const language = languageTag(textOf(item.language));
  if (language) add('language', [language, '“language”']);
  const body = ninjsBody(item);
  if (!/\S/.test(body))
    throw new Unreadable(`an item without a text in it${typeof item.type === 'string' ? ` (${item.type})` : ''}`);
  const before: Piece[] = (['headline', 'byline', 'dateline'] as const).flatMap((name) =>
    fields[name] && !body.includes(fields[name].value) ? [{ text: fields[name].value, role: name, field: name }] : [],
  );
  const origin = { format: 'ninjs' as const };
  if (isMarkup(body)) return { path, page: body, given: { fields, origin, before } };
  const read = compose([...before, ...piecesOf(body)], fields, origin);
  checkLength(read, anyway);
  return { path, read };
}
