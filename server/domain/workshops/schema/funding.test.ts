import fc from 'fast-check'
import { expect, test } from 'vitest'
import { greedyBudget } from '#domain/priorities/rules/greedy-budget.ts'
import { fundingOf } from './funding.ts'

const peopleFor = (count?: number): Record<string, number> => (count ? { 1: count } : {})
const asked = (...costs: readonly (readonly [id: string, cost: number, people?: number])[]) => ({
  choices: costs.map(([id, cost]) => ({ id, cost })),
  rows: costs.map(([choiceId, , people]) => ({ choiceId, people: peopleFor(people) })),
})

test('an envelope pays for what most people chose first, and for a cheaper thing after one that is too dear', () => {
  const { choices, rows } = asked(['bus', 60, 9], ['hall', 50, 7], ['bench', 30, 5], ['sign', 5])
  const { states, left } = fundingOf(rows, choices, 100)
  expect(Object.fromEntries(states)).toEqual({ bus: 'funded', hall: 'no-money', bench: 'funded', sign: 'nobody' })
  // Nobody chose the sign: money that is left buys nothing that nobody wants.
  expect(left).toBe(10)
})

test('of two that are level and cannot both be paid none is, and nothing is said to be left', () => {
  const { choices, rows } = asked(['benches', 60, 3], ['warm hub', 60, 3], ['choir', 30, 1])
  const { states, left } = fundingOf(rows, choices, 100)
  expect(Object.fromEntries(states)).toEqual({ benches: 'tied', 'warm hub': 'tied', choir: 'funded' })
  expect(left).toBeNull()
})

test('what is level and can all be paid is paid', () => {
  const { choices, rows } = asked(['benches', 60, 3], ['choir', 30, 3])
  const { states, left } = fundingOf(rows, choices, 100)
  expect([...states.values(), left]).toEqual(['funded', 'funded', 10])
})

test('a chart marks what the rule that explains it marks, however people chose', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f']
  const costs = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: ids.length, maxLength: ids.length })
  fc.assert(
    fc.property(fc.array(fc.subarray(ids)), costs, fc.integer({ min: 0, max: 30 }), (ballots, prices, envelope) => {
      const choices = ids.map((id, index) => ({ id, cost: prices[index] ?? 1 }))
      const rows = ids.map((id) => ({
        choiceId: id,
        people: peopleFor(ballots.filter((ballot) => ballot.includes(id)).length),
      }))
      const { states, left } = fundingOf(rows, choices, envelope)
      const byId = Object.fromEntries(choices.map(({ id, cost }) => [id, cost]))
      const rule = greedyBudget(ids, ballots, { envelope, costs: byId })
      const marked = (state: string) => ids.filter((id) => states.get(id) === state)
      expect(marked('funded')).toEqual(rule.chosen)
      expect(marked('tied')).toEqual(rule.tie ?? [])
      expect(left).toBe(rule.tie ? null : envelope - rule.chosen.reduce((sum, id) => sum + (byId[id] ?? 0), 0))
    }),
  )
})
