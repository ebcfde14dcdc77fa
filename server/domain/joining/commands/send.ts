import type { Context } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { traceOf } from '#domain/kernel/trace-of.ts'
import { writtenIn } from '#domain/telling/rules/language.ts'
import { nextAfter, type Posted } from '#domain/telling/rules/pace.ts'
import type { PasswordLetter, WorkLetter } from '../schema.ts'
import { deleteOldInvitations } from '../store/invitations.ts'
import { type Claimed, claimLetter, deleteWaitingLetters, findLetter, noteUnsure, saveEnd } from '../store/letters.ts'
import { deleteOldLinks, findPasswordLetter } from '../store/password-links.ts'

/** Sends letters; made by server/mail, which knows of mail servers and sentences. */
export type LetterPost = {
  sendLetter(letter: WorkLetter): Promise<Posted>
  sendNewPassword(letter: PasswordLetter): Promise<Posted>
}

/** Milliseconds: far longer than a mail server may take before we hang up (server/mail/smtp.ts). */
const lease = 5 * 60_000
/** Milliseconds: a quarter of a year after it ended nobody asks any more what became of an invitation. */
const keptFor = 90 * 86_400_000

/**
 * Sends what is due, at the pace of the messages to residents: refused for now it is tried again for a week, and killed
 * half-way it goes once more under the same Message-ID, then never.
 * @returns how many went
 */
export async function sendLetters(ctx: Context, post: LetterPost, stopping: AbortSignal): Promise<number> {
  await deleteWaitingLetters(ctx.db)
  let sent = 0
  while (!stopping.aborted) {
    const now = ctx.clock.now()
    const letter = await claimLetter(ctx.db, now, new Date(now.getTime() + lease))
    if (!letter) break
    const posted = await deliver(ctx, post, letter)
    await saveEnd(ctx.db, letter, nextAfter(posted, letter, ctx.clock.now()))
    if (posted.kind === 'sent') sent += 1
    if (posted.kind === 'away') break
  }
  return sent
}

/** Forgets the addresses of people whose invitation ended long ago, and links for new passwords that have run out. */
export async function forgetInvitations(ctx: Context): Promise<void> {
  await deleteOldInvitations(ctx.db, new Date(ctx.clock.now().getTime() - keptFor))
  await deleteOldLinks(ctx.db, ctx.clock.now())
}

async function deliver(ctx: Context, post: LetterPost, claimed: Claimed): Promise<Posted> {
  if (claimed.isLeft) {
    if (claimed.unsureTimes > 0) return { kind: 'unsure', reason: 'broke-off' }
    await noteUnsure(ctx.db, claimed.id)
    claimed.unsureTimes += 1
  }
  if (!claimed.sealed) return { kind: 'refused', reason: 'not-waited-for' }
  const token = ctx.keys.open('work-letter', claimed.sealed, claimed.placeId ?? undefined)
  if (token === undefined) return { kind: 'refused', reason: 'unreadable' }
  try {
    const { passwordLinkId } = claimed
    return passwordLinkId === null
      ? await sendInvitation(ctx, post, claimed, token)
      : await sendPasswordLink(ctx, post, { id: claimed.id, passwordLinkId }, token)
  } catch (error) {
    ctx.log.error(traceOf(error), 'a letter could not be written')
    return { kind: 'later', reason: 'broken' }
  }
}

async function sendInvitation(ctx: Context, post: LetterPost, claimed: Claimed, token: string): Promise<Posted> {
  const found = claimed.invitationId === null ? undefined : await findLetter(ctx.db, claimed.invitationId)
  // It was taken back or accepted a moment ago: nobody waits for it.
  if (!found) return { kind: 'refused', reason: 'not-waited-for' }
  const { email, timeZone, expiresAt, language, ...rest } = found
  return post.sendLetter({
    ...{ ...rest, id: claimed.id, to: email, token, language: writtenIn(language) },
    expiresOn: dayIn(timeZone, expiresAt),
  })
}

async function sendPasswordLink(
  ctx: Context,
  post: LetterPost,
  { id, passwordLinkId }: { id: string; passwordLinkId: string },
  token: string,
): Promise<Posted> {
  const found = await findPasswordLetter(ctx.db, passwordLinkId, ctx.clock.now())
  // Its link leads nowhere any more.
  if (!found?.email) return { kind: 'refused', reason: 'not-waited-for' }
  return post.sendNewPassword({ id, to: found.email, token, language: writtenIn(found.language) })
}
