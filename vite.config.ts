import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { contentPolicy, securityHeaders } from './scripts/policy.mjs';

/** Writes the policy into the built page and beside it. Not in development, where the server injects styles and scripts. */
function policy(): Plugin {
  return {
    name: 'variorum-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy() },
        injectTo: 'head-prepend',
      },
    ],
    generateBundle() {
      const lines = Object.entries(securityHeaders(contentPolicy())).map(([name, value]) => `  ${name}: ${value}`);
      this.emitFile({ type: 'asset', fileName: '_headers', source: `/*\n${lines.join('\n')}\n` });
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [react(), tailwindcss(), policy()],
  // A classic worker, inlined as a blob, is bound by the page's policy; one loaded from an address is not.
  worker: { format: 'iife' },
  build: {
    target: 'es2022',
    // Data addresses would need `data:` in the policy, and the polyfill fetches.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
