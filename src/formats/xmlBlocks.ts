/** Paragraphs of marked-up news (NITF, XHTML in NewsML): inline markup is read through. */
import type { Role } from '../engine/index.ts';
import { trimmedLines } from './compose.ts';
import type { Piece } from './model.ts';
import { isXmlElement, wordsIn, type XmlNode } from './xml.ts';

/** Elements that make no paragraph of their own. */
const INLINE = new Set(
  (
    'a abbr acronym alt-code b bdo big br chron city cite classifier code country copyrite copyrite.holder copyrite.year ' +
    'currency del dfn em event frac frac-num frac-sep frac-den function i ins kbd lang location money name.family ' +
    'name.given num object.title org person postaddr pronounce q region s samp small span state strike strong sub sublocation ' +
    'sup time tt u var virtloc'
  ).split(' '),
);
const ROLES: { readonly [name: string]: Role } = {
  hl1: 'subhead',
  hl2: 'subhead',
  h1: 'subhead',
  h2: 'subhead',
  h3: 'subhead',
  h4: 'subhead',
  h5: 'subhead',
  h6: 'subhead',
  'media-caption': 'caption',
  'media-producer': 'credit',
  figcaption: 'caption',
  aside: 'furniture',
  nav: 'furniture',
  footer: 'furniture',
  note: 'furniture',
  byline: 'byline',
  dateline: 'dateline',
  tagline: 'credit',
};
const UNSEEN = new Set(['script', 'style', 'media-metadata', 'media-reference', 'media-object', 'colgroup', 'col']);

/** The paragraphs of a tree, in order. */
export function xmlBlocks(nodes: readonly XmlNode[], role?: Role): Piece[] {
  const pieces: Piece[] = [];
  let line = '';
  const close = () => {
    for (const text of line.split(/\n{2,}/)) {
      const words = trimmedLines(text.replace(/[ \t]+/g, ' '));
      if (words !== '') pieces.push({ text: words, role });
    }
    line = '';
  };
  for (const node of nodes) {
    const name = isXmlElement(node) ? node.name.toLowerCase() : '';
    if (!isXmlElement(node)) line += node.replace(/[ \t\r\n]+/g, ' ');
    else if (UNSEEN.has(name)) continue;
    else if (name === 'br') line += '\n';
    else if (INLINE.has(name)) line += wordsIn(node).replace(/[ \t\r\n]+/g, ' ');
    else {
      close();
      pieces.push(...xmlBlocks(node.children, Object.hasOwn(ROLES, name) ? ROLES[name] : role));
    }
  }
  close();
  return pieces;
}
