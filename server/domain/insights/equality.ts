import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import type { Place } from '#domain/people/queries.ts'
import { type OfferedCube, rulesFor, type Statements } from './cubes.ts'
import { type Row, wholeId } from './rules/cube.ts'
import { fields } from './rules/equality-fields.ts'
import { sayHeld } from './say-held.ts'
import { type EqualityHeard, notSaid } from './schema.ts'
import { countAsked, findEquality, type UnsafeEquality, type UnsafeFields } from './store/equality.ts'

/** The row of those who gave one answer, in every table of the equality questions. */
export const answerId = (survey: string, question: string, code: string): string => `${survey} ${question} ${code}`
/** The row of everybody who answered one survey. */
export const surveyId = (survey: string): string => `survey ${survey}`
/** Everybody else: who was asked about themselves, and gave this question no answer. */
const noAnswerId = (survey: string, question: string): string => `${survey} ${question}`

/**
 * What is said of those who were asked about themselves: everybody, who spoke to each goal, and who gave which answer, by
 * each of the equality questions. The one place where these answers meet anything else, and a part of the aggregate
 * service: all tables are about the same people, so all are judged together.
 * @returns undefined before enough people were asked
 */
export async function sayEquality(db: Db, scope: Scope, place: Place): Promise<Statements | undefined> {
  const people = await countAsked(db, scope)
  return sayHeld(db, scope, place, 'equality', people, async () => cubesOf(await findEquality(db, scope), place))
}

/** Who was heard, by the equality questions. They are figures of a while ago, and none until there are enough people. */
export async function readEquality(db: Db, scope: Scope, place: Place): Promise<EqualityHeard> {
  const statements = await sayEquality(db, scope, place)
  // As it was told: rules that have changed since do not say how many have come meanwhile.
  const asked = statements?.sex?.rows.get(wholeId)?.total.value ?? 0
  return {
    asked,
    splits: fields.map(({ key, cells }) => {
      const row = statements?.[key]?.rows.get(wholeId)
      return {
        question: key,
        cells: [...cells.map((cell) => cell.key), notSaid].map((cell, index) => {
          const said = row?.cells[index]
          return {
            key: cell,
            name: null,
            people: said?.value ?? 'withheld',
            ...(said?.is === 'stands' && { stands: true }),
          }
        }),
      }
    }),
  }
}

function cubesOf({ everybody, byGoal, bySurvey, questions }: UnsafeEquality, place: Place): OfferedCube[] {
  return fields.map(({ key, cells }) => {
    const row = (id: string, { total, byField }: UnsafeFields): Row => {
      const people = byField.get(key)
      const said = cells.map(({ codes }) => codes.reduce((sum, code) => sum + (people?.get(code) ?? 0), 0))
      return { id, total, cells: [...said, total - said.reduce((sum, n) => sum + n, 0)] }
    }
    const whole = row(wholeId, everybody)
    const answers = questions.map(({ survey, question, isSeveral, answered, byCode }) => {
      const { total, cells } = row('answered', answered)
      const others = {
        id: noAnswerId(survey, question),
        total: whole.total - total,
        cells: whole.cells.map((n, index) => n - (cells[index] ?? 0)),
      }
      const rows = [...byCode].map(([code, counts]) => row(answerId(survey, question, code), counts))
      // How many gave which answer stands in the survey's results.
      return { rows: [...rows, others].map((one) => ({ ...one, isTotalKnown: true })), isSeveral }
    })
    // How many answered a survey is a whole number.
    const surveys = [...bySurvey].map(([id, counts]) => ({ ...row(surveyId(id), counts), isTotalKnown: true }))
    const goals = [...byGoal].map(([id, counts]) => row(id, counts))
    return {
      by: key,
      rules: rulesFor('staff', key, place),
      cube: {
        groups: [...cells.map((cell) => cell.key), notSaid],
        whole,
        parts: [...goals, ...surveys, ...answers.flatMap(({ rows }) => rows)],
        unions: [],
        partitions: [
          surveys.map(({ id }) => id),
          ...answers.flatMap(({ rows, isSeveral }) => (isSeveral ? [] : [rows.map(({ id }) => id)])),
        ],
      },
    }
  })
}
