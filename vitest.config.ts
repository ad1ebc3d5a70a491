import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** What is pure or keeps to files leaves nothing behind for the next file: it is loaded once a worker, which takes half of the time. */
const PURE = ['src/engine/**/*.test.ts', 'src/cli/**/*.test.ts', 'src/formats/**/*.test.ts'];

const ALL = ['src/**/*.test.ts', 'src/**/*.test.tsx', 'scripts/**/*.test.ts'];

/** Tests run in Node; one that needs a document says so with `@vitest-environment jsdom` in its first comment. */
export default defineConfig({
  plugins: [react()],
  test: {
    environment: 'node',
    setupFiles: ['src/engine/testing/laws.setup.ts'],
    testTimeout: 60_000 * Number(process.env.LAWS_TIMES ?? 1),
    // One for each core: left to itself it leaves one of two idle.
    maxWorkers: '100%',
    passWithNoTests: true,
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'alone', include: ALL, exclude: [...PURE, '**/node_modules/**'] } },
    ],
  },
});
