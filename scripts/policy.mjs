/**
 * The security policy of the built page. Nothing here is written down twice: the page's `<meta>`, the header file for hosts
 * and, through the page, the loopback server all take it from here.
 */

/**
 * The content security policy, as one line. Nothing may be fetched, framed or posted; the worker is a blob of the page's own
 * and inherits all of it.
 *
 * @param {{ script?: string, style?: string, font?: string }} [sources] where scripts, style sheets and faces may come from: the page's
 *   own host, unless the page is one file that carries them inside
 * @returns {string}
 */
export function contentPolicy({ script = "'self'", style = "'self'", font = "'self'" } = {}) {
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
