import type { Page as Tab } from '@playwright/test'
import { idleSeconds } from '#domain/ways-in/schema.ts'
import type { Page } from './pages.ts'

const survey = 'warm-places'
const here = `/work/live-well-south-tees/surveys/${survey}`
const lead = 'Lead of a community group'
const go = (path: string) => (tab: Tab) => tab.goto(path)

/** Numbers sheets and stays where they are printed. */
async function printSheets(tab: Tab): Promise<void> {
  await tab.goto(`${here}/sheets`)
  await tab.locator('input[name=count]').fill('1')
  await tab.locator('button[value=print]').click()
  await tab.waitForURL(/\/sheets\/print/)
}

async function openSheet(tab: Tab): Promise<void> {
  await printSheets(tab)
  const number = new URL(tab.url()).searchParams.get('first') ?? ''
  await tab.goto(`${here}/sheets/${number}`)
}

const mistype = async (tab: Tab) => {
  await tab.goto(`${here}/sheets`)
  await tab.locator('input[name=number]').fill('A7F3-0012-Z')
  await tab.locator('button[value=find]').click()
  await tab.getByRole('alert').waitFor()
}

const wrongSheet = async (tab: Tab) => {
  await openSheet(tab)
  await tab.locator('.keyed-form input.input').first().fill('?')
  await tab.locator('.keyed-form button[type=submit]').click()
  await tab.getByRole('alert').waitFor()
}

/** Ends the session of this tab: each picture has a browser of its own. */
async function startKiosk(tab: Tab): Promise<void> {
  await tab.goto(`${here}/ways-in`)
  await tab.locator('input[name=code]').fill('4711')
  await tab.locator('button[value=start-kiosk]').click()
  await tab.waitForURL(`**/s/${survey}`)
}

const exitKiosk = async (tab: Tab) => {
  await startKiosk(tab)
  await tab.goto(`/s/${survey}/kiosk`)
}

const leaveKiosk = async (tab: Tab) => {
  await startKiosk(tab)
  await tab.clock.install()
  await tab.locator('main form button').last().click()
  await tab.waitForURL(`**/s/${survey}/q/1`)
  await tab.waitForLoadState('networkidle')
  await tab.clock.fastForward(idleSeconds * 1000)
  await tab.getByRole('dialog').waitFor()
}

const typeForSomebody = async (tab: Tab) => {
  await tab.goto(`${here}/ways-in`)
  await tab.locator('button[value=type-for-somebody]').click()
  await tab.waitForURL(`**/s/${survey}**`)
}

/** How people come to a survey: what staff prepare, and what stands at the other end of it. */
export const waysInPages: Page[] = [
  { route: 'routes/s.$survey.poster', name: 'poster', open: go(`/s/${survey}/poster`) },
  { route: 'routes/s.$survey.kiosk', name: 'kiosk exit', as: lead, open: exitKiosk },
  { route: 'routes/s.$survey', name: 'kiosk start', as: lead, open: startKiosk },
  { route: 'routes/s.$survey.q.$number', name: 'kiosk left', as: lead, open: leaveKiosk },
  { route: 'routes/s.$survey', name: 'assisted start', as: lead, open: typeForSomebody },
  { route: 'routes/work.surveys.$survey.ways-in', name: 'ways in', as: lead, open: go(`${here}/ways-in`) },
  {
    route: 'routes/work.surveys.$survey.ways-in.invitations',
    name: 'invitations',
    as: lead,
    open: go(`${here}/ways-in/invitations`),
  },
  { route: 'routes/work.surveys.$survey.sheets', name: 'sheets', as: lead, open: go(`${here}/sheets`) },
  { route: 'routes/work.surveys.$survey.sheets', name: 'sheets mistyped', as: lead, open: mistype },
  { route: 'routes/work.surveys.$survey.sheets.print', name: 'sheets print', as: lead, open: printSheets },
  { route: 'routes/work.surveys.$survey.sheets.$number', name: 'sheet keyed', as: lead, open: openSheet },
  { route: 'routes/work.surveys.$survey.sheets.$number', name: 'sheet wrong', as: lead, open: wrongSheet },
  { route: 'routes/work.surveys.$survey.set-aside', name: 'set aside', as: lead, open: go(`${here}/set-aside`) },
  // Sends whoever has no invitation to type in back to the survey: an ordinary survey needs none.
  { route: 'routes/s.$survey.invitation', name: 'invitation', open: go(`/s/${survey}/invitation`) },
]
