import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { contentPolicy, securityHeaders } from './scripts/policy.mjs';

/** Writes the policy into the built page and beside it. Not in development, where the server injects styles and scripts. */
function policy(): Plugin {
  return {
    name: 'variorum-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        // After the charset, which a browser looks for in the first 1,024 bytes, and before all that it has to bind.
        const after = '<meta charset="utf-8" />';
        if (!html.includes(after)) throw new Error(`index.html has no ${after}`);
        const meta = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy()}" />`;
        return html.replace(after, () => `${after}\n    ${meta}`);
      },
    },
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
    // One style sheet: none arrives after the first screen.
    cssCodeSplit: false,
    // Inlined workers are in their chunks, the reader of PDFs among them: scripts/size.mjs holds the limit that counts.
    chunkSizeWarningLimit: 3000,
  },
});
