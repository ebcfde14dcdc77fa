import type { Actor } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { type Problem, signedOut } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { type AuthContext, prepareAccount, replacePassword } from '../commands.ts'
import { passwordFits } from '../passwords.ts'
import { noPassword, presentWrong } from '../problems/account.ts'
import { tooManySignIns } from '../problems.ts'
import type { NewPasswordInput } from '../schema.ts'
import { deleteOtherSessions, deleteSession, findOwnAccount } from '../store.ts'

/** Ends one session of one's own, by the name it has in the list. One that has ended already is no problem. */
export async function endOwnSession(ctx: AuthContext, actor: Actor, id: string): Promise<Result<null, Problem>> {
  if (actor.kind !== 'person') return fail(signedOut)
  return transact(ctx, async (tx) => {
    await deleteSession(tx.db, actor.personId, id)
    await note(tx, actor, 'end-session')
    return ok(null)
  })
}

/** Ends every session of one's own but the one that asks. */
export async function endOtherSessions(
  ctx: AuthContext,
  actor: Actor,
  cookieHeader: string,
): Promise<Result<null, Problem>> {
  if (actor.kind !== 'person') return fail(signedOut)
  return transact(ctx, async (tx) => {
    await deleteOtherSessions(tx.db, actor.personId, hashesOf(ctx, cookieHeader))
    await note(tx, actor, 'end-other-sessions')
    return ok(null)
  })
}

/**
 * A new password for whoever knows the present one: a device left open lets nobody take the account. Every session ends
 * with the old one, on whichever device; this one goes on by a new cookie.
 *
 * @returns the Set-Cookie value of the session that goes on
 */
export async function changePassword(
  ctx: AuthContext,
  actor: Actor,
  { present, password, agent }: NewPasswordInput & { agent: string },
): Promise<Result<{ cookie: string }, Problem>> {
  if (actor.kind !== 'person') return fail(signedOut)
  const { name, email, password_hash: kept } = await findOwnAccount(ctx.db, actor.personId)
  if (email === null || kept === null) return fail(noPassword)
  // The same budget as signing in: what cannot be guessed there cannot be guessed here.
  const key = ctx.keys.hash('address', email)
  const wait = await ctx.limits.take('sign-in-account', key)
  if (wait > 0) return fail(tooManySignIns(wait))
  if (!(await passwordFits(kept, present))) return fail(presentWrong)
  await ctx.limits.forgive('sign-in-account', key)
  const account = await prepareAccount(password, [email, name])
  if (!account.ok) return account
  const changed = await transact(ctx, async (tx) => {
    await replacePassword(tx, actor.personId, account.value.passwordHash)
    await note(tx, actor, 'change-password')
    return ok(null)
  })
  return changed.ok ? ok({ cookie: await ctx.sessions.begin(actor.personId, agent) }) : changed
}

const hashesOf = (ctx: AuthContext, cookieHeader: string) =>
  ctx.keys.hashes('session', ctx.sessions.secretIn(cookieHeader) ?? '')

/** Of no place: an account is for all of them. */
const note = (tx: Tx, actor: Extract<Actor, { kind: 'person' }>, verb: string) =>
  audit(tx, actor, { placeId: null, verb: `people.${verb}`, thingKind: 'person', thingId: actor.personId })
