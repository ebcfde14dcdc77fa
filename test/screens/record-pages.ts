import type { Page as Tab } from '@playwright/test'
import type { Page } from './pages.ts'

const workshops = '/work/live-well-south-tees/workshops'

/** The demo's forum that is over: the last in the list. */
async function openEnded(tab: Tab, page = ''): Promise<void> {
  await tab.goto(workshops)
  const hrefs = await tab.locator('main a').evaluateAll((links) => links.map((each) => each.getAttribute('href') ?? ''))
  const desk = hrefs.filter((href) => /workshops\/[a-z0-9]{16}$/.test(href)).at(-1)
  if (!desk) throw new Error('no workshop is listed')
  await tab.goto(page.startsWith('/w/') ? page.replace(':workshop', desk.split('/').at(-1) ?? '') : `${desk}${page}`)
}

const summary = '/w/:workshop/summary'
/** @param position of the result in the summary, from 0 */
const openWhy = (position: number) => async (tab: Tab) => {
  await openEnded(tab, summary)
  const href = await tab.locator('main a[href*="/why/"]').nth(position).getAttribute('href')
  await tab.goto(href ?? '/nothing-to-explain')
}

const staff = { as: 'Facilitator' as const, languages: ['en', 'ur'] }

/** What is left of a workshop that is over. */
export const recordPages: Page[] = [
  { ...staff, route: 'routes/work.workshops.$workshop', name: 'ended desk', open: (tab) => openEnded(tab) },
  {
    ...staff,
    route: 'routes/work.workshops.$workshop.record',
    name: 'record',
    open: (tab) => openEnded(tab, '/record'),
  },
  {
    ...staff,
    route: 'routes/work.workshops.$workshop.record',
    name: 'record half way',
    open: (tab) => openEnded(tab, '/record?step=40'),
  },
  { ...staff, route: 'routes/w.$workshop.summary', name: 'summary', open: (tab) => openEnded(tab, summary) },
  { ...staff, route: 'routes/w.$workshop.why.$activity', name: 'why', open: openWhy(0) },
  { ...staff, route: 'routes/w.$workshop.why.$activity', name: 'why another', open: openWhy(3) },
]
