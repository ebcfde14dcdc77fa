import { z } from 'zod'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Result } from '#domain/kernel/result.ts'
import { askMoreTime, MoreTimeInput } from '#domain/workshops/commands/ask-more-time.ts'
import { HandInput, lowerHand, raiseHand } from '#domain/workshops/commands/raise-hand.ts'
import { sitAt } from '#domain/workshops/commands/sit-at.ts'
import type { Participant } from '#domain/workshops/queries/participants.ts'
import type { Domain } from '#server/runtime.ts'

/** What a phone asks for beside its answers. The intent is also the part of the page to come back to. */
export const AskForm = z.discriminatedUnion('intent', [
  HandInput.extend({ intent: z.literal('raise') }),
  HandInput.extend({ intent: z.literal('lower') }),
  MoreTimeInput.extend({ intent: z.literal('more-time') }),
  z.object({ intent: z.literal('table'), tableId: z.union([z.literal('').transform(() => null), z.uuid()]) }),
])
export type AskForm = z.infer<typeof AskForm>

export function takeAsk(domain: Domain, participant: Participant, form: AskForm): Promise<Result<null, Problem>> {
  switch (form.intent) {
    case 'raise':
      return raiseHand(domain, participant, form)
    case 'lower':
      return lowerHand(domain, participant, form.kind)
    case 'more-time':
      return askMoreTime(domain, participant, form)
    case 'table':
      return sitAt(domain, participant, form.tableId)
  }
}
