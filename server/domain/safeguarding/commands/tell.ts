import { nobody } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import type { WorryReason } from '#domain/moderation/schema.ts'
import { tellMissing, tellTooLong, tellTooOften } from '../problems.ts'
import { longestReach, longestTold } from '../schema.ts'
import { appendEvent, insertCase } from '../store/cases.ts'

export type Teller = { id: string; workshopId: string; placeId: string; organisationId: string }
export type Told = { text: string; reach: string; reason: WorryReason }

/**
 * Takes what somebody in a room tells the safeguarding lead: sealed with the place's key, apart from everything that is
 * said in the workshop, and on nobody's screen there. Their name is not asked; how to reach them only if they want.
 */
export async function tellWorry(
  ctx: Context,
  teller: Teller,
  { text, reach, reason }: Told,
): Promise<Result<null, Problem>> {
  const words = text.trim()
  const contact = reach.trim()
  if (words === '') return fail(tellMissing)
  if ([...words].length > longestTold || [...contact].length > longestReach) return fail(tellTooLong)
  const wait = await ctx.limits.take('tell-worry', ctx.keys.hash('participant', teller.id))
  if (wait > 0) return fail(tellTooOften(wait))
  return transact(ctx, async (tx) => {
    const { placeId, organisationId, workshopId } = teller
    const seal = (said: string) => (said === '' ? null : tx.keys.seal('safeguarding', said, placeId))
    const caseId = await insertCase(tx, {
      ...{ place_id: placeId, organisation_id: organisationId, workshop_id: workshopId, opened_at: tx.clock.now() },
      ...{ raised_by: 'room', reason, state: 'open', told: seal(words), reach: seal(contact) },
    })
    await appendEvent(tx, caseId, null, { kind: 'told', detail: reason })
    const what = { verb: 'safeguarding.tell', thingKind: 'safeguarding-case', thingId: caseId, reason }
    await audit(tx, nobody, { placeId, ...what })
    return ok(null)
  })
}
