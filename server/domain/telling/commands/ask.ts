import { nobody } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { giveLater, withdrawConsent } from '#domain/privacy/commands.ts'
import { mailboxIn } from '#domain/privacy/rules/contact.ts'
import { noMail, notAsked } from '../problems.ts'
import { mayAsk } from '../queries/asking.ts'
import { findByStopCode } from '../store/tellings.ts'
import { type AskInput, beginTelling, endTelling } from './begin.ts'

/** Whoever holds a receipt asks to be told, or names another address. */
export async function askToBeTold(
  ctx: Context,
  found: Pick<AskInput, 'responseId' | 'placeId' | 'surveyId'>,
  { address: typed, language }: Pick<AskInput, 'address' | 'language'>,
): Promise<Result<null, Problem>> {
  const address = mailboxIn(typed)
  if (address === null) return fail(noMail)
  return transact(ctx, async (tx) => {
    if (!(await mayAsk(tx.db, found.responseId))) return fail(notAsked)
    await giveLater(tx, found.responseId, 'told')
    await beginTelling(tx, { ...found, address, language })
    await note(tx, found, 'telling.ask', 'asked-by-receipt')
    return ok(null)
  })
}

/**
 * Stops by the code in a message. A code that leads nowhere, or was used before, is as good as one that stops: whoever
 * presses wants no more messages, and gets none.
 */
export async function stopTelling(ctx: Context, code: string): Promise<void> {
  await transact(ctx, async (tx) => {
    const found = await findByStopCode(tx.db, code)
    if (!found) return ok(null)
    await withdrawConsent(tx, found.responseId, 'told')
    await endTelling(tx, found.responseId)
    await note(tx, found, 'telling.stop', 'asked-by-link')
    return ok(null)
  })
}

const note = (tx: Tx, { placeId, responseId }: { placeId: string; responseId: string }, verb: string, reason: string) =>
  audit(tx, nobody, { placeId, verb, thingKind: 'response', thingId: responseId, reason })
