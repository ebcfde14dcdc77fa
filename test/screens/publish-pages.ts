import type { Page as Tab } from '@playwright/test'
import type { Page } from './pages.ts'

const place = 'live-well-south-tees'
const surveys = `/work/${place}/surveys`
const design = `${surveys}/warm-places/design`
const as = 'Lead of a community group'
const go = (path: string) => (tab: Tab) => tab.goto(path)

const preview = 'routes/work.surveys.$survey.design.preview'
const publish = 'routes/work.surveys.$survey.design.publish'
const settings = 'routes/work.surveys.$survey.design.settings'

/** Begins a survey from a template and goes to one of its pages. */
async function begin(tab: Tab, template: string, page: string): Promise<void> {
  await tab.goto(`${surveys}/new`)
  await tab.locator(`input[name=template][value=${template}]`).check()
  if (template === 'empty') await tab.locator('input[name=title]').fill('Getting about')
  await tab.locator('.new-survey button[type=submit]').click()
  await tab.waitForURL(/\/design$/)
  await tab.goto(`${new URL(tab.url()).pathname}/${page}`)
}

const refusePublishing = async (tab: Tab) => {
  await begin(tab, 'empty', 'publish')
  await tab.locator('.publish form button').last().click()
  await tab.getByRole('alert').waitFor()
}

const crossDates = async (tab: Tab) => {
  await begin(tab, 'consultation', 'publish')
  await tab.locator('input[name=closesOn]').fill('2020-01-01')
  await tab.locator('.publish form button').last().click()
  await tab.getByRole('alert').waitFor()
}

/** The page inside a preview's frame has its language in its address. */
const frame = (number: number) => async (tab: Tab) => {
  const locale = (await tab.context().cookies()).find(({ name }) => name === 'lang')?.value ?? 'en'
  const edition = locale === 'pl' ? 'en' : locale
  await tab.goto(`/preview/${locale}/${place}/warm-places/${number}?edition=${edition}`)
}

/** A survey before people see it, and what is decided about it: each as the group finds it, and refused. */
export const publishPages: Page[] = [
  { route: preview, name: 'design preview desktop', as, open: go(`${design}/preview?device=desktop&edition=ur`) },
  { route: 'routes/preview.$locale.$place.$survey.$number', name: 'design frame start', as, open: frame(0) },
  { route: 'routes/preview.$locale.$place.$survey.$number', name: 'design frame', as, open: frame(3) },
  { route: publish, name: 'design publish days', as, open: (tab) => begin(tab, 'consultation', 'publish') },
  { route: publish, name: 'design publish refused', as, open: refusePublishing },
  { route: publish, name: 'design publish days crossed', as, open: crossDates },
  { route: publish, name: 'design published', as, open: go(`${design}/publish`) },
  { route: settings, name: 'design settings open', as, open: go(`${design}/settings`) },
  {
    route: settings,
    name: 'design settings closed',
    as: 'Place administrator',
    open: go(`${surveys}/getting-about/design/settings`),
  },
]
