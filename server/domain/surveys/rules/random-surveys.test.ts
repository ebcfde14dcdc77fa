import fc from 'fast-check'
import { expect, test } from 'vitest'
import { randomAnswers, randomDefinition } from '#test/support/random-survey.ts'
import { isShown } from '#test/support/shown-by-looking-back.ts'
import { type GivenAnswers, isGiven, questionOfField } from '../schema/answers.ts'
import { givenToShown, itemsShown, screensShown } from '../schema/conditions.ts'
import { isQuestion } from '../schema/definition.ts'
import { checkAnswers } from './check-answers.ts'

const place = {
  areas: [{ id: 'area-1', code: 'here', name: 'Here' }],
  districts: [
    { code: 'TS1', areaId: null },
    { code: 'TS10', areaId: 'area-1' },
  ],
}
const survey = randomDefinition.chain((definition) =>
  fc.record({ definition: fc.constant(definition), given: randomAnswers(definition, ['here']) }),
)
const thousand = { numRuns: 1000 }

test('what is shown is the same seen from the start and seen from each item', () => {
  fc.assert(
    fc.property(survey, ({ definition, given }) => {
      const expected = definition.items.filter((item) => isShown(item, definition, given))
      expect(itemsShown(definition, given)).toEqual(expected)
    }),
    thousand,
  )
})

test('going on from screen to screen always comes to the end, and never past a screen twice', () => {
  fc.assert(
    fc.property(survey, ({ definition, given }) => {
      const typed: GivenAnswers = {}
      const seen: string[] = []
      for (;;) {
        const next = screensShown(definition, typed).find(({ key }) => !seen.includes(key))
        if (!next) break
        // What was shown before stays shown: answers to a screen change only what comes after it.
        const order = definition.items.map(({ key }) => key)
        expect(order.indexOf(next.key)).toBeGreaterThan(order.indexOf(seen.at(-1) ?? ''))
        seen.push(next.key)
        for (const [field, values] of Object.entries(given))
          if (questionOfField(field) === next.key) typed[field] = values
      }
      expect(seen).toEqual(screensShown(definition, typed).map(({ key }) => key))
    }),
    thousand,
  )
})

test('nothing given to a hidden question is taken in, and all that was given to the others is', () => {
  fc.assert(
    fc.property(survey, ({ definition, given }) => {
      const asked = definition.items.filter(isQuestion).filter((item) => isShown(item, definition, given))
      const answered = asked.filter((item) => isGiven(given, item)).map(({ key }) => key)
      const checked = checkAnswers(definition, given, place)

      const hidden = Object.keys(givenToShown(definition, given)).filter(
        (field) => !asked.some(({ key }) => key === questionOfField(field)),
      )
      expect(hidden).toEqual([])
      if (answered.length === 0) expect(checked).toMatchObject({ problem: { code: 'surveys.nothing-answered' } })
      else expect(checked.ok && checked.value.map(({ key }) => key)).toEqual(answered)
    }),
    thousand,
  )
})
