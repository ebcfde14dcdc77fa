import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { OpinionGroups, StanceBallot } from '../schema.ts'
import { countStances } from './count-stances.ts'
import { findOpinionGroups } from './opinion-groups.ts'

const found = (statements: readonly string[], ballots: readonly StanceBallot[]): OpinionGroups => {
  const result = findOpinionGroups(statements, ballots)
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

/** Made-up people: 12 who want quiet streets, 8 who want parking, and both want the benches mended. */
const statements = ['quiet', 'trees', 'slow', 'parking', 'roads', 'fast', 'benches', 'fountain', 'taxes']
const quiet = {
  quiet: 1,
  trees: 1,
  slow: 1,
  parking: -1,
  roads: -1,
  fast: -1,
  benches: 1,
  fountain: 0,
  taxes: -1,
} as const
const parking = {
  quiet: -1,
  trees: -1,
  slow: -1,
  parking: 1,
  roads: 1,
  fast: 1,
  benches: 1,
  fountain: 1,
  taxes: -1,
} as const
/** Each is a little unlike the others: one answer is changed, one left out. */
const unlike = (ballot: StanceBallot, person: number): StanceBallot => {
  const left = statements[person % 6] as string
  const changed = statements[(person + 2) % 6] as string
  return Object.fromEntries(
    Object.entries(ballot).flatMap(([statement, stance]) =>
      statement === left ? [] : [[statement, statement === changed && person % 3 === 0 ? 0 : stance]],
    ),
  )
}
const room = [
  ...Array.from({ length: 12 }, (_, person) => unlike(quiet, person)),
  ...Array.from({ length: 8 }, (_, person) => unlike(parking, person)),
]

test('people who answer alike are a group, and what every group agrees with is common ground', () => {
  const { groups, common, people, silhouette } = found(statements, room)
  expect(people).toEqual({ voted: 20, placed: 20 })
  expect(groups.map(({ members }) => members)).toEqual([
    Array.from({ length: 12 }, (_, index) => index),
    Array.from({ length: 8 }, (_, index) => index + 12),
  ])
  expect(silhouette).toBeGreaterThan(0.7)
  expect(common.map(({ statement }) => statement)).toEqual(['benches'])
  // (12 + 1) / (12 + 2) of the one group, times (8 + 1) / (8 + 2) of the other.
  expect(common[0]?.consensus).toBeCloseTo((13 / 14) * (9 / 10), 10)
})

test('what a group says and the others don’t is typical of it, what both say is not', () => {
  const [first, second] = found(statements, room).groups
  const said = (group: typeof first) => group?.typical.map(({ statement, stance }) => `${stance} ${statement}`)
  expect(said(first)).toContain('agree trees')
  expect(said(second)).toContain('disagree trees')
  for (const group of [first, second])
    for (const shared of ['benches', 'taxes']) expect(said(group)?.join()).not.toContain(shared)
})

test('the same ballots give the same groups each time, and in whatever order they come', () => {
  expect(found(statements, room)).toEqual(found(statements, room))
  const people = (of: readonly number[], { groups }: OpinionGroups) =>
    groups.map(({ members }) => members.map((index) => of[index]).sort((one, other) => Number(one) - Number(other)))
  const everybody = [...room.keys()]
  fc.assert(
    fc.property(
      fc.shuffledSubarray(everybody, { minLength: room.length }),
      fc.shuffledSubarray(statements, { minLength: statements.length }),
      (order, rows) => {
        const shuffled = order.map((index) => room[index] as StanceBallot)
        expect(people(order, found(rows, shuffled))).toEqual(people(everybody, found(statements, room)))
      },
    ),
    { seed: 42, numRuns: 20 },
  )
})

test('under fifteen people with enough answers there are no groups, and it says how many there are', () => {
  const few = [...room.slice(0, 14), { benches: 1 } as const, { taxes: 0 } as const]
  expect(findOpinionGroups(statements, few)).toEqual({
    ok: false,
    problem: { kind: 'conflict', code: 'priorities.too-few-for-groups', details: { people: 14, least: 15 } },
  })
  expect(findOpinionGroups(statements, room.slice(0, 15)).ok).toBe(true)
  expect(findOpinionGroups([], room).ok).toBe(false)
})

test('who answered too little stands in no group, and is counted as somebody who took part', () => {
  const { people, groups } = found(statements, [{ benches: -1 }, ...room, {}])
  expect(people).toEqual({ voted: 21, placed: 20 })
  expect(groups.flatMap(({ members }) => members)).not.toContain(0)
})

test('people who all answer the same are one group', () => {
  const { groups, common, silhouette } = found(
    statements,
    Array.from({ length: 20 }, () => quiet),
  )
  expect(groups.map(({ members }) => members.length)).toEqual([20])
  expect(silhouette).toBeNull()
  expect(common.map(({ statement }) => statement)).toEqual(['quiet', 'trees', 'slow', 'benches'])
})

test('a handful of people apart from the rest is not made a group of', () => {
  const { groups } = found(statements, [
    ...Array.from({ length: 18 }, (_, person) => unlike(quiet, person)),
    ...room.slice(12, 15),
  ])
  for (const { members } of groups) expect(members.length).toBeGreaterThanOrEqual(5)
})

test('a small group’s no is enough to keep a statement out of the common ground', () => {
  const { common } = found(
    statements,
    room.map((ballot, index) => (index >= 12 ? { ...ballot, benches: index % 2 ? 1 : -1 } : ballot)),
  )
  expect(common).toEqual([])
})

test('agree, pass and disagree are counted apart, and silence is none of them', () => {
  expect(countStances(['x', 'y'], [{ x: 1 }, { x: 1, y: -1 }, { x: 0 }, {}])).toEqual([
    { statement: 'x', agree: 2, pass: 1, disagree: 0 },
    { statement: 'y', agree: 0, pass: 0, disagree: 1 },
  ])
})
