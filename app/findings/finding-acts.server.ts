import { z } from 'zod'
import { decideProposal } from '#domain/findings/commands/decide-proposal.ts'
import { freezeAgain } from '#domain/findings/commands/freeze.ts'
import { unlinkEvidence } from '#domain/findings/commands/link-evidence.ts'
import { reviewFinding, withdrawFinding } from '#domain/findings/commands/review-finding.ts'
import { sendFinding, writeFinding } from '#domain/findings/commands/write-finding.ts'
import { strengths } from '#domain/findings/schema.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Result } from '#domain/kernel/result.ts'
import type { Place } from '#domain/people/queries.ts'

const words = z.string().default('')
const seen = z.coerce.number().int()
const written = {
  ...{ seen, page: words, claim: words, why: words, limits: words, text: words, short: words },
  strength: z.enum(strengths).nullable().catch(null),
}

/** Every act on a draft sends all that is typed in it along: nothing is lost, whichever button was pressed. */
export const FindingAct = z.discriminatedUnion('act', [
  z.object({ act: z.enum(['keep', 'save', 'send', 'freeze', 'choose']), ...written }),
  z.object({ act: z.literal('remove'), number: z.coerce.number().int(), ...written }),
  // Over what somebody else saved meanwhile; its number is the revision that was shown to whoever pressed it.
  z.object({ act: z.literal('overwrite'), number: z.coerce.number().int(), ...written }),
  z.object({ act: z.enum(['agree', 'send-back']), seen, words }),
  z.object({ act: z.literal('withdraw'), words }),
  z.object({ act: z.enum(['accept', 'decline']), carries: z.string().optional() }),
])
export type FindingAct = z.infer<typeof FindingAct>

/** A button holds its act, and with it the number of what it removes or goes over: `remove 3`. */
export function actIn(typed: Record<string, string | string[]>): Record<string, string | string[]> {
  const [act = '', number = ''] = String(typed.act ?? '').split(' ')
  return { ...typed, act, number }
}

type Asked = { ctx: Context; actor: Actor; place: Place; finding: string; source: string }

/** Does what was pressed. @param source what the code book says a new wording comes from */
export async function doAct(asked: Asked, act: FindingAct): Promise<Result<null, Problem>> {
  const { ctx, actor, place, finding, source } = asked
  switch (act.act) {
    case 'agree':
    case 'send-back':
      return reviewFinding(ctx, actor, place.id, finding, { ...act, agrees: act.act === 'agree' })
    case 'withdraw':
      return withdrawFinding(ctx, actor, place.id, finding, act)
    case 'accept':
    case 'decline':
      return decideProposal(ctx, actor, place.id, finding, {
        accepts: act.act === 'accept',
        ...{ source, carries: act.carries === 'yes' },
      })
    default:
      return doWithDraft(asked, act)
  }
}

async function doWithDraft(
  { ctx, actor, place, finding }: Asked,
  act: Extract<FindingAct, { claim: string }>,
): Promise<Result<null, Problem>> {
  const { page, claim, strength, why, limits, text, short } = act
  const seen = act.act === 'overwrite' ? act.number : act.seen
  const draft = { seen, page, text: { claim, strength, why, limits }, proposal: { text, short } }
  if (act.act === 'send') return sendFinding(ctx, actor, place.id, finding, draft)
  const saved = await writeFinding(ctx, actor, place.id, finding, draft)
  if (!saved.ok) return saved
  if (act.act === 'freeze') return freezeAgain(ctx, actor, place, finding, page)
  if (act.act === 'remove') return unlinkEvidence(ctx, actor, place.id, finding, act)
  return saved
}
