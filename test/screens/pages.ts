import type { Page as Tab } from '@playwright/test'
import type { DemoName } from '#test/support/sign-in.ts'
import { agendaPages } from './agenda-pages.ts'
import { agreementPages } from './agreement-pages.ts'
import { auditPages } from './audit-pages.ts'
import { backupPages } from './backup-pages.ts'
import { codeBookPages } from './code-book-pages.ts'
import { commitmentPages } from './commitment-pages.ts'
import { designPages } from './design-pages.ts'
import { exportPages } from './export-pages.ts'
import { findingPages } from './finding-pages.ts'
import { forumPages } from './forum-pages.ts'
import { importPages } from './import-pages.ts'
import { packPages } from './pack-pages.ts'
import { peoplePages } from './people-pages.ts'
import { policyPages } from './policy-pages.ts'
import { publishPages } from './publish-pages.ts'
import { questionPages } from './question-pages.ts'
import { queuePages } from './queue-pages.ts'
import { recordPages } from './record-pages.ts'
import { safeguardingPages } from './safeguarding-pages.ts'
import { sendingPages } from './sending-pages.ts'
import { tablePages } from './table-pages.ts'
import {
  answerUpTo,
  checkAnswers,
  joinWorkshop,
  openDesk,
  openFirst,
  runActivity,
  sendAnswers,
  showResult,
  takePart,
} from './ways.ts'
import { waysInPages } from './ways-in-pages.ts'

export type Page = {
  /** The route it shows, by its id. */
  route: string
  /** What the picture is called: page, then state. */
  name: string
  as?: DemoName
  /** What the facilitator does first, in a browser of their own. */
  facilitator?(tab: Tab): Promise<void>
  open(tab: Tab): Promise<unknown>
  /** As on a phone on which no script runs. */
  isPlain?: boolean
  /** Only these, where it differs from other pages in nothing else. */
  devices?: readonly string[]
  languages?: readonly string[]
}

const place = 'live-well-south-tees'
const work = `/work/${place}`
const go = (path: string) => (tab: Tab) => tab.goto(path)

const publicPages: Page[] = [
  { route: 'routes/p.$place', name: 'home', open: go(`/p/${place}`) },
  { route: 'routes/_index', name: 'first page', open: go('/') },
  { route: 'routes/p.$place.said', name: 'said', open: go(`/p/${place}/said`) },
  { route: 'routes/p.$place', name: 'home unknown', open: go('/p/nowhere') },
  { route: 'routes/s.$survey', name: 'survey intro', open: go('/s/what-matters') },
  { route: 'routes/s.$survey', name: 'survey closed', open: go('/s/getting-about') },
  { route: 'routes/s.$survey', name: 'survey unknown', open: go('/s/no-such-survey') },
  { route: 'routes/s.$survey.q.$number', name: 'question text', open: (tab) => answerUpTo(tab, 2) },
  {
    route: 'routes/s.$survey.q.$number',
    name: 'question missing',
    open: async (tab) => {
      await answerUpTo(tab, 2)
      await tab.locator('main .action-bar button').last().click()
      await tab.getByRole('alert').waitFor()
    },
  },
  { route: 'routes/s.$survey.q.$number', name: 'question choice', open: (tab) => answerUpTo(tab, 4) },
  { route: 'routes/s.$survey.q.$number', name: 'question choices', open: (tab) => answerUpTo(tab, 5) },
  { route: 'routes/s.$survey.q.$number', name: 'question rating', open: (tab) => answerUpTo(tab, 6) },
  { route: 'routes/s.$survey.check', name: 'check', open: checkAnswers },
  { route: 'routes/s.$survey.thanks', name: 'thanks', open: sendAnswers },
  { route: 'routes/receipt', name: 'receipt form', open: go('/receipt') },
  {
    route: 'routes/receipt.$code',
    name: 'receipt',
    open: async (tab) => {
      await sendAnswers(tab)
      await tab.locator('a[href*="/receipt/"]').first().click()
      await tab.waitForURL(/\/receipt\/.+/)
    },
  },
  { route: 'routes/receipt.$code', name: 'receipt wrong', open: go('/receipt/able-able-able-able-able-able') },
  { route: 'routes/help', name: 'help', open: go('/help') },
  { route: 'routes/privacy', name: 'privacy', open: go('/privacy') },
  { route: 'routes/sign-in', name: 'sign in', open: go('/sign-in') },
  { route: 'routes/first-administrator.$token', name: 'first administrator', open: go('/first-administrator/used') },
  { route: 'routes/not-found', name: 'not found', open: go('/no/such/page') },
]

const participant = 'routes/w.$workshop'
const wall = (tab: Tab) => takePart(tab).then(() => tab.goto(`${new URL(tab.url()).pathname}/wall`))
const on = (position: number) => (tab: Tab) => runActivity(tab, position)
const resultOf = (position: number) => (tab: Tab) => showResult(tab, position)

const sendIdea = async (tab: Tab) => {
  await takePart(tab)
  await tab.getByRole('textbox').first().fill('The lunch club on Tuesdays keeps twenty of us going')
  await tab.locator('main form button[type=submit]').first().click()
  await tab.waitForTimeout(1000)
}
const giveDots = async (tab: Tab) => {
  await takePart(tab)
  for (const choice of [0, 0, 1])
    await tab
      .locator('.ballot-choice button')
      .nth(choice * 2 + 1)
      .click()
  await tab.waitForTimeout(1000)
}

/** In the order of an evening: each leaves the workshop as the next finds it. */
const workshopPages: Page[] = [
  { route: 'routes/join', name: 'join', open: go('/join') },
  {
    route: 'routes/join',
    name: 'join wrong code',
    open: async (tab) => {
      await tab.goto('/join?code=NOSUCH')
      await tab.locator('main form button[type=submit]').last().click()
      await tab.getByRole('alert').waitFor()
    },
  },
  { route: participant, name: 'workshop about you', open: joinWorkshop },
  { route: participant, name: 'workshop lobby', open: takePart },
  { route: participant, name: 'workshop unknown', open: go('/w/nosuchworkshop22') },
  { route: 'routes/w.$workshop.wall', name: 'wall lobby', as: 'Facilitator', open: wall },
  { route: 'routes/work.workshops', name: 'workshops', as: 'Facilitator', open: go(`${work}/workshops`) },
  { route: 'routes/work.workshops.$workshop', name: 'facilitator ready', as: 'Facilitator', open: openDesk },
  { route: participant, name: 'workshop ideas', facilitator: on(1), open: sendIdea },
  { route: 'routes/work.workshops.$workshop', name: 'facilitator ideas', as: 'Facilitator', open: openDesk },
  { route: participant, name: 'workshop dots', facilitator: on(2), open: giveDots },
  { route: 'routes/w.$workshop.wall', name: 'wall voting', as: 'Facilitator', open: wall },
  { route: 'routes/work.workshops.$workshop', name: 'facilitator dots', as: 'Facilitator', open: openDesk },
  { route: participant, name: 'workshop result', facilitator: resultOf(2), open: takePart },
  { route: 'routes/w.$workshop.wall', name: 'wall result', as: 'Facilitator', open: wall },
  { route: participant, name: 'workshop statements', facilitator: on(3), open: takePart },
]

const queue = openFirst('moderation', /moderation\/[a-z0-9]{16}/)
const ownSurvey = openFirst('surveys', /surveys\/(?!new$)[a-z-]+$/)

const staffPages: Page[] = [
  { route: 'routes/work._index', name: 'work', as: 'Moderator', open: go('/work') },
  { route: 'routes/work.$place._index', name: 'desk', as: 'Place administrator', open: go(work) },
  { route: 'routes/work.languages', name: 'languages', as: 'Moderator', open: go(`${work}/languages`) },
  { route: 'routes/work.roles', name: 'who may do what', as: 'Place administrator', open: go(`${work}/roles`) },
  {
    route: 'routes/work.help-contacts',
    name: 'help contacts',
    as: 'Place administrator',
    open: go(`${work}/help-contacts`),
  },
  {
    route: 'routes/work.help-contacts',
    name: 'help contact form',
    as: 'Place administrator',
    open: go(`${work}/help-contacts?edit=new`),
  },
  { route: 'routes/work.$place._index', name: 'desk forbidden', as: 'Moderator', open: go(`${work}/insight`) },
  { route: 'routes/work.moderation._index', name: 'queue', as: 'Moderator', open: go(`${work}/moderation`) },
  {
    route: 'routes/work.moderation.item',
    name: 'queue keys',
    as: 'Moderator',
    open: async (tab) => {
      await queue(tab)
      await tab.waitForLoadState('networkidle')
      await tab.keyboard.press('?')
      await tab.getByRole('dialog').waitFor()
    },
  },
  {
    route: 'routes/work.moderation._index',
    name: 'queue empty',
    as: 'Moderator',
    open: go(`${work}/moderation?view=worry`),
  },
  { route: 'routes/work.surveys', name: 'surveys', as: 'Place administrator', open: go(`${work}/surveys`) },
  { route: 'routes/work.surveys.$survey', name: 'survey results', as: 'Place administrator', open: ownSurvey },
  {
    route: 'routes/work.surveys.$survey',
    name: 'survey results of every kind',
    as: 'Lead of a community group',
    open: go(`${work}/surveys/warm-places`),
  },
  {
    route: 'routes/work.surveys.$survey',
    name: 'survey counts',
    as: 'Strategy lead',
    open: go(`${work}/surveys/what-matters`),
  },
  { route: 'routes/work.insight', name: 'mission wall', as: 'Strategy lead', open: go(`${work}/insight`) },
  {
    route: 'routes/work.insight.missions.$mission',
    name: 'mission',
    as: 'Strategy lead',
    open: openFirst('insight', /insight\/missions\//),
  },
  {
    route: 'routes/work.insight.goals.$goal',
    name: 'goal',
    as: 'Strategy lead',
    open: openFirst('insight', /insight\/goals\//),
  },
]

export const pages: Page[] = [
  ...publicPages,
  ...queuePages,
  ...questionPages,
  ...sendingPages,
  ...workshopPages,
  ...agendaPages,
  ...exportPages,
  ...forumPages,
  ...tablePages,
  ...auditPages,
  ...backupPages,
  ...commitmentPages,
  ...packPages,
  ...peoplePages,
  ...policyPages,
  ...findingPages,
  ...safeguardingPages,
  ...codeBookPages,
  ...recordPages,
  ...staffPages,
  ...agreementPages,
  ...designPages,
  ...publishPages,
  ...waysInPages,
  ...importPages,
]
