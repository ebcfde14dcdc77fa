import type { Page as Tab } from '@playwright/test'
import { signInAs } from '#test/support/sign-in.ts'
import type { Page } from './pages.ts'
import { sendAnswers } from './ways.ts'

const queue = '/work/live-well-south-tees/moderation'
const go = (path: string) => async (tab: Tab) => void (await tab.goto(path))

const withFilters = async (tab: Tab) => {
  await tab.goto(`${queue}?language=en&search=a`)
  await tab.waitForLoadState('networkidle')
  await tab.locator('.queue-more summary').click()
}
const choose = async (tab: Tab) => {
  await tab.goto(queue)
  await tab.waitForLoadState('networkidle')
  for (const at of [0, 1, 2]) await tab.locator('.queue-choose input').nth(at).click()
}
const preview = async (tab: Tab) => {
  await choose(tab)
  await tab.locator('.bulk-buttons button').first().click()
  await tab.locator('#bulk-title').waitFor()
}
const ages = async (tab: Tab) => {
  await tab.goto(queue)
  await tab.locator('.queue-ages summary').click()
}

/** Texts that are neither held for a worry nor with the lead. */
const calm = '.queue-row:not(:has(.pill.problem))'
const read = async (tab: Tab) => {
  await tab.goto(queue)
  await tab.goto((await tab.locator(calm).first().getAttribute('href')) ?? '')
}
const heldByAnother = async (tab: Tab) => {
  await tab.goto(queue)
  const url = new URL((await tab.locator(calm).last().getAttribute('href')) ?? '', tab.url())
  const cookie = await signInAs(url.origin, 'Second moderator')
  const headers = { cookie, origin: url.origin }
  await fetch(url, { method: 'POST', headers, body: new URLSearchParams({ intent: 'claim' }), redirect: 'manual' })
  await tab.goto(url.href)
}

const naming =
  'Ask Mrs Higginbottom on 07700 900123, or h.bottom@example.org: the stupid lift has been broken for weeks.'
/** Somebody else sends it, unless the queue has a row already. */
async function sent(tab: Tab, words: string, row = '.queue-row'): Promise<void> {
  if ((await tab.locator(row).count()) > 0) return
  const context = await tab
    .context()
    .browser()
    ?.newContext({ baseURL: new URL(tab.url()).origin })
  if (!context) throw new Error('no browser to answer from')
  await sendAnswers(await context.newPage(), words)
  await context.close()
}
/** A text that may name somebody, as screening found it. */
const named = async (tab: Tab) => {
  const find = () => tab.goto(`${queue}?search=Higginbottom`)
  await find()
  await sent(tab, naming)
  // Screening comes by every few seconds.
  for (let look = 0; look < 10 && (await tab.locator('.redaction-row').count()) === 0; look++) {
    await find()
    await tab.locator('.queue-row').first().click()
    await tab.locator('.item .segments').waitFor()
    await tab.waitForTimeout(800)
  }
  await tab.locator('.redaction-row').first().waitFor()
}

const worrying = 'Thank you for the park. He said he would kill me if I told anybody, and I am scared to go home.'
/** Words that anybody may read, not those with the lead. */
const unsealed = '.queue-row:has(.queue-words[dir])'
/** A text that screening holds, and why. */
const suspected = async (tab: Tab) => {
  const held = `${queue}?view=worry`
  await tab.goto(held)
  await sent(tab, worrying, unsealed)
  await tab.goto(held)
  await tab.locator(unsealed).first().click()
  await tab.locator('.held-because').waitFor()
}

const as = 'Moderator'
export const queuePages: Page[] = [
  { route: 'routes/work.moderation.item', name: 'queue item', as, open: read },
  { route: 'routes/work.moderation.item', name: 'queue held by another', as, open: heldByAnother },
  { route: 'routes/work.moderation.item', name: 'queue suspected', as, open: suspected },
  { route: 'routes/work.moderation._index', name: 'queue filters', as, open: withFilters },
  {
    route: 'routes/work.moderation._index',
    name: 'queue nothing found',
    as,
    open: go(`${queue}?search=nobodysaidthis`),
  },
  { route: 'routes/work.moderation._index', name: 'queue ages', as, open: ages },
  { route: 'routes/work.moderation._index', name: 'queue chosen', as, open: choose },
  { route: 'routes/work.moderation.item', name: 'queue names proposed', as, open: named },
  { route: 'routes/work.moderation.bulk', name: 'queue bulk preview', as, open: preview },
  {
    route: 'routes/work.queue-promise',
    name: 'queue promise',
    as: 'Place administrator',
    open: go('/work/live-well-south-tees/queue-promise'),
  },
]
