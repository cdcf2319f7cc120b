import { defineConfig } from '@playwright/test';
import { findChromium } from '../../.ci/chromium.mjs';

const executablePath = findChromium();

// The real browser, on the built app: see app.ts, which every spec uses.
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/browser',
  globalSetup: './build.ts',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // One machine among many is slow at the wrong moment: a test that passes the second time is counted and named as unsteady.
  retries: process.env.CI ? 1 : 0,
  reporter: 'list',
  use: {
    viewport: { width: 1366, height: 768 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    launchOptions: { ...(executablePath !== undefined && { executablePath }), args: ['--no-sandbox'] },
    // Some specs kill their own browser: a trace could not be taken from it.
    trace: 'off',
  },
});
