import type { Actor } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { forbidden, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { changing } from '#domain/members/commands/changing.ts'
import { nameTaken, noSuchBody, organisationGone } from './problems.ts'
import type { OrganisationInput } from './schema.ts'
import {
  findByPublicId,
  insertOrganisation,
  isNameTaken,
  letGoOfGroups,
  type OrganisationRow,
  updateOrganisation,
} from './store.ts'

/** Adds an organisation to a place. @returns its name in links */
export const addOrganisation = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  input: OrganisationInput,
): Promise<Result<{ publicId: string }, Problem>> =>
  changing(ctx, placeId, async (tx) => {
    const may = asSetterUp(actor, placeId)
    if (!may.ok) return may
    const body = await checkOrganisation(tx, placeId, input, null)
    if (!body.ok) return body
    const [id, publicId] = [tx.ids.next(), tx.ids.publicId()]
    await insertOrganisation(tx.db, {
      ...{ id, place_id: placeId, public_id: publicId, name: input.name, kind: input.kind },
      looked_after_by: body.value,
    })
    await note(tx, actor, placeId, 'add', id, input)
    return ok({ publicId })
  })

/** Its name, its kind, and who looks after it. What it owns, and who works for it, stays. */
export const changeOrganisation = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  { publicId, ...input }: { publicId: string } & OrganisationInput,
): Promise<Result<null, Problem>> =>
  changing(ctx, placeId, async (tx) => {
    const may = asSetterUp(actor, placeId)
    if (!may.ok) return may
    const row = await findByPublicId(tx.db, placeId, publicId)
    if (!row) return fail(organisationGone)
    const body = await checkOrganisation(tx, placeId, input, row)
    if (!body.ok) return body
    await updateOrganisation(tx.db, row.id, { name: input.name, kind: input.kind, looked_after_by: body.value })
    if (input.kind !== 'vcs-infrastructure') await letGoOfGroups(tx.db, row.id)
    await note(tx, actor, placeId, 'change', row.id, input)
    return ok(null)
  })

/** Whoever looks after the whole place: no organisation says what another one is. */
function asSetterUp(actor: Actor, placeId: string): Result<null, Problem> {
  const may = permit(actor, 'organisations.set-up', { placeId })
  if (!may.ok) return may
  return may.value.wholePlace ? ok(null) : fail(forbidden)
}

/** @returns the id of the body that looks after it, or null */
async function checkOrganisation(
  tx: Tx,
  placeId: string,
  { name, kind, lookedAfterBy }: OrganisationInput,
  before: OrganisationRow | null,
): Promise<Result<string | null, Problem>> {
  if (await isNameTaken(tx.db, placeId, name, before?.id ?? null)) return fail(nameTaken)
  if (lookedAfterBy === null) return ok(null)
  const body = await findByPublicId(tx.db, placeId, lookedAfterBy)
  const isBody = body?.kind === 'vcs-infrastructure' && body.id !== before?.id && kind !== 'vcs-infrastructure'
  return body && isBody ? ok(body.id) : fail(noSuchBody)
}

const note = (tx: Tx, actor: Actor, placeId: string, verb: string, id: string, { kind }: OrganisationInput) =>
  audit(tx, actor, {
    ...{ placeId, verb: `organisations.${verb}`, thingKind: 'organisation', thingId: id },
    details: { kind },
  })
