import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { compareTotals } from '#domain/workshops/rules/compare-totals.ts'
import { rebuild } from '#domain/workshops/rules/rebuild.ts'
import {
  bordaOf,
  type ChoiceCount,
  meanOf,
  peopleGiving,
  supportersOf,
  totalOf,
} from '#domain/workshops/schema/counts.ts'
import type { WorkshopRecord } from '#domain/workshops/schema/record.ts'
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

/** What stands first in a result's table. */
function first(kind: string, row: ChoiceCount, choices: number): string {
  if (kind === 'scale') return (meanOf(row) ?? 0).toFixed(1)
  if (kind === 'ranking') return String(bordaOf(row, choices))
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
      first(activity.kind, row, activity.choices.length),
    ])
    expect(Object.fromEntries(counted ?? []), question).toEqual(comesTo)
  }
}
