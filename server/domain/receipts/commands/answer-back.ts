import { nobody } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { holdAgain } from '#domain/moderation/commands/hold-again.ts'
import { hearAgain } from '#domain/safeguarding/commands/hear-again.ts'
import type { FoundReceipt } from '../commands.ts'
import { answerEmpty, answeredAlready, answerTooLong, nothingToAnswer, tooManyAnswers } from '../problems.ts'
import { textState } from '../rules.ts'
import { longestAnswer } from '../schema.ts'
import { insertAnswer, lockOwnText } from '../store.ts'

/**
 * Somebody whose text was not published says, once, why it should be. It goes back to being read, with the answer
 * beside it. What is sealed goes to the safeguarding lead again and to nobody else, and the receipt tells no difference.
 *
 * @param about the public id of the text
 * @param address a keyed hash of where the request came from
 */
export async function answerBack(
  ctx: Context,
  { responseId, placeId }: FoundReceipt,
  { about, text }: { about: string; text: string },
  address: string,
): Promise<Result<null, Problem>> {
  const written = text.replace(/\r\n?/g, '\n').trim()
  if (written === '') return fail(answerEmpty)
  if ([...written].length > longestAnswer) return fail(answerTooLong(longestAnswer))
  const wait = await ctx.limits.take('answer-back', address)
  if (wait > 0) return fail(tooManyAnswers(wait))
  return transact(ctx, async (tx): Promise<Result<null, Problem>> => {
    const said = await lockOwnText(tx.db, responseId, about)
    if (said?.isAnswered) return fail(answeredAlready)
    const reason = said && textState(said)
    if (!said || !reason || reason === 'withdrawn' || reason === 'left-out') return fail(nothingToAnswer)
    if (reason === 'being-read' || reason === 'shown') return fail(nothingToAnswer)
    await insertAnswer(tx.db, { contributionId: said.id, text: written, reason, at: tx.clock.now() })
    await audit(tx, nobody, {
      ...{ placeId, verb: 'receipts.answer-back', thingKind: 'contribution', thingId: said.id, reason },
    })
    await readAgain(tx, said, written)
    return ok(null)
  })
}

type OwnText = NonNullable<Awaited<ReturnType<typeof lockOwnText>>>

async function readAgain(tx: Tx, said: OwnText, written: string): Promise<void> {
  if (said.sealed) await hearAgain(tx, said)
  else await holdAgain(tx, said, written)
}
