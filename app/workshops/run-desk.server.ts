import { z } from 'zod'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Result } from '#domain/kernel/result.ts'
import { answerQuestion } from '#domain/workshops/commands/answer-question.ts'
import { decideIdea } from '#domain/workshops/commands/decide-idea.ts'
import { endHand } from '#domain/workshops/commands/end-hand.ts'
import { linkChoiceToGoals } from '#domain/workshops/commands/link-choice.ts'
import { askAgain } from '#domain/workshops/commands/repeat-activity.ts'
import { admitLate, moveActivity, revealResult } from '#domain/workshops/commands/run-activity.ts'
import { blankWall, movePhase, stepTo } from '#domain/workshops/commands/run-workshop.ts'
import { sayToAll } from '#domain/workshops/commands/say-to-all.ts'
import { addTime, giveTime, setTimer } from '#domain/workshops/commands/set-timer.ts'
import {
  makeGroup,
  mergeIdea,
  moveIdea,
  moveToColumn,
  nameGroup,
  removeGroup,
  unmergeIdea,
} from '#domain/workshops/commands/sort-ideas.ts'
import { boardColumns } from '#domain/workshops/schema/kinds.ts'
import type { Domain } from '#server/runtime.ts'
import {
  activityIntents,
  handIntents,
  ideaIntents,
  linkIntent,
  questionIntents,
  workshopIntents,
} from './desk-intents.ts'

const thing = z.uuid()
/** An idea's public id. */
const idea = z.string().max(40)
const text = z.string().max(2000)
/** `seen`: what was on when the button was drawn, '' for nothing. `cmdId`: of this press, the same when it is sent again. */
const Press = z.object({
  seen: z.union([z.uuid(), z.literal('')]).optional(),
  cmdId: z.uuid().optional(),
})
const Intents = z.union([
  z.object({ intent: z.enum([...workshopIntents, 'silence']) }),
  z.object({ intent: z.enum([...activityIntents, ...handIntents, ...questionIntents, 'remove-group']), thing }),
  z.object({ intent: z.enum(ideaIntents), thing: idea }),
  z.object({ intent: z.literal(linkIntent), thing, goal: z.array(z.uuid()).default([]) }),
  z.object({ intent: z.literal('start-timer'), thing, seconds: z.coerce.number().int() }),
  z.object({ intent: z.literal('say'), text }),
  z.object({ intent: z.enum(['make-group', 'name-group']), thing, text }),
  z.object({ intent: z.literal('move-idea'), thing: idea, group: z.union([z.uuid(), z.literal('')]) }),
  z.object({ intent: z.literal('move-column'), thing: idea, column: z.enum(boardColumns) }),
  z.object({ intent: z.literal('merge-idea'), thing: idea, into: idea }),
])
export const DeskInput = z.intersection(Intents, Press)
export type DeskInput = z.infer<typeof DeskInput>

/** Which command each button of the desk is. @param workshop as in links */
export function runDesk(
  domain: Domain,
  actor: Actor,
  workshop: string,
  input: DeskInput,
): Promise<Result<null, Problem>> {
  const to = [domain, actor, workshop] as const
  const { cmdId } = input
  const seen = input.seen === undefined ? {} : { seen: input.seen || null }
  switch (input.intent) {
    case 'start':
    case 'reopen':
      return movePhase(...to, 'open')
    case 'end':
      return movePhase(...to, 'ended')
    case 'blank':
    case 'unblank':
      return blankWall(...to, input.intent === 'blank')
    case 'silence':
      return sayToAll(...to, '')
    case 'say':
      return sayToAll(...to, input.text)
    case 'step':
      return stepTo(...to, input.thing, seen)
    case 'open':
    case 'pause':
    case 'close':
      return moveActivity(...to, input.thing, input.intent, seen)
    case 'reveal':
    case 'hide':
      return revealResult(...to, input.thing, input.intent === 'reveal')
    case 'admit':
      return admitLate(...to, input.thing)
    case 'ask-again':
      return askAgain(...to, input.thing)
    case 'start-timer':
      return setTimer(...to, input.thing, input.seconds)
    case 'stop-timer':
      return setTimer(...to, input.thing, null)
    case 'more-time':
      return addTime(...to, input.thing, { cmdId })
    case 'give-time':
      return giveTime(...to, input.thing, { cmdId })
    case 'seen':
    case 'done':
      return endHand(...to, input.thing, input.intent)
    case 'answered':
    case 'unanswered':
      return answerQuestion(...to, input.thing, input.intent === 'answered')
    case linkIntent:
      return linkChoiceToGoals(...to, input.thing, input.goal)
    case 'show-idea':
    case 'hide-idea':
      return decideIdea(...to, input.thing, input.intent === 'show-idea' ? 'approved' : 'hidden')
    case 'make-group':
      return makeGroup(...to, input.thing, input.text, cmdId)
    case 'name-group':
      return nameGroup(...to, input.thing, input.text)
    case 'remove-group':
      return removeGroup(...to, input.thing)
    case 'move-idea':
      return moveIdea(...to, input.thing, input.group || null)
    case 'move-column':
      return moveToColumn(...to, input.thing, input.column)
    case 'merge-idea':
      return mergeIdea(...to, input.thing, input.into)
    case 'unmerge-idea':
      return unmergeIdea(...to, input.thing)
  }
}
