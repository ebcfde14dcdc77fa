import type { Page as Tab } from '@playwright/test'
import type { Page } from './pages.ts'

const insight = '/work/live-well-south-tees/insight'
const go = (path: string) => (tab: Tab) => tab.goto(path)
const as = 'Strategy lead'

const openGoal = async (tab: Tab) => {
  await tab.goto(insight)
  await tab.locator('a[href*="/insight/goals/"]').first().click()
  await tab.locator('.goal-page').waitFor()
}
const behind = async (tab: Tab) => {
  await openGoal(tab)
  await tab.locator('a[href*="/insight/contributions?goal="]').first().click()
  await tab.locator('.behind-list').waitFor()
}
const behindWithheld = async (tab: Tab) => {
  await openGoal(tab)
  await tab.goto(`${insight}/contributions?goal=${tab.url().split('/').at(-1)}&cell=age-band:under-13`)
}
/** The first goal that has a theme told of; otherwise what says that none is. */
const theme = async (tab: Tab) => {
  await tab.goto(insight)
  const goals = await tab.locator('.goal-card a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  for (const goal of goals) {
    await tab.goto(goal ?? insight)
    const link = tab.locator('a[href*="/themes/"]').first()
    if (await link.count()) return link.click()
  }
  return tab.goto(`${goals[0]}/themes/none`)
}
const draft = async (tab: Tab) => {
  await openGoal(tab)
  await tab.locator('a[href*="/findings/new"]').click()
  await tab.locator('.finding-new button').click()
  await tab.locator('#claim').fill('Those who took part want places to rest on the way to the shops and the clinic.')
  // Two tabs that begin at once have the same draft: one of them is told.
  await tab.locator('[data-saving="saved"], [data-saving="failed"]').waitFor()
}
const incomplete = async (tab: Tab) => {
  await draft(tab)
  await tab.locator('button[value="send"]').click()
  await tab.getByRole('alert').waitFor()
}
const sent = async (tab: Tab) => {
  await draft(tab)
  await tab.locator('input[name="strength"][value="early"]').check()
  await tab.locator('#why').fill('It came up in answers and in the workshop.')
  await tab.locator('#limits').fill('Few people under 25 took part.')
  await tab.locator('button[value="choose"]').click()
  await tab.locator('.behind-list button').first().click()
  await tab.waitForURL(/done=linked/)
  await tab.locator('a[href*="/findings/"]').first().click()
  await tab.locator('button[value="send"]').click()
  await tab.locator('#review').waitFor()
}

export const findingPages: Page[] = [
  { route: 'routes/work.insight.contributions', name: 'words behind', as, open: behind },
  { route: 'routes/work.insight.contributions', name: 'words behind refused', as, open: behindWithheld },
  { route: 'routes/work.insight.goals.$goal.themes.$theme', name: 'insight theme', as, open: theme },
  { route: 'routes/work.insight.priorities', name: 'insight priorities', as, open: go(`${insight}/priorities`) },
  { route: 'routes/work.insight.compare', name: 'compare', as, open: go(`${insight}/compare`) },
  {
    route: 'routes/work.insight.compare',
    name: 'compare two places',
    as,
    open: go(`${insight}/compare?by=area&one=middlesbrough&other=redcar-and-cleveland`),
  },
  {
    route: 'routes/work.insight.compare',
    name: 'compare refused',
    as,
    open: go(`${insight}/compare?by=area&age=13-17`),
  },
  { route: 'routes/work.insight.findings', name: 'findings', as, open: go(`${insight}/findings`) },
  { route: 'routes/work.insight.findings.new', name: 'finding new', as, open: go(`${insight}/findings/new`) },
  { route: 'routes/work.insight.findings.$finding', name: 'finding draft', as, open: draft },
  { route: 'routes/work.insight.findings.$finding', name: 'finding incomplete', as, open: incomplete },
  { route: 'routes/work.insight.findings.$finding', name: 'finding in review', as, open: sent },
]
