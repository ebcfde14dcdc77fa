import type { Page as Tab } from '@playwright/test'
import type { Page } from './pages.ts'

const survey = '/s/warm-places'
const route = 'routes/s.$survey.q.$number'

const forward = async (tab: Tab) => {
  const here = tab.url()
  await tab.locator('main .action-bar button').last().click()
  await tab.waitForURL((url) => url.href !== here)
}

/** Says how old they are and that they have been to a warm place, then opens a question by its number. */
async function openQuestion(tab: Tab, number: number, age = '25-44'): Promise<void> {
  await tab.goto(`${survey}/q/1`)
  await tab.locator(`input[value="${age}"]`).check()
  await forward(tab)
  await tab.locator('input[value=yes]').check()
  await forward(tab)
  await tab.goto(`${survey}/q/${number}`)
}

const kinds: Record<string, number> = {
  'question with other': 3,
  'question smileys': 5,
  'question date': 7,
  'question number': 8,
  'question ranking': 9,
  'question matrix': 10,
  'question statements': 11,
  'question i statement': 12,
  'question scale': 13,
  'question district': 15,
}

const refuse = async (tab: Tab) => {
  await tab.locator('main .action-bar button').last().click()
  await tab.getByRole('alert').waitFor()
}

/** Every kind of question, and the pages beside them. */
export const questionPages: Page[] = [
  ...Object.entries(kinds).map(([name, number]) => ({ route, name, open: (tab: Tab) => openQuestion(tab, number) })),
  {
    route,
    name: 'question other missing',
    open: async (tab) => {
      await openQuestion(tab, 3)
      await tab.locator('input[value=other]').check()
      await refuse(tab)
    },
  },
  {
    route,
    name: 'question ranked',
    open: async (tab) => {
      await openQuestion(tab, 9)
      await tab.locator('.move').nth(3).click()
    },
  },
  { route, name: 'question young', open: (tab) => openQuestion(tab, 2, '13-17') },
  {
    route,
    name: 'question offline',
    open: async (tab) => {
      await openQuestion(tab, 8)
      await tab.waitForLoadState('networkidle')
      await tab.context().setOffline(true)
      await tab.locator('main .action-bar button').last().click()
      await tab.getByRole('status').filter({ hasText: /./ }).first().waitFor()
    },
  },
  {
    route: 'routes/s.$survey.all',
    name: 'all questions',
    open: async (tab) => {
      await openQuestion(tab, 2)
      await tab.goto(`${survey}/all`)
    },
  },
  {
    route: 'routes/s.$survey.all',
    name: 'all questions missing',
    open: async (tab) => {
      await tab.goto(`${survey}/all`)
      await forward(tab)
      await refuse(tab)
    },
  },
  {
    route: 'routes/s.$survey.save',
    name: 'come back',
    open: async (tab) => {
      await openQuestion(tab, 8)
      await tab.locator('button[value=save]').click()
      await tab.waitForURL(`**${survey}/save`)
    },
  },
  { route: 'routes/s.$survey.under-13', name: 'under 13', open: (tab) => tab.goto(`${survey}/under-13`) },
  {
    route: 'routes/s.$survey.under-13',
    name: 'under 13 nobody chosen',
    open: async (tab) => {
      await tab.goto(`${survey}/under-13`)
      await tab.locator('main form button').last().click()
      await tab.getByRole('alert').waitFor()
    },
  },
]
