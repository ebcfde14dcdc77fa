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
  await tab.locator('.import-form button[type=submit]').click()
  await tab.waitForURL(/\/check$/)
}

const refused = async (tab: Tab) => {
  await upload(tab, { ...faulty, buffer: Buffer.from('504b0304', 'hex') })
  await tab.getByRole('alert').waitFor()
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
]
