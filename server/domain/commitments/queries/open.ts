import type { Db } from '#db/client.ts'
import { readSuccessors } from '#domain/framework/queries/successors.ts'
import { readFramework } from '#domain/framework/queries.ts'
import type { Context } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Place } from '#domain/people/queries.ts'
import { type Colour, mostOnPage, type OpenList } from '../schema.ts'
import { findPage } from '../store/fitting.ts'
import { findable } from '../store/found.ts'
import { keepFound } from './keep-found.ts'
import { lineOf, readAround, readRows } from './lines.ts'
import { openStates } from './states.ts'

/** Pages: far more than there are, so that a made-up number stays one that the database can count to. */
const lastPage = 100_000

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
  const lookedFor = { colour, search: search.trim() }
  const isLookedFor = lookedFor.colour !== '' || lookedFor.search !== ''
  if (isLookedFor && !isLost) await keepFound(db, place, clock.now())
  const where = {
    ...{ placeId: place.id, states: openStates },
    ...(goalIds && { goalIds }),
    ...(isLookedFor && { among: findable(place.id, today, lookedFor) }),
  }
  const onPage = Math.min(Math.max(1, page), lastPage)
  const found = isLost ? { ids: [], fit: 0, page: 1 } : await findPage(db, where, onPage, mostOnPage)
  const which = { placeId: place.id, states: openStates, ids: found.ids }
  const part = { today, timeZone: place.timeZone, limit: mostOnPage }
  const shown = found.fit === 0 ? [] : await readRows(db, which, part)
  const around = await readAround(db, shown, language)
  return {
    lines: shown.map((row) => lineOf(row, around, today)),
    ...{ found: found.fit, pages: Math.max(1, Math.ceil(found.fit / mostOnPage)), page: found.page },
    missions: framework.map(({ slug, hue, name }) => ({ slug, hue, name })),
    goal: asked?.short ?? null,
  }
}

/** Every goal that a mission ever had: what was promised for a retired one is still of the mission. */
const findGoalsOf = async (db: Db, missionId: string): Promise<string[]> =>
  (await db.selectFrom('goal').select('id').where('mission_id', '=', missionId).execute()).map(({ id }) => id)

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
