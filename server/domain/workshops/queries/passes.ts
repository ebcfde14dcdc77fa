import type { Db } from '#db/client.ts'
import type { PassKind, Seating } from '#db/schema/workshops.ts'
import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { passNeeded, workshopEnded, workshopUnknown } from '../problems.ts'
import type { LiveView } from '../rules/live.ts'
import { passCodeAgain, passIdIn } from '../rules/pass-code.ts'
import type { EnteredBy } from '../store/ballots.ts'
import { readFacilitation, viewOf } from './facilitation.ts'
import { type Participant, readWorkshopDoor, type WorkshopDoor } from './participants.ts'

type Keyed = Pick<Context, 'db' | 'keys'>

/** A pass that stands, as the desk lists it. `code` is null where the keys it was made with are gone. */
export type ListedPass = {
  id: string
  kind: PassKind
  label: string
  tableId: string | null
  code: string | null
  /** Whether somebody took it up. */
  isTaken: boolean
}

/** The passes of a workshop that stand, scribes in the order of their tables. For facilitators alone. */
export async function readPasses({ db, keys }: Keyed, workshopId: string): Promise<ListedPass[]> {
  const rows = await db
    .selectFrom('workshop_pass')
    .leftJoin('seat_table', 'seat_table.id', 'workshop_pass.table_id')
    .leftJoin('participant', 'participant.pass_id', 'workshop_pass.id')
    .select(['workshop_pass.id', 'workshop_pass.kind', 'label', 'code_hash', 'workshop_pass.table_id as tableId'])
    .select('participant.id as taken')
    .where('workshop_pass.workshop_id', '=', workshopId)
    .where('revoked_at', 'is', null)
    .orderBy('seat_table.position')
    .orderBy('made_at')
    .orderBy('workshop_pass.id')
    .execute()
  return rows.map(({ code_hash, taken, ...pass }) => ({
    ...pass,
    ...{ code: passCodeAgain(keys, pass.id, code_hash), isTaken: taken !== null },
  }))
}

/** @param token of the cookie that taking a pass left */
async function readStanding({ db, keys }: Keyed, workshopId: string, token: string | null, kind: PassKind) {
  const passId = passIdIn(keys, token)
  if (!passId) return undefined
  return db
    .selectFrom('workshop_pass')
    .select(['id', 'label'])
    .where('id', '=', passId)
    .where('workshop_id', '=', workshopId)
    .where('kind', '=', kind)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
}

/** Who writes for a table in this workshop with this token. Undefined once the pass was taken back. */
export async function readScribe(
  ctx: Keyed,
  workshopId: string,
  token: string | null,
): Promise<(Participant & { table: string }) | undefined> {
  const pass = await readStanding(ctx, workshopId, token, 'scribe')
  if (!pass) return undefined
  return ctx.db
    .selectFrom('participant')
    .innerJoin('seat_table', 'seat_table.id', 'participant.table_id')
    .select(['participant.id', 'participant.workshop_id as workshopId', 'place_id as placeId', 'language'])
    .select(['organisation_id as organisationId', 'area_id as areaId', 'age_band as ageBand', 'kind'])
    .select(['table_id as tableId', 'seat_table.name as table'])
    .where('pass_id', '=', pass.id)
    .where('kind', '=', 'scribe')
    .executeTakeFirst()
}

/** Somebody who enters hands and paper: with a helper's pass, or as a facilitator. */
export type Clerk = { workshop: WorkshopDoor; by: EnteredBy; actor: Actor }

/** A facilitator of this workshop, else whoever holds a helper's pass of it. */
export async function readClerk(
  ctx: Keyed,
  actor: Actor,
  publicId: string,
  token: string | null,
): Promise<Result<Clerk, Problem>> {
  const workshop = await readWorkshopDoor(ctx.db, publicId)
  if (!workshop) return fail(workshopUnknown)
  const personId = personIdOf(actor)
  if (personId && (await readFacilitation(ctx.db, actor, publicId)).ok) return ok({ workshop, by: { personId }, actor })
  const pass = await readStanding(ctx, workshop.id, token, 'helper')
  return pass ? ok({ workshop, by: { passId: pass.id }, actor }) : fail(passNeeded)
}

/**
 * Who puts a workshop on a wall: whoever may run it, else a screen with a projector's pass, for as long as the workshop
 * lasts. Either sees there what the room may see.
 */
export async function readProjector(
  ctx: Keyed,
  actor: Actor,
  publicId: string,
  { token, language }: { token: string | null; language: string },
): Promise<Result<{ workshop: WorkshopDoor; view: LiveView }, Problem>> {
  const workshop = await readWorkshopDoor(ctx.db, publicId)
  if (!workshop) return fail(workshopUnknown)
  const facilitation = personIdOf(actor) ? await readFacilitation(ctx.db, actor, publicId) : undefined
  if (facilitation?.ok) return ok({ workshop, view: viewOf(facilitation.value, 'wall', language) })
  if (!(await readStanding(ctx, workshop.id, token, 'wall'))) return facilitation ?? fail(passNeeded)
  if (workshop.phase === 'ended') return fail(workshopEnded)
  return ok({ workshop, view: { role: 'wall', language, readsWaiting: false } })
}

export async function readSeating(db: Db, workshopId: string): Promise<Seating> {
  const { seating } = await db
    .selectFrom('workshop')
    .select('seating')
    .where('id', '=', workshopId)
    .executeTakeFirstOrThrow()
  return seating
}
