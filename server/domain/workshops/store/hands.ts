import type { Db } from '#db/client.ts'

/** A hand or a call that stands. */
export const findHand = (
  db: Db,
  workshopId: string,
  handId: string,
): Promise<{ participantId: string | null; kind: 'hand' | 'call'; seenBy: string | null } | undefined> =>
  db
    .selectFrom('raised_hand')
    .select(['participant_id as participantId', 'kind', 'seen_by as seenBy'])
    .where('id', '=', handId)
    .where('workshop_id', '=', workshopId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()

/** Nothing stays of who needed somebody to talk to, once they have. */
export async function removeCall(db: Db, handId: string): Promise<void> {
  await db.deleteFrom('raised_hand').where('id', '=', handId).where('kind', '=', 'call').execute()
}

/** Workshops where somebody's hand or call has been up since then. */
export async function findForgottenHands(db: Db, since: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('raised_hand')
    .select('workshop_id as workshopId')
    .distinct()
    .where('raised_at', '<=', since)
    .where((eb) => eb.or([eb('ended_at', 'is', null), eb('kind', '=', 'call')]))
    .execute()
  return rows.map(({ workshopId }) => workshopId)
}

/** Takes down every hand and call of a workshop. @param before only those raised by then @returns whether one was up */
export async function endAllHands(db: Db, workshopId: string, at: Date, before?: Date): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('raised_hand')
    .where('workshop_id', '=', workshopId)
    .$if(before !== undefined, (query) => query.where('raised_at', '<=', before as Date))
    .where('kind', '=', 'call')
    .executeTakeFirst()
  const { numUpdatedRows } = await db
    .updateTable('raised_hand')
    .set({ ended_at: at })
    .where('workshop_id', '=', workshopId)
    .$if(before !== undefined, (query) => query.where('raised_at', '<=', before as Date))
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numDeletedRows + numUpdatedRows > 0n
}

export async function saveHand(
  db: Db,
  handId: string,
  change: { seen_by?: string | null; ended_at?: Date },
): Promise<void> {
  await db.updateTable('raised_hand').set(change).where('id', '=', handId).execute()
}
