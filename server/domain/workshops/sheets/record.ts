import type { CsvRow, Sheet } from '#domain/kernel/csv.ts'
import { countingHands } from '../rules/newest-hands.ts'
import { followVotes } from '../rules/standing-votes.ts'
import type { RecordedActivity, RecordedBallot, RecordedText, RecordedTotal, WorkshopRecord } from '../schema/record.ts'
import { wordKey } from '../schema/words.ts'

const rowsPerBatch = 500

function* inBatches<Item>(items: readonly Item[], rowsOf: (item: Item) => CsvRow[]): Iterable<CsvRow[]> {
  for (let from = 0; from < items.length; from += rowsPerBatch)
    yield items.slice(from, from + rowsPerBatch).flatMap(rowsOf)
}

type Names = {
  activity: ReadonlyMap<string, RecordedActivity>
  choice: ReadonlyMap<string, string>
  /** Choices that are in the totals: what a person said and may not be shown is not. */
  shown: ReadonlySet<string>
}
function namesOf({ activities }: WorkshopRecord): Names {
  const choices = activities.flatMap((activity) => activity.choices)
  return {
    activity: new Map(activities.map((activity) => [activity.key, activity])),
    choice: new Map(choices.map(({ key, text }) => [key, text?.text ?? ''])),
    shown: new Set(choices.flatMap(({ key, isShown }) => (isShown ? [key] : []))),
  }
}

/**
 * What each person gave, one row for each ballot and choice; a ballot that takes everything back has one without. A total
 * is the rows that count, of choices that are shown.
 */
export function ballotSheet(record: WorkshopRecord): Sheet {
  const names = namesOf(record)
  const { standing, moveTo } = followVotes(record)
  moveTo()
  const counting = new Set(standing.values())
  const rows = (ballot: RecordedBallot): CsvRow[] => {
    const { gives, activity, round, person, number, late, source, at, enteredBy, sheet, afterReveal } = ballot
    const question = names.activity.get(activity)?.prompt.text ?? ''
    const shared = [activity, question, round, person, number, source, late, at, enteredBy, sheet, counting.has(ballot)]
    const given = Object.entries(gives)
    if (given.length === 0) return [[...shared, ballot.slot, '', null, names.shown.has(ballot.slot), afterReveal]]
    return given.map(([choice, value]) => [
      ...shared,
      ...[choice, names.choice.get(choice) ?? '', value, names.shown.has(choice), afterReveal],
    ])
  }
  return {
    columns: [
      ...['activity', 'question', 'round', 'person', 'number', 'source', 'late', 'received_at'],
      ...['entered_by', 'sheet', 'counts', 'choice', 'choice_text', 'value', 'shown', 'after_reveal'],
    ],
    batches: inBatches(record.ballots, rows),
  }
}

/** Hands as they were counted, one row for each answer; a count of none has one without. `count` numbers them. */
export function handSheet(record: WorkshopRecord): Sheet {
  const names = namesOf(record)
  const counting = countingHands(record.hands)
  const tables = new Map(record.tables.map(({ key, name }) => [key, name]))
  const numbered = record.hands.map((hands, index) => ({ hands, count: index + 1 }))
  const rows = ({ hands, count }: (typeof numbered)[number]): CsvRow[] => {
    const { activity, round, table, people, at, enteredBy, counts, afterReveal } = hands
    const question = names.activity.get(activity)?.prompt.text ?? ''
    const where = table === null ? null : (tables.get(table) ?? '')
    const shared = [count, activity, question, round, where, people, at, enteredBy, counting.has(hands)]
    const given = Object.entries(counts).flatMap(([choice, values]) =>
      Object.entries(values).map(([value, raised]): CsvRow => {
        const text = names.choice.get(choice) ?? ''
        return [...shared, choice, text, Number(value), raised, names.shown.has(choice), afterReveal]
      }),
    )
    return given.length > 0 ? given : [[...shared, '', '', null, null, null, afterReveal]]
  }
  return {
    columns: [
      ...['count', 'activity', 'question', 'round', 'table', 'people', 'entered_at', 'entered_by', 'counts'],
      ...['choice', 'choice_text', 'value', 'hands', 'shown', 'after_reveal'],
    ],
    batches: inBatches(numbered, rows),
  }
}

/**
 * Who wrote how much where, and the words that the room may read today. `word` is what makes two words of a cloud the same
 * one: a cloud is, for each, the people of its authors, each with the largest number they wrote for.
 */
export function textSheet(record: WorkshopRecord): Sheet {
  const names = namesOf(record)
  const tables = new Map(record.tables.map(({ key, name }) => [key, name]))
  const rows = ({ number, activity, author, people, isShown, text, language, ...place }: RecordedText): CsvRow[] => [
    [
      ...[number, activity, names.activity.get(activity)?.prompt.text ?? '', author, people, isShown, text, language],
      ...[place.table && (tables.get(place.table) ?? ''), place.column, place.group, place.mergedInto],
      text !== null && names.activity.get(activity)?.kind === 'words' ? wordKey(text) : null,
    ],
  ]
  return {
    columns: [
      ...['text_number', 'activity', 'question', 'author', 'people', 'shown', 'text', 'language'],
      ...['table', 'column', 'group', 'same_as', 'word'],
    ],
    batches: inBatches(record.texts, rows),
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
