import type { Db } from '#db/client.ts'
import type { ModerationItem } from '#domain/moderation/schema.ts'
import { readWithLead } from '#domain/safeguarding/queries/case.ts'
import { canTakeBack } from '#domain/safeguarding/rules.ts'
import type { Reader } from './queue.ts'

type Known = Omit<
  ModerationItem,
  'withLead' | 'lease' | 'tags' | 'notes' | 'history' | 'canUndo' | 'canUndoTags' | 'saw' | 'isBlind'
>

/**
 * A text that is with the safeguarding lead, as everybody else sees it: where it came from and since when it is there.
 * No words, no part of a response beside them, nothing of what was done with it.
 */
export async function withoutWords(
  db: Db,
  { id, ...item }: Known & { id: string },
  reader: Reader,
): Promise<ModerationItem> {
  const withLead = await readWithLead(db, id)
  const raisedAt = withLead?.raisedAt ?? null
  return {
    ...item,
    ...{ text: '', area: null, ageBand: null, lease: null, tags: [], notes: [], history: [] },
    ...{ canUndo: false, canUndoTags: false, isBlind: false, saw: { decision: null, coding: null }, noGoalFits: false },
    withLead: {
      since: withLead?.openedAt ?? item.receivedAt,
      isTaken: withLead?.state === 'taken',
      isClosed: item.worry !== 'open',
      canTakeBack:
        withLead !== undefined &&
        raisedAt !== null &&
        canTakeBack({ ...withLead, raisedAt }, reader.personId, reader.at),
    },
  }
}
