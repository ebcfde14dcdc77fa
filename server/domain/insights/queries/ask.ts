import type { Db } from '#db/client.ts'
import { readFramework } from '#domain/framework/queries.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { type Area, type Place, readAreas } from '#domain/people/queries.ts'
import type { AskedQuestion } from '#domain/results/rules/questions.ts'
import { plainWords } from '#domain/results/rules/words.ts'
import { fiveSteps, otherKey, yesNo } from '#domain/surveys/schema/definition.ts'
import { sayToStaff } from '../aggregate.ts'
import { answersCube } from '../answers.ts'
import { countAll } from '../count.ts'
import { rulesFor, type Statements } from '../cubes.ts'
import { answerId, sayEquality } from '../equality.ts'
import { answersKept, askedUnknown, notCountable, tooFewAsked, wayTellsItself } from '../problems.ts'
import { type Asking, countableKinds, wantedOf } from '../rules/asking.ts'
import { comparisonOf, shareOf } from '../rules/compare.ts'
import { type SaidRow, wholeId } from '../rules/cube.ts'
import { ageOf } from '../rules/told-since.ts'
import { sayHeld } from '../say-held.ts'
import { type Asked, type AskedRow, type By, ofGoals, splitBys, type Wording } from '../schema.ts'
import { countResponses, findAnswers, hasSurvey } from '../store/answers.ts'
import { readSharedSurveys } from './askable.ts'

type Named = { id: string; key: string; name: Wording | null }

/**
 * Any table of the service, for staff: one declared thing, divided one declared way. The same question has the same
 * answer for everybody who reads the same people, whatever was asked before.
 * Refused with the reason: what is not declared, filters, and surveys whose group keeps the answers to itself.
 */
export async function ask(
  db: Db,
  scope: Scope,
  place: Place,
  asking: Asking,
  language: string,
): Promise<Result<Asked, Problem>> {
  const wanted = wantedOf(asking)
  if (!wanted.ok) return wanted
  const { by, survey, question } = wanted.value
  const areas = await readAreas(db, place.id)
  const isSplit = splitBys.some((each) => each === by)
  if (survey === null || question === null) {
    const statements = isSplit
      ? await sayToStaff(db, scope, place, await countAll(db, scope, place, 'staff'))
      : await sayEquality(db, scope, place)
    const goals = (await readFramework(db, place.id, language)).flatMap((mission) => mission.goals)
    const rows = goals.map(({ id, publicId, short }) => ({ id, key: publicId, name: short }))
    return tableOf(statements, rows, { of: ofGoals, by, kind: null, place, areas })
  }
  const shared = (await readSharedSurveys(db, scope, language)).find(({ slug }) => slug === survey)
  if (!shared) return fail((await hasSurvey(db, scope, survey)) ? answersKept : askedUnknown)
  const asked = shared.questions.find(({ question: { key } }) => key === question)
  if (!asked) return fail(askedUnknown)
  if (!countableKinds.includes(asked.question.kind)) return fail(notCountable)
  const answers = answersOf(asked, language)
  const about = { of: `${survey}/${question}`, by, kind: asked.question.kind, place, areas }
  const isSeveral = asked.question.kind === 'several-choices'
  if (by === 'area' || by === 'age-band') {
    const family = `answers ${shared.id} ${question} ${by}`
    const statements = await sayHeld(db, scope, place, family, await countResponses(db, shared.id), async () => [
      answersCube(
        by,
        await findAnswers(db, shared.id, question, by),
        answers.map(({ key }) => key),
        { isSeveral, areas, place },
      ),
    ])
    return tableOf(
      statements,
      answers.map((each) => ({ ...each, id: each.key })),
      about,
    )
  }
  const rows = answers.map((each) => ({ ...each, id: answerId(shared.id, question, each.key) }))
  return tableOf(await sayEquality(db, scope, place), rows, about)
}

/** Every answer that any version offered. */
function answersOf({ question, source }: AskedQuestion, language: string): Omit<Named, 'id'>[] {
  const plain = (key: string) => ({ key, name: null })
  switch (question.kind) {
    case 'single-choice':
    case 'several-choices': {
      const choices = question.choices.map(({ key, text }) => ({ key, name: plainWords(text, language, source) }))
      return question.other ? [...choices, plain(otherKey)] : choices
    }
    case 'yes-no':
      return yesNo.map(plain)
    case 'rating':
      return Array.from({ length: question.points }, (_, step) => plain(String(step + 1)))
    default:
      return fiveSteps.map(plain)
  }
}

type About = { by: By; areas: readonly Area[]; place: Place } & Pick<Asked, 'of' | 'kind'>

function tableOf(
  statements: Statements | undefined,
  named: readonly Named[],
  { by, areas, place, ...about }: About,
): Result<Asked, Problem> {
  const { least, step } = rulesFor('staff', by, place)
  const statement = statements?.[by]
  const whole = statement?.rows.get(wholeId)
  if (!statement || !whole) return fail(by === 'way' ? wayTellsItself : tooFewAsked(step))
  const nameOf = (key: string) => (by === 'area' ? (areas.find(({ code }) => code === key)?.name ?? null) : null)
  // How many of those who were asked about themselves did something is withheld like any count, none of them too.
  const nobody = splitBys.some((each) => each === by) ? 0 : 'withheld'
  const row = (key: string, name: Wording | null, said: SaidRow | undefined): AskedRow => {
    const people = said ? (said.total.value ?? 'withheld') : nobody
    return {
      key,
      name,
      people,
      comparison: comparisonOf(people),
      cells: statement.groups.map((group, index) => {
        const cell = said?.cells[index]
        const figure = cell?.value ?? 'withheld'
        return {
          key: group,
          name: nameOf(group),
          people: figure,
          share: shareOf(figure, people),
          ...ageOf(cell, place.timeZone),
        }
      }),
    }
  }
  const rows = named.map(({ id, key, name }) => row(key, name, statement.rows.get(id)))
  const everybody = row(wholeId, null, whole)
  const stands = [everybody, ...rows].some(({ cells }) => cells.some((cell) => cell.stands))
  return ok({ ...about, by, everybody, rows, least, stands })
}
