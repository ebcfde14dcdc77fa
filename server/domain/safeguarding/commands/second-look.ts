import { earlierAgeBands, youngBands } from '#domain/contributions/schema.ts'
import { system } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { announceShown } from '#domain/moderation/commands/announce.ts'
import { putVisibility } from '#domain/moderation/commands/put-visibility.ts'
import { doubtOf, isHarmless } from '#domain/screening/rules/second-look.ts'
import { appendEvent, lockRunningCase, updateCase } from '../store/cases.ts'
import { type Doubtful, isUntouched, keepDoubtful, takeDoubtful } from '../store/second-look.ts'
import { lockText, saveWorry } from '../store/worries.ts'

/** What texts mean, by the English sentence encoder. Rejects where it cannot be had. */
export type Encode = (texts: readonly string[]) => Promise<readonly Float32Array[]>

/** What stands in the logs as the reason, and as how the suspicion ended. */
const secondLook = 'second-look'
/** A quarter of a second of the encoder's time: whatever else its thread does waits no longer. */
const batchSize = 8
/** Whoever took some and did not come back with an answer has died, or has no encoder. */
const patience = 10 * 60_000

/** The words of somebody who is under age, or may be, are never cleared by a machine. */
const isYoung = ({ ageBand, isYoung }: Doubtful) =>
  isYoung || [...youngBands, ...earlierAgeBands].some((band) => band === ageBand)

/**
 * Looks again at the next texts that the rules alone have held. What is harmless by its meaning goes back to wait like
 * any other, which the logs of the text and of the case both say, as long as nobody has touched it. Everything else
 * stays held, and so does everything while the encoder cannot be had. Several processes may do it at once.
 * @returns how many there were
 */
export async function lookAgain(ctx: Context, encode: Encode): Promise<number> {
  const now = ctx.clock.now()
  const until = new Date(now.getTime() + patience)
  const found = await takeDoubtful(ctx.db, { now, until, limit: batchSize })
  const asked = found.flatMap((each) => {
    const doubt = isYoung(each) ? null : doubtOf(each.text, each.language)
    return doubt === null ? [] : [{ ...each, doubt }]
  })
  const meanings = asked.length > 0 ? await encode(asked.map(({ text }) => text)) : []
  const harmless = asked.filter(({ doubt }, index) => isHarmless(doubt, meanings[index]!))
  const clearedIds = new Set(harmless.map(({ caseId }) => caseId))
  const kept = found.map(({ caseId }) => caseId).filter((caseId) => !clearedIds.has(caseId))
  if (kept.length > 0) await keepDoubtful(ctx.db, kept)
  for (const each of harmless) await clear(ctx, each)
  return found.length
}

/** One transaction a text: whoever opens another of them meanwhile does not wait. */
const clear = (ctx: Context, found: Doubtful) =>
  transact(ctx, async (tx) => {
    const { caseId, contributionId } = found
    const text = await lockText(tx.db, contributionId)
    const suspicion = text && (await lockRunningCase(tx.db, contributionId))
    if (!text || suspicion?.id !== caseId || !(await isUntouched(tx.db, found, tx.clock.now()))) {
      await keepDoubtful(tx.db, [caseId])
      return ok(null)
    }
    await putVisibility(tx, system, { contributionId, was: 'held', became: 'waiting', reason: secondLook })
    await saveWorry(tx, null, { contributionId, was: 'open', became: 'none', reason: secondLook, sealed: false })
    const ended = { state: 'closed', outcome: secondLook, closed_at: tx.clock.now(), look_again_from: null } as const
    await updateCase(tx.db, caseId, ended)
    await appendEvent(tx, caseId, null, { kind: 'dismissed', detail: secondLook })
    await announceShown(tx, system, text)
    return ok(null)
  })
