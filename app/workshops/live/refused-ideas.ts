import type { Refusal } from '#domain/workshops/schema/live.ts'
import type { QueuedCommand } from './outbox.ts'
import type { AnyAck } from './sender.ts'

/** An idea that the server did not take. `id` tells it from the others of this page. */
export type RefusedIdea = { id: string; text: string; problem: Refusal['problem'] }

/** The outbox lets go of what was answered: the words of a refused idea are nowhere else. Each stands there once. */
export function withRefusal(refused: RefusedIdea[], command: QueuedCommand, ack: AnyAck): RefusedIdea[] {
  if (command.kind !== 'idea' || ack.ok || refused.some(({ id }) => id === command.cmdId)) return refused
  return [...refused, { id: command.cmdId, text: command.text, problem: ack.problem }]
}
