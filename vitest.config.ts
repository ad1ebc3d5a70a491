import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Tests run in Node; one that needs a document says so with `@vitest-environment jsdom` in its first comment. */
export default defineConfig({
  plugins: [react()],
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.ts'],
    setupFiles: ['src/engine/testing/laws.setup.ts'],
    testTimeout: 60_000 * Number(process.env.LAWS_TIMES ?? 1),
    // One for each core: left to itself it leaves one of two idle.
    maxWorkers: '100%',
    passWithNoTests: true,
  },
});
