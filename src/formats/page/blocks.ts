/** The blocks of a page in the order of its text: what a reader sees as a paragraph each. */
import { trimmedLines } from '../compose.ts';
import { isElement, isText, type PageElement, type PageNode } from './dom.ts';

/** One block. */
export interface Block {
  readonly text: string;
  /** The nearest element around it that makes a block. */
  readonly element: PageElement;
  /** Level of the heading that it is, 1 to 6; 0 for none. */
  readonly heading: number;
  /** It stands in a figure's caption. */
  readonly caption: boolean;
  /** It stands in what the page itself sets aside: `aside`, `nav`, `footer`, a form. */
  readonly aside: boolean;
}

const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rb rp rt ruby s samp slot small span ' +
    'strike strong sub sup time tt u var wbr nobr'
  ).split(' '),
);
const UNSEEN = new Set(
  (
    'script style noscript template svg canvas iframe object embed applet audio video map math select option datalist ' +
    'textarea head title meta link base frameset dialog'
  ).split(' '),
);
const ASIDE = new Set(['aside', 'nav', 'footer', 'form', 'menu', 'button', 'fieldset']);

const isUnseen = (element: PageElement) =>
  UNSEEN.has(element.localName) ||
  element.getAttribute('hidden') !== null ||
  /(?:^|;)\s{0,20}(?:display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden)/i.test(
    element.getAttribute('style') ?? '',
  );

/** A block that is being filled. */
interface Frame {
  readonly element: PageElement;
  readonly heading: number;
  readonly caption: boolean;
  readonly aside: boolean;
  readonly pre: boolean;
}

function frameIn(element: PageElement, around: Frame | undefined): Frame {
  const name = element.localName;
  const level = /^h[1-6]$/.test(name) ? Number(name[1]) : (around?.heading ?? 0);
  return {
    element,
    heading: level,
    caption: around?.caption === true || name === 'figcaption' || name === 'caption',
    aside: around?.aside === true || ASIDE.has(name),
    pre: around?.pre === true || name === 'pre',
  };
}

/** Words as a browser sets them: runs of white space are one space, but for no-break spaces; breaks stay breaks. */
class Line {
  private text = '';

  add(words: string, pre: boolean): void {
    const set = pre ? words.replace(/\r\n?/g, '\n') : words.replace(/[ \t\n\r\f]+/g, ' ');
    this.text += !pre && set.startsWith(' ') && /(?:^|[ \n])$/.test(this.text) ? set.slice(1) : set;
  }
  /** Gives what was added, and is empty again. */
  take(): string {
    const { text } = this;
    this.text = '';
    return trimmedLines(text);
  }
}

/** All blocks below `root` that a reader would see. Walks without recursion, so that no depth ends it. */
export function blocksOf(root: PageElement): Block[] {
  const blocks: Block[] = [];
  const frames: Frame[] = [frameIn(root, undefined)];
  const line = new Line();
  const close = () => {
    const { pre: _, ...frame } = frames.at(-1) as Frame;
    // Two breaks in a row are a new paragraph, as old pages have them.
    for (const text of line.take().split(/\n{2,}/)) if (/\S/.test(text)) blocks.push({ ...frame, text });
  };
  const enter = (node: PageNode): PageNode | null => {
    if (isText(node)) line.add(node.nodeValue ?? '', frames.at(-1)?.pre ?? false);
    if (!isElement(node) || isUnseen(node)) return null;
    if (node.localName === 'br' || node.localName === 'hr') line.add('\n', true);
    if (node.localName === 'td' || node.localName === 'th') line.add(' ', false);
    if (isBlock(node)) {
      close();
      frames.push(frameIn(node, frames.at(-1)));
    }
    return node.firstChild;
  };
  const leave = (node: PageNode) => {
    if (isElement(node) && isBlock(node) && frames.at(-1)?.element === node) {
      close();
      frames.pop();
    }
  };
  let node: PageNode | null = root.firstChild;
  while (node) {
    const below: PageNode | null = enter(node);
    if (below) {
      node = below;
      continue;
    }
    while (node) {
      leave(node);
      if (node.nextSibling) break;
      node = node.parentNode === root ? null : node.parentNode;
    }
    node = node?.nextSibling ?? null;
  }
  close();
  return blocks;
}

const isBlock = (element: PageElement) =>
  !INLINE.has(element.localName) &&
  !['br', 'hr', 'img', 'picture', 'source', 'input', 'td', 'th'].includes(element.localName);
