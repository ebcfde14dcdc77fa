import type { Page as Tab } from '@playwright/test'
import type { Page } from './pages.ts'

const place = 'live-well-south-tees'
const did = `/p/${place}/did`
const desk = `/work/${place}/commitments`
const as = 'Strategy lead'
const go = (path: string) => (tab: Tab) => tab.goto(path)

/** One that stands so on the public list: the first was changed last. */
const openOne =
  (status: string, which: 'first' | 'last' = 'first') =>
  async (tab: Tab) => {
    await tab.goto(`${did}?status=${status}`)
    await tab.locator('.commitment-card h2 a')[which]().click()
    await tab.locator('.commitment-said').waitFor()
    // A picture far down the page is fetched once somebody comes near it.
    for (const picture of await tab.locator('.evidence-files img').all()) await picture.scrollIntoViewIfNeeded()
    await tab.waitForLoadState('networkidle')
  }
const refuse = async (tab: Tab) => {
  await tab.goto(`${desk}/new`)
  await tab.locator('.actions button[value=save]').click()
  await tab.getByRole('alert').waitFor()
}
const onDesk = async (tab: Tab) => {
  await tab.goto(desk)
  await tab.locator('.commitment-list h3 a').first().click()
  await tab.locator('.commitment-columns').waitFor()
}

const openFirst = (path: string, link: string) => async (tab: Tab) => {
  await tab.goto(path)
  await tab.locator(link).first().click()
  await tab.getByRole('heading', { level: 1 }).waitFor()
}
const alliances = `${desk}/alliances`
const openAlliance = openFirst(`/p/${place}/alliances`, '.alliance-sides h3 a')
const reports = `${desk}/reports`
const preview = async (tab: Tab) => {
  await tab.goto(reports)
  await tab.locator('select[name=about]').selectOption({ index: 1 })
  await tab.locator('.commitment-finder button').click()
  await tab.locator('.report').waitFor()
}
const issue = async (tab: Tab) => {
  await preview(tab)
  await tab.locator('form[method=post] button').last().click()
  await tab.locator('.report-files').waitFor()
}
/** A file without words for what it shows. */
const refuseFile = async (tab: Tab) => {
  await tab.goto(desk)
  await tab.locator('#group-published + ul h3 a').first().click()
  const form = tab.locator('form', { has: tab.locator('button[value=news]') })
  await form.locator('textarea[name=words]').fill('Two more are open.')
  await form.locator('.file-fields summary').click()
  const file = { name: 'list.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF\n') }
  await form.locator('input[type=file]').setInputFiles(file)
  await form.locator('button[value=news]').click()
  await tab.getByRole('alert').waitFor()
}
const promises = `${desk}/promises`
const overdueAnswer = async (tab: Tab) => {
  await tab.goto(promises)
  await tab.locator('.promise-card[data-status=overdue] h3 a').first().click()
  await tab.locator('[id="said.en"]').waitFor()
}
const refuseAnswer = async (tab: Tab) => {
  await overdueAnswer(tab)
  await tab.locator('.actions button[value=publish]').click()
  await tab.getByRole('alert').waitFor()
}
const answered = async (tab: Tab) => {
  await tab.goto(promises)
  const overdue = tab.locator('.promise-card[data-status=overdue] h3 a')
  if ((await overdue.count()) > 0) {
    await overdue.first().click()
    await tab
      .locator('[id="said.en"]')
      .fill('You told us that you cannot rest on the way, and that buses end too early.')
    await tab
      .locator('[id="will.en"]')
      .fill('We put up twelve benches by May. We ask for a bus at ten, and say here what came of it.')
    await tab.locator('.actions button[value=publish]').click()
    // The other width may have been faster: then it is told so, and the answer is public all the same.
    await tab.locator('.notice.done, [role=alert]').first().waitFor()
  }
  await tab.goto(`${did}/answers`)
  await tab.locator('.promise-card a[href*="/did/answers/"]').first().click()
  await tab.locator('.commitment-answer').waitFor()
}
const promisesOf: Page[] = [
  { route: 'routes/p.$place.did.answers', name: 'promises to tell', open: go(`${did}/answers`) },
  { route: 'routes/work.commitments.promises', name: 'promises desk', as, open: go(promises) },
  {
    route: 'routes/work.commitments.promises.$kind.$name',
    name: 'promise overdue on the desk',
    as,
    open: overdueAnswer,
  },
  { route: 'routes/work.commitments.promises.$kind.$name', name: 'promise answer refused', as, open: refuseAnswer },
  { route: 'routes/p.$place.did.answers.$answer', name: 'promise answered', as, open: answered },
]
const reportsOf: Page[] = [
  { route: 'routes/p.$place.reports', name: 'reports', open: go(`/p/${place}/reports`) },
  { route: 'routes/work.commitments.reports', name: 'report preview', as, open: preview },
  { route: 'routes/p.$place.reports.$report', name: 'report issued', as, open: issue },
]
const alliancesOf: Page[] = [
  { route: 'routes/p.$place.alliances', name: 'alliances', open: go(`/p/${place}/alliances`) },
  { route: 'routes/p.$place.alliances.$alliance', name: 'alliance', open: openAlliance },
  { route: 'routes/work.commitments.alliances', name: 'alliances desk', as, open: go(alliances) },
  { route: 'routes/work.commitments.alliances.new', name: 'alliance new', as, open: go(`${alliances}/new`) },
  {
    ...{ route: 'routes/work.commitments.alliances.$alliance', name: 'alliance on the desk', as },
    open: openFirst(alliances, '.commitment-list h2 a'),
  },
]

const closedOnDesk = async (tab: Tab) => {
  await tab.goto(desk)
  await tab.locator('#group-closed + ul h3 a').first().click()
  await tab.locator('.commitment-columns').waitFor()
}

const openGroup = (sheet?: 'poster') => async (tab: Tab) => {
  await tab.goto(`/p/${place}/groups`)
  await tab.locator('.commitment-list h2 a').first().click()
  await tab.locator('.both-sides').waitFor()
  const group = new URL(tab.url()).pathname.split('/').at(-1)
  if (sheet) await tab.goto(`/p/${place}/poster?group=${group}`)
}
const mission = `/p/${place}/missions/live-well`
const poster = 'routes/p.$place.poster'
/** Both sides on one page: of a mission, of a group, and on a sheet for a wall. */
const bothSides: Page[] = [
  { route: 'routes/p.$place.missions.$mission', name: 'both sides of a mission', open: go(mission) },
  { route: 'routes/p.$place.missions.$mission', name: 'both sides none fits', open: go(`${mission}?q=zebra`) },
  { route: 'routes/p.$place.said', name: 'both sides said looked for', open: go(`/p/${place}/said?q=school`) },
  { route: 'routes/p.$place.groups', name: 'both sides groups', open: go(`/p/${place}/groups`) },
  { route: 'routes/p.$place.groups.$group', name: 'both sides of a group', open: openGroup() },
  { route: poster, name: 'both sides poster of the place', open: go(`/p/${place}/poster`) },
  { route: poster, name: 'both sides poster of a mission', open: go(`/p/${place}/poster?mission=start-well`) },
  { route: poster, name: 'both sides poster of a group', open: openGroup('poster') },
]

/** What was promised: in public as it is kept, late, and looked for; in the workspace as it is written. */
export const commitmentPages: Page[] = [
  ...alliancesOf,
  ...reportsOf,
  ...bothSides,
  ...promisesOf,
  { route: 'routes/p.$place.did', name: 'what we did', open: go(did) },
  { route: 'routes/p.$place.did', name: 'what we did none fits', open: go(`${did}?q=zebra`) },
  { route: 'routes/p.$place.did.$commitment', name: 'commitment overdue', open: openOne('overdue') },
  { route: 'routes/p.$place.did.$commitment', name: 'commitment on its way', open: openOne('green') },
  { route: 'routes/p.$place.did.$commitment', name: 'commitment kept', open: openOne('green', 'last') },
  { route: 'routes/p.$place.did.$commitment', name: 'commitment declined', open: openOne('none') },
  { route: 'routes/p.$place.did.learned', name: 'what we learned', open: go(`${did}/learned`) },
  { route: 'routes/p.$place.did.learned', name: 'what we learned none fits', open: go(`${did}/learned?q=zebra`) },
  { route: 'routes/p.$place.did.how', name: 'commitment rules', open: go(`${did}/how`) },
  { route: 'routes/work.commitments', name: 'commitments desk', as, open: go(desk) },
  { route: 'routes/work.commitments.learned', name: 'learned on the desk', as, open: go(`${desk}/learned`) },
  { route: 'routes/work.commitments.new', name: 'commitment new', as, open: go(`${desk}/new`) },
  { route: 'routes/work.commitments.new', name: 'commitment refused', as, open: refuse },
  { route: 'routes/work.commitments.$commitment', name: 'commitment on the desk', as, open: onDesk },
  { route: 'routes/work.commitments.$commitment', name: 'commitment file refused', as, open: refuseFile },
  { route: 'routes/work.commitments.$commitment', name: 'commitment closed on the desk', as, open: closedOnDesk },
]
