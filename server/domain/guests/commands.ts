import type { Context } from '#domain/kernel/context.ts'
import { guestDays } from './schema.ts'
import { findGuest, prolongGuest, saveGuest } from './store.ts'

type GuestContext = Pick<Context, 'db' | 'ids' | 'clock' | 'keys'>

const dayInMilliseconds = 86_400_000

/** Who the cookie's token belongs to; null for nobody we know, or not any more. */
export async function findGuestId(ctx: GuestContext, token: string | null): Promise<string | null> {
  if (!token) return null
  return (await findGuest(ctx.db, ctx.keys.hashes('guest', token), ctx.clock.now()))?.id ?? null
}

/**
 * The guest behind a token, kept for another week; a new one where there is none.
 *
 * A new token comes from the form's own random submission id: when somebody's first press on "Continue" arrives twice,
 * both get the same cookie, whichever answer the browser keeps.
 *
 * @returns the token to set as the cookie's value
 */
export async function ensureGuest(
  ctx: GuestContext,
  token: string | null,
  submissionId: string,
): Promise<{ guestId: string; token: string }> {
  const until = new Date(ctx.clock.now().getTime() + guestDays * dayInMilliseconds)
  const known = await findGuestId(ctx, token)
  if (known && token) {
    await prolongGuest(ctx.db, known, until)
    return { guestId: known, token }
  }
  const made = ctx.keys.sign('guest', submissionId, 'token').toString('base64url')
  return { guestId: await saveGuest(ctx, ctx.keys.hash('guest', made), until), token: made }
}
