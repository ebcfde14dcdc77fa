import { randomInt } from 'node:crypto'
import type { Actor } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context } from '#domain/kernel/context.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { forbidden, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { saveWording } from '#domain/wordings/commands.ts'
import { malformed } from '../problems.ts'
import { readFacilitatedOrganisations } from '../queries/facilitation.ts'
import { saveWorkshop } from '../store/workshops.ts'
import { NewWorkshopInput } from './activity-input.ts'
import { addActivity } from './save-activity.ts'

/** Called across a hall and typed on any keyboard: no vowels (no words), nothing that sounds or looks like another. */
const letters = 'CDFGHJKLMNPRTVWX'
const digits = '2345679'
const pick = (from: string, count: number) => Array.from({ length: count }, () => from[randomInt(from.length)]).join('')
const makeJoinCode = () => pick(letters, 4) + pick(digits, 2)

/** Prepares a workshop in an organisation's name: nobody can do more than wait in it before it is opened. */
export async function createWorkshop(
  ctx: Context,
  actor: Actor,
  placeId: string,
  asked: NewWorkshopInput,
): Promise<Result<{ publicId: string; joinCode: string }, Problem>> {
  const read = NewWorkshopInput.safeParse(asked)
  if (!read.success) return fail(malformed)
  const input = read.data
  const { organisationId } = input
  const scope = permit(actor, 'workshops.facilitate', { placeId, organisationId })
  if (!scope.ok) return scope
  const organisations = await readFacilitatedOrganisations(ctx.db, scope.value)
  if (!organisations.some(({ id }) => id === organisationId)) return fail(forbidden)
  return transact(ctx, async (tx) => {
    const id = tx.ids.next()
    const row = {
      id,
      public_id: tx.ids.publicId(),
      place_id: placeId,
      organisation_id: organisationId,
      place_sees: input.placeSees,
      title_id: await saveWording(tx, placeId, input.title),
      epoch: tx.ids.next(),
      held_on: input.heldOn,
    }
    let joinCode = makeJoinCode()
    while (!(await saveWorkshop(tx.db, { ...row, join_code: joinCode }))) joinCode = makeJoinCode()
    for (const [position, activity] of input.activities.entries())
      await addActivity(tx, { placeId, workshopId: id, position }, activity)
    await audit(tx, actor, { placeId, verb: 'workshops.create', thingKind: 'workshop', thingId: id })
    return ok({ publicId: row.public_id, joinCode })
  })
}
