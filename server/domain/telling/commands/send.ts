import type { Context } from '#domain/kernel/context.ts'
import { traceOf } from '#domain/kernel/trace-of.ts'
import { readWords } from '#domain/wordings/queries.ts'
import { writtenIn } from '../rules/language.ts'
import { nextAfter, type Posted } from '../rules/pace.ts'
import type { Letter } from '../schema.ts'
import { type Claimed, claimMessage, deleteMessage, findLetter, noteUnsure, saveEnd } from '../store/messages.ts'

/** Sends messages; made by server/mail, which knows of mail servers and sentences. */
export type Post = { send(letter: Letter): Promise<Posted> }

/** Milliseconds of a run: two jobs at a time have room, and one of them must be free for what people wait for. */
const longestRun = 60_000
/** Milliseconds: far longer than a mail server may take before we hang up (server/mail/smtp.ts). */
const lease = 5 * 60_000

/**
 * Sends what is due, one after the other, until nothing is, the mail server takes nothing, or the process is to end.
 * Whoever is killed in between leaves a lease behind: after it the message is sent once more, under the same Message-ID.
 * @returns how many went
 */
export async function sendMessages(ctx: Context, post: Post, stopping: AbortSignal): Promise<number> {
  let sent = 0
  const until = ctx.clock.now().getTime() + longestRun
  while (!stopping.aborted && ctx.clock.now().getTime() < until) {
    const now = ctx.clock.now()
    const message = await claimMessage(ctx.db, now, new Date(now.getTime() + lease))
    if (!message) break
    const posted = await deliver(ctx, post, message)
    if (posted === null) {
      await deleteMessage(ctx.db, message.id)
      continue
    }
    const at = ctx.clock.now()
    await saveEnd(ctx.db, message, nextAfter(posted, message, at), at)
    if (posted.kind === 'sent') sent += 1
    if (posted.kind === 'away') break
  }
  return sent
}

/** @returns null where there is nobody to tell any more */
async function deliver(ctx: Context, post: Post, message: Claimed): Promise<Posted | null> {
  if (message.isLeft) {
    // Sent twice already, for all that anybody knows.
    if (message.unsureTimes > 0) return { kind: 'unsure', reason: 'broke-off' }
    await noteUnsure(ctx.db, message.id)
    message.unsureTimes += 1
  }
  const letter = await writeLetter(ctx, message)
  if (letter === null || letter === 'unreadable') return letter && { kind: 'refused', reason: letter }
  try {
    return await post.send(letter)
  } catch (error) {
    ctx.log.error(traceOf(error), 'a message could not be written')
    return { kind: 'later', reason: 'broken' }
  }
}

/** The one place where an address is opened. `unreadable`: it was sealed with a key that is gone. */
async function writeLetter(ctx: Context, message: Claimed): Promise<Letter | 'unreadable' | null> {
  const found = await findLetter(ctx.db, message)
  if (!found?.sealed || found.turns.length === 0) return null
  const to = ctx.keys.open('telling', found.sealed, message.placeId)
  if (to === undefined) return 'unreadable'
  const language = writtenIn(found.language)
  const title = (await readWords(ctx.db, [found.title_id], language)).get(found.title_id).text
  return {
    ...{ id: message.id, to, language, turns: found.turns, stopCode: found.stopCode },
    place: { slug: found.placeSlug, name: found.placeName },
    survey: { slug: found.slug, title },
  }
}
