import type { Db } from '#db/client.ts'
import type { Day } from '#db/schema/columns.ts'
import type { Context } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Place } from '#domain/people/queries.ts'
import { readWords } from '#domain/wordings/queries.ts'
import { daysUntil, statusOf } from '../rules/status.ts'
import type { Asked, Promised, PromiseLine } from '../schema.ts'
import { type AskedRow, findAsked, findMoves, hasMoves } from '../store/asked.ts'

type Here = Pick<Place, 'id' | 'timeZone'>

/** Surveys and workshops with what they promised, in one language. */
export async function linesOf(
  db: Db,
  place: Here,
  rows: readonly AskedRow[],
  language: string,
  today: Day,
): Promise<PromiseLine[]> {
  if (rows.length === 0) return []
  const moves = await findMoves(
    db,
    rows.map(({ id }) => id),
  )
  const words = await readWords(
    db,
    [...rows.map(({ titleId }) => titleId), ...moves.map(({ reasonId }) => reasonId)],
    language,
  )
  return rows.map((row) => {
    const { dueOn, firstDue, publishedAt } = row
    const answeredOn = publishedAt && dayIn(place.timeZone, publishedAt)
    const promised: Promised = {
      ...{ dueOn, firstDue, answeredOn, status: statusOf({ dueOn, firstDue, answeredOn }, today) },
      daysLeft: dueOn === null || answeredOn !== null ? null : daysUntil(dueOn, today),
      answer: row.state === 'published' ? row.publicId : null,
      moves: moves
        .filter(({ of }) => of === row.id)
        .map(({ from, to, at, reasonId }) => ({
          from,
          to,
          on: dayIn(place.timeZone, at),
          reason: words.get(reasonId),
        })),
    }
    return { kind: row.kind, name: row.name, organisation: row.organisation, title: words.get(row.titleId), promised }
  })
}

/**
 * For a survey's own page: what it promised, once that is over or where the day was moved. Otherwise nothing is looked for:
 * this is the page that a whole hall opens at once.
 */
export const readPromisedInPublic = async (
  reading: Pick<Context, 'db' | 'clock'>,
  place: Here,
  { id, isOver }: { id: string; isOver: boolean },
  language: string,
): Promise<Promised | null> =>
  isOver || (await hasMoves(reading.db, id)) ? readPromised(reading, place, { id }, language) : null

/** What a survey or workshop promised; nothing was promised by one that is not there. */
export async function readPromised(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  place: Here,
  which: Asked | { id: string },
  language: string,
): Promise<Promised | null> {
  const today = dayIn(place.timeZone, clock.now())
  const row = await findAsked(db, place.id, today, which)
  const [line] = row ? await linesOf(db, place, [row], language, today) : []
  return line?.promised ?? null
}
