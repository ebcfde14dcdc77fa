import { z } from 'zod'
import { compareTotals } from '#domain/workshops/rules/compare-totals.ts'
import { recordFormat, type WorkshopRecord } from '#domain/workshops/schema/record.ts'

/** As much as counting leans on; whatever else stands in a file is for people. */
const people = z.record(z.string(), z.number())
const Counted = z.object({
  format: z.literal(recordFormat),
  version: z.literal(1),
  activities: z.array(
    z.object({
      ...{ key: z.string(), kind: z.string(), round: z.number(), late: z.number() },
      choices: z.array(z.object({ key: z.string(), isShown: z.boolean() })),
    }),
  ),
  events: z.array(z.object({ at: z.string(), admits: z.array(z.number()).optional() })),
  ballots: z.array(
    z.object({
      ...{ at: z.string(), person: z.number(), activity: z.string(), round: z.number(), slot: z.string() },
      ...{ number: z.number(), gives: people, source: z.string(), late: z.boolean() },
    }),
  ),
  hands: z.array(
    z.object({
      ...{ at: z.string(), activity: z.string(), round: z.number(), table: z.string().nullable(), people: z.number() },
      counts: z.record(z.string(), people),
    }),
  ),
  texts: z.array(
    z.object({ activity: z.string(), author: z.number(), people: z.number(), text: z.string().nullable() }),
  ),
  totals: z.array(
    z.object({
      ...{ activity: z.string(), round: z.number(), people: z.number(), sources: people },
      rows: z.array(z.object({ choiceId: z.string(), people })).nullable(),
      words: z.array(z.object({ word: z.string(), people: z.number() })).nullable(),
    }),
  ),
})

/** Counts a file anew. @returns what to say of it, and whether every total in it is what its ballots add up to */
export function checkRecord(text: string): { lines: string[]; isRight: boolean } {
  const record = recordIn(text)
  if (!record) return { lines: ['This is not the record of a workshop, or not all of it.'], isRight: false }
  const differences = compareTotals(record)
  const { ballots, hands, totals } = record
  const from = `${ballots.length} ballots and ${hands.length} counts of hands`
  if (differences.length === 0)
    return { lines: [`${totals.length} totals counted anew from ${from}: all as the file says.`], isRight: true }
  const lines = differences.map(
    ({ activity, round, what, said, counted }) =>
      `${activity}, round ${round}, ${what}: the file says ${said}, its ballots say ${counted}`,
  )
  return { lines: [`${differences.length} numbers differ, counted anew from ${from}:`, ...lines], isRight: false }
}

function recordIn(text: string): WorkshopRecord | undefined {
  try {
    const parsed: unknown = JSON.parse(text)
    return Counted.safeParse(parsed).success ? (parsed as WorkshopRecord) : undefined
  } catch {
    return undefined
  }
}
