import type { Db } from '#db/client.ts'
import type { Day } from '#db/schema/columns.ts'
import type { CommitmentState } from '#db/schema/commitments.ts'
import { readSuccessors } from '#domain/framework/queries/successors.ts'
import { readFramework } from '#domain/framework/queries.ts'
import type { Context } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Place } from '#domain/people/queries.ts'
import { statusOf } from '../rules/status.ts'
import { type Colour, type CommitmentLine, mostOnPage, type OpenList } from '../schema.ts'
import { countRows, type Where } from '../store/reading.ts'
import { lineOf, type Row, readAround, readRows } from './lines.ts'

/** What everybody may read. */
export const openStates: readonly CommitmentState[] = ['published', 'closed']
/** More than a place promises in ten years; the newest are looked at. */
const mostLooked = 5000

export type Filter = { mission: string; goal: string; search: string; colour: Colour | 'overdue' | ''; page: number }
/** What a place did about what people said, for everybody: what fits a filter, a page of it. */
export async function readOpenCommitments(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  place: Place,
  { mission, goal, search, colour, page }: Filter,
  language: string,
): Promise<OpenList> {
  const today = dayIn(place.timeZone, clock.now())
  const [framework, { before }] = await Promise.all([
    readFramework(db, place.id, language),
    readSuccessors(db, place.id),
  ])
  const asked = framework.flatMap(({ goals }) => goals).find(({ publicId }) => publicId === goal)
  const inMission = framework.find(({ slug }) => slug === mission)
  // A goal or mission that is not there answers with nothing, never with everything.
  const isLost = (goal !== '' && !asked) || (mission !== '' && !inMission)
  const goalIds = asked
    ? before(asked.id)
    : inMission && [...(await findGoalsOf(db, inMission.id)), ...inMission.goals.flatMap(({ id }) => before(id))]
  const where = { placeId: place.id, states: openStates, search: search.trim(), ...(goalIds && { goalIds }) }
  const at = { today, timeZone: place.timeZone }
  // A colour is in no column, so for one everything is looked at; without one, the page alone.
  const fitting = isLost ? [] : colour ? await readColour(db, where, at, colour) : null
  const found = fitting?.length ?? (await countRows(db, where))
  const pages = Math.max(1, Math.ceil(found / mostOnPage))
  const onPage = Math.min(Math.max(1, page), pages)
  const offset = (onPage - 1) * mostOnPage
  const shown =
    fitting?.slice(offset, offset + mostOnPage) ?? (await readRows(db, where, { ...at, limit: mostOnPage, offset }))
  const around = await readAround(db, shown, language)
  return {
    lines: shown.map((row) => lineOf(row, around, today)),
    ...{ found, pages, page: onPage },
    missions: framework.map(({ slug, hue, name }) => ({ slug, hue, name })),
    goal: asked?.short ?? null,
  }
}

const readColour = async (
  db: Db,
  where: Where,
  at: { today: Day; timeZone: string },
  colour: Colour | 'overdue',
): Promise<Row[]> => {
  const rows = await readRows(db, where, { ...at, limit: mostLooked })
  return rows.filter(({ standing, isOverdue }) =>
    colour === 'overdue' ? isOverdue : statusOf(standing, at.today).colour === colour,
  )
}

/** Every goal that a mission ever had: what was promised for a retired one is still of the mission. */
const findGoalsOf = async (db: Db, missionId: string): Promise<string[]> =>
  (await db.selectFrom('goal').select('id').where('mission_id', '=', missionId).execute()).map(({ id }) => id)

/**
 * What was answered to what was said to each of these goals, and to those that went on as them; the latest change first.
 * For whoever follows their own words.
 */
export async function readAnswersTo(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  place: Pick<Place, 'id' | 'timeZone'>,
  goalIds: readonly string[],
  language: string,
  most: number,
): Promise<{ lines: CommitmentLine[]; isMore: boolean }> {
  if (goalIds.length === 0) return { lines: [], isMore: false }
  const today: Day = dayIn(place.timeZone, clock.now())
  const { before } = await readSuccessors(db, place.id)
  const where = { placeId: place.id, states: openStates, goalIds: goalIds.flatMap((id) => before(id)) }
  const rows = await readRows(db, where, { today, timeZone: place.timeZone, limit: most + 1 })
  const shown = rows.slice(0, most)
  const around = await readAround(db, shown, language)
  return { lines: shown.map((row) => lineOf(row, around, today)), isMore: rows.length > most }
}

/** How many commitments answer each goal, by the goal's name in links. */
export async function countAnswers(db: Db, place: Pick<Place, 'id'>): Promise<Record<string, number>> {
  const { now } = await readSuccessors(db, place.id)
  const rows = await db
    .selectFrom('commitment')
    .select(['goal_id as goalId', (eb) => eb.fn.countAll<number>().as('count')])
    .where('place_id', '=', place.id)
    .where('state', 'in', openStates)
    .groupBy('goal_id')
    .execute()
  const goals = await db.selectFrom('goal').select(['id', 'public_id']).where('place_id', '=', place.id).execute()
  const name = new Map(goals.map(({ id, public_id }) => [id, public_id]))
  const counts: Record<string, number> = {}
  for (const { goalId, count } of rows)
    for (const id of now(goalId)) counts[name.get(id) ?? ''] = (counts[name.get(id) ?? ''] ?? 0) + count
  return counts
}
