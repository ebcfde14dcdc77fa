import type { Db } from '#db/client.ts'
import type { Day } from '#db/schema/columns.ts'
import { readSuccessors } from '#domain/framework/queries/successors.ts'
import type { Context } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Place } from '#domain/people/queries.ts'
import { readWords } from '#domain/wordings/queries.ts'
import type { Answer } from '../schema.ts'
import { findLateNotes } from '../store/reading.ts'
import { readGoalWords } from './goal-words.ts'
import { lateSince, lineOf, type Row, readAround, readRows } from './lines.ts'
import { openStates } from './states.ts'

/**
 * What was answered to what was said to each of these goals, and to those that went on as them; the latest change first.
 * What was promised for one of them and moved to another goal since is among it: whoever follows their own words finds it.
 */
export async function readAnswersTo(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  place: Pick<Place, 'id' | 'timeZone'>,
  goalIds: readonly string[],
  language: string,
  most: number,
): Promise<{ lines: Answer[]; isMore: boolean }> {
  if (goalIds.length === 0) return { lines: [], isMore: false }
  const today: Day = dayIn(place.timeZone, clock.now())
  const { before, now } = await readSuccessors(db, place.id)
  const followed = new Set(goalIds.flatMap((id) => before(id)))
  const where = { placeId: place.id, states: openStates, everOf: [...followed] }
  const rows = await readRows(db, where, { today, timeZone: place.timeZone, limit: most + 1 })
  const shown = rows.slice(0, most)
  const [around, late, goals] = await Promise.all([
    readAround(db, shown, language),
    readLate(db, shown, today, language),
    readGoalWords(
      db,
      shown.flatMap(({ goal_id }) => now(goal_id)),
      language,
    ),
  ])
  const lines = shown.map((row) => ({
    ...lineOf(row, around, today),
    ...{ firstDue: row.first_due, isLate: row.isLate, late: late.get(row.id) ?? null },
    closedOn: row.closed_at && dayIn(place.timeZone, row.closed_at),
    isMoved: !followed.has(row.goal_id),
    goalNames: now(row.goal_id).flatMap((id) => goals.get(id)?.publicId ?? []),
  }))
  return { lines, isMore: rows.length > most }
}

/** What was said since it became late. */
async function readLate(
  db: Db,
  rows: readonly Row[],
  today: Day,
  language: string,
): Promise<ReadonlyMap<string, NonNullable<Answer['late']>>> {
  const isLate = rows.filter((row) => row.isLate)
  const ids = isLate.map(({ id }) => id)
  const notes = ids.length === 0 ? [] : await findLateNotes(db, ids)
  const said = isLate.flatMap((row) => {
    const since = lateSince(row, today)
    const note = notes.find(({ of, on }) => of === row.id && since !== null && on > since)
    return note ? [note] : []
  })
  const words = await readWords(
    db,
    said.map(({ wordsId }) => wordsId),
    language,
  )
  return new Map(said.map(({ of, on, wordsId }) => [of, { words: words.get(wordsId), on }]))
}
