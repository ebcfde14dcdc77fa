import { defineConfig, devices } from '@playwright/test'
import { findBrowser } from './server/boot/browser.mjs'

const executablePath = findBrowser()
/** Chromium's own sandbox needs rights that root in a container does not have; /dev/shm is small there. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : []

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  // Each worker has a product of its own (test/e2e/cast.ts). People mostly look and wait: three fill two cores, and a
  // fourth would wait for them.
  workers: 3,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // Nobody sleeps that long: a loaded machine is three times slower than a quiet one, and a first start alone may take 90 s.
  timeout: 180_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: process.env.TEST_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    // A button that is not there should say so while the rest of the journey can still be read.
    actionTimeout: 15_000,
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: ['--disable-gpu', ...asRoot] },
  },
})
