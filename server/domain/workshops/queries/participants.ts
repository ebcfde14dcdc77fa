import type { Db } from '#db/client.ts'
import type { PlaceSees } from '#db/schema/columns.ts'
import type { ParticipantKind, WorkshopPhase } from '#db/schema/workshops.ts'
import type { Context } from '#domain/kernel/context.ts'
import { tokenIn } from '../commands/participant-token.ts'

/** Who acts in a workshop without an account: one phone in one workshop. */
export type Participant = {
  id: string
  workshopId: string
  placeId: string
  organisationId: string
  language: string
  areaId: string | null
  ageBand: string | null
  kind: ParticipantKind
  tableId: string | null
}

/** Whose token this is in this workshop. Undefined: somebody who has not joined it. */
export async function readParticipant(
  ctx: Pick<Context, 'db' | 'keys'>,
  workshopId: string,
  token: string | null,
): Promise<Participant | undefined> {
  if (token === null) return undefined
  return ctx.db
    .selectFrom('participant')
    .select(['id', 'workshop_id as workshopId', 'place_id as placeId', 'organisation_id as organisationId'])
    .select(['language', 'area_id as areaId', 'age_band as ageBand', 'kind', 'table_id as tableId'])
    .where('token_hash', 'in', ctx.keys.hashes('participant', tokenIn(workshopId, token)))
    .executeTakeFirst()
}

export type WorkshopDoor = {
  id: string
  publicId: string
  placeId: string
  organisationId: string
  placeSees: PlaceSees
  phase: WorkshopPhase
  titleId: string
  joinCode: string
}

const doorColumns = [
  'id',
  'public_id as publicId',
  'place_id as placeId',
  'organisation_id as organisationId',
  'place_sees as placeSees',
  'phase',
  'title_id as titleId',
  'join_code as joinCode',
] as const

export const readWorkshopByCode = (db: Db, joinCode: string): Promise<WorkshopDoor | undefined> =>
  db.selectFrom('workshop').select(doorColumns).where('join_code', '=', joinCode).executeTakeFirst()

/** @param publicId as in links */
export const readWorkshopDoor = (db: Db, publicId: string): Promise<WorkshopDoor | undefined> =>
  db.selectFrom('workshop').select(doorColumns).where('public_id', '=', publicId).executeTakeFirst()

export async function readJoined(db: Db, workshopId: string): Promise<number> {
  const { joined } = await db
    .selectFrom('participant')
    .select((eb) => eb.fn.countAll<number>().as('joined'))
    .where('workshop_id', '=', workshopId)
    // A sheet of paper is nobody who is looking at a phone.
    .where('kind', '=', 'phone')
    .executeTakeFirstOrThrow()
  return joined
}

/** Whether phones show the lobby before the first activity. */
export async function isWaiting(db: Db, workshopId: string): Promise<boolean> {
  const { phase, active_activity_id } = await db
    .selectFrom('workshop')
    .select(['phase', 'active_activity_id'])
    .where('id', '=', workshopId)
    .executeTakeFirstOrThrow()
  return phase === 'ready' || (phase === 'open' && active_activity_id === null)
}
