import { z } from 'zod'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Result } from '#domain/kernel/result.ts'
import { decideIdea } from '#domain/workshops/commands/decide-idea.ts'
import { linkChoiceToGoals } from '#domain/workshops/commands/link-choice.ts'
import { admitLate, moveActivity, revealResult } from '#domain/workshops/commands/run-activity.ts'
import { blankWall, movePhase, stepTo } from '#domain/workshops/commands/run-workshop.ts'
import type { Domain } from '#server/runtime.ts'
import { activityIntents, ideaIntents, linkIntent, workshopIntents } from './desk-intents.ts'

export const DeskInput = z.union([
  z.object({ intent: z.enum(workshopIntents) }),
  z.object({ intent: z.enum(activityIntents), thing: z.uuid() }),
  z.object({ intent: z.enum(ideaIntents), thing: z.string().max(40) }),
  z.object({ intent: z.literal(linkIntent), thing: z.uuid(), goal: z.array(z.uuid()).default([]) }),
])
export type DeskInput = z.infer<typeof DeskInput>

/** Which command each button of the desk is. @param workshop as in links */
export function runDesk(
  domain: Domain,
  actor: Actor,
  workshop: string,
  input: DeskInput,
): Promise<Result<null, Problem>> {
  switch (input.intent) {
    case 'start':
    case 'reopen':
      return movePhase(domain, actor, workshop, 'open')
    case 'end':
      return movePhase(domain, actor, workshop, 'ended')
    case 'blank':
    case 'unblank':
      return blankWall(domain, actor, workshop, input.intent === 'blank')
    case 'step':
      return stepTo(domain, actor, workshop, input.thing)
    case 'open':
    case 'pause':
    case 'close':
      return moveActivity(domain, actor, workshop, input.thing, input.intent)
    case 'reveal':
    case 'hide':
      return revealResult(domain, actor, workshop, input.thing, input.intent === 'reveal')
    case 'admit':
      return admitLate(domain, actor, workshop, input.thing)
    case linkIntent:
      return linkChoiceToGoals(domain, actor, workshop, input.thing, input.goal)
    case 'show-idea':
    case 'hide-idea':
      return decideIdea(domain, actor, workshop, input.thing, input.intent === 'show-idea' ? 'approved' : 'hidden')
  }
}
