import type { Page as Tab } from '@playwright/test'
import type { Page } from './pages.ts'

const work = '/work/live-well-south-tees'
const as = 'Place administrator'
const go = (path: string) => (tab: Tab) => tab.goto(path)

/** Asks somebody in and stays where the link stands. */
async function invite(tab: Tab): Promise<string> {
  await tab.goto(`${work}/people/invite`)
  await tab.locator('#email').fill('sam.of.the.harbour@example.org')
  await tab.locator('input[value=moderator]').check()
  await tab.locator('main form button[type=submit]').click()
  const link = tab.locator('input[readonly]')
  await link.waitFor()
  return new URL(await link.inputValue()).pathname
}

const inviteWrong = async (tab: Tab) => {
  await tab.goto(`${work}/people/invite`)
  await tab.locator('main form button[type=submit]').click()
  await tab.getByRole('alert').waitFor()
}

const openInvitation = async (tab: Tab) => {
  const path = await invite(tab)
  await tab.context().clearCookies({ name: 'sid' })
  await tab.goto(path)
}

const forgotten = async (tab: Tab) => {
  await tab.goto('/forgotten')
  await tab.locator('#email').fill('nobody@example.org')
  await tab.locator('main form button[type=submit]').click()
  await tab.locator('main').getByRole('status').waitFor()
}

const waiting = async (tab: Tab) => {
  await invite(tab)
  await tab.goto(`${work}/people`)
}

const member = async (tab: Tab) => {
  await tab.goto(`${work}/people`)
  await tab.locator('.people-list h3 a').nth(1).click()
  await tab.waitForURL(/people\/[0-9a-f-]{36}/)
  await tab.locator('main summary').click()
}

const leaveAsLast = async (tab: Tab) => {
  await tab.goto(`${work}/you`)
  await tab.locator('button[value=leave]').click()
  await tab.getByRole('alert').waitFor()
}

/** Who works here: asking somebody in, coming in, and what may be changed about somebody. */
export const peoplePages: Page[] = [
  { route: 'routes/work.people.invite', name: 'invite', as, open: go(`${work}/people/invite`) },
  { route: 'routes/work.people.invite', name: 'invite wrong', as, open: inviteWrong },
  { route: 'routes/work.people.invite', name: 'invited', as, open: invite },
  { route: 'routes/work.people', name: 'people', as, open: waiting },
  { route: 'routes/work.people', name: 'people not found', as, open: go(`${work}/people?search=zzz`) },
  { route: 'routes/work.people.$person', name: 'person', as, open: member },
  { route: 'routes/work.organisations', name: 'organisations', as, open: go(`${work}/organisations`) },
  { route: 'routes/work.organisations', name: 'organisation new', as, open: go(`${work}/organisations?edit=new`) },
  { route: 'routes/work.you', name: 'you', as: 'Moderator', open: go(`${work}/you`) },
  { route: 'routes/work.you', name: 'you the last', as, open: leaveAsLast },
  { route: 'routes/work.you.sign-in', name: 'you signing in', as, open: go(`${work}/you/sign-in`) },
  { route: 'routes/forgotten', name: 'forgotten password', open: go('/forgotten') },
  { route: 'routes/forgotten', name: 'forgotten password asked', open: forgotten },
  { route: 'routes/new-password.$token', name: 'new password unknown', open: go('/new-password/never') },
  { route: 'routes/invited.$token', name: 'invitation to work', as, open: openInvitation },
  { route: 'routes/invited.$token', name: 'invitation to work unknown', open: go('/invited/never') },
]
