import type { Tx } from '#domain/kernel/context.ts'
import type { EqualityAnswers } from '#domain/privacy/schema.ts'
import type { AnswerValue } from '#domain/surveys/schema/answers.ts'
import type { SeededPlace } from '../place.ts'
import { type SeededResponse, seedResponses } from '../responses.ts'
import { seedSurvey } from './survey.ts'
import { warmPlacesQuestions, warmPlacesWords } from './warm-places/questions.ts'

/** What one of them said; different numbers pick differently. */
function valuesOf(number: number): Record<string, AnswerValue> {
  const pick = <Value>(values: readonly Value[], step = 1): Value => values[(number * step) % values.length] as Value
  const common: Record<string, AnswerValue> = {
    been: { choices: [pick(['yes', 'yes', 'no', 'yes', 'not-sure'])] },
    hours: { number: pick([10, 15, 20, 25, 30, 40]) },
    'matters-most': {
      ranking: pick([
        ['near', 'people', 'food', 'quiet'],
        ['people', 'near', 'quiet', 'food'],
        ['food', 'people', 'near', 'quiet'],
      ]),
    },
    days: { rows: { weekdays: pick(['morning', 'afternoon'], 3), weekends: pick(['afternoon', 'evening'], 5) } },
    views: { rows: { all: pick(['agree', 'agree', 'pass']), summer: pick(['agree', 'disagree', 'pass'], 5) } },
    welcome: { step: 1 + ((number * 3) % 5) },
    tell: { step: 1 + ((number * 5) % 7) },
    district: { district: pick(['TS1', 'TS3', 'TS10', 'TS13', 'TS6']) },
  }
  const been = common.been as { choices: string[] }
  if (been.choices[0] !== 'yes') return common
  return {
    ...common,
    which: { choices: [pick(['library', 'church', 'mosque', 'centre'], 3)] },
    'what-for': { choices: pick([['warm', 'company'], ['food'], ['warm', 'help'], ['company']]) },
    felt: { step: 2 + ((number * 7) % 4) },
    'last-visit': { day: `2026-0${1 + (number % 3)}-1${number % 9}` },
  }
}

/** What they said about themselves: some would rather not, some passed the questions over. */
function equalityOf(number: number): EqualityAnswers {
  const pick = (values: readonly (string | null)[]) => [values[number % values.length] ?? []].flat()
  const [woman, man] = ['female', 'male']
  const sexes = [woman, woman, man, woman, man, woman, man, woman, man, woman, 'rather-not-say', null, null]
  return {
    sex: pick(sexes),
    'ethnic-group': pick([...Array(7).fill('british'), 'pakistani', 'pakistani', 'pakistani', 'african', null, null]),
    religion: pick(['none', 'christian', 'none', 'muslim', 'none', 'christian', null]),
    'long-term-condition': pick(['no', 'yes', 'no', 'no', 'yes', null]),
    'day-to-day': pick(['a-lot', 'a-lot', 'a-little']),
    'unpaid-care': pick(['none', 'none', 'up-to-9', 'none', '50-or-more']),
    'main-language': pick(['english', 'english', 'english', 'urdu', 'polish']),
  }
}

/** A group's own survey, open, with a question of every kind and the equality questions after them. */
export async function seedWarmPlaces(tx: Tx, place: SeededPlace): Promise<void> {
  const organisationId = place.organisations.communityGroup
  const { consultation, ...words } = warmPlacesWords
  const survey = await seedSurvey(tx, place, organisationId, {
    slug: 'warm-places',
    placeSees: 'moderated-text',
    state: 'open',
    opens: -20,
    closes: 60,
    reports: 100,
    ...words,
    questions: warmPlacesQuestions,
    definition: { consultation, asksEquality: true, asksContact: true },
  })
  const responses: SeededResponse[] = Array.from({ length: 26 }, (_, index) => ({
    said: {},
    values: valuesOf(index),
    equality: equalityOf(index),
    area: index % 6 === 5 ? undefined : index % 2,
    ageBand: index % 5,
    daysAgo: 19 - Math.floor(index * 0.7),
    isRead: true,
  }))
  await seedResponses(
    tx,
    place,
    survey,
    { surveyId: survey.id, organisationId, placeSees: 'moderated-text' },
    responses,
  )
}
