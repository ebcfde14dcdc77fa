import type { Page as Tab } from '@playwright/test'
import type { Page } from './pages.ts'

const route = 'routes/work.backups'
const here = '/work/live-well-south-tees/backups'
const as = 'Place administrator'

/** Asks for one, and waits until it was made and restored for a trial. */
async function makeOne(tab: Tab): Promise<void> {
  await tab.goto(here)
  await tab.locator('main form button').click()
  await tab.locator('.backup-runs .pill.done').first().waitFor({ timeout: 60_000 })
  await tab.locator('.notice.done').waitFor({ state: 'hidden', timeout: 60_000 })
}

/** Backups: before there is one, and one that came back whole. */
export const backupPages: Page[] = [
  { route, name: 'backups none', as, open: (tab) => tab.goto(here) },
  { route, name: 'backups', as, open: makeOne },
]
