import { randomBytes } from 'node:crypto'
import { type AuthContext, prepareAccount, replacePassword } from '#domain/auth/commands.ts'
import { readAccountId, readHasPassword } from '#domain/auth/queries.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { passwordLinkUsed, tooManyForgotten } from '../problems.ts'
import { type ForgottenInput, hoursToChoose, type NewPasswordForm } from '../schema.ts'
import { insertPasswordLetter } from '../store/letters.ts'
import { findLink, replaceLink, useLink } from '../store/password-links.ts'

/**
 * Sends a link for a new password where there is an account with one. The answer is the same where there is none, or
 * where its mailbox has had enough of them: who works here is told to nobody.
 *
 * @param input.address a keyed hash of where the request came from
 */
export async function askForNewPassword(
  ctx: Context,
  { email, language, address }: ForgottenInput & { language: string; address: string },
): Promise<Result<null, Problem>> {
  const wait = await ctx.limits.take('forgotten-address', address)
  if (wait > 0) return fail(tooManyForgotten(wait))
  const isEnough = (await ctx.limits.take('forgotten', ctx.keys.hash('address', email))) > 0
  const personId = await readAccountId(ctx.db, email)
  // A job is begun either way, so that the answer takes as long.
  return transact(ctx, async (tx) => {
    await tx.addJob('joining.send', {})
    if (isEnough || personId === undefined || !(await readHasPassword(tx.db, personId))) return ok(null)
    const token = randomBytes(24).toString('base64url')
    const madeAt = tx.clock.now()
    const expiresAt = new Date(madeAt.getTime() + hoursToChoose * 3_600_000)
    const row = {
      ...{ id: tx.ids.next(), person_id: personId, token_hash: tx.keys.hash('new-password', token), language },
      ...{ made_at: madeAt, expires_at: expiresAt },
    }
    await replaceLink(tx.db, row)
    await insertPasswordLetter(tx, row.id, tx.keys.seal('work-letter', token))
    return ok(null)
  })
}

/** Whose password a link changes, as far as it still stands. */
export async function readPasswordLink(ctx: Context, token: string): Promise<Result<{ email: string }, Problem>> {
  const found = await findLink(ctx.db, ctx.keys.hashes('new-password', token), ctx.clock.now())
  return found ? ok({ email: found.email ?? '' }) : fail(passwordLinkUsed)
}

/**
 * A new password by a link that works once. Every session that began with the old one ends, and whoever chose the new
 * one is signed in.
 */
export async function chooseNewPassword(
  ctx: AuthContext,
  token: string,
  { password, agent }: NewPasswordForm & { agent: string },
): Promise<Result<{ cookie: string }, Problem>> {
  const hashes = ctx.keys.hashes('new-password', token)
  // Before the hashing, which is slow on purpose: a made-up link must cost us nothing.
  const found = await findLink(ctx.db, hashes, ctx.clock.now())
  if (!found) return fail(passwordLinkUsed)
  const { personId } = found
  const account = await prepareAccount(password, [found.name, found.email ?? ''])
  if (!account.ok) return account
  const chosen = await transact(ctx, async (tx) => {
    if (!(await useLink(tx.db, hashes, tx.clock.now()))) return fail(passwordLinkUsed)
    await replacePassword(tx, personId, account.value.passwordHash)
    const entry = { placeId: null, verb: 'people.new-password', thingKind: 'person', thingId: personId }
    await audit(tx, { kind: 'system' }, entry)
    return ok(null)
  })
  return chosen.ok ? ok({ cookie: await ctx.sessions.begin(personId, agent) }) : chosen
}
