import { ageBands, longestText } from '#domain/contributions/schema.ts'
import type { Words } from '#domain/wordings/queries.ts'
import type { Survey } from '../queries/survey.ts'
import { fieldsOf, type GivenAnswers } from '../schema/answers.ts'
import { screensShown } from '../schema/conditions.ts'
import {
  type Choice,
  isQuestion,
  isScreen,
  type Page,
  type Picture,
  type Question,
  type Section,
  stances,
  yesNo,
} from '../schema/definition.ts'
import { isBlank, styleOf, type Texts, wordsIn } from '../schema/editions.ts'
import { fillPipes } from '../schema/pipes.ts'
import type {
  AnswerSheet,
  GivenToScreen,
  PublicChoice,
  PublicPicture,
  PublicScreen,
  PublicSurvey,
} from '../schema/public.ts'
import { answerInWords } from './answer-in-words.ts'
import { faultsOf } from './check-answers.ts'

/** A survey for pages, in one edition: ids stay inside. */
export function publicSurvey(survey: Survey, edition: string): PublicSurvey {
  const { slug, placeSees, status, opensOn, closesOn, reportsOn, minutes, allowsRepeat, access, definition } = survey
  const { audience, editions, consultation, asksEquality, asksContact } = definition
  const words = wordsOf(survey, edition)
  return {
    ...{ slug, placeSees, status, opensOn, closesOn, reportsOn, minutes, allowsRepeat, access },
    ...{ audience, edition, editions, asksEquality, asksContact },
    place: { slug: survey.place.slug, name: survey.place.name },
    organisation: survey.organisation.name,
    title: words(definition.title),
    why: words(definition.why),
    nextSteps: words(definition.nextSteps),
    consultation: {
      stage: consultation.stage,
      information: words.orNull(consultation.information),
      consideration: words.orNull(consultation.consideration),
    },
    questionCount: definition.items.filter(isQuestion).length,
  }
}

/** A screen by its number, which is the same on every branch; undefined when there is none. */
export const screenNumbered = (survey: Survey, number: number): Page | Question | undefined =>
  survey.definition.items.filter(isScreen)[number - 1]

export const numberOf = (survey: Survey, key: string): number =>
  survey.definition.items.filter(isScreen).findIndex((item) => item.key === key) + 1

/** One screen with earlier answers in its words. */
export function publicScreen(
  survey: Survey,
  item: Page | Question,
  given: GivenAnswers,
  edition: string,
): PublicScreen {
  const words = wordsOf(survey, edition, (key) => answerInWords(survey, key, given, edition))
  const picture = pictureIn(words)
  const section = sectionOf(survey, item.key)
  const choice = ({ key, text, picture: shown }: Choice): PublicChoice => ({
    ...{ key, text: words(text) },
    picture: picture(shown),
  })
  return {
    ...plain,
    ...limitsOf(item),
    key: item.key,
    number: numberOf(survey, item.key),
    kind: item.kind,
    required: isQuestion(item) && item.required,
    text: words(item.text),
    hint: words.orNull(item.hint),
    section: section && { key: section.key, text: words(section.text), hint: words.orNull(section.hint) },
    picture: picture(styleOf(edition) === 'easy' ? (item.easyPicture ?? item.picture) : item.picture),
    choices: choicesOf(survey, item, choice),
    rows: item.kind === 'matrix' || item.kind === 'statements' ? item.rows.map(choice) : [],
    ...(item.kind === 'rating' && { points: item.points, low: words.orNull(item.low), high: words.orNull(item.high) }),
  }
}

const plain = { other: false, why: false, points: 5, low: null, high: null, longest: longestText }
const noLimits = { least: null, most: null, first: null, last: null }

function limitsOf(item: Page | Question) {
  if (item.kind === 'several-choices' || item.kind === 'number')
    return { ...noLimits, least: item.least, most: item.most, other: item.kind !== 'number' && item.other }
  if (item.kind === 'date') return { ...noLimits, first: item.first, last: item.last }
  if (item.kind === 'single-choice') return { ...noLimits, other: item.other }
  if (item.kind === 'open-text') return { ...noLimits, longest: item.longest }
  return item.kind === 'i-statement' ? { ...noLimits, why: item.why } : noLimits
}

function choicesOf(survey: Survey, item: Page | Question, choice: (own: Choice) => PublicChoice): PublicChoice[] {
  const shared = (keys: readonly string[]) => keys.map((key) => ({ key, text: null, picture: null }))
  switch (item.kind) {
    case 'single-choice':
    case 'several-choices':
    case 'ranking':
    case 'matrix':
      return item.choices.map(choice)
    case 'yes-no':
      return shared(yesNo)
    case 'statements':
      return shared(stances)
    case 'age-band':
      return shared(ageBands)
    case 'area':
      // A name of a place reads the same in every language.
      return survey.areas.map(({ code, name }) => ({
        key: code,
        text: { text: name, language: 'en', isFallback: true },
        picture: null,
      }))
    default:
      return []
  }
}

/** What this form would send, screen by screen on its own way through the survey. */
export function answerSheet(
  survey: Survey,
  draft: { submissionId: string; answers: GivenAnswers },
  edition: string,
): AnswerSheet {
  const faults = faultsOf(survey.definition, draft.answers, survey)
  const rows = screensShown(survey.definition, draft.answers)
    .filter(isQuestion)
    .map((question) => ({
      screen: publicScreen(survey, question, draft.answers, edition),
      given: givenTo(question, draft.answers),
      problem: faults.get(question.key) ?? null,
    }))
  return { submissionId: draft.submissionId, rows }
}

/** What was given to one question, by field without its key. */
export const givenTo = (item: Page | Question, given: GivenAnswers): GivenToScreen =>
  isQuestion(item)
    ? Object.fromEntries(fieldsOf(item).map((field) => [field.slice(item.key.length + 1), given[field] ?? []]))
    : {}

type WordsOf = ((texts: Texts) => Words) & { orNull(texts: Texts): Words | null }

/**
 * Wordings of a survey in an edition.
 * @param answerOf for sentences with earlier answers in them; without it a mark stands for each
 */
export function wordsOf(
  { definition }: Pick<Survey, 'definition'>,
  edition: string,
  answerOf?: (key: string) => string | undefined,
): WordsOf {
  const source = definition.editions[0] ?? 'en'
  const words = (texts: Texts) => {
    const found = wordsIn(texts, edition, source)
    return { ...found, text: fillPipes(found.text, answerOf ?? (() => undefined), answerOf && 'nothing') }
  }
  return Object.assign(words, { orNull: (texts: Texts) => (isBlank(texts) ? null : words(texts)) })
}

const pictureIn =
  (words: WordsOf) =>
  (picture: Picture | null): PublicPicture | null =>
    picture && { src: pathOf(picture), alt: words(picture.alt) }

const pathOf = ({ source, name }: Picture): string =>
  source === 'file' ? `/pictures/${name}.webp` : `/symbols/${name}.svg`

function sectionOf({ definition }: Survey, key: string): Section | null {
  let section: Section | null = null
  for (const item of definition.items) {
    if (item.kind === 'section') section = item
    if (item.key === key) return section
  }
  return null
}
