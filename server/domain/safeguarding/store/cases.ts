import type { Insertable, Updateable } from 'kysely'
import type { Db, Tables } from '#db/client.ts'
import type { CaseEventKind } from '#db/schema/safeguarding.ts'
import type { Tx } from '#domain/kernel/context.ts'

type NewCase = Omit<Insertable<Tables['safeguarding_case']>, 'id' | 'public_id' | 'climbed'>

/** @returns its id */
export async function insertCase(tx: Tx, row: Partial<NewCase> & Pick<NewCase, Needed>): Promise<string> {
  const id = tx.ids.next()
  await tx.db
    .insertInto('safeguarding_case')
    .values({ ...nothingYet, ...row, id, public_id: tx.ids.publicId() })
    .execute()
  return id
}

type Needed = 'place_id' | 'organisation_id' | 'raised_by' | 'reason' | 'state' | 'opened_at'
const nothingYet = {
  ...{ contribution_id: null, workshop_id: null, raised_person_id: null, lead_id: null, taken_at: null },
  ...{ outcome: null, passed_to: null, closed_at: null, closed_by: null, told: null, reach: null },
}

export const updateCase = (db: Db, id: string, change: Updateable<Tables['safeguarding_case']>) =>
  db.updateTable('safeguarding_case').set(change).where('id', '=', id).execute()

const columns = [
  'id',
  'public_id as publicId',
  'place_id as placeId',
  'organisation_id as organisationId',
  'contribution_id as contributionId',
  'state',
  'reason',
  'raised_by as raisedBy',
  'raised_person_id as raisedPersonId',
  'opened_at as openedAt',
  'lead_id as leadId',
  'climbed',
] as const

/** The case that runs about a text, locked. At most one: the database holds that. */
export const lockRunningCase = (db: Db, contributionId: string) =>
  db
    .selectFrom('safeguarding_case')
    .select(columns)
    .where('contribution_id', '=', contributionId)
    .where('state', '<>', 'closed')
    .forUpdate()
    .executeTakeFirst()

export const lockCase = (db: Db, id: string) =>
  db.selectFrom('safeguarding_case').select(columns).where('id', '=', id).forUpdate().executeTakeFirstOrThrow()
export type LockedCase = Awaited<ReturnType<typeof lockCase>>

export type CaseNews = {
  kind: CaseEventKind
  detail?: string
  aboutPersonId?: string
  note?: string
}

/** One more line of what happened to a case: never changed, never taken away. */
export async function appendEvent(tx: Tx, caseId: string, personId: string | null, news: CaseNews): Promise<void> {
  await tx.db
    .insertInto('safeguarding_event')
    .values({
      id: tx.ids.next(),
      case_id: caseId,
      at: tx.clock.now(),
      person_id: personId,
      kind: news.kind,
      detail: news.detail ?? null,
      about_person_id: news.aboutPersonId ?? null,
      note: news.note ?? null,
    })
    .execute()
}

/** When this person last did this with a case. */
export async function findLastEvent(
  db: Db,
  caseId: string,
  personId: string,
  kind: CaseEventKind,
): Promise<Date | undefined> {
  const row = await db
    .selectFrom('safeguarding_event')
    .select('at')
    .where('case_id', '=', caseId)
    .where('person_id', '=', personId)
    .where('kind', '=', kind)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.at
}

/** Whether screening found signs in the text of this case, whoever said what about it later. */
export async function wasEverSuspected(db: Db, caseId: string): Promise<boolean> {
  const row = await db
    .selectFrom('safeguarding_event')
    .select('id')
    .where('case_id', '=', caseId)
    .where('kind', '=', 'suspected')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export const insertAccess = (db: Db, row: Insertable<Tables['safeguarding_access']>) =>
  db
    .insertInto('safeguarding_access')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute()

/** @returns whether they had been let in */
export async function deleteAccess(db: Db, caseId: string, personId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('safeguarding_access')
    .where('case_id', '=', caseId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
