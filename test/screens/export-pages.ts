import type { Page as Tab } from '@playwright/test'
import type { Page } from './pages.ts'

const route = 'routes/work.insight.exports'
const here = '/work/live-well-south-tees/insight/exports'

/** Asks for the first kind of file as XLSX, and waits until it is there. */
async function askForOne(tab: Tab): Promise<void> {
  await tab.goto(here)
  await tab.locator('.export-form button').click()
  await tab.locator('.notice.done').waitFor()
  await tab.locator('.export-list a[download]').first().waitFor()
}

/** Files to take away: before any was asked for, and as each is told. */
export const exportPages: Page[] = [
  { route, name: 'exports none', as: 'Place administrator', open: (tab) => tab.goto(here) },
  { route, name: 'exports', as: 'Strategy lead', open: askForOne },
]
