import type { RecordedTotal, WorkshopRecord } from '../schema/record.ts'
import { wordKey } from '../schema/words.ts'
import { rebuild } from './rebuild.ts'

/** A number that the file says and that its own ballots do not add up to. `what` names a choice, a word or a count. */
export type Difference = { activity: string; round: number; what: string; said: number; counted: number }

/** Counts a record anew and lays the totals in it beside that. Empty where every one of them is right. */
export function compareTotals(record: WorkshopRecord): Difference[] {
  const { totals, late } = rebuild(record)
  const keyOf = ({ activity, round }: RecordedTotal) => JSON.stringify([activity, round])
  const said = new Map(record.totals.map((total) => [keyOf(total), total]))
  const counted = new Map(totals.map((total) => [keyOf(total), total]))
  const differences = [...new Set([...said.keys(), ...counted.keys()])].flatMap((key) => {
    const [one, other] = [said.get(key), counted.get(key)]
    const { activity, round } = (one ?? other) as RecordedTotal
    return compareNumbers(numbersOf(one), numbersOf(other, one)).map((each) => ({ activity, round, ...each }))
  })
  for (const activity of record.activities)
    if ((late[activity.key] ?? 0) !== activity.late)
      differences.push({
        ...{ activity: activity.key, round: activity.round, what: 'late' },
        ...{ said: activity.late, counted: late[activity.key] ?? 0 },
      })
  return differences
}

function compareNumbers(said: ReadonlyMap<string, number>, counted: ReadonlyMap<string, number>) {
  const names = [...new Set([...said.keys(), ...counted.keys()])]
  return names
    .map((what) => ({ what, said: said.get(what) ?? 0, counted: counted.get(what) ?? 0 }))
    .filter((each) => each.said !== each.counted)
}

/** A cloud shows only so many words. */
const fullCloud = 80

/** @param beside the total it is compared with: it says nothing of what it had no room or no column for */
function numbersOf(total: RecordedTotal | undefined, beside?: RecordedTotal): Map<string, number> {
  const numbers = new Map<string, number>()
  if (!total) return numbers
  numbers.set('people', total.people)
  for (const [source, people] of Object.entries(total.sources)) numbers.set(source, people)
  // A file from before points were shared with what a list leaves out says nothing of them.
  const saysShared = beside?.rows?.some(({ shared }) => shared !== undefined) ?? true
  for (const { choiceId, people, shared } of total.rows ?? []) {
    if (shared && saysShared) numbers.set(`${choiceId}: shared`, shared)
    numbers.set(
      choiceId,
      Object.values(people).reduce((sum, count) => sum + count, 0),
    )
    for (const [value, count] of Object.entries(people)) numbers.set(`${choiceId}: ${value}`, count)
  }
  const shown =
    beside?.words && beside.words.length >= fullCloud && new Set(beside.words.map(({ word }) => wordKey(word)))
  for (const { word, people } of total.words ?? [])
    if (!shown || shown.has(wordKey(word))) numbers.set(`“${wordKey(word)}”`, people)
  return numbers
}
