import type { Db } from '#db/client.ts'
import { readSecondCodings } from '#domain/agreement/queries/events.ts'
import { readCodings } from '#domain/coding/queries.ts'
import { undoTarget } from '#domain/moderation/rules.ts'
import type { HistoryEntry, ModerationItem } from '#domain/moderation/schema.ts'

/** The logs of one contribution as one, oldest first, with the names of staff; null where the product acted. */
export async function readHistory(
  db: Db,
  contributionId: string,
  language: string,
): Promise<Pick<ModerationItem, 'history' | 'canUndo' | 'canUndoTags' | 'saw'>> {
  const [decisions, worries, codings, secondCodings] = await Promise.all([
    db
      .selectFrom('visibility_change as change')
      .leftJoin('person', 'person.id', 'change.person_id')
      .select(['change.id', 'change.at', 'person.name as by', 'change.person_id as personId'])
      .leftJoin('bulk_decision as bulk', 'bulk.id', 'change.bulk_id')
      .select(['change.was', 'change.became', 'change.reason', 'change.undoes', 'bulk.public_id as bulk'])
      .where('contribution_id', '=', contributionId)
      .orderBy('change.at')
      .orderBy('change.id')
      .execute(),
    db
      .selectFrom('worry_change as change')
      .leftJoin('person', 'person.id', 'change.person_id')
      .select(['change.at', 'person.name as by', 'change.was', 'change.became', 'change.reason'])
      .where('contribution_id', '=', contributionId)
      .orderBy('change.at')
      .orderBy('change.id')
      .execute(),
    readCodings(db, contributionId, language),
    readSecondCodings(db, contributionId, language),
  ])
  const undone = new Set(decisions.map(({ undoes }) => undoes))
  const history: HistoryEntry[] = [
    ...decisions.map(({ id, personId: _, undoes, ...change }) => ({
      kind: 'visibility' as const,
      ...change,
      isUndo: undoes !== null,
      isUndone: undone.has(id),
    })),
    ...worries.map((change) => ({ kind: 'worry' as const, ...change })),
    ...codings.entries,
    ...secondCodings,
  ]
  return {
    // Sorting is stable: what happened in the same moment keeps the order above.
    history: history.sort((one, other) => one.at.getTime() - other.at.getTime()),
    canUndo: undoTarget(decisions) !== undefined,
    canUndoTags: codings.canUndo,
    saw: { decision: decisions.at(-1)?.id ?? null, coding: codings.newest },
  }
}
