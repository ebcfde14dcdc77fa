import type { Page as Tab } from '@playwright/test'
import { signInAs } from '#test/support/sign-in.ts'
import type { Page } from './pages.ts'
import { takePart } from './ways.ts'

const work = '/work/live-well-south-tees'
const here = `${work}/safeguarding`
const words = 'My mam has had no food in the house since Friday and she is on her own. Please could somebody ring her.'

/** Tells of a worry from the room of a workshop, unless one is there already. */
async function raised(tab: Tab): Promise<void> {
  await tab.goto(here)
  if (await tab.locator('.worry-list a').count()) return
  const room = await tab
    .context()
    .browser()
    ?.newContext({ baseURL: new URL(tab.url()).origin })
  if (!room) throw new Error('no browser to tell from')
  const page = await room.newPage()
  await tell(page)
  await page.getByRole('textbox').first().fill(words)
  await page.locator('main form button[type=submit]').last().click()
  await page.waitForLoadState('networkidle')
  await room.close()
  await tab.goto(here)
}
const tell = async (tab: Tab) => {
  await takePart(tab)
  await tab.goto(`${new URL(tab.url()).pathname}/worry`)
}
const nothingTold = async (tab: Tab) => {
  await tell(tab)
  await tab.locator('main form button[type=submit]').last().click()
  await tab.getByRole('alert').waitFor()
}
const openCase = async (tab: Tab) => {
  await raised(tab)
  await tab.locator('.worry-list a').first().click()
  await tab.locator('.worry-case').waitFor()
}
const refused = async (tab: Tab) => {
  await openCase(tab)
  await tab.locator('button[value=note]').click()
  await tab.getByRole('alert').waitFor()
}
/** One that screening holds, read by the lead before anybody else: what it was held for stands beside it. */
const suspected = async (tab: Tab) => {
  await tab.goto(`${here}?list=suspected`)
  await tab.locator('.worry-list a').first().click()
  await tab.locator('.held-because summary').click()
}
const sheet = async (tab: Tab) => {
  await openCase(tab)
  await tab.goto(`${new URL(tab.url()).pathname}/sheet`)
}
const list = (path: string) => async (tab: Tab) => {
  await raised(tab)
  await tab.goto(`${here}${path}`)
}
/** The words are those of the page: there are none of the text's. */
const sealedRow = '.queue-row:has(.queue-words:not([dir]))'
/** What another desk shows of a text that is with the lead: raised by a moderator over the wire, to be quick. */
const sealed = async (tab: Tab) => {
  await tab.goto(`${work}/moderation?view=worry`)
  if ((await tab.locator(sealedRow).count()) === 0) {
    await tab.goto(`${work}/moderation`)
    const path = (await tab.locator('.queue-row').last().getAttribute('href')) ?? ''
    const url = new URL(path, tab.url())
    const cookie = await signInAs(url.origin, 'Moderator')
    const body = new URLSearchParams({ intent: 'worry.child' })
    await fetch(url, { method: 'POST', headers: { cookie, origin: url.origin }, body, redirect: 'manual' })
    await tab.goto(`${work}/moderation?view=worry`)
  }
  await tab.locator(sealedRow).first().click()
  await tab.locator('.item h2').first().waitFor({ state: 'attached' })
}

const as = 'Safeguarding lead'
const route = (end: string) => `routes/work.safeguarding${end}`
export const safeguardingPages: Page[] = [
  { route: 'routes/w.$workshop.worry', name: 'safeguarding tell', open: tell },
  { route: 'routes/w.$workshop.worry', name: 'safeguarding tell nothing', open: nothingTold },
  { route: route(''), name: 'safeguarding', as, open: list('') },
  { route: route(''), name: 'safeguarding closed', as, open: list('?list=closed') },
  { route: route('.today'), name: 'safeguarding today', as, open: list('/today') },
  { route: route('.$case'), name: 'safeguarding case', as, open: openCase },
  { route: route('.$case'), name: 'safeguarding case refused', as, open: refused },
  { route: route('.$case'), name: 'safeguarding case suspected', as, open: suspected },
  { route: route('.$case.sheet'), name: 'safeguarding sheet', as, open: sheet },
  {
    route: route('.set-up'),
    name: 'safeguarding set up',
    as: 'Place administrator',
    open: (tab) => tab.goto(`${here}/set-up`),
  },
  {
    route: route('.$case'),
    name: 'safeguarding case forbidden',
    as: 'Moderator',
    open: (tab) => tab.goto(`${here}/abcdefgh23456789`),
  },
  { route: 'routes/work.moderation.item', name: 'queue with the lead', as: 'Second moderator', open: sealed },
]
