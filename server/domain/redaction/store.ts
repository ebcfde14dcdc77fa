import { type Insertable, sql } from 'kysely'
import type { Db, Tables } from '#db/client.ts'
import type { RedactionAct, RedactionKind, RedactionState } from '#db/schema/screening.ts'
import type { Tx } from '#domain/kernel/context.ts'

/** The text as it was sent, as it stands, and its language. */
export async function findTexts(db: Db, contributionId: string) {
  const row = await db
    .selectFrom('contribution')
    .leftJoin('unredacted_text', 'unredacted_text.contribution_id', 'contribution.id')
    .select(['contribution.text as shown', 'unredacted_text.text as sent', 'contribution.language'])
    .where('contribution.id', '=', contributionId)
    .executeTakeFirstOrThrow()
  return { ...row, sent: row.sent ?? row.shown, isRedacted: row.sent !== null }
}

export const findRedactions = (db: Db, contributionId: string) =>
  db
    .selectFrom('redaction')
    .select(['id', 'starts', 'ends', 'kind', 'state', 'proposed_by as proposedBy'])
    .where('contribution_id', '=', contributionId)
    .orderBy('starts')
    .orderBy('id')
    .execute()
export type Redaction = Awaited<ReturnType<typeof findRedactions>>[number]

export const insertRedactions = (db: Db, rows: Insertable<Tables['redaction']>[]) =>
  db.insertInto('redaction').values(rows).execute()

/** @returns the kinds of those that changed: another may have been quicker */
export async function setStates(
  db: Db,
  contributionId: string,
  ids: readonly string[],
  { was, became }: { was: readonly RedactionState[]; became: RedactionState },
): Promise<RedactionKind[]> {
  const rows = await db
    .updateTable('redaction')
    .set({ state: became })
    .where('contribution_id', '=', contributionId)
    .where('id', 'in', ids)
    .where('state', 'in', was)
    .returning('kind')
    .execute()
  return rows.map(({ kind }) => kind)
}

export const deleteRedaction = (db: Db, id: string) => db.deleteFrom('redaction').where('id', '=', id).execute()

/** Keeps what was sent the first time words are taken out; forgets the copy when none are left out. */
export async function saveShown(
  db: Db,
  contributionId: string,
  { shown, sent }: { shown: string; sent: string },
): Promise<void> {
  await db.updateTable('contribution').set({ text: shown }).where('id', '=', contributionId).execute()
  if (shown === sent) await db.deleteFrom('unredacted_text').where('contribution_id', '=', contributionId).execute()
  else
    await db
      .insertInto('unredacted_text')
      .values({ contribution_id: contributionId, text: sent })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}

type Change = { contributionId: string; act: RedactionAct; kinds: RedactionKind[]; reason?: string }

export const saveChange = (tx: Tx, personId: string | null, { contributionId, act, kinds, reason }: Change) =>
  tx.db
    .insertInto('redaction_change')
    .values({
      id: tx.ids.next(),
      contribution_id: contributionId,
      act,
      kinds: sql<RedactionKind[]>`${kinds}::text[]`,
      reason: reason ?? null,
      person_id: personId,
      at: tx.clock.now(),
    })
    .execute()

/** Whether this person read the text as it was sent since then. */
export async function wasReadSince(db: Db, contributionId: string, personId: string | null, since: Date) {
  const read = await db
    .selectFrom('redaction_change')
    .select('id')
    .where('contribution_id', '=', contributionId)
    .where('person_id', '=', personId)
    .where('act', '=', 'read')
    .where('at', '>=', since)
    .limit(1)
    .executeTakeFirst()
  return read !== undefined
}
