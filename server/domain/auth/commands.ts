import { randomBytes } from 'node:crypto'
import { audit } from '#domain/kernel/audit.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { savePerson, savePlace } from '#domain/people/commands.ts'
import { hashPassword, passwordFits } from './passwords.ts'
import { linkUsed, notDemo, tooManySignIns, wrongSignIn } from './problems.ts'
import { checkPassword } from './rules/password.ts'
import type { FirstAdministratorInput, SignInInput } from './schema.ts'
import type { Sessions } from './sessions.ts'
import {
  closeFirstLinks,
  deleteSessionsOf,
  findAccount,
  findDemoPerson,
  findFirstLink,
  saveFirstLink,
  savePasswordHash,
  useFirstLink,
} from './store.ts'

export type AuthContext = Context & { readonly sessions: Sessions; readonly isDemo: boolean }

/**
 * @param input.address a keyed hash of where the request came from: limited beside the account, so that neither one
 *   account nor one address can be used to guess
 * @returns the Set-Cookie value of the new session
 */
export async function signIn(
  ctx: AuthContext,
  { email, password, address, agent }: SignInInput & { address: string; agent?: string },
): Promise<Result<{ cookie: string }, Problem>> {
  const account = ctx.keys.hash('address', email)
  // The address first: one that has used up its own budget must not use up other people's accounts.
  const wait =
    (await ctx.limits.take('sign-in-address', address)) || (await ctx.limits.take('sign-in-account', account))
  if (wait > 0) return fail(tooManySignIns(wait))
  const known = await findAccount(ctx.db, email)
  if (!(await passwordFits(known?.password_hash ?? null, password)) || !known) return fail(wrongSignIn)
  await ctx.limits.forgive('sign-in-account', account)
  await ctx.limits.forgive('sign-in-address', address)
  return ok({ cookie: await ctx.sessions.begin(known.id, agent) })
}

/** Steps into a role of the demo place. Refused wherever real people could be signed in. */
export async function signInAsDemo(
  ctx: AuthContext,
  personId: string,
  agent?: string,
): Promise<Result<{ cookie: string }, Problem>> {
  if (!ctx.isDemo || !(await findDemoPerson(ctx.db, personId))) return fail(notDemo)
  return ok({ cookie: await ctx.sessions.begin(personId, agent) })
}

/** @returns the Set-Cookie value that empties the cookie; fine without a session too */
export const signOut = (ctx: AuthContext, cookieHeader: string): Promise<string> => ctx.sessions.end(cookieHeader)

/** Ends every session of somebody, on whichever device. */
export const endSessionsOf = (tx: Tx, personId: string) => deleteSessionsOf(tx.db, personId)

/** Puts a new password in place of the old one, and ends every session that began with that. */
export async function replacePassword(tx: Tx, personId: string, passwordHash: string): Promise<void> {
  await savePasswordHash(tx.db, personId, passwordHash)
  await deleteSessionsOf(tx.db, personId)
}

/** @returns a token for a link that makes the first administrator, once. Only its keyed hash is kept. */
export async function makeFirstAdministratorToken(ctx: Context): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  await saveFirstLink(ctx.db, ctx.keys.hash('link', token))
  return token
}

export const isFirstAdministratorToken = async (ctx: Context, token: string): Promise<boolean> =>
  (await findFirstLink(ctx.db, ctx.keys.hashes('link', token))) !== undefined

/**
 * A password that is not among the first to be guessed, as it is kept.
 * @param known what is written beside the account, and so is no secret
 */
export async function prepareAccount(
  password: string,
  known: readonly string[],
): Promise<Result<{ passwordHash: string }, Problem>> {
  const checked = checkPassword(password, known)
  return checked.ok ? ok({ passwordHash: await hashPassword(password) }) : checked
}

/** Makes the place and the person who administers it, and signs them in. Every such link is used up with it. */
export async function createFirstAdministrator(
  ctx: AuthContext,
  token: string,
  input: FirstAdministratorInput,
  agent?: string,
): Promise<Result<{ cookie: string; placeSlug: string }, Problem>> {
  // Before the hashing, which is slow on purpose: a made-up link must cost us nothing.
  if (!(await isFirstAdministratorToken(ctx, token))) return fail(linkUsed)
  const account = await prepareAccount(input.password, [input.email, input.name, input.placeName])
  if (!account.ok) return account
  const { passwordHash } = account.value
  const made = await transact(ctx, async (tx) => {
    if (!(await useFirstLink(tx, ctx.keys.hashes('link', token)))) return fail(linkUsed)
    await closeFirstLinks(tx)
    const place = await savePlace(tx, { name: input.placeName })
    const personId = await savePerson(tx, { name: input.name, email: input.email, passwordHash }, [
      { placeId: place.id, organisationId: null, role: 'place-administrator' },
      // Until they name somebody else: no worry may come in that nobody answers for.
      { placeId: place.id, organisationId: null, role: 'safeguarding-lead' },
    ])
    await audit(
      tx,
      { kind: 'system' },
      { placeId: place.id, verb: 'people.first-administrator', thingKind: 'person', thingId: personId },
    )
    return ok({ personId, placeSlug: place.slug })
  })
  if (!made.ok) return made
  return ok({ cookie: await ctx.sessions.begin(made.value.personId, agent), placeSlug: made.value.placeSlug })
}
