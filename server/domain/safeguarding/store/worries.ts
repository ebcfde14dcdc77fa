import type { Db } from '#db/client.ts'
import type { Visibility, Worry } from '#db/schema/contributions.ts'
import type { Tx } from '#domain/kernel/context.ts'

export type WorryMove = {
  contributionId: string
  was: Worry
  became: Worry
  reason: string
  /** Whether the words are for the lead alone from now on. */
  sealed: boolean
}

/** Changes the worry of a text and writes down who did. */
export async function saveWorry(tx: Tx, personId: string | null, move: WorryMove): Promise<void> {
  await tx.db
    .updateTable('contribution')
    .set({ worry: move.became, sealed: move.sealed })
    .where('id', '=', move.contributionId)
    .execute()
  await tx.db
    .insertInto('worry_change')
    .values({
      id: tx.ids.next(),
      contribution_id: move.contributionId,
      was: move.was,
      became: move.became,
      reason: move.reason,
      person_id: personId,
      at: tx.clock.now(),
    })
    .execute()
}

export const sealText = (db: Db, contributionId: string) =>
  db.updateTable('contribution').set({ sealed: true }).where('id', '=', contributionId).execute()

export type WorryingText = {
  id: string
  placeId: string
  organisationId: string
  surveyId: string | null
  workshopId: string | null
  visibility: Visibility
  worry: Worry
}

/** The text behind a case, locked until the transaction ends. */
export const lockText = (db: Db, id: string): Promise<WorryingText | undefined> =>
  db
    .selectFrom('contribution')
    .select(['id', 'place_id as placeId', 'organisation_id as organisationId', 'survey_id as surveyId'])
    .select(['workshop_id as workshopId', 'visibility', 'worry'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
