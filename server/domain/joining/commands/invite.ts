import { randomBytes } from 'node:crypto'
import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import { forbidden, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { changing, findRole, mayLetIn, mayTend } from '#domain/members/commands/changing.ts'
import { invitationGone, tooManyInvitations } from '../problems.ts'
import { daysToAccept, type InviteInput } from '../schema.ts'
import {
  endInvitation,
  endSame,
  type InvitationRow,
  insertInvitation,
  lockById,
  renewInvitation,
} from '../store/invitations.ts'
import { insertLetter } from '../store/letters.ts'

/** Bytes of a link: nobody guesses one. */
const tokenLength = 24

/**
 * Asks one address in for one role, by a letter and by a link that is shown this once. The answer is the same whether or
 * not the address has an account: whoever invites learns nothing of who works elsewhere.
 */
export async function inviteToWork(
  ctx: Context,
  actor: Actor,
  placeId: string,
  { email, language, ...at }: InviteInput,
): Promise<Result<{ token: string }, Problem>> {
  const may = mayTend(actor, placeId)
  if (!may.ok) return may
  const wait = await ctx.limits.take('work-invitation', ctx.keys.hash('address', personIdOf(actor) ?? ''))
  if (wait > 0) return fail(tooManyInvitations(wait))
  return changing(ctx, placeId, async (tx) => {
    const found = await findRole(tx, placeId, at)
    if (!found.ok) return found
    const allowed = await mayLetIn(tx, actor, placeId, found.value)
    if (!allowed.ok) return allowed
    const { role, organisationId } = found.value
    const token = newToken()
    const row = {
      ...{ id: tx.ids.next(), place_id: placeId, organisation_id: organisationId, role, email, language },
      ...{ invited_by: personIdOf(actor), ...lifeOf(tx, token) },
    }
    await endSame(tx.db, row, tx.clock.now())
    await insertInvitation(tx.db, row)
    await sendLink(tx, row, token)
    await note(tx, actor, row, 'invite')
    return ok({ token })
  })
}

/** The same again by a new link: the old one ends. Its letter goes anew. */
export const inviteAgain = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  id: string,
): Promise<Result<{ token: string; email: string }, Problem>> =>
  changing(ctx, placeId, async (tx) => {
    const row = await lockWaiting(tx, actor, placeId, id)
    if (!row.ok) return row
    const { role, organisation_id: organisationId, email } = row.value
    const allowed = await mayLetIn(tx, actor, placeId, { role, organisationId })
    if (!allowed.ok) return allowed
    const wait = await ctx.limits.take('work-invitation', ctx.keys.hash('address', personIdOf(actor) ?? ''))
    if (wait > 0) return fail(tooManyInvitations(wait))
    const token = newToken()
    await renewInvitation(tx.db, id, { ...lifeOf(tx, token), invited_by: personIdOf(actor) })
    await sendLink(tx, row.value, token)
    await note(tx, actor, row.value, 'invite-again')
    return ok({ token, email })
  })

/** Takes an invitation back that nobody has accepted: its link leads nowhere. */
export const takeBackInvitation = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  id: string,
): Promise<Result<null, Problem>> =>
  changing(ctx, placeId, async (tx) => {
    const row = await lockWaiting(tx, actor, placeId, id)
    if (!row.ok) return row
    await endInvitation(tx.db, id, 'taken-back', tx.clock.now())
    await note(tx, actor, row.value, 'take-back-invitation')
    return ok(null)
  })

const newToken = () => randomBytes(tokenLength).toString('base64url')

function lifeOf(tx: Tx, token: string) {
  const madeAt = tx.clock.now()
  const expiresAt = new Date(madeAt.getTime() + daysToAccept * 86_400_000)
  return { token_hash: tx.keys.hash('work-invitation', token), made_at: madeAt, expires_at: expiresAt }
}

async function sendLink(tx: Tx, { id, place_id: placeId }: Pick<InvitationRow, 'id' | 'place_id'>, token: string) {
  await insertLetter(tx, { placeId, invitationId: id, sealed: tx.keys.seal('work-letter', token, placeId) })
  await tx.addJob('joining.send', {})
}

/** Whoever tends the role that it asks for tends the invitation too. */
async function lockWaiting(tx: Tx, actor: Actor, placeId: string, id: string): Promise<Result<InvitationRow, Problem>> {
  const may = mayTend(actor, placeId)
  if (!may.ok) return may
  const row = await lockById(tx.db, placeId, id)
  if (row?.state !== 'waiting') return fail(invitationGone)
  const isTheirs = row.organisation_id !== null && may.value.organisationIds.includes(row.organisation_id)
  return may.value.wholePlace || isTheirs ? ok(row) : fail(forbidden)
}

const note = (
  tx: Tx,
  actor: Actor,
  row: Pick<InvitationRow, 'id' | 'place_id' | 'role' | 'organisation_id'>,
  verb: string,
) =>
  audit(tx, actor, {
    ...{ placeId: row.place_id, verb: `people.${verb}`, thingKind: 'work-invitation', thingId: row.id },
    details: { role: row.role, organisationId: row.organisation_id },
  })
