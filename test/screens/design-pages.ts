import type { Page as Tab } from '@playwright/test'
import type { Page } from './pages.ts'

const work = '/work/live-well-south-tees/surveys'
const route = 'routes/work.surveys.$survey.design'
const lead = 'Lead of a community group'

/** Makes a survey of its own and stays in its editor. */
async function begin(tab: Tab, template: string): Promise<void> {
  await tab.goto(`${work}/new`)
  await tab.locator(`input[name=template][value=${template}]`).check()
  if (template === 'empty') await tab.locator('input[name=title]').fill('Getting about')
  await tab.locator('main form button[type=submit]').last().click()
  await tab.waitForURL(/\/design$/)
  await tab.locator('#editor-add:not([aria-disabled])').waitFor({ state: 'attached' })
}

const inSurvey =
  (template: string, then: (tab: Tab) => Promise<unknown> = async () => {}) =>
  async (tab: Tab) => {
    await begin(tab, template)
    await then(tab)
    await tab.waitForTimeout(1000)
  }
/** On a phone the list is one of three panes; opening a thing leads to where it is written. */
const openThing = (position: number) => (tab: Tab) => tab.locator('.outline-open').nth(position).click()
const openPanel = (position: number) => (tab: Tab) => tab.locator('.outline-panel').nth(position).click()
const inEdition = (edition: string) => async (tab: Tab) => {
  await openThing(4)(tab)
  await tab.locator('#edition').selectOption(edition)
}
const design = (page: string) => async (tab: Tab) => {
  await begin(tab, 'what-matters')
  await tab.goto(`${tab.url()}/${page}`)
}

export const designPages: Page[] = [
  { route: 'routes/work.surveys.new', name: 'new survey', as: lead, open: (tab) => tab.goto(`${work}/new`) },
  { route, name: 'editor survey', as: lead, open: inSurvey('what-matters') },
  { route, name: 'editor empty', as: lead, open: inSurvey('empty', openPanel(2)) },
  { route, name: 'editor question', as: lead, open: inSurvey('what-matters', openThing(4)) },
  { route, name: 'editor condition', as: lead, open: inSurvey('what-matters', openThing(5)) },
  { route, name: 'editor editions', as: lead, open: inSurvey('what-matters', openPanel(1)) },
  { route, name: 'editor in Urdu', as: lead, open: inSurvey('what-matters', inEdition('ur')) },
  { route, name: 'editor in Easy Read', as: lead, open: inSurvey('what-matters', inEdition('en-x-easy')) },
  {
    route,
    name: 'editor menu',
    as: lead,
    open: inSurvey('what-matters', (tab) => tab.locator('#editor-add').click()),
  },
  {
    route,
    name: 'editor symbols',
    as: lead,
    open: inSurvey('what-matters', async (tab) => {
      await inEdition('en-x-easy')(tab)
      await tab.locator('.picture-acts button').first().click()
    }),
  },
  { route: 'routes/work.surveys.$survey.design.preview', name: 'design preview', as: lead, open: design('preview') },
  { route: 'routes/work.surveys.$survey.design.publish', name: 'design publish', as: lead, open: design('publish') },
  { route: 'routes/work.surveys.$survey.design.settings', name: 'design settings', as: lead, open: design('settings') },
]
