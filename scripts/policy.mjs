/**
 * The security policy of the built page. Nothing here is written down twice: the page's `<meta>`, the header file for hosts
 * and, through the page, the loopback server all take it from here.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The style texts that react-aria injects while it runs, exactly as it writes them into the page.
 *
 * They are read from the library's own source, so that an upgrade that changes a text changes its hash too; an upgrade that
 * moves it elsewhere ends the build here. A browser test sees to it that no third one is refused.
 *
 * @returns {string[]}
 * @throws {Error} when the library no longer holds them in the expected form
 */
export function injectedStyles() {
  const library = dirname(createRequire(import.meta.url).resolve('react-aria/package.json'));
  return ['overlays/usePreventScroll.mjs', 'interactions/usePress.mjs'].map((file) => {
    const source = readFileSync(join(library, 'dist/private', file), 'utf8');
    const template = /style\.textContent = `([^`]*)`\.trim\(\)/.exec(source)?.[1];
    if (template === undefined) throw new Error(`react-aria/${file} no longer sets a style text in the known form`);
    return template
      .replace(/\$\{([$\w]+)\}/g, (_, name) => {
        const at = source.indexOf(`${name} = '`);
        if (at < 0) throw new Error(`react-aria/${file}: no constant ${name}`);
        const from = at + name.length + 4;
        return source.slice(from, source.indexOf("'", from));
      })
      .trim();
  });
}

/**
 * The content security policy, as one line. Nothing may be fetched, framed or posted; the worker is a blob of the page's own
 * and inherits all of it.
 *
 * @returns {string}
 */
export function contentPolicy() {
  const hashes = injectedStyles().map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${hashes.join(' ')}`,
    'worker-src blob:',
    "img-src 'self' data: blob:",
    "font-src 'self'",
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
