import { type SqlBool, sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'
import { excerptLength, type Lease, pageSize, type QueueItem, type QueuePage } from '#domain/moderation/schema.ts'
import { readWords } from '#domain/wordings/queries.ts'
import { findPage, type QueueRequest, type Reader } from './find.ts'
import { views } from './views.ts'

export type { QueueRequest, Reader } from './find.ts'

type Holder = { holderId: string | null; holder: string | null; until: Date | null }

export const leaseOf = ({ holderId, holder, until }: Holder, reader: Reader): Lease | null =>
  holderId && holder && until ? { name: holder, until, isMine: holderId === reader.personId } : null

/** One page of a view: worries first, then the oldest; of the decided the newest. An unknown cursor gives nothing. */
export async function readQueue(db: Db, scope: Scope, reader: Reader, request: QueueRequest): Promise<QueuePage> {
  const { ids, after, isPartial } = await findPage(db, scope, reader, { ...request, limit: request.limit ?? pageSize })
  return { items: await readItems(db, reader, ids), next: after, isPartial }
}

/** These texts, those that still stand in a view where one is named, in the order they were asked for. */
export async function readQueueItems(
  db: Db,
  scope: Scope,
  reader: Reader,
  { view, publicIds }: { view?: QueueRequest['view']; publicIds: readonly string[] },
): Promise<QueueItem[]> {
  const found = await db
    .selectFrom('contribution')
    .select(['id', 'public_id as publicId'])
    .where(within(scope, 'contribution', 'everything'))
    .$if(view !== undefined, (query) => query.where(views[view!].rows))
    .where(sql<SqlBool>`public_id = any(${publicIds}::text[])`)
    .execute()
  const idOf = new Map(found.map(({ id, publicId }) => [publicId, id]))
  return readItems(
    db,
    reader,
    publicIds.flatMap((publicId) => idOf.get(publicId) ?? []),
  )
}

/** What a list shows of these texts, in this order. */
async function readItems(db: Db, reader: Reader, ids: readonly string[]): Promise<QueueItem[]> {
  if (ids.length === 0) return []
  const found = await db
    .selectFrom('contribution')
    .leftJoin('survey', 'survey.id', 'contribution.survey_id')
    .leftJoin('workshop', 'workshop.id', 'contribution.workshop_id')
    .leftJoin('claim', (join) =>
      join.onRef('claim.contribution_id', '=', 'contribution.id').on('claim.until', '>', reader.at),
    )
    .leftJoin('person', 'person.id', 'claim.person_id')
    .select([
      'contribution.id',
      'contribution.public_id as publicId',
      sql<string>`case when contribution.sealed then '' else left(contribution.text, ${excerptLength}) end`.as(
        'excerpt',
      ),
      'contribution.language',
      'contribution.source',
      'contribution.group_size as groupSize',
      'contribution.visibility',
      'contribution.worry',
      'contribution.sealed as isSealed',
      'contribution.coding',
      'contribution.received_at as receivedAt',
      sql<string>`coalesce(survey.title_id, workshop.title_id)`.as('titleId'),
      'person.id as holderId',
      'person.name as holder',
      'claim.until',
    ])
    .where(sql<SqlBool>`contribution.id = any(${ids}::uuid[])`)
    .execute()
  const rowOf = new Map(found.map((row) => [row.id, row]))
  const rows = ids.flatMap((id) => rowOf.get(id) ?? [])
  const words = await readWords(
    db,
    rows.map(({ titleId }) => titleId),
    reader.language,
  )
  return rows.map(({ id: _, titleId, holderId, holder, until, ...item }) => ({
    ...item,
    title: words.get(titleId),
    lease: leaseOf({ holderId, holder, until }, reader),
  }))
}
