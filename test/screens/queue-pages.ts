import type { Page as Tab } from '@playwright/test'
import type { Page } from './pages.ts'
import { sendAnswers } from './ways.ts'

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

const naming =
  'Ask Mrs Higginbottom on 07700 900123, or h.bottom@example.org: the stupid lift has been broken for weeks.'
/** A text that may name somebody, as screening found it: sent by somebody else, the first time. */
const named = async (tab: Tab) => {
  const find = () => tab.goto(`${queue}?search=Higginbottom`)
  await find()
  if ((await tab.locator('.queue-row').count()) === 0) {
    const context = await tab
      .context()
      .browser()
      ?.newContext({ baseURL: new URL(tab.url()).origin })
    if (!context) throw new Error('no browser to answer from')
    await sendAnswers(await context.newPage(), naming)
    await context.close()
  }
  // Screening comes by every few seconds.
  for (let look = 0; look < 10 && (await tab.locator('.redaction-row').count()) === 0; look++) {
    await find()
    await tab.locator('.queue-row').first().click()
    await tab.locator('.item .segments').waitFor()
    await tab.waitForTimeout(800)
  }
  await tab.locator('.redaction-row').first().waitFor()
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
  { route: 'routes/work.moderation.item', name: 'queue names proposed', as, open: named },
  { route: 'routes/work.moderation.bulk', name: 'queue bulk preview', as, open: preview },
  {
    route: 'routes/work.queue-promise',
    name: 'queue promise',
    as: 'Place administrator',
    open: go('/work/live-well-south-tees/queue-promise'),
  },
]
