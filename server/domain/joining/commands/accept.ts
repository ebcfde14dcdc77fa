import { type AuthContext, prepareAccount } from '#domain/auth/commands.ts'
import { readAccountId, readPersonActor } from '#domain/auth/queries.ts'
import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { type Problem, signedOut } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { changing } from '#domain/members/commands/changing.ts'
import { letIn } from '#domain/members/commands/let-in.ts'
import { savePerson } from '#domain/people/commands.ts'
import { accountThere, invitationUnknown, mayNotJoin, otherAddress } from '../problems.ts'
import { standingOf } from '../rules.ts'
import type { AcceptInput } from '../schema.ts'
import { endInvitation, findByToken, findRest, type InvitationRow, lockByToken } from '../store/invitations.ts'

type Joined = { placeSlug: string }

/**
 * Comes in as somebody new, with an account that is made for it, and is signed in. Whose address has an account already
 * signs in instead: the link alone opens nobody's account.
 */
export async function acceptAsNew(
  ctx: AuthContext,
  actor: Actor,
  token: string,
  { name, password }: AcceptInput,
  agent?: string,
): Promise<Result<Joined & { cookie: string }, Problem>> {
  // Before the hashing, which is slow on purpose: a made-up link must cost us nothing.
  const found = await lookFor(ctx, token)
  if (!found.ok) return found
  if (actor.kind === 'person') return fail(otherAddress)
  const account = await prepareAccount(password, [found.value.email, name, found.value.place])
  if (!account.ok) return account
  const joined = await accept(ctx, token, async (tx, { email }) => {
    if (await readAccountId(tx.db, email)) return fail(accountThere)
    return ok(await savePerson(tx, { name, email, passwordHash: account.value.passwordHash }, []))
  })
  if (!joined.ok) return joined
  return ok({ cookie: await ctx.sessions.begin(joined.value, agent), placeSlug: found.value.slug })
}

/** Comes in with the account one is signed in with, if it is the one that was asked. */
export async function acceptAsMyself(ctx: AuthContext, actor: Actor, token: string): Promise<Result<Joined, Problem>> {
  const found = await lookFor(ctx, token)
  if (!found.ok) return found
  const personId = personIdOf(actor)
  if (personId === null) return fail(signedOut)
  const joined = await accept(ctx, token, async (tx, { email, place_id: placeId }) => {
    if ((await readAccountId(tx.db, email)) !== personId) return fail(otherAddress)
    return (await findRest(tx.db, placeId, personId)) ? fail(mayNotJoin) : ok(personId)
  })
  return joined.ok ? ok({ placeSlug: found.value.slug }) : joined
}

async function lookFor(ctx: AuthContext, token: string) {
  const row = await findByToken(ctx.db, ctx.keys.hashes('work-invitation', token))
  if (!row) return fail(invitationUnknown)
  const standing = standingOf(row, ctx.clock.now())
  if (!standing.ok) return standing
  const { placeId, slug, place, email } = row
  return ok({ placeId, slug, place, email })
}

/** @returns whoever came in */
async function accept(
  ctx: AuthContext,
  token: string,
  whoever: (tx: Tx, row: InvitationRow) => Promise<Result<string, Problem>>,
): Promise<Result<string, Problem>> {
  const hashes = ctx.keys.hashes('work-invitation', token)
  const looked = await findByToken(ctx.db, hashes)
  if (!looked) return fail(invitationUnknown)
  return changing(ctx, looked.placeId, async (tx) => {
    const row = await lockByToken(tx.db, hashes)
    if (!row) return fail(invitationUnknown)
    const standing = standingOf(row, tx.clock.now())
    if (!standing.ok) return standing
    const person = await whoever(tx, row)
    if (!person.ok) return person
    const { place_id: placeId, organisation_id: organisationId, role } = row
    await letIn(tx, { placeId, personId: person.value, organisationId, role })
    await endInvitation(tx.db, row.id, 'accepted', tx.clock.now())
    const details = { role, organisationId }
    const entry = { placeId, verb: 'people.accept', thingKind: 'work-invitation', thingId: row.id, details }
    const actor = await readPersonActor(tx.db, person.value)
    await audit(tx, actor ?? { kind: 'system' }, entry)
    return person
  })
}
