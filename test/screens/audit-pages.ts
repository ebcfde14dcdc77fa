import type { Page } from './pages.ts'

const route = 'routes/work.audit'
const here = '/work/live-well-south-tees/audit'
const as = 'Place administrator'

/** Who did what: all of it, filtered to nothing, an address that says nothing, and once the whole chain was checked. */
export const auditPages: Page[] = [
  { route, name: 'audit', as, open: (tab) => tab.goto(here) },
  { route, name: 'audit none', as, open: (tab) => tab.goto(`${here}?from=2001-01-01&to=2001-01-02`) },
  { route, name: 'audit unknown filter', as, open: (tab) => tab.goto(`${here}?from=yesterday`) },
  {
    ...{ route, name: 'audit checked', as },
    async open(tab) {
      await tab.goto(here)
      await tab.locator('main form[method=post] button').click()
      await tab.locator('.notice.done').waitFor({ state: 'hidden', timeout: 60_000 })
    },
  },
]
