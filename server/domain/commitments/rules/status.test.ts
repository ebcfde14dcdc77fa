import { expect, test } from 'vitest'
import { statusReasons } from '../schema.ts'
import { statusCases } from './cases.ts'
import { isLate, isOverdue, statusOf, statusRules } from './status.ts'

test.each(statusCases)('on $today the rule "$reason" gives $colour', ({ today, standing, colour, reason }) => {
  expect(statusOf(standing, today)).toEqual({ colour, reason })
})

test('every rule has a case, and every reason a rule', () => {
  const shown = new Set(statusCases.map(({ reason }) => reason))
  expect(statusRules.map(({ reason }) => reason).filter((reason) => !shown.has(reason))).toEqual([])
  expect(statusRules.map(({ reason }) => reason).toSorted()).toEqual([...statusReasons].toSorted())
})

test('reds are asked for before ambers, and the order of readings and steps does not matter', () => {
  const colours = statusRules.filter(({ reason }) => !['kept', 'partly', 'not-kept', 'wont', 'did'].includes(reason))
  const weight = { red: 0, amber: 1, green: 2, none: 3 }
  const order = colours.map(({ colour }) => weight[colour])
  expect(order).toEqual(order.toSorted())
  for (const { today, standing, colour } of statusCases) {
    const turned = {
      ...standing,
      milestones: standing.milestones.toReversed(),
      readings: [...standing.readings.toReversed(), { on: '2026-02-01', value: 1 }],
    }
    if (standing.readings.length > 0) expect(statusOf(turned, today).colour).toBe(colour)
  }
})

test('a measure that should fall is judged as one that should rise', () => {
  const falling = statusCases.flatMap((each) => {
    const { measure, readings } = each.standing
    if (!measure) return []
    const turned = { ...measure, baseline: -Number(measure.baseline), target: -Number(measure.target) }
    const read = readings.map(({ on, value }) => ({ on, value: -value }))
    return [{ ...each, standing: { ...each.standing, measure: turned, readings: read } }]
  })
  expect(falling.length).toBeGreaterThan(3)
  for (const { today, standing, colour, reason } of falling)
    expect(statusOf(standing, today)).toEqual({ colour, reason })
})

test('only what was promised and is open can be overdue', () => {
  const overdue = statusCases.find(({ reason }) => reason === 'overdue')
  if (!overdue) throw new Error('no case is overdue')
  const { standing, today } = overdue
  expect(isOverdue(standing, today)).toBe(true)
  expect(isOverdue({ ...standing, outcome: 'kept' }, today)).toBe(false)
  expect(isOverdue({ ...standing, stance: 'did' }, today)).toBe(false)
})

test('a step that was left open makes late only what is promised and open', () => {
  const step = statusCases.find(({ reason }) => reason === 'milestone-overdue')
  if (!step) throw new Error('no case has a late step')
  const { standing, today } = step
  expect([isOverdue(standing, today), isLate(standing, today)]).toEqual([false, true])
  for (const more of [{ outcome: 'kept' }, { stance: 'did' }, { stance: 'wont' }] as const)
    expect(isLate({ ...standing, ...more }, today)).toBe(false)
})
