import type { Page as Tab } from '@playwright/test'
import type { Page } from './pages.ts'

const survey = '/s/warm-places'

/** Says an age, answers the rest on one page, the first answer each, and comes to the last page. */
async function checkEverything(tab: Tab, age = '25-44'): Promise<void> {
  await tab.goto(`${survey}/q/1`)
  await tab.locator(`input[type=radio][value="${age}"]`).check()
  await tab.locator('main .action-bar button').last().click()
  await tab.waitForURL(`**${survey}/q/2`)
  await tab.goto(`${survey}/all`)
  await tab.locator('input[name="a:been[]"][value=yes]').check()
  for (const group of await tab.locator('main fieldset:not(:has(fieldset)):visible').all())
    if (!(await group.locator(':checked').count()))
      await group
        .locator('input:is([type=radio], [type=checkbox])')
        .first()
        .check({ timeout: 2000 })
        .catch(() => {})
  for (const field of await tab.locator('main textarea:visible').all())
    await field.fill('Nobody asks why I am there. Please keep it open.')
  await tab.locator('main .action-bar button').last().click()
  await tab.waitForURL(`**${survey}/check`)
}

const aboutYou = async (tab: Tab, age?: string) => {
  await checkEverything(tab, age)
  await tab.locator('.send-form .action-bar button').click()
  await tab.waitForURL(`**${survey}/about-you`)
}

const sendWithConsents = async (tab: Tab) => {
  await aboutYou(tab)
  for (const purpose of ['quote', 'publish', 'contact']) await tab.locator(`input[name=${purpose}]`).check()
  await tab.locator('input[name=address]').fill('sam@example.org')
  await tab.locator('.send-form .action-bar button').first().click()
  await tab.waitForURL(`**${survey}/thanks`)
}

const openReceipt = async (tab: Tab) => {
  await sendWithConsents(tab)
  await tab.locator('.receipt-card a.button').click()
  await tab.waitForURL(/\/receipt\/.+/)
}

const askWrong = async (tab: Tab) => {
  await openReceipt(tab)
  await tab.locator('input[name=address]').fill('sam')
  await tab.locator('.be-told button').click()
  await tab.getByRole('alert').waitFor()
}

/** One response from each phone, and this phone has given it. Every picture has a browser of its own. */
const answeredBefore = async (tab: Tab) => {
  await tab.goto('/work/live-well-south-tees/surveys/warm-places/design/settings')
  await tab.locator('input[name=allowsRepeat][value=no]').check()
  await tab.locator('form.card button[type=submit]').first().click()
  await tab.waitForLoadState('networkidle')
  const { origin } = new URL(tab.url())
  await tab.context().addCookies([{ name: 'answered', value: 'yes', url: `${origin}${survey}` }])
  await tab.goto(survey)
}

/** What a program would send: it waits to be looked at. @param page of the survey in the workspace */
const sendAsAProgram = (page: string) => async (tab: Tab) => {
  await aboutYou(tab)
  await tab.locator('input[name=website]').evaluate((field: HTMLInputElement) => {
    field.value = 'https://example.org'
  })
  await tab.locator('.send-form .action-bar button').first().click()
  await tab.waitForURL(`**${survey}/thanks`)
  await tab.goto(`/work/live-well-south-tees/surveys/warm-places${page}`)
}

/** From the last look at the answers to what becomes of them. */
export const sendingPages: Page[] = [
  { route: 'routes/s.$survey.check', name: 'check every kind', open: (tab) => checkEverything(tab) },
  {
    route: 'routes/work.surveys.$survey.set-aside',
    name: 'set aside waiting',
    as: 'Lead of a community group',
    open: sendAsAProgram('/set-aside'),
  },
  {
    route: 'routes/work.surveys.$survey',
    name: 'survey results waiting',
    as: 'Lead of a community group',
    open: sendAsAProgram(''),
  },
  {
    route: 'routes/s.$survey',
    name: 'survey answered before',
    as: 'Lead of a community group',
    open: answeredBefore,
  },
  { route: 'routes/s.$survey.about-you', name: 'about you', open: (tab) => aboutYou(tab) },
  { route: 'routes/s.$survey.about-you', name: 'about you young', open: (tab) => aboutYou(tab, '13-17') },
  {
    route: 'routes/s.$survey.about-you',
    name: 'about you wrong',
    open: async (tab) => {
      await aboutYou(tab)
      await tab.locator('input[name=contact]').check()
      await tab.locator('input[name=address]').fill('sam')
      await tab.locator('input[name="e:long-term-condition"][value=yes]').check()
      await tab.locator('.send-form .action-bar button').first().click()
      await tab.getByRole('alert').waitFor()
    },
  },
  { route: 'routes/receipt.$code', name: 'receipt told wrong', open: askWrong },
  {
    route: 'routes/receipt.$code',
    name: 'receipt told',
    open: async (tab) => {
      await openReceipt(tab)
      await tab.locator('input[name=address]').fill('sam@example.org')
      await tab.locator('.be-told button').click()
      await tab.waitForURL(/told/)
    },
  },
  {
    route: 'routes/receipt.$code',
    name: 'receipt consent back',
    open: async (tab) => {
      await openReceipt(tab)
      await tab.locator('.given-consents button').first().click()
      await tab.waitForURL(/withdrawn/)
    },
  },
  {
    route: 'routes/receipt.$code',
    name: 'receipt take back',
    open: async (tab) => {
      await openReceipt(tab)
      await tab.goto(`${new URL(tab.url()).pathname}?take-back`)
    },
  },
  {
    route: 'routes/work.surveys.$survey.contacts',
    name: 'contacts',
    as: 'Lead of a community group',
    open: (tab) => tab.goto('/work/live-well-south-tees/surveys/warm-places/contacts'),
  },
  {
    route: 'routes/work.surveys.$survey.contacts',
    name: 'contacts forbidden',
    as: 'Place administrator',
    open: (tab) => tab.goto('/work/live-well-south-tees/surveys/warm-places/contacts'),
  },
]
