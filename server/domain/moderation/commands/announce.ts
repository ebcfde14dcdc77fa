import type { Actor } from '#domain/kernel/actor.ts'
import type { Tx } from '#domain/kernel/context.ts'
import type { BulkItem } from '#domain/moderation/store/bulk.ts'
import { recordIdeaChange } from '#domain/workshops/commands/record-event.ts'
import { announce } from './open-item.ts'

/**
 * What may be shown of many texts has changed: each idea's workshop hears of it in its own order, and each survey's
 * screens once.
 */
export async function announceMany(tx: Tx, actor: Actor, items: readonly BulkItem[]): Promise<void> {
  const told = new Set<string>()
  for (const { id, placeId, surveyId, workshopId } of items) {
    if (workshopId) await recordIdeaChange(tx, { workshopId, contributionId: id }, actor)
    const about = `${surveyId}/${workshopId}`
    if (told.has(about)) continue
    told.add(about)
    tx.emit({ type: 'contributions.changed', placeId, surveyId, contributionId: id, workshopId })
  }
}

type Announced = Pick<BulkItem, 'id' | 'placeId' | 'surveyId' | 'workshopId'>

/** What may be shown has changed: an idea's workshop hears of it in its own order, so that its wall is never behind. */
export async function announceShown(tx: Tx, actor: Actor, item: Announced): Promise<void> {
  if (item.workshopId) await recordIdeaChange(tx, { workshopId: item.workshopId, contributionId: item.id }, actor)
  announce(tx, item)
}
