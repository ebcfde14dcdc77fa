import type { WayIn } from '#db/schema/surveys.ts'
import { fieldsOf, type GivenAnswers } from '../schema/answers.ts'
import { itemsShown, screensShown } from '../schema/conditions.ts'
import { type Definition, type Item, isQuestion, type Page, type Question } from '../schema/definition.ts'
import { type Companion, companions, isYoung, needsCompanion, placeKinds } from '../schema/young.ts'
import { minutesFor } from './minutes.ts'

type Screen = Page | Question

/** Whether somebody was asked: a form that held the question sent its fields, the empty ones too. */
export const wasAsked = (given: GivenAnswers, screen: Screen): boolean =>
  isQuestion(screen) && fieldsOf(screen).some((field) => given[field] !== undefined)

/** The screen to go on with: the first question that was not asked yet; undefined when all were. */
export const firstNotAsked = (definition: Definition, given: GivenAnswers): Screen | undefined =>
  screensShown(definition, given).find((screen) => isQuestion(screen) && !wasAsked(given, screen))

/** Instead of a screen that these answers don't lead past: the next one they do, or the last. */
export function nearestShown(definition: Definition, hidden: Screen, given: GivenAnswers): Screen | undefined {
  const way = screensShown(definition, given)
  const place = definition.items.indexOf(hidden)
  return way.find((screen) => definition.items.indexOf(screen) > place) ?? way.at(-1)
}

/** The screen before or after one on the way; undefined at its ends. */
export function neighbour(
  definition: Definition,
  screen: Screen,
  given: GivenAnswers,
  go: 'on' | 'back',
): Screen | undefined {
  const way = screensShown(definition, given)
  const place = definition.items.indexOf(screen)
  const isThere = (other: Item) => definition.items.indexOf(other) - place
  return go === 'on' ? way.find((other) => isThere(other) > 0) : way.findLast((other) => isThere(other) < 0)
}

/** After a change on the last page: a question that came up by it, and was never asked. */
export function cameUp(definition: Definition, changed: Screen, given: GivenAnswers): Screen | undefined {
  const isBound = ({ key }: Screen) => hasCondition(definition, key)
  return screensShown(definition, given)
    .filter((screen) => definition.items.indexOf(screen) > definition.items.indexOf(changed))
    .find((screen) => isQuestion(screen) && isBound(screen) && !wasAsked(given, screen))
}

function hasCondition({ items }: Definition, key: string): boolean {
  const place = items.findIndex((item) => item.key === key)
  const section = items.slice(0, place).findLast((item) => item.kind === 'section')
  return Boolean(items[place]?.showIf ?? section?.showIf)
}

/** How far somebody is on their own way. `isAbout`: what they answer next can still make it longer or shorter. */
export type Progress = {
  /** This question's place among those of this way; for a page, the place of the question before it. */
  question: number
  questions: number
  isAbout: boolean
  minutesLeft: number
  /** Screens, the last page with all answers among them. */
  screen: number
  screens: number
}

export function progressAt(definition: Definition, screen: Screen, given: GivenAnswers): Progress {
  const way = screensShown(definition, given)
  const place = way.indexOf(screen)
  const ahead = definition.items.slice(definition.items.indexOf(screen))
  const dependsOnAge = ahead.some(({ kind }) => kind === 'age-band') && ahead.some(isAboutPlace)
  return {
    question: way.slice(0, place + 1).filter(isQuestion).length,
    questions: way.filter(isQuestion).length,
    isAbout: dependsOnAge || ahead.slice(1).some((item) => item.showIf !== null),
    minutesLeft: minutesFor(way.slice(place)),
    screen: place + 1,
    screens: way.length + 1,
  }
}

const isAboutPlace = ({ kind }: Item) => placeKinds.some((each) => each === kind)

/** Whether a question has room for somebody's own words. */
const hasWords = (screen: Screen): boolean =>
  screen.kind === 'open-text' || ('other' in screen && screen.other) || ('why' in screen && screen.why)

/** Whether somebody writes on a screen freely for the first time, or did before. */
export type WordsAt = 'first' | 'later'

/**
 * Before the first words somebody writes they are told, with numbers, who to talk to when it is urgent; wherever they write
 * later on, in a line.
 */
export function wordsAt(definition: Definition, screen: Screen, given: GivenAnswers): WordsAt | null {
  if (!hasWords(screen)) return null
  return screensShown(definition, given).find(hasWords) === screen ? 'first' : 'later'
}

/** The first screen that somebody under 18 sees once we know it: they are told what holds for them. */
export function isFirstWhileYoung(definition: Definition, screen: Screen, given: GivenAnswers): boolean {
  const way = screensShown(definition, given)
  if (!isYoung(definition, given)) return false
  return way[way.findIndex(({ kind }) => kind === 'age-band') + 1] === screen
}

/** Whether a section begins with this screen on this way: then its own words come first. */
export function beginsSection(definition: Definition, screen: Screen, given: GivenAnswers): boolean {
  const shown = itemsShown(definition, given)
  return shown[shown.indexOf(screen) - 1]?.kind === 'section'
}

/** The question about somebody's age, as long as nobody has been asked it. */
export const ageNotAsked = (definition: Definition, given: GivenAnswers): Screen | undefined =>
  screensShown(definition, given).find((screen) => screen.kind === 'age-band' && !wasAsked(given, screen))

/** Helpers whose work for the group it is; an interpreter, a neighbour or an aunt is another grown-up. */
const ofTheGroup = /^(support-worker|volunteer)\//

type CameIn = { wayIn: WayIn; companion: string | null; helperRole: string | null }

/** Who is with somebody: whoever types for a child is. */
export function companionOf(entry: CameIn | undefined): Companion | null {
  if (entry?.companion) return companions.find((known) => known === entry.companion) ?? 'other-adult'
  if (entry?.wayIn !== 'assisted') return null
  return ofTheGroup.test(entry.helperRole ?? '') ? 'group-worker' : 'other-adult'
}

/** Whether these answers may be kept: of a child under 13 nothing is, unless somebody is with them. */
export const isAloneAndYoung = (definition: Definition, given: GivenAnswers, companion: string | null | undefined) =>
  !companion && needsCompanion(definition, given)
