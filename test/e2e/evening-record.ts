import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { compareTotals } from '#domain/workshops/rules/compare-totals.ts'
import { rebuild } from '#domain/workshops/rules/rebuild.ts'
import { type ChoiceCount, meanOf, peopleGiving, supportersOf, totalOf } from '#domain/workshops/schema/counts.ts'
import type { RecordedActivity, WorkshopRecord } from '#domain/workshops/schema/record.ts'
import { expect } from './cast.ts'
import type { Step } from './evening-parts.ts'

/** Takes the record home as its facilitator would. */
export async function recordOf(desk: Page, work: string): Promise<WorkshopRecord> {
  const [file] = await Promise.all([
    desk.waitForEvent('download'),
    desk.evaluate((address) => {
      const link = document.createElement('a')
      link.href = address
      link.click()
    }, `${work}/record.json`),
  ])
  return JSON.parse(await readFile(await file.path(), 'utf8')) as WorkshopRecord
}

/**
 * A ranking's points, recounted here from whole ballots by what they mean: one for each other choice that a list puts it
 * before, and half a one for each where the list puts neither before the other.
 */
function pointsOf({ ballots }: WorkshopRecord, { key, choices }: RecordedActivity, choice: string): number {
  const latest = new Map<number, WorkshopRecord['ballots'][number]>()
  for (const ballot of ballots)
    if (ballot.activity === key && !ballot.late && ballot.number > (latest.get(ballot.person)?.number ?? -1))
      latest.set(ballot.person, ballot)
  const others = choices.filter((other) => other.key !== choice)
  const of = ({ gives }: WorkshopRecord['ballots'][number]) => {
    if (Object.keys(gives).length === 0) return 0
    const place = gives[choice] ?? Number.POSITIVE_INFINITY
    const beaten = (other: number) => (place < other ? 1 : place === other ? 0.5 : 0)
    return others.reduce((sum, other) => sum + beaten(gives[other.key] ?? Number.POSITIVE_INFINITY), 0)
  }
  return [...latest.values()].reduce((sum, ballot) => sum + of(ballot), 0)
}

/** What stands first in a result's table. */
function first(record: WorkshopRecord, activity: RecordedActivity, row: ChoiceCount): string {
  const { kind } = activity
  if (kind === 'scale') return (meanOf(row) ?? 0).toFixed(1)
  if (kind === 'ranking') return String(pointsOf(record, activity, row.choiceId))
  if (kind === 'statements') return String(peopleGiving(row, 1))
  return String(kind === 'dots' ? totalOf(row) : supportersOf(row))
}

/** Counts the whole evening anew from its record, and lays that beside the file's own totals and what the desk showed. */
export function expectRebuilt(record: WorkshopRecord, evening: readonly Step[]): void {
  expect(compareTotals(record)).toEqual([])
  const { totals } = rebuild(record)
  for (const { question, comesTo, people } of evening) {
    const activity = record.activities.find(({ prompt }) => prompt.text === question)
    const total = totals.find((each) => each.activity === activity?.key)
    expect(activity, question).toBeDefined()
    if (people) expect(total?.people, question).toBe(people)
    if (!comesTo || !activity) continue
    const counted = total?.rows?.map((row) => [
      activity.choices.find(({ key }) => key === row.choiceId)?.text?.text,
      first(record, activity, row),
    ])
    expect(Object.fromEntries(counted ?? []), question).toEqual(comesTo)
  }
}
