import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asPlainText } from '#domain/kernel/csv.ts'
import { plainNumber } from '#domain/kernel/digits.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { slugOf } from '#domain/people/rules.ts'
import { mayMeanRisk } from '#domain/screening/rules/risk.ts'
import { fieldOf, type GivenAnswers, isGiven } from '#domain/surveys/schema/answers.ts'
import { type Definition, isQuestion, otherKey, type Question } from '#domain/surveys/schema/definition.ts'
import { demoPlace } from '#server/seed/place.ts'
import { numberMeant, randomAnswers, randomDefinition } from '#test/support/random-survey.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { isOtherMeant, isShown } from '#test/support/shown-by-looking-back.ts'
import { everyKind, sendTo, surveyOf } from '#test/support/survey.ts'
import { exportResponses } from './commands/export-responses.ts'
import { readResults } from './queries/results.ts'

let here: Scene
let number = 0
beforeAll(async () => {
  here = await scene()
})
afterAll(() => here.close())

const areas = demoPlace.areas.map(slugOf)
const tried = randomDefinition.chain((definition) =>
  fc.record({
    definition: fc.constant(definition),
    sent: fc.array(randomAnswers(definition, areas), { maxLength: 2 }),
  }),
)

type Row = Record<string, string>

/**
 * What a cell of the export should hold, from what somebody typed; the empty text for what was not given, and for words
 * that screening holds until a person has read them.
 */
function cellsOf(question: Question, answers: GivenAnswers): Row {
  const { key, kind } = question
  const of = (part?: string) => answers[fieldOf(key, part)] ?? []
  const words = (part?: string) => {
    const typed = (of(part)[0] ?? '').trim()
    return mayMeanRisk(typed) ? '' : asPlainText(typed)
  }
  switch (kind) {
    case 'open-text':
      return { [key]: words() }
    case 'single-choice':
    case 'several-choices': {
      const order = [...question.choices.map((choice) => choice.key), otherKey]
      const given = [...of(), ...(isOtherMeant(question, answers) ? [otherKey] : [])]
      const picked = order.filter((choice) => given.includes(choice)).join('; ')
      const own = given.includes(otherKey) ? words(otherKey) : ''
      return { [key]: picked, ...(question.other && { [fieldOf(key, otherKey)]: own }) }
    }
    case 'i-statement':
      return { [key]: of()[0] ?? '', ...(question.why && { [fieldOf(key, 'why')]: words('why') }) }
    case 'date':
      return { [key]: of('day').length ? `2026-02-${(of('day')[0] as string).padStart(2, '0')}` : '' }
    case 'postcode-district':
      return { [key]: of()[0]?.split(' ')[0]?.toUpperCase() ?? '' }
    case 'ranking':
      return Object.fromEntries(question.choices.map((choice) => [fieldOf(key, choice.key), of(choice.key)[0] ?? '']))
    case 'matrix':
    case 'statements':
      return Object.fromEntries(question.rows.map((row) => [fieldOf(key, row.key), of(row.key)[0] ?? '']))
    case 'area':
    case 'age-band':
      return {}
    case 'number':
      return { [key]: of().length ? plainNumber(numberMeant(of()[0] as string)) : '' }
    default:
      return { [key]: of()[0] ?? '' }
  }
}

/** A response as it should come out: what was given to questions on its way, and nothing for the others. */
function expected(definition: Definition, given: GivenAnswers) {
  const questions = definition.items.filter(isQuestion)
  const shown = questions.filter((question) => isShown(question, definition, given))
  const cells = questions.flatMap((question) =>
    Object.entries(cellsOf(question, shown.includes(question) ? given : {})),
  )
  const answered = shown.filter((question) => isGiven(given, question))
  return {
    shown: shown.map(({ key }) => key),
    answered: answered.map(({ key }) => key),
    cells: Object.fromEntries(cells),
  }
}

const inOrder = (rows: readonly Row[]) => rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort()

test('export and results say what was sent, for a thousand random surveys', async () => {
  const scope = permit(here.people.organisationLead, 'surveys.read-responses', { placeId: here.place.id })
  if (!scope.ok) throw new Error(scope.problem.code)
  await fc.assert(
    fc.asyncProperty(tried, async ({ definition, sent }) => {
      const slug = `random-${++number}`
      const survey = await surveyOf(here, { ...everyKind, slug, definition })
      const wanted = sent.map((given) => expected(definition, given)).filter(({ answered }) => answered.length > 0)
      for (const given of sent) {
        const answer = await sendTo(here, survey, given)
        if (!answer.ok && answer.problem.code !== 'surveys.nothing-answered') throw new Error(answer.problem.code)
      }

      const exported = await exportResponses(here.ctx, here.people.organisationLead, here.place, {
        slug,
        language: 'en',
      })
      if (!exported.ok) throw new Error(exported.problem.code)
      const file = Buffer.from((await exported.value.file.toArray()).join(''))
      const rows = (parse(file, { bom: true, columns: true }) as Row[]).map((row) =>
        Object.fromEntries(Object.keys(wanted[0]?.cells ?? {}).map((field) => [field, row[field]])),
      )
      expect(inOrder(rows as Row[])).toEqual(inOrder(wanted.map(({ cells }) => cells)))

      const results = await readResults(here.ctx, scope.value, { slug, language: 'en' })
      if (!results.ok) throw new Error(results.problem.code)
      const times = (name: 'shown' | 'answered', key: string) =>
        wanted.filter((each) => each[name].includes(key)).length
      expect(results.value.results.survey.responses).toBe(wanted.length)
      for (const { key, asked, answered } of results.value.results.questions)
        expect({ key, asked, answered }).toEqual({ key, asked: times('shown', key), answered: times('answered', key) })
    }),
    { numRuns: 1000 },
  )
}, 240_000)
