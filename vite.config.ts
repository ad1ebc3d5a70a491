import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { contentPolicy, IMPORT_MAP, securityHeaders } from './scripts/policy.mjs';

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
        const map = `<script type="importmap">${IMPORT_MAP}</script>`;
        return html.replace(after, () => `${after}\n    ${meta}\n    ${map}`);
      },
    },
    generateBundle() {
      const lines = Object.entries(securityHeaders(contentPolicy())).map(([name, value]) => `  ${name}: ${value}`);
      this.emitFile({ type: 'asset', fileName: '_headers', source: `/*\n${lines.join('\n')}\n` });
    },
  };
}

/**
 * pdf.js imports a worker and a decoder by address where it is given none. It is given its worker, and may import nothing: what it would
 * import is refused where it stands, so that no worker holds an `import()`.
 */
function noImports(): Plugin {
  return {
    name: 'variorum-no-imports',
    apply: 'build',
    transform(code, id) {
      if (!/\/pdfjs-dist\//.test(id)) return null;
      return { code: code.replace(/\bimport\((?=\s*\/\*\s*webpackIgnore)/g, 'Promise.reject('), map: null };
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [react(), tailwindcss(), policy()],
  // A classic worker, inlined as a blob, is bound by the page's policy; one loaded from an address is not.
  worker: { format: 'iife', plugins: () => [noImports()] },
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
