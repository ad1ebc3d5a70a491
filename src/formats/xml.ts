/** XML to a tree of plain records, by fast-xml-parser in document order, so that mixed content keeps its words in place. */
import { XMLParser } from 'fast-xml-parser';
import { LIMITS, PastLimit, placeOf, Unreadable } from './limits.ts';
import { nestingOf } from './nesting.ts';

export interface XmlElement {
  /** Without its namespace's prefix. */
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: readonly XmlNode[];
}
/** An element, or text. */
export type XmlNode = XmlElement | string;

type Ordered = { readonly [name: string]: unknown };

const ATTRIBUTES = ':@';
const TEXT = '#text';

const bare = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * The root's children.
 *
 * @throws {PastLimit} when it is nested too deep
 * @throws {Unreadable} when it is no XML
 */
export function parseXml(text: string, anyway = false): readonly XmlNode[] {
  const depth = nestingOf(text);
  if (depth > LIMITS.nesting && !(anyway && depth < LIMITS.nesting * 8))
    throw new PastLimit('nesting', `its elements are nested ${depth} deep`);
  // No entities of the file's own: they can be made to unfold without end.
  const safe = text.replace(/<!DOCTYPE[^[>]{0,1000}(?:\[[^\]]{0,100000}\]\s{0,100})?>/i, '');
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    htmlEntities: true,
    ignoreDeclaration: true,
    ignorePiTags: true,
    cdataPropName: '#cdata',
  });
  try {
    return (parser.parse(safe) as Ordered[]).flatMap(nodeOf);
  } catch (error) {
    throw new Unreadable(`its XML is damaged${placeOf(error)}`);
  }
}

function nodeOf(ordered: Ordered): XmlNode[] {
  const name = Object.keys(ordered).find((key) => key !== ATTRIBUTES);
  if (name === undefined) return [];
  const value = ordered[name];
  if (name === TEXT) return [String(value)];
  if (name === '#cdata') return [(value as Ordered[]).map((inner) => String(inner[TEXT] ?? '')).join('')];
  const given = (ordered[ATTRIBUTES] ?? {}) as { readonly [name: string]: unknown };
  const attributes = Object.fromEntries(Object.entries(given).map(([key, of]) => [bare(key), String(of)]));
  return [{ name: bare(name), attributes, children: Array.isArray(value) ? (value as Ordered[]).flatMap(nodeOf) : [] }];
}

export const isXmlElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** Elements that begin a line of their own within a line of the head: someone's title under the name. */
const LINES: ReadonlySet<string> = new Set(['byttl', 'br', 'p', 'location', 'story.date']);

/** All words within, inline markup read through. A blank stands before the elements called `apart`, in small letters. */
export function wordsIn(node: XmlNode, apart?: ReadonlySet<string>): string {
  if (!isXmlElement(node)) return node;
  const words = node.children.map((inner) => wordsIn(inner, apart)).join('');
  return apart?.has(node.name.toLowerCase()) ? ` ${words}` : words;
}

/** Elements of one of these names (in small letters) anywhere within, in document order; none within another of them. */
export function findAll(nodes: readonly XmlNode[], ...names: readonly string[]): XmlElement[] {
  return nodes
    .filter(isXmlElement)
    .flatMap((node) => (names.includes(node.name.toLowerCase()) ? [node] : findAll(node.children, ...names)));
}

/** The first of these, or nothing. */
export const findFirst = (nodes: readonly XmlNode[], ...names: readonly string[]): XmlElement | undefined =>
  findAll(nodes, ...names)[0];

/** Words of an element, white space as one space each; nothing when there are none. */
export const lineOf = (element: XmlElement | undefined): string | undefined =>
  (element &&
    wordsIn(element, LINES)
      .replace(/[ \t\r\n]+/g, ' ')
      .trim()) ||
  undefined;
