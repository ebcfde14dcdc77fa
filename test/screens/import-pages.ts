import type { Page as Tab } from '@playwright/test'
import type { Page } from './pages.ts'

const here = '/work/live-well-south-tees/surveys/warm-places'
const lead = 'Lead of a community group'

const file = (name: string, lines: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(lines.join('\n')),
})
const faulty = file('faulty.csv', [
  'comment,date,town,Have you been to a warm place this winter?',
  'The library is warm,30/09/2021,Middlesbrough,yes',
  'The hall is not,31/02/2021,Atlantis,now and then',
  ',01/10/2021,,',
  'Soup on Tuesdays,02/10/2021,Redcar & Cleveland,no',
])

async function upload(tab: Tab, what: ReturnType<typeof file>): Promise<void> {
  await tab.goto(`${here}/import`)
  await tab.locator('input[type=file]').setInputFiles(what)
  await tab.locator('.import-form button[type=submit]').click()
}

async function map(tab: Tab): Promise<void> {
  await upload(tab, faulty)
  await tab.waitForURL(/\/import\/[a-z0-9]+$/)
}

async function check(tab: Tab): Promise<void> {
  await map(tab)
  await tab.locator('.import-form button[type=submit]').last().click()
  await tab.waitForURL(/\/check$/)
}

const refused = async (tab: Tab) => {
  await upload(tab, { ...faulty, buffer: Buffer.from('504b0304', 'hex') })
  await tab.getByRole('alert').waitFor()
}

const known = file('people.csv', [
  'id,comment,Have you been to a warm place this winter?,Which one do you go to most?',
  '1001,,yes,The library',
  '1002,Too far to walk,no,The church hall',
  '1003,It closes early,yes,The mosque',
])

/** Brings a file in, then looks at it once more with a row of somebody new. */
async function checkAgain(tab: Tab): Promise<void> {
  for (const lines of [known, { ...known, buffer: Buffer.concat([known.buffer, Buffer.from('\n1004,Paths,no,')]) }]) {
    await upload(tab, lines)
    await tab.waitForURL(/\/import\/[a-z0-9]+$/)
    await tab.locator('.mapping select').nth(1).selectOption('field:stopped')
    await tab.locator('.import-form button[type=submit]').last().click()
    await tab.waitForURL(/\/check$/)
    if (lines !== known) return
    // Another picture's browser has brought it in already.
    const press = tab.locator('.import-actions button')
    if (!(await press.count())) continue
    await press.last().click()
    await tab.waitForURL(/\/import\?added/)
  }
}

const takeBack = async (tab: Tab) => {
  await checkAgain(tab)
  await tab.goto(`${here}/import`)
  await tab.locator('.import-runs a').first().click()
  await tab.waitForURL(/\/runs\//)
}

/** A file from elsewhere on its way in. */
export const importPages: Page[] = [
  {
    route: 'routes/work.surveys.$survey.import',
    name: 'import',
    as: lead,
    open: (tab) => tab.goto(`${here}/import?added=2907`),
  },
  { route: 'routes/work.surveys.$survey.import', name: 'import refused', as: lead, open: refused },
  { route: 'routes/work.surveys.$survey.import.$file', name: 'import columns', as: lead, open: map },
  { route: 'routes/work.surveys.$survey.import.$file.check', name: 'import check', as: lead, open: check },
  { route: 'routes/work.surveys.$survey.import.$file.check', name: 'import known', as: lead, open: checkAgain },
  { route: 'routes/work.surveys.$survey.import.runs.$run', name: 'import take back', as: lead, open: takeBack },
]
