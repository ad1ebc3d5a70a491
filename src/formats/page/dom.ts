/** The little of a document that is used here: linkedom's own, which is the same in Node and in every browser. */
import { parseHTML } from 'linkedom/worker';

export interface PageNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
}

export interface PageDocument extends PageNode {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  cloneNode(deep: boolean): PageDocument;
}

export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;
export const isText = (node: PageNode) => node.nodeType === 3 || node.nodeType === 4;

/** Parses a page. What stands in no body is given one, since linkedom takes markup as it comes. */
export function parsePage(html: string): PageDocument {
  const markup = html.replace(/^\s*<\?xml[^>]{0,200}\?>/, '');
  const { document } = parseHTML(withBody(markup)) as unknown as { document: PageDocument };
  return document;
}

function withBody(html: string): string {
  if (/<body[\s>]/i.test(html)) return /<html[\s>]/i.test(html) ? html : `<!doctype html><html>${html}</html>`;
  const head = /<\/head\s{0,20}>/i.exec(html);
  if (head) {
    const cut = head.index + head[0].length;
    const rest = html.slice(cut).replace(/<\/html\s{0,20}>/gi, '');
    return `${wrapHead(html.slice(0, cut))}<body>${rest}</body></html>`;
  }
  const bare = html.replace(/<!doctype[^>]{0,400}>/i, '').replace(/<\/?html[^>]{0,2000}>/gi, '');
  const language = /<html[^>]{0,2000}\slang="([\w-]{1,20})"/i.exec(html)?.[1];
  return `<!doctype html><html${language ? ` lang="${language}"` : ''}><head></head><body>${bare}</body></html>`;
}

const wrapHead = (head: string) => (/<html[\s>]/i.test(head) ? head : `<!doctype html><html>${head}`);
