/**
 * The security policy of the built page. Nothing here is written down twice: the page's `<meta>`, the header file for hosts
 * and, through the page, the loopback server all take it from here.
 */
import { createHash } from 'node:crypto';

/**
 * The import map of the page, a second wall before `import()`, which is syntax and so cannot be taken away: the page's own chunks
 * resolve, every other address does not. (`null` would say the same, and have Chromium write to the console.)
 */
export const IMPORT_MAP = JSON.stringify({
  imports: { './assets/': './assets/', 'http://': 'data:,/', 'https://': 'data:,/' },
});

/**
 * How a policy names a script or a style sheet that stands in the page.
 *
 * @param {string} text
 */
export const digest = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The page's own host, and the import map. */
const SCRIPTS = `'self' ${digest(IMPORT_MAP)}`;

/**
 * The content security policy, as one line. Nothing may be fetched, framed or posted; the worker is a blob of the page's own
 * and inherits all of it.
 *
 * @param {{ script?: string, style?: string, font?: string }} [sources] where scripts, style sheets and faces may come from: the page's
 *   own host and its import map, unless the page is one file that carries all inside
 * @returns {string}
 */
export function contentPolicy({ script = SCRIPTS, style = "'self'", font = "'self'" } = {}) {
  return [
    "default-src 'none'",
    `script-src ${script}`,
    `style-src ${style}`,
    'worker-src blob:',
    "img-src 'self' data: blob:",
    `font-src ${font}`,
    "manifest-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "frame-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/**
 * The headers for a host that can set them, beside the page's own `<meta>`: what a `<meta>` cannot say.
 *
 * @param {string} policy what `contentPolicy` gives
 * @returns {Record<string, string>}
 */
export function securityHeaders(policy) {
  return {
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  };
}
