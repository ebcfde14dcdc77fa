import type { Page as Tab } from '@playwright/test'
import type { Page } from './pages.ts'

const queue = '/work/live-well-south-tees/moderation'
const go = (path: string) => async (tab: Tab) => void (await tab.goto(path))

const withFilters = async (tab: Tab) => {
  await tab.goto(`${queue}?language=en&search=a`)
  await tab.waitForLoadState('networkidle')
  await tab.locator('.queue-more summary').click()
}
const choose = async (tab: Tab) => {
  await tab.goto(queue)
  await tab.waitForLoadState('networkidle')
  for (const at of [0, 1, 2]) await tab.locator('.queue-choose input').nth(at).click()
}
const preview = async (tab: Tab) => {
  await choose(tab)
  await tab.locator('.bulk-buttons button').first().click()
  await tab.locator('#bulk-title').waitFor()
}
const ages = async (tab: Tab) => {
  await tab.goto(queue)
  await tab.locator('.queue-ages summary').click()
}

const as = 'Moderator'
export const queuePages: Page[] = [
  { route: 'routes/work.moderation._index', name: 'queue filters', as, open: withFilters },
  {
    route: 'routes/work.moderation._index',
    name: 'queue nothing found',
    as,
    open: go(`${queue}?search=nobodysaidthis`),
  },
  { route: 'routes/work.moderation._index', name: 'queue ages', as, open: ages },
  { route: 'routes/work.moderation._index', name: 'queue chosen', as, open: choose },
  { route: 'routes/work.moderation.bulk', name: 'queue bulk preview', as, open: preview },
  {
    route: 'routes/work.queue-promise',
    name: 'queue promise',
    as: 'Place administrator',
    open: go('/work/live-well-south-tees/queue-promise'),
  },
]
