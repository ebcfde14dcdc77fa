import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { hoursWrong, lastLead, personUnknown } from '../problems.ts'
import { readColleagues } from '../queries/people.ts'
import { mostHours } from '../schema.ts'
import { deleteLead, findOrganisation, insertLead, lockLeads, saveHours } from '../store/settings.ts'
import { giveUpUnreached } from './give-up.ts'

/** Says after how many hours a worry that nobody has taken climbs. */
export const setClimbHours = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  hours: number,
): Promise<Result<null, Problem>> =>
  setUp(ctx, actor, placeId, async (tx) => {
    if (!Number.isInteger(hours) || hours < 1 || hours > mostHours) return fail(hoursWrong)
    await saveHours(tx.db, placeId, hours)
    await note(tx, actor, placeId, 'set-hours', { hours })
    return ok(null)
  })

/**
 * Names somebody who works for the place as a safeguarding lead: of one organisation, by its public id, or of the whole
 * place. Naming them twice changes nothing.
 */
export const nameLead = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  { personId, organisation }: { personId: string; organisation: string | null },
): Promise<Result<null, Problem>> =>
  setUp(ctx, actor, placeId, async (tx) => {
    const known = await readColleagues(tx.db, placeId)
    if (!known.some((each) => each.personId === personId)) return fail(personUnknown)
    const organisationId = organisation === null ? null : await findOrganisation(tx.db, placeId, organisation)
    if (organisationId === undefined) return fail(personUnknown)
    await insertLead(tx, { placeId, personId, organisationId })
    await note(tx, actor, placeId, 'name-lead', { person: personId, organisation: organisationId })
    return ok(null)
  })

/**
 * Takes a lead's role away. What they had taken and reach no more is nobody's again, and its clock runs on. The last
 * lead of the whole place stays: a worry must always reach somebody.
 */
export const removeLead = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  membershipId: string,
): Promise<Result<null, Problem>> =>
  setUp(ctx, actor, placeId, async (tx) => {
    const leads = await lockLeads(tx.db, placeId)
    const lead = leads.find(({ id }) => id === membershipId)
    if (!lead) return ok(null)
    const ofPlace = leads.filter(({ organisationId }) => organisationId === null)
    if (lead.organisationId === null && ofPlace.length === 1) return fail(lastLead)
    await deleteLead(tx.db, membershipId)
    await giveUpUnreached(tx, placeId, lead.personId, personIdOf(actor))
    await note(tx, actor, placeId, 'remove-lead', { person: lead.personId, organisation: lead.organisationId })
    return ok(null)
  })

async function setUp<Value>(
  ctx: Context,
  actor: Actor,
  placeId: string,
  work: (tx: Tx) => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem>> {
  const allowed = permit(actor, 'safeguarding.set-up', { placeId })
  return allowed.ok ? transact(ctx, work) : allowed
}

const note = (tx: Tx, actor: Actor, placeId: string, verb: string, details: Record<string, string | number | null>) =>
  audit(tx, actor, { placeId, verb: `safeguarding.${verb}`, thingKind: 'place', thingId: placeId, details })
