import { type SqlBool, sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { ContributionSource } from '#db/schema/contributions.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'
import {
  excerptLength,
  type Lease,
  pageSize,
  type QueueFigures,
  type QueuePage,
  type QueueView,
} from '#domain/moderation/schema.ts'
import { readWords } from '#domain/wordings/queries.ts'
import { comesAfter, orderOf, views } from './views.ts'

/** Who looks, and when: leases are one's own or another's, and run out. */
export type Reader = { personId: string; at: Date; language: string }
export type QueueRequest = {
  view: QueueView
  source?: ContributionSource
  /** The cursor of a page before. */
  after?: string
  limit?: number
}

type Holder = { holderId: string | null; holder: string | null; until: Date | null }

export const leaseOf = ({ holderId, holder, until }: Holder, reader: Reader): Lease | null =>
  holderId && holder && until ? { name: holder, until, isMine: holderId === reader.personId } : null

/** What this person holds now. */
const heldBy = ({ personId, at }: Reader) =>
  sql<SqlBool>`contribution.id in (select contribution_id from claim where person_id = ${personId} and until > ${at})`

const rowsOf = (db: Db, scope: Scope, view: QueueView, reader: Reader) =>
  db
    .selectFrom('contribution')
    .where(within(scope, 'contribution', 'everything'))
    .where(views[view].rows)
    .$if(view === 'mine', (query) => query.where(heldBy(reader)))

/** One page of a view: worries first, then the oldest; of the decided the newest. An unknown cursor gives nothing. */
export async function readQueue(db: Db, scope: Scope, reader: Reader, request: QueueRequest): Promise<QueuePage> {
  const { view, source, after, limit = pageSize } = request
  const found = await rowsOf(db, scope, view, reader)
    .leftJoin('survey', 'survey.id', 'contribution.survey_id')
    .leftJoin('workshop', 'workshop.id', 'contribution.workshop_id')
    .leftJoin('claim', (join) =>
      join.onRef('claim.contribution_id', '=', 'contribution.id').on('claim.until', '>', reader.at),
    )
    .leftJoin('person', 'person.id', 'claim.person_id')
    .select([
      'contribution.public_id as publicId',
      sql<string>`left(contribution.text, ${excerptLength})`.as('excerpt'),
      'contribution.language',
      'contribution.source',
      'contribution.group_size as groupSize',
      'contribution.visibility',
      'contribution.worry',
      'contribution.coding',
      'contribution.received_at as receivedAt',
      sql<string>`coalesce(survey.title_id, workshop.title_id)`.as('titleId'),
      'person.id as holderId',
      'person.name as holder',
      'claim.until',
    ])
    .$if(source !== undefined, (query) => query.where('contribution.source', '=', source!))
    .$if(after !== undefined, (query) => query.where(comesAfter(view, after!)))
    .orderBy(orderOf(view))
    .limit(limit + 1)
    .execute()
  const page = found.slice(0, limit)
  const words = await readWords(
    db,
    page.map(({ titleId }) => titleId),
    reader.language,
  )
  return {
    items: page.map(({ titleId, holderId, holder, until, ...item }) => ({
      ...item,
      title: words.get(titleId),
      lease: leaseOf({ holderId, holder, until }, reader),
    })),
    next: found.length > limit ? (page.at(-1)?.publicId ?? null) : null,
  }
}

/** How much there is in each view, whole numbers; and since when somebody waits for a first look. */
export async function readQueueFigures(db: Db, scope: Scope, reader: Reader): Promise<QueueFigures> {
  const count = (view: QueueView) =>
    rowsOf(db, scope, view, reader)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .$asScalar()
      .$notNull()
  return rowsOf(db, scope, 'waiting', reader)
    .select(({ fn }) => [
      fn.countAll<number>().as('waiting'),
      fn.min<Date | null>('contribution.received_at').as('oldestWaiting'),
      count('worry').as('worry'),
      count('mine').as('mine'),
      count('uncoded').as('uncoded'),
    ])
    .executeTakeFirstOrThrow()
}
