import type { CsvRow, Sheet } from '#domain/kernel/csv.ts'
import type { RecordedActivity, RecordedBallot, RecordedTotal, WorkshopRecord } from '../schema/record.ts'
import { wordKey } from '../schema/words.ts'

const rowsPerBatch = 500

function* inBatches<Item>(items: readonly Item[], rowsOf: (item: Item) => CsvRow[]): Iterable<CsvRow[]> {
  for (let from = 0; from < items.length; from += rowsPerBatch)
    yield items.slice(from, from + rowsPerBatch).flatMap(rowsOf)
}

type Names = { activity: ReadonlyMap<string, RecordedActivity>; choice: ReadonlyMap<string, string> }
const namesOf = ({ activities }: WorkshopRecord): Names => ({
  activity: new Map(activities.map((activity) => [activity.key, activity])),
  choice: new Map(activities.flatMap(({ choices }) => choices.map(({ key, text }) => [key, text?.text ?? '']))),
})

/** What each person gave, one row for each ballot and choice; a ballot that takes everything back has one without. */
export function ballotSheet(record: WorkshopRecord): Sheet {
  const names = namesOf(record)
  const rows = ({ gives, ...ballot }: RecordedBallot): CsvRow[] => {
    const { activity, round, person, number, late, source, at } = ballot
    const shared = [activity, names.activity.get(activity)?.prompt.text ?? '', round, person, number, source, late, at]
    const given = Object.entries(gives)
    if (given.length === 0) return [[...shared, ballot.slot, '', null]]
    return given.map(([choice, value]) => [...shared, choice, names.choice.get(choice) ?? '', value])
  }
  return {
    columns: [
      ...['activity', 'question', 'round', 'person', 'number', 'source', 'late', 'received_at'],
      ...['choice', 'choice_text', 'value'],
    ],
    batches: inBatches(record.ballots, rows),
  }
}

/** What it came to: people for each choice and value, or for each word, and a row for all who took part. */
export function totalSheet(record: WorkshopRecord): Sheet {
  const names = namesOf(record)
  const rows = (total: RecordedTotal): CsvRow[] => {
    const { activity, round, people, sources } = total
    const of = names.activity.get(activity)
    const shared = [activity, of?.kind ?? '', of?.prompt.text ?? '', round]
    const all: CsvRow = [...shared, '', '', null, people, sources.phone, sources.hands, sources.paper]
    const counted = (total.rows ?? []).flatMap((row) =>
      Object.entries(row.people).map(([value, count]): CsvRow => {
        const text = names.choice.get(row.choiceId) ?? ''
        return [...shared, row.choiceId, text, Number(value), count, null, null, null]
      }),
    )
    const words = (total.words ?? []).map(
      (each): CsvRow => [...shared, wordKey(each.word), each.word, null, each.people, null, null, null],
    )
    return [all, ...counted, ...words]
  }
  return {
    columns: [
      ...['activity', 'kind', 'question', 'round', 'choice', 'choice_text', 'value', 'people'],
      ...['by_phone', 'by_hands', 'on_paper'],
    ],
    batches: inBatches(record.totals, rows),
  }
}
