import type { Page as Tab } from '@playwright/test'
import type { Page } from './pages.ts'

const place = 'live-well-south-tees'
const go = (path: string) => (tab: Tab) => tab.goto(path)
const as = 'Place administrator'

const translated = async (tab: Tab) => {
  await tab.goto(`/work/${place}/moderation?view=decided&language=ur`)
  await tab.locator('.queue-list a').first().click()
  await tab.locator('.translation').waitFor()
}
const adding = async (tab: Tab) => {
  await translated(tab)
  await tab.locator('.translation-add summary').click()
}

const refusedRules = async (tab: Tab) => {
  await tab.goto(`/work/${place}/insight/figures`)
  await tab.locator('#staff').fill('4')
  await tab.locator('button[value="set-up"]').click()
  await tab.locator('[role="alert"]').waitFor()
}

const heard = `/work/${place}/insight/heard`
const explore = `/work/${place}/insight/explore`
const asked = 'what-matters/help'

const mapped = async (tab: Tab) => {
  await tab.goto(`${heard}/baselines/ethnic-group`)
  const lines = ['Total,280426', 'White,256000', '"Asian, Asian British or Asian Welsh",17000', 'Something else,7426']
  await tab
    .locator('#file')
    .setInputFiles({ name: 'ts021.csv', mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) })
  await tab.locator('main form button').click()
  await tab.locator('.mapping-table').waitFor()
}

export const policyPages: Page[] = [
  { route: 'routes/p.$place.how-we-read', name: 'rules', open: go(`/p/${place}/how-we-read`) },
  { route: 'routes/p.$place.how-we-read', name: 'rules unknown', open: go(`/p/${place}/how-we-read?version=99`) },
  { route: 'routes/stop.$code', name: 'stop messages', open: go('/stop/a-code') },
  {
    route: 'routes/stop.$code',
    name: 'stop messages stopped',
    open: async (tab) => {
      await tab.goto('/stop/a-code')
      await tab.locator('main form button').click()
      await tab.locator('main [role=status]').waitFor()
    },
  },
  { route: 'routes/work.messages', name: 'messages', as, open: go(`/work/${place}/messages`) },
  { route: 'routes/work.policy', name: 'rules desk', as, open: go(`/work/${place}/policy`) },
  { route: 'routes/work.insight.figures', name: 'public figures', as, open: go(`/work/${place}/insight/figures`) },
  { route: 'routes/work.insight.figures', name: 'public figures refused', as, open: refusedRules },
  { route: 'routes/work.insight.explore', name: 'explore', as, open: go(`${explore}?by=area`) },
  {
    route: 'routes/work.insight.explore',
    name: 'explore an answer',
    as,
    open: go(`${explore}?of=${asked}&by=age-band`),
  },
  { route: 'routes/work.insight.explore', name: 'explore refused', as, open: go(`${explore}?by=area&age=13-17`) },
  { route: 'routes/work.insight.heard', name: 'who was heard', as, open: go(heard) },
  {
    route: 'routes/work.insight.heard',
    name: 'who was heard in one survey',
    as,
    open: go(`${heard}?survey=warm-places`),
  },
  { route: 'routes/work.insight.heard.baselines.$by', name: 'population', as, open: go(`${heard}/baselines/sex`) },
  { route: 'routes/work.insight.heard.baselines.$by', name: 'population mapped', as, open: mapped },
  { route: 'routes/work.moderation.item', name: 'moderation translation', as: 'Moderator', open: translated },
  { route: 'routes/work.moderation.item', name: 'moderation translation form', as: 'Moderator', open: adding },
]
