import { expect, type Page } from '@playwright/test'
import { items, pipeMark, places, type Written } from './group-survey.ts'
import { fingers, type Hands } from './hands.ts'
import { wordsOf } from './words-of.ts'

export type Somebody = {
  edition: 'en' | 'easy' | 'ur'
  /** Whether they come by bus: then one question more is asked. */
  rides: boolean
  /** Which of the two places they like most: the answer comes back in a later question. */
  place: 0 | 1
  /** Answers every question, or only those that lead somewhere. */
  isBrief?: boolean
  hands?: Hands
  hasScripts?: boolean
  age?: string
  /** Looks at each question as it stands, by the word for its kind in the menu. */
  look?(menu: string): Promise<void>
}

const locales = { en: 'en', easy: 'en-x-easy', ur: 'ur' }
export const wordsFor = ({ edition }: Pick<Somebody, 'edition'>) => wordsOf(locales[edition])
const placeOf = ({ edition, place }: Somebody): string =>
  edition === 'en' ? ['The library', 'The park'][place]! : places[edition][place]!

/** Those that somebody is asked one by one, in order. */
const asked = ({ rides }: Somebody): Written[] =>
  items.filter(({ menu, isForBusRiders }) => menu !== 'Section' && (rides || !isForBusRiders))

/**
 * Answers the survey of group-survey.ts one question a page, from its first up to "check your answers". Holds every page
 * to its words: the branch that was taken, and the earlier answer in a later question.
 */
export async function answerOneByOne(page: Page, somebody: Somebody): Promise<void> {
  const { hands = fingers, isBrief } = somebody
  const t = wordsFor(somebody)
  const goOn = page.getByRole('button', { name: t('question.continue'), exact: true })
  for (const item of asked(somebody)) {
    const words = (item[somebody.edition] ?? item.en).replace(pipeMark, placeOf(somebody))
    await expect(page.locator('main h1')).toContainText(words)
    if (!isBrief || telling.includes(item.menu)) await answer[item.menu]?.(page, hands, somebody)
    await somebody.look?.(item.menu)
    await hands.press(goOn)
  }
  await expect(page.getByRole('heading', { name: t('check.title'), level: 1 })).toBeVisible()
}
/** What the way through depends on, and what comes back later. */
const telling = ['Age', 'Yes', 'Number', 'One', 'Own']

type Answer = (page: Page, hands: Hands, somebody: Somebody) => Promise<void>
const radio = (page: Page, value: string, row = 0) => page.locator(`main input[type=radio][value="${value}"]`).nth(row)
const named = (page: Page, name: string) => page.getByRole('radio', { name, exact: true })

const answer: Record<string, Answer> = {
  Age: (page, hands, { age = '25-44', ...who }) => hands.choose(named(page, wordsFor(who)(`age-bands.${age}`))),
  Yes: (page, hands, who) => hands.choose(named(page, wordsFor(who)(`yes-no.${who.rides ? 'yes' : 'no'}`))),
  Number: (page, hands) => hands.write(page.getByRole('textbox'), '12'),
  One: (page, hands, who) => hands.choose(named(page, placeOf(who))),
  Own: (page, hands, who) => hands.write(page.getByRole('textbox'), saidIn[who.edition]),
  async Several(page, hands) {
    for (const index of [0, 2]) await hands.tick(page.getByRole('checkbox').nth(index))
  },
  Rating: (page, hands) => hands.choose(radio(page, '4')),
  Smileys: (page, hands, who) => hands.choose(named(page, wordsFor(who)('smileys.4'))),
  async Date(page, hands) {
    for (const [index, part] of ['12', '3', '2026'].entries())
      await hands.write(page.getByRole('textbox').nth(index), part)
  },
  async Put(page, hands, { hasScripts = true, ...who }) {
    if (hasScripts) return hands.press(page.getByRole('button', { name: upOf(who, 'Kind') }))
    for (const [index, rank] of ['1', '3', '2'].entries()) await hands.pick(page.getByRole('combobox').nth(index), rank)
  },
  async Table(page, hands) {
    await hands.choose(radio(page, 'morning', 0))
    await hands.choose(radio(page, 'evening', 1))
  },
  async Agree(page, hands) {
    await hands.choose(radio(page, 'agree', 0))
    await hands.choose(radio(page, 'pass', 1))
  },
  async I(page, hands, who) {
    await hands.choose(named(page, wordsFor(who)('i-steps.4')))
    await hands.write(page.getByRole('textbox'), `${saidIn[who.edition]} 2`)
  },
  Area: (page, hands) => hands.choose(page.getByRole('radio').first()),
  First: (page, hands) => hands.write(page.getByRole('textbox'), 'TS1'),
}
const upOf = (who: Pick<Somebody, 'edition'>, choice: string) =>
  wordsFor(who)('question.ranking-up').replace('{{choice}}', choice)

/** What they write, each in their language. */
export const saidIn = { en: 'Longer hours', easy: 'More chairs', ur: 'زیادہ کرسیاں' }
/** As the answers stand in the group's file, under the keys that the editor made of its words. */
export const keys = { bus: 'come-here-by-bus', minutes: 'many-minutes-wait', place: 'which-place-like-most' }

/** Sends what stands on the page with all answers. @returns the receipt's six words */
export async function send(page: Page, somebody: Pick<Somebody, 'edition' | 'hands'>): Promise<string[]> {
  const t = wordsFor(somebody)
  await (somebody.hands ?? fingers).press(page.getByRole('button', { name: t('check.send'), exact: true }))
  await expect(page.getByRole('heading', { name: t('thanks.title') })).toBeVisible()
  return page
    .getByRole('listitem')
    .filter({ hasText: /^[a-z]+$/ })
    .allTextContents()
}
