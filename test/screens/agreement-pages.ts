import type { Page as Tab } from '@playwright/test'
import type { Page } from './pages.ts'

const here = '/work/live-well-south-tees/agreement'

/** A round that is open, begun where there is none. */
async function open(tab: Tab): Promise<void> {
  await tab.goto(here)
  const start = tab.locator('button[value=start]')
  if (await start.count()) {
    await tab.locator('#size').fill('10')
    await start.click()
    await tab.locator('.agreement-open').waitFor()
    return
  }
  await tab.locator('.agreement-open a').click()
  await tab.waitForURL(/agreement\/[a-z0-9]{16}$/)
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
  await tab.locator('input[name=noGoalFits]').uncheck()
  await tab.locator('form .goal input').first().check()
  await tab.locator('input[name=together]').check()
  const address = tab.url()
  await tab.locator('button[value=settle]').click()
  await tab.locator('.disagreements').waitFor()
  await tab.goto(address)
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
