import type { Page as Tab } from '@playwright/test'

const work = '/work/live-well-south-tees'
const said = 'A bench half way to the clinic. My mam has to stop and there is only the wall by the bus stop.'

const forward = async (tab: Tab) => {
  const here = tab.url()
  await tab.locator('main .action-bar button').last().click()
  await tab.waitForURL((url) => url.href !== here)
}

/** Answers the open survey up to a question, and stays there. @param words the answer to its open question */
export async function answerUpTo(tab: Tab, question: number, words = said): Promise<void> {
  await tab.goto('/s/what-matters')
  await tab.locator('main a.button').first().click()
  await tab.waitForURL(/\/q\/1$/)
  for (let number = 1; number < question; number++) {
    if (number === 1) await tab.locator('input[value="25-44"]').check()
    else if (number === 2) await tab.getByRole('textbox').fill(words)
    else if (number > 3) await tab.locator('main input:is([type=radio],[type=checkbox])').first().check()
    await forward(tab)
  }
}

export const checkAnswers = (tab: Tab, words?: string): Promise<void> => answerUpTo(tab, 8, words)

export async function sendAnswers(tab: Tab, words?: string): Promise<void> {
  await checkAnswers(tab, words)
  await forward(tab)
}

/** Opens the first page that a list of the workspace leads to. */
export const openFirst = (list: string, link: RegExp) => async (tab: Tab) => {
  await tab.goto(`${work}/${list}`)
  const hrefs = await tab.locator('main a').evaluateAll((links) => links.map((each) => each.getAttribute('href') ?? ''))
  const href = hrefs.find((each) => link.test(each))
  if (!href) throw new Error(`nothing in ${list} leads further`)
  await tab.goto(href)
}

/** The demo's workshop, at the facilitator's desk. */
export const openDesk = openFirst('workshops', /workshops\/[a-z0-9]{16}$/)

export const press = async (tab: Tab, intent: string, within = 'body') => {
  const button = tab.locator(`${within} form:has(input[name=intent][value=${intent}]) button`).first()
  // Not there on a second run: the workshop is open already, or the activity on the screens.
  const isThere = await button.waitFor({ timeout: 2000 }).then(
    () => true,
    () => false,
  )
  if (!isThere) return
  await button.click()
  await tab.waitForLoadState('networkidle')
}

/** Puts an activity of the demo's workshop on the screens and opens it. @param position counts from 1 */
export async function runActivity(tab: Tab, position: number): Promise<void> {
  await openDesk(tab)
  await press(tab, 'start')
  await press(tab, 'step', `.agenda li:nth-child(${position})`)
  await press(tab, 'open')
}

/** The same, closed and with its result shown to everybody. */
export async function showResult(tab: Tab, position: number): Promise<void> {
  await runActivity(tab, position)
  await press(tab, 'close')
  await press(tab, 'reveal')
}

export async function joinWorkshop(tab: Tab, code = 'TEES42'): Promise<void> {
  await tab.goto(`/join?code=${code}`)
  if (new URL(tab.url()).pathname === '/join') await tab.locator('main form button[type=submit]').last().click()
  await tab.waitForURL(/\/w\//)
}

/** Past the two questions that may be skipped. */
export async function takePart(tab: Tab, code?: string): Promise<void> {
  await joinWorkshop(tab, code)
  // The address changes before the page does.
  if (new URL(tab.url()).searchParams.has('about')) {
    await tab.locator('main a.button.quiet').first().click()
    await tab.waitForURL((url) => !url.searchParams.has('about'))
    await tab.locator('main input[name=ageBand]').first().waitFor({ state: 'detached' })
  }
  await tab.locator('main h1').first().waitFor()
}
