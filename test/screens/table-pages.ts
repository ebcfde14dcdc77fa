import type { Page as Tab } from '@playwright/test'
import type { Page } from './pages.ts'
import { openDesk, runActivity } from './ways.ts'

/** Tables, a scribe's pass and a helper's, made once; a second run finds them. */
async function openTables(tab: Tab): Promise<void> {
  await openDesk(tab)
  await tab.goto(`${new URL(tab.url()).pathname}/tables`)
  if (await tab.locator('.pass-list').count()) return
  await tab.locator('textarea[name=names]').fill('By the window\nTable 2\nThe stage')
  await tab.locator('button[value=add-tables]').click()
  await tab.locator('.table-row').nth(2).waitFor()
  await tab.locator('button[value=make-scribes]').click()
  await tab.locator('.pass-list').waitFor()
  await tab.locator('input[name=label]').fill('Amina at the door')
  await tab.locator('button[value=make-helper]').click()
  await tab.locator('.pass-list li').nth(3).waitFor()
}

const printCards = async (tab: Tab) => {
  await openTables(tab)
  await tab.goto(`${new URL(tab.url()).pathname}/cards`)
}
const printSheets = async (tab: Tab) => {
  await openDesk(tab)
  await tab.goto(`${new URL(tab.url()).pathname}/paper?first=1&count=2`)
}
/** The address of the last pass in the list is a helper's, of the first a scribe's. */
const passOf = async (tab: Tab, at: 'first' | 'last') => {
  await openTables(tab)
  const workshop = new URL(tab.url()).pathname.split('/').at(-2)
  const code = await tab.locator('.pass-list code')[at]().textContent()
  await tab.goto(`/w/${workshop}/pass/${code}`)
}
const takePass = async (tab: Tab) => passOf(tab, 'first')
const scribe = async (tab: Tab) => {
  await passOf(tab, 'first')
  await tab.locator('main form button').click()
  await tab.waitForURL(/\/scribe$/)
  await tab.locator('input[name=people]').fill('6')
  await tab.locator('.scribe-size button').click()
  await tab.locator('.scribe-head summary').waitFor()
}
const helper = async (tab: Tab) => {
  await openDesk(tab)
  await tab.goto(`/w/${new URL(tab.url()).pathname.split('/').at(-1)}/helper`)
}
/** With a pass and nothing else: a facilitator has nobody to ask here. */
const helperTalk = async (tab: Tab) => {
  await passOf(tab, 'last')
  await tab.locator('main form button').click()
  await tab.waitForURL(/\/helper$/)
  const session = await tab.context().cookies()
  await tab.context().clearCookies({ name: 'sid' })
  await tab.locator('.helper-foot a').click()
  await tab.locator('#where').waitFor()
  await tab.context().addCookies(session)
}
const scribeTalk = async (tab: Tab) => {
  await scribe(tab)
  await tab.locator('.live-foot .quiet-link').click()
  await tab.locator('#where').waitFor()
}
const enter = (what: 'hands' | 'paper', at: number) => async (tab: Tab) => {
  await helper(tab)
  const links = tab.locator(`.helper-votes a[href$="/${what}"]`)
  await tab.goto((await links.nth(at).getAttribute('href')) ?? '/nothing-listed')
}
const enterTwice = async (tab: Tab) => {
  for (let sheet = 0; sheet < 2; sheet++) {
    await enter('paper', 0)(tab)
    await tab.locator('#sheet').fill('12')
    await tab.locator('.keyed-ranks input').first().fill('3')
    await tab.locator('.keyed-form button').first().click()
    await tab.waitForLoadState('networkidle')
  }
}

const as = 'Facilitator'
const on = (position: number) => (tab: Tab) => runActivity(tab, position)
export const tablePages: Page[] = [
  { route: 'routes/work.workshops.$workshop.tables', name: 'tables and passes', as, open: openTables },
  { route: 'routes/work.workshops.$workshop.tables.cards', name: 'tables cards', as, open: printCards },
  { route: 'routes/work.workshops.$workshop.paper', name: 'tables sheets', as, open: printSheets },
  { route: 'routes/w.$workshop.pass', name: 'tables pass', as, open: takePass },
  { route: 'routes/w.$workshop.scribe', name: 'tables scribe', as, facilitator: on(1), open: scribe },
  {
    route: 'routes/w.$workshop.helper.paper',
    name: 'tables helper sheet',
    as,
    facilitator: on(2),
    open: enter('paper', 0),
  },
  { route: 'routes/w.$workshop.helper.paper', name: 'tables helper sheet again', as, open: enterTwice },
  {
    route: 'routes/w.$workshop.helper.hands',
    name: 'tables helper hands',
    as,
    facilitator: on(3),
    open: enter('hands', 0),
  },
  { route: 'routes/w.$workshop.helper.paper', name: 'tables helper statements', as, open: enter('paper', 1) },
  { route: 'routes/w.$workshop.helper', name: 'tables helper', as, open: helper },
  { route: 'routes/w.$workshop.helper.talk', name: 'tables helper talk', as, open: helperTalk },
  { route: 'routes/w.$workshop.scribe', name: 'tables scribe talk', as, open: scribeTalk },
]
