/**
 * Texts of our own that would do something if a page took them for anything but text. Each calls `ran()`, or asks the address that it is
 * given, so that a test can see that none did.
 */

/** Elements with a handler, as an author of a page would write them or as a filter would miss them. */
const HANDLERS = [
  'img src=x onerror',
  'img srcset="x 1x" onerror',
  'svg onload',
  'svg/onload',
  'svg><animate attributeName=x dur=1s onbegin',
  'svg><set attributeName=x onbegin',
  'body onload',
  'body onpageshow',
  'video><source onerror',
  'audio src=x onerror',
  'video src=x onerror',
  'input autofocus onfocus',
  'select autofocus onfocus',
  'textarea autofocus onfocus',
  'details open ontoggle',
  'dialog open onclose',
  'marquee onstart',
  'iframe onload',
  'object data=x onerror',
  'embed src=x onload',
  'link rel=stylesheet href=x onerror',
  'style onload',
  'meter onmouseover',
  'a tabindex=1 onfocus',
  'p style="animation:x 1s" onanimationstart',
  'div popover onbeforetoggle',
  'button autofocus onfocus',
  'math tabindex=1 onfocus',
  'track src=x onerror',
  'image href=x onerror',
];

/** How a handler is written. */
const WRITINGS: readonly ((handler: string) => string)[] = [
  (handler) => `<${handler}=ran()>`,
  (handler) => `<${handler}="ran()">`,
  (handler) => `<${handler}='ran()' `,
  (handler) => `<${handler.toUpperCase()}=ran()>`,
  (handler) => `"><${handler}=ran()>`,
  (handler) => `'><${handler}=ran()//`,
  (handler) => `</textarea></title></style></script><${handler}=ran()>`,
  (handler) => `<${handler.replace(' ', '\t')}=ran()>`,
  (handler) => `&lt;${handler}=ran()&gt;`,
  (handler) => `\\u003c${handler}=ran()\\u003e`,
  (handler) => `<!--><${handler}=ran()>-->`,
  (handler) => `<${handler}=&#114;an()>`,
];

/** What runs, loads or leads away by itself; `at` is an address where a request would be seen. */
const WHOLE: readonly ((at: string) => string)[] = [
  () => '<script>ran()</script>',
  () => '<ScRiPt>ran()</sCrIpT>',
  () => '<script>ran()//',
  () => '</script><script>ran()</script>',
  () => '<scr<script>ipt>ran()</scr</script>ipt>',
  () => '<script\u0000>ran()</script>',
  () => '\ufeff<script>ran()</script>',
  () => '\u202e<script>ran()</script>',
  () => '＜script＞ran()＜/script＞',
  () => '<script type=module>ran()</script>',
  () => '<svg><script>ran()</script></svg>',
  () => '<math><mtext><script>ran()</script></mtext></math>',
  () => '<template><script>ran()</script></template>',
  () => '<noscript><p title="</noscript><script>ran()</script>">',
  () => '<![CDATA[<script>ran()</script>]]>',
  () => '<?xml version="1.0"?><script xmlns="http://www.w3.org/1999/xhtml">ran()</script>',
  () => 'javascript:ran()',
  () => 'JaVaScRiPt:ran()',
  () => 'java\u0009script:ran()',
  () => 'data:text/html,<script>ran()</script>',
  () => 'vbscript:ran()',
  () => '<a href="javascript:ran()" autofocus>here</a>',
  () => '<form action="javascript:ran()"><button autofocus></form>',
  () => '<iframe srcdoc="<script>parent.ran()</script>"></iframe>',
  () => '<object data="data:text/html,<script>parent.ran()</script>"></object>',
  () => '{{constructor.constructor("ran()")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is one on purpose, for who would run it.
  () => '${ran()}',
  () => '`;ran();`',
  () => '";ran();"',
  () => "';ran();'",
  () => ');ran();(',
  () => '\u2028ran()\u2029',
  () => '__proto__',
  () => 'constructor',
  () => '[object Object]',
  () => '%3Cscript%3Eran()%3C/script%3E',
  () => '+ADw-script+AD4-ran()+ADw-/script+AD4-',
  () => '{"__proto__":{"ran":true}}',
  () => '<style>@keyframes x{}</style><p style="animation:x" onanimationend=ran()>',
  (at) => `<img src="${at}">`,
  (at) => `<img src=//${at.slice(7)}>`,
  (at) => `<link rel=stylesheet href="${at}">`,
  (at) => `<link rel=prefetch href="${at}">`,
  (at) => `<link rel=dns-prefetch href="${at}">`,
  (at) => `<style>@import "${at}";</style>`,
  (at) => `<p style="background:url(${at})">`,
  (at) => `<meta http-equiv=refresh content="0;url=${at}">`,
  (at) => `<base href="${at}">`,
  (at) => `<iframe src="${at}"></iframe>`,
  (at) => `<video poster="${at}"></video>`,
  (at) => `<object data="${at}"></object>`,
  (at) => `<embed src="${at}">`,
  (at) => `<svg><image href="${at}"/></svg>`,
  (at) => `<svg><use href="${at}#x"/></svg>`,
  (at) => `<script src="${at}"></script>`,
  (at) => `<form action="${at}"><input autofocus></form>`,
  (at) => `<a ping="${at}" href="${at}">here</a>`,
  (at) => `![picture](${at})`,
  (at) => `[here](javascript:fetch('${at}'))`,
  (at) => `url(${at})`,
  (at) => `@import "${at}"`,
];

/** All of them, each once. */
export function payloads(address: string): string[] {
  const written = HANDLERS.flatMap((handler) => WRITINGS.map((write) => write(handler)));
  const led = WHOLE.map((write) => write(address));
  const wrapped = led.flatMap((text) => [`<p>${text}</p>`, `<!-- ${text} -->`]);
  return [...new Set([...written, ...led, ...wrapped])];
}
