import { defineConfig } from '@playwright/test';
import { WITHOUT_WEBGL } from './tests/e2e/chromium.ts';

/** Journeys run in Debian's Chromium on the built app, served as an agency would serve it: from a sub-folder. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/journeys',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Long enough for a busy machine: what is slow is the bench's business.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: 'http://127.0.0.1:4319/agence/replique/',
    viewport: { width: 1280, height: 800 },
    locale: 'fr-FR',
    // Keeping the app on the machine is a journey of its own (offline.spec.ts).
    serviceWorkers: 'block',
    // Journeys are about words; those that look at the stage ask for WebGL, and for motion.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: WITHOUT_WEBGL,
  },
  projects: [
    { name: 'journeys', testIgnore: /start\.spec/ },
    // Builds the app again in its place: nobody must be visiting it.
    { name: 'start', testMatch: /start\.spec/, dependencies: ['journeys'] },
  ],
  webServer: {
    command: 'node tests/e2e/serve.mjs 4319 /agence/replique/',
    url: 'http://127.0.0.1:4319/agence/replique/',
    reuseExistingServer: false,
  },
});
