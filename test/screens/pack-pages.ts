import type { Page as Tab } from '@playwright/test'
import type { Page } from './pages.ts'

const place = 'live-well-south-tees'
const packs = `/work/${place}/insight/packs`
const as = 'Strategy lead'

/** Asks for a pack and waits until it is made. */
async function make(tab: Tab, audience: 'staff' | 'public'): Promise<void> {
  await tab.goto(packs)
  await tab.locator('input[name=title]').fill('What people told us')
  await tab.locator(`input[name=audience][value=${audience}]`).check()
  await tab.locator('button[value=ask]').click()
  await tab.locator('button[value=issue]').waitFor({ timeout: 60_000 })
}

const issue = async (tab: Tab) => {
  await make(tab, 'public')
  await tab.locator('button[value=issue]').click()
  await tab.locator('button[value=withdraw]').waitFor()
}

const withdraw = async (tab: Tab) => {
  await issue(tab)
  await tab.locator('button[value=withdraw]').click()
  await tab.locator('button[value=withdraw]').waitFor({ state: 'detached' })
}

const refuse = async (tab: Tab) => {
  await tab.goto(packs)
  await tab.locator('button[value=ask]').click()
  await tab.getByRole('alert').waitFor()
}

const openPublic = (first: (tab: Tab) => Promise<void>) => async (tab: Tab) => {
  await first(tab)
  await tab.goto(new URL(tab.url()).pathname.replace(packs, `/p/${place}/packs`))
}

/** Evidence packs: the desk, one that is made, one that is issued, and what everybody sees of it. */
export const packPages: Page[] = [
  { route: 'routes/work.insight.packs', name: 'packs', as, open: (tab) => tab.goto(packs) },
  { route: 'routes/work.insight.packs', name: 'packs refused', as, open: refuse },
  { route: 'routes/work.insight.packs.$pack', name: 'pack made', as, open: (tab) => make(tab, 'staff') },
  { route: 'routes/work.insight.packs.$pack', name: 'pack issued', as, open: issue },
  { route: 'routes/work.insight.packs.$pack', name: 'pack withdrawn', as, open: withdraw },
  { route: 'routes/p.$place.packs', name: 'public packs', open: (tab) => tab.goto(`/p/${place}/packs`) },
  { route: 'routes/p.$place.packs.$pack', name: 'public pack', as, open: openPublic(issue) },
  { route: 'routes/p.$place.packs.$pack', name: 'public pack withdrawn', as, open: openPublic(withdraw) },
]
