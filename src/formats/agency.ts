/** News agencies' own formats in XML: NITF and NewsML-G2 (NewsML 1 too), one or several items a file. */
import type { FieldName, Role } from '../engine/index.ts';
import { checkLength, compose, fieldFrom, type GivenFields } from './compose.ts';
import { languageTag } from './languageTag.ts';
import { Unreadable } from './limits.ts';
import type { Format, Part, Piece } from './model.ts';
import { findAll, findFirst, isXmlElement, lineOf, parseXml, type XmlElement, type XmlNode } from './xml.ts';
import { xmlBlocks } from './xmlBlocks.ts';

/** A day as agencies write it: `20260113T093000Z` is `2026-01-13T09:30:00Z`. */
export function isoDay(norm: string | undefined): string | undefined {
  const match = norm && /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(norm.trim());
  if (!match) return norm;
  const [, year, month, day, hour, minute, second = '00', zone = ''] = match;
  return `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}:${second}${zone}`}`;
}

/** Where a field stands in the item: names of elements (in small letters), the best first. */
interface Lines {
  readonly [field: string]: readonly string[];
}

const NITF_LINES: Lines = {
  headline: ['hl1', 'headline', 'hedline'],
  byline: ['byline'],
  dateline: ['dateline'],
  credit: ['distributor'],
};
const NEWSML_LINES: Lines = {
  headline: ['headline', 'hedline'],
  byline: ['by', 'byline'],
  dateline: ['dateline'],
  credit: ['creditline', 'copyrightholder'],
  slugline: ['slugline'],
};

/** Fields and the pieces above the story by the item's lines; what is `within` the story is read there. */
function readHead(nodes: readonly XmlNode[], lines: Lines): { fields: GivenFields; pieces: Piece[] } {
  const fields: GivenFields = {};
  const pieces: Piece[] = [];
  for (const [field, names] of Object.entries(lines) as [FieldName, readonly string[]][]) {
    const name = names.find((n) => lineOf(findFirst(nodes, n)) !== undefined);
    if (name === undefined) continue;
    const element = findFirst(nodes, name) as XmlElement;
    const text = lineOf(element);
    const value = field === 'byline' ? text?.replace(/^by:?\s/i, '') : text;
    Object.assign(fields, fieldFrom(field, value, `<${element.name}>`));
    if (text && field !== 'slugline' && field !== 'credit') pieces.push({ text, role: field as Role, field });
  }
  return { fields, pieces };
}

/** What stands beside the headline in NITF: `hl2` lines. */
const subheads = (nodes: readonly XmlNode[]): Piece[] =>
  findAll(nodes, 'hl2').map((element) => ({ text: lineOf(element) ?? '', role: 'subhead' }));

/** What else the head says in words: a summary, and notes to editors. */
const besides = (nodes: readonly XmlNode[]): Piece[] =>
  findAll(nodes, 'abstract', 'note', 'rights').flatMap((element) =>
    xmlBlocks(element.children, element.name.toLowerCase() === 'abstract' ? 'subhead' : 'furniture'),
  );

const attribute = (element: XmlElement | undefined, name: string) => element?.attributes[name];

/** The fields of NITF's head. */
function nitfData(nodes: readonly XmlNode[]): GivenFields {
  const date = ['date.issue', 'date.release', 'story.date']
    .map((name) => findFirst(nodes, name))
    .find((e) => attribute(e, 'norm'));
  const key = findFirst(nodes, 'du-key');
  const publication = findFirst(nodes, 'pubdata');
  return {
    ...fieldFrom('published', isoDay(attribute(date, 'norm')), `<${date?.name} norm>`),
    ...fieldFrom('slugline', attribute(key, 'key'), '<du-key key>'),
    ...fieldFrom(
      'version',
      attribute(key, 'version') ?? attribute(findFirst(nodes, 'doc-id'), 'version'),
      '<du-key version>',
    ),
    ...fieldFrom('outlet', attribute(publication, 'name'), '<pubdata name>'),
    ...fieldFrom('credit', attribute(findFirst(nodes, 'doc.copyright'), 'holder'), '<doc.copyright holder>'),
  };
}

function readNitf(nitf: XmlElement): { fields: GivenFields; pieces: Piece[] } {
  const body = findFirst(nitf.children, 'body');
  const parts = (body?.children ?? []).filter((node) => !isXmlElement(node) || node.name.toLowerCase() !== 'body.head');
  const content = findAll(parts, 'body.content');
  const head = findAll(body?.children ?? [], 'body.head').flatMap((e) => e.children);
  const end = findAll(body?.children ?? [], 'body.end').flatMap((e) => e.children);
  const { fields, pieces } = readHead(head, NITF_LINES);
  const title = fieldFrom('headline', lineOf(findFirst(nitf.children, 'title')), '<title>');
  const story = content.length > 0 ? content.flatMap((e) => xmlBlocks(e.children)) : xmlBlocks(body?.children ?? []);
  const tail = xmlBlocks(end).map((piece): Piece => ({ ...piece, role: 'credit' }));
  const [first, ...others] = pieces;
  const titled = first?.role === 'headline' ? [first, ...subheads(head), ...others] : pieces;
  const above = [...titled, ...besides(head)];
  const shown = content.length > 0 ? above : [];
  return { fields: { ...title, ...nitfData(nitf.children), ...fields }, pieces: [...shown, ...story, ...tail] };
}

/** The words of an item that lie in its content as escaped markup or as plain text. */
interface Inline {
  readonly text: string;
  readonly isMarkup: boolean;
}

function inlineOf(element: XmlElement): Inline {
  const text = element.children.filter((node) => !isXmlElement(node)).join('');
  return { text, isMarkup: /<(?:p|div|h\d|br|article|html)\b/i.test(text) };
}

function readItem(path: string, item: XmlElement, anyway: boolean): Part {
  const set = findAll(item.children, 'contentset', 'datacontent');
  const outside = item.children.filter((node) => isXmlElement(node) && node.name.toLowerCase() !== 'contentset');
  const { fields: lines, pieces } = readHead(withoutContent(outside), NEWSML_LINES);
  const created = findFirst(item.children, 'versioncreated', 'thisrevisioncreated', 'firstcreated', 'contentcreated');
  const source = findFirst(item.children, 'provider', 'infosource');
  const fields: GivenFields = {
    ...fieldFrom(
      'outlet',
      lineOf(findFirst(source?.children ?? [], 'name')) ?? attribute(source, 'literal'),
      `<${source?.name}>`,
    ),
    ...fieldFrom('published', isoDay(lineOf(created)), `<${created?.name}>`),
    ...fieldFrom(
      'version',
      attribute(item, 'version') ?? attribute(findFirst(item.children, 'revisionid'), 'Update'),
      `<${item.name} version>`,
    ),
    ...fieldFrom('language', languageTag(attribute(findFirst(item.children, 'language'), 'tag')), '<language>'),
    ...lines,
  };
  const origin = { format: 'newsml' as const };
  const nitf = findFirst(set.length > 0 ? set : item.children, 'nitf');
  if (nitf) {
    const inner = readNitf(nitf);
    return {
      path,
      read: checked(
        compose(inner.pieces.length > 0 ? inner.pieces : pieces, { ...inner.fields, ...fields }, origin),
        anyway,
      ),
    };
  }
  const data = findAll(set, 'inlinedata')
    .map(inlineOf)
    .find(({ text }) => /\S/.test(text));
  if (data?.isMarkup) return { path, page: data.text, given: { fields, origin, before: pieces } };
  const story = data
    ? data.text.split(/\r?\n/).map((text): Piece => ({ text }))
    : set.flatMap((e) => xmlBlocks(bodyOf(e.children)));
  if (!story.some(({ text }) => /\S/.test(text))) throw new Unreadable('an item without a text in it');
  return { path, read: checked(compose([...unrepeated(pieces, story), ...story], fields, origin), anyway) };
}

/** A line of the head that the story says itself at its beginning stands there alone. */
const unrepeated = (head: readonly Piece[], story: readonly Piece[]) => {
  const first = new Set(story.slice(0, 6).map(({ text }) => text.trim()));
  return head.filter(({ text }) => !first.has(text));
};

/** The body where the content is a page of its own. */
const bodyOf = (nodes: readonly XmlNode[]): readonly XmlNode[] => findFirst(nodes, 'body')?.children ?? nodes;

/** The tree without its content: a headline within is the content's own. */
const withoutContent = (nodes: readonly XmlNode[]): readonly XmlNode[] =>
  nodes.filter(isXmlElement).flatMap((node) => {
    if (['contentset', 'datacontent', 'contentitem'].includes(node.name.toLowerCase())) return [];
    return [
      {
        ...node,
        children: node.children.some(isXmlElement)
          ? [...node.children.filter((c) => !isXmlElement(c)), ...withoutContent(node.children)]
          : node.children,
      },
    ];
  });

function checked(read: ReturnType<typeof compose>, anyway: boolean) {
  checkLength(read, anyway);
  return read;
}

/**
 * Reads an agency's file: one part for each item.
 *
 * @throws {PastLimit | Unreadable} when it is nested too deep, or damaged
 */
export function readAgency(path: string, text: string, anyway = false): readonly Part[] {
  const nodes = parseXml(text, anyway);
  const roots = nodes.filter(isXmlElement);
  const items = findAll(nodes, 'newsitem');
  if (items.length > 0)
    return items.map((item, i) =>
      partOf(numbered(path, i, items.length), () => readItem(numbered(path, i, items.length), item, anyway)),
    );
  const all = findAll(nodes, 'nitf');
  if (all.length > 0)
    return all.map((nitf, i) => {
      const { fields, pieces } = readNitf(nitf);
      return {
        path: numbered(path, i, all.length),
        read: checked(compose(pieces, fields, { format: 'nitf' }), anyway),
      };
    });
  if (roots.length === 0) throw new Unreadable('its XML is damaged, or has nothing in it');
  return [{ path, read: checked(compose(xmlBlocks(nodes), {}, unknown(roots[0]?.name ?? '')), anyway) }];
}

const unknown = (root: string): { format: Format; notes: readonly string[] } => ({
  format: 'newsml',
  notes: [`it is XML of a kind that is not known here (${root}): all of its text is shown`],
});

/** One item of several that cannot be read takes no other with it. */
function partOf(path: string, read: () => Part): Part {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unreadable) return { path, read: { reason: error.message } };
    throw error;
  }
}

/** `wire.xml#02`, where a file holds several articles. */
export const numbered = (path: string, index: number, count: number): string =>
  count === 1 ? path : `${path}#${String(index + 1).padStart(String(count).length, '0')}`;
