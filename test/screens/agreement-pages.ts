import type { Page as Tab } from '@playwright/test'
import type { Page } from './pages.ts'

const here = '/work/live-well-south-tees/agreement'

/** Presses a button that changes what everybody sees. Another picture may have done the same a moment before. */
const send = async (tab: Tab, button: string) => {
  const answered = tab.waitForResponse((answer) => answer.request().method() === 'POST')
  await tab.locator(button).click()
  await answered
}
/** A round that is open, begun where there is none. */
async function open(tab: Tab): Promise<void> {
  await tab.goto(here)
  if (await tab.locator('button[value=start]').count()) {
    await tab.locator('#size').fill('10')
    await send(tab, 'button[value=start]')
    await tab.goto(here)
  }
  await tab.locator('.agreement-open a').click()
  await tab.waitForURL(/agreement\/[a-z0-9]{16}$/)
  await tab.locator('.agreement-open details').waitFor()
}
const next = async (tab: Tab) => {
  await open(tab)
  await tab.locator('button[value=next]').click()
  await tab.locator('.agreement-desk').waitFor()
}
const nothingTicked = async (tab: Tab) => {
  await next(tab)
  await tab.locator('button[value=save]').click()
  await tab.getByRole('alert').waitFor()
}
/** The newest round that is over is the last in the list. */
const over = async (tab: Tab) => {
  await tab.goto(here)
  await tab.locator('section[aria-labelledby=rounds] tbody a').last().click()
  await tab.locator('.overall').waitFor()
}
const settle = async (tab: Tab) => {
  await over(tab)
  await tab.locator('.disagreements a').last().click()
  await tab.locator('.agreement-desk').waitFor()
}
const settled = async (tab: Tab) => {
  await over(tab)
  await tab.locator('.disagreements a').first().click()
  await tab.locator('.agreement-desk').waitFor()
  if (await tab.locator('button[value=unsettle]').count()) return
  const address = tab.url()
  await tab.locator('input[name=noGoalFits]').uncheck()
  await tab.locator('form .goal input').first().check()
  const together = tab.locator('input[name=together]')
  if (await together.count()) await together.check()
  await send(tab, 'button[value=settle]')
  await tab.goto(address)
  await tab.locator('button[value=unsettle]').waitFor()
}

const [index, round, text] = ['', '.$round', '.$round.$text'].map((end) => `routes/work.agreement${end}`) as [
  string,
  string,
  string,
]
export const agreementPages: Page[] = [
  { route: index, name: 'agreement', as: 'Moderator', open: (tab) => tab.goto(here) },
  { route: round, name: 'agreement round closed', as: 'Moderator', open: over },
  { route: text, name: 'agreement difference', as: 'Second moderator', open: settle },
  { route: text, name: 'agreement settled', as: 'Second moderator', open: settled },
  { route: round, name: 'agreement round open', as: 'Second moderator', open },
  { route: text, name: 'agreement text', as: 'Second moderator', open: next },
  { route: text, name: 'agreement nothing ticked', as: 'Second moderator', open: nothingTicked },
  { route: round, name: 'agreement none left', as: 'Moderator', open },
]
