/** What of the second wall only a page needs: elements that fetch what they name, and markup that makes such elements. */
import { closeBlobs, ownBlobAt } from './blobs.ts';
import { closeChannels, fix, type Report, refuse } from './channels.ts';

/** Elements that the open page never makes: each can fetch, run or style by address. */
const NEVER_MADE = new Set(
  'applet base embed fencedframe frame frameset iframe link meta object portal script style'.split(' '),
);

/** Attributes that hold an address, or several. */
const ADDRESSES = new Set('action background data formaction href ping poster src srcdoc srcset xlink:href'.split(' '));

/** Properties that set such an attribute. */
const PROPERTIES = [
  ['HTMLImageElement', 'src'],
  ['HTMLImageElement', 'srcset'],
  ['HTMLMediaElement', 'src'],
  ['HTMLVideoElement', 'poster'],
  ['HTMLSourceElement', 'src'],
  ['HTMLSourceElement', 'srcset'],
  ['HTMLTrackElement', 'src'],
  ['HTMLInputElement', 'src'],
  ['HTMLLinkElement', 'href'],
  ['HTMLScriptElement', 'src'],
  ['HTMLIFrameElement', 'src'],
  ['HTMLIFrameElement', 'srcdoc'],
  ['HTMLEmbedElement', 'src'],
  ['HTMLObjectElement', 'data'],
  ['HTMLAnchorElement', 'ping'],
] as const;

/** Functions that turn text into elements, by where they live. */
const MARKUP = [
  ['Element', 'insertAdjacentHTML'],
  ['Element', 'setHTMLUnsafe'],
  ['ShadowRoot', 'setHTMLUnsafe'],
  ['Range', 'createContextualFragment'],
  ['Document', 'write'],
  ['Document', 'writeln'],
  ['DOMParser', 'parseFromString'],
  ['XSLTProcessor', 'importStylesheet'],
  ['HTMLFormElement', 'submit'],
  ['HTMLFormElement', 'requestSubmit'],
] as const;

/** Functions that take style sheets as text: `url()` and `@import` fetch. */
const STYLES = [
  ['CSSStyleSheet', 'insertRule'],
  ['CSSStyleSheet', 'addRule'],
  ['CSSStyleSheet', 'replace'],
  ['CSSStyleSheet', 'replaceSync'],
] as const;

/** Whether an address asks nobody: what the page made itself, or a place in it. */
const isOwn = (address: string): boolean => /^\s*(#|data:|blob:|$)/i.test(address);

/** Whether a style names nothing outside. */
const isPlainStyle = (css: string): boolean => !/url\s*\(|@import|image-set\s*\(|\\/i.test(css);

const prototypeOf = (scope: Window & typeof globalThis, name: string): object | undefined =>
  (scope as unknown as { [name: string]: { prototype: object } | undefined })[name]?.prototype;

/** Has the setter of a property refuse what `passes` does not. */
function guardSetter(owner: object | undefined, name: string, refused: (value: string, owner: unknown) => void): void {
  const was = owner && Object.getOwnPropertyDescriptor(owner, name);
  if (!was?.set) return;
  const { set } = was;
  Object.defineProperty(owner, name, {
    ...was,
    configurable: false,
    set(value: unknown) {
      refused(String(value), this);
      set.call(this, value);
    },
  });
}

function guardMethod(owner: object | undefined, name: string, refused: (args: readonly unknown[]) => void): void {
  const was = owner && (owner as { [name: string]: unknown })[name];
  if (!owner || typeof was !== 'function') return;
  fix(owner, name, function guarded(this: unknown, ...args: unknown[]) {
    refused(args);
    return was.apply(this, args);
  });
}

function closeAddresses(scope: Window & typeof globalThis, report: Report): void {
  const check = (channel: string, address: string) => isOwn(address) || refuse(channel, report);
  for (const [owner, name] of PROPERTIES) {
    guardSetter(prototypeOf(scope, owner), name, (value) => check(`${owner}.${name}`, value));
  }
  const attribute = (name: unknown, value: unknown) => {
    const lower = String(name).toLowerCase();
    if (ADDRESSES.has(lower)) check(lower, String(value));
    if (lower === 'style' && !isPlainStyle(String(value))) refuse('style', report);
  };
  const element = prototypeOf(scope, 'Element');
  guardMethod(element, 'setAttribute', ([name, value]) => attribute(name, value));
  guardMethod(element, 'setAttributeNS', ([, name, value]) => attribute(name, value));
  for (const name of ['setAttributeNode', 'setAttributeNodeNS']) {
    guardMethod(element, name, ([node]) => attribute((node as Attr).name, (node as Attr).value));
  }
  for (const name of ['setNamedItem', 'setNamedItemNS']) {
    guardMethod(prototypeOf(scope, 'NamedNodeMap'), name, ([node]) =>
      attribute((node as Attr).name, (node as Attr).value),
    );
  }
  // An attribute can be written as a node too.
  for (const [owner, name] of [
    ['Attr', 'value'],
    ['Node', 'nodeValue'],
    ['Node', 'textContent'],
  ] as const) {
    guardSetter(prototypeOf(scope, owner), name, (value, node) => {
      if (node instanceof scope.Attr) attribute(node.name, value);
    });
  }
  guardMethod(prototypeOf(scope, 'CSSStyleDeclaration'), 'setProperty', ([, value]) => {
    if (!isPlainStyle(String(value))) refuse('style', report);
  });
}

function closeMarkup(scope: Window & typeof globalThis, report: Report): void {
  for (const name of ['innerHTML', 'outerHTML']) {
    guardSetter(prototypeOf(scope, 'Element'), name, () => refuse(name, report));
  }
  for (const [owner, name] of MARKUP) {
    guardMethod(prototypeOf(scope, owner), name, () => refuse(`${owner}.${name}`, report));
  }
  for (const [owner, name] of STYLES) {
    guardMethod(prototypeOf(scope, owner), name, () => refuse(`${owner}.${name}`, report));
  }
  for (const name of ['createElement', 'createElementNS']) {
    guardMethod(prototypeOf(scope, 'Document'), name, (args) => {
      const tag = String(args[name === 'createElement' ? 0 : 1]).toLowerCase();
      if (NEVER_MADE.has(tag)) refuse(`<${tag}>`, report);
    });
  }
}

function closeMakers(scope: Window & typeof globalThis, report: Report): void {
  const { Worker: Made } = scope;
  // Workers are blobs that the page made before it was ready: another would be fetched, or begin without this wall.
  closeBlobs();
  fix(
    scope,
    'Worker',
    new Proxy(Made, {
      construct(target, [address, ...rest]: [string | URL, ...unknown[]]) {
        if (!ownBlobAt(String(address))) refuse('Worker', report);
        return Reflect.construct(target, [address, ...rest]) as Worker;
      },
    }),
  );
  fix(scope, 'open', () => {
    report('open');
    return null;
  });
}

/** The part of a browser's `navigate` event that is needed here; TypeScript does not know it in every version. */
interface Navigating extends Event {
  readonly destination: { readonly url: string; readonly sameDocument: boolean };
}

/** A script that leads the page elsewhere takes an address with it, which may hold what an article says. Some browsers ask first. */
function closeWays(scope: Window & typeof globalThis, report: Report): void {
  const { navigation } = scope as { readonly navigation?: EventTarget };
  navigation?.addEventListener('navigate', (event) => {
    const { url, sameDocument } = (event as Navigating).destination;
    const [here] = scope.location.href.split('#');
    if (sameDocument || isOwn(url) || url.split('#')[0] === here || !event.cancelable) return;
    event.preventDefault();
    report('navigation');
  });
}

/**
 * Closes every channel of a page. Called once all that the page needs is there: from then on it makes no element that fetches.
 *
 * @param scope the window; text, attributes that hold no address and addresses of the page's own pass as before
 */
export function closePage(scope: Window & typeof globalThis, report: Report): void {
  closeChannels(scope, report);
  closeAddresses(scope, report);
  closeMarkup(scope, report);
  closeMakers(scope, report);
  closeWays(scope, report);
}
