import type { Page as Tab } from '@playwright/test'
import type { Page } from './pages.ts'

const book = '/work/live-well-south-tees/code-book'
const openBook = (tab: Tab) => tab.goto(book)
const openGoal = (doing: string) => async (tab: Tab) => {
  await openBook(tab)
  const goal = await tab.locator('.book-mission .book-code a').nth(3).getAttribute('href')
  await tab.goto(`${goal}${doing}`)
}
const refuse = async (tab: Tab) => {
  await openGoal('?do=reword')(tab)
  await tab.locator('button[value=reword]').click()
  await tab.getByRole('alert').waitFor()
}
/** A text on the desk, with a part of it chosen by the keys. */
const mark = async (tab: Tab) => {
  await tab.goto('/work/live-well-south-tees/moderation?view=decided')
  await tab.locator('.queue-row').first().click()
  await tab.locator('.segments').waitFor()
  await tab.locator('.marking-bar button').first().click()
  for (const key of ['ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight']) await tab.keyboard.press(key)
}

const as = 'Strategy lead'
export const codeBookPages: Page[] = [
  { route: 'routes/work.code-book', name: 'code book', as, open: openBook },
  { route: 'routes/work.code-book', name: 'code book read', as: 'Moderator', open: openBook },
  { route: 'routes/work.code-book.$code', name: 'code book goal', as, open: openGoal('') },
  { route: 'routes/work.code-book.$code', name: 'code book reword', as, open: openGoal('?do=reword') },
  { route: 'routes/work.code-book.$code', name: 'code book reword refused', as, open: refuse },
  { route: 'routes/work.code-book.$code', name: 'code book split', as, open: openGoal('?do=split') },
  { route: 'routes/work.code-book.$code', name: 'code book merge', as, open: openGoal('?do=merge') },
  { route: 'routes/work.code-book.$code', name: 'code book meaning', as, open: openGoal('?do=guide') },
  { route: 'routes/work.code-book.new', name: 'code book new', as, open: (tab) => tab.goto(`${book}/new?kind=goal`) },
  {
    route: 'routes/work.code-book.missions.$mission',
    name: 'code book mission',
    as,
    open: (tab) => tab.goto(`${book}/missions/live-well`),
  },
  {
    route: 'routes/work.code-book.pile',
    name: 'code book pile',
    as: 'Moderator',
    open: (tab) => tab.goto(`${book}/no-goal-fits`),
  },
  { route: 'routes/work.moderation.item', name: 'moderation marking', as: 'Moderator', open: mark },
]
