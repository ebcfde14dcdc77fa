import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#domain/kernel/days.ts'
import { statusCases } from './cases.ts'
import { edition, spansOf } from './days.ts'
import { isOverdue, type Standing, statusOf } from './status.ts'

const onDay = (standing: Standing, day: string) =>
  spansOf(standing).findLast(({ from }) => from === null || from <= day)
const byRules = (standing: Standing, day: string) => ({
  ...{ colour: statusOf(standing, day).colour, isOverdue: isOverdue(standing, day) },
})

test('the days that are worked out beforehand say what the rules say, case by case', () => {
  for (const { today, standing } of statusCases) expect(onDay(standing, today)).toMatchObject(byRules(standing, today))
})

const day = fc.integer({ min: 0, max: 900 }).map((after) => addDays('2026-01-01', after))
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
const number = fc.integer({ min: -20, max: 20 })
const standings: fc.Arbitrary<Standing> = fc.record({
  stance: fc.constantFrom('did', 'doing', 'will', 'will', 'wont'),
  outcome: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, fc.constantFrom('kept', 'partly', 'not-kept')),
  dueOn: maybe(day),
  firstDue: maybe(day),
  milestones: fc.array(fc.record({ dueOn: day, doneOn: maybe(day) }), { maxLength: 4 }),
  measure: maybe(fc.record({ baseline: maybe(number), baselineOn: maybe(day), target: maybe(number) })),
  readings: fc.array(fc.record({ on: day, value: number }), { maxLength: 4 }),
  publishedOn: maybe(day),
})

test('and of any commitment on any day', () => {
  fc.assert(
    fc.property(standings, fc.array(day, { minLength: 10, maxLength: 30 }), (standing, days) => {
      for (const each of days) expect(onDay(standing, each)).toMatchObject(byRules(standing, each))
      // On the very days on which they turn, too.
      for (const { from } of spansOf(standing))
        for (const each of from === null ? [] : [from, addDays(from, -1)])
          expect(onDay(standing, each)).toMatchObject(byRules(standing, each))
    }),
    { numRuns: 400 },
  )
})

test('whoever changes the rules counts their edition up, so that no colour is left of the old ones', () => {
  const rules = readFileSync(new URL('./status.ts', import.meta.url), 'utf8').replace(/\/\*\*[\s\S]*?\*\/|\/\/.*/g, '')
  const mark = createHash('sha256').update(rules.replace(/\s+/g, ' ')).digest('hex').slice(0, 12)
  expect([edition, mark]).toEqual([1, 'f3f034e16f1c'])
})
