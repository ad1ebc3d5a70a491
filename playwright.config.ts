import { defineConfig } from '@playwright/test';
import { findBrowser, findFirefox, LAUNCH_ARGS } from './scripts/browser.mjs';

const executablePath = await findBrowser({ headless: true });
const firefox = findFirefox();

/** Browser tests run on the built application, served as `npm start` serves it: see e2e/application.ts. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'out/test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // Far more than a test needs: a machine that is busy with something else fails none.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    timezoneId: 'UTC',
    colorScheme: 'light',
    // A trace of every test would cost a third of the time: `--trace on` for one that fails.
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: { args: LAUNCH_ARGS, ...(executablePath === undefined ? {} : { executablePath }) },
      },
    },
    // The system's own Firefox, on the main path and on what only the engines themselves can hold. Where there is none it is said by a test that fails, not passed over.
    {
      name: 'firefox',
      testMatch: ['main.spec.ts', 'bound.spec.ts'],
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        launchOptions: firefox === undefined ? {} : { executablePath: firefox },
      },
    },
  ],
});
