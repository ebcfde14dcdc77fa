import { type Expression, type SqlBool, sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Day } from '#db/schema/columns.ts'
import { readWords } from '#domain/wordings/queries.ts'
import { type CaseList, type CaseRow, type ClimbedCase, type Level, letGoDays } from '../schema.ts'

/** Who looks, when, in which language. */
export type CaseReader = { personId: string; at: Date; language: string }

/** Longer lists are worked from the top. */
const longestList = 200

const weekBefore = (at: Date) => new Date(at.getTime() - letGoDays * 86_400_000)

const rowsOf: Record<CaseList, (at: Date) => Expression<SqlBool>> = {
  // A suspicion that nobody read in time is a worry like any other.
  open: () => sql`(safeguarding_case.state in ('open', 'taken')
    or (safeguarding_case.state = 'suspected' and safeguarding_case.climbed > 0))`,
  suspected: () => sql`(safeguarding_case.state = 'suspected' and safeguarding_case.climbed = 0)`,
  'let-go': (at) => sql`(safeguarding_case.state = 'closed' and safeguarding_case.lead_id is null
    and safeguarding_case.closed_at > ${weekBefore(at)})`,
  closed: () => sql`(safeguarding_case.state = 'closed' and safeguarding_case.lead_id is not null)`,
}

const isOver = (list: CaseList) => list === 'let-go' || list === 'closed'

export const selectRows = (db: Db) =>
  db
    .selectFrom('safeguarding_case')
    .innerJoin('organisation', 'organisation.id', 'safeguarding_case.organisation_id')
    .leftJoin('person', 'person.id', 'safeguarding_case.lead_id')
    .leftJoin('contribution', 'contribution.id', 'safeguarding_case.contribution_id')
    .leftJoin('survey', 'survey.id', 'contribution.survey_id')
    .leftJoin('workshop', 'workshop.id', 'safeguarding_case.workshop_id')
    .select(['safeguarding_case.public_id as publicId', 'raised_by as raisedBy', 'safeguarding_case.reason'])
    .select('safeguarding_case.state')
    .select(['safeguarding_case.opened_at as openedAt', 'taken_at as takenAt', 'lead_id as leadId', 'outcome'])
    .select(['safeguarding_case.closed_at as closedAt', 'person.name as lead', 'organisation.name as organisation'])
    .select(sql<Level>`safeguarding_case.climbed`.as('climbed'))
    .select(({ fn }) => fn.coalesce('survey.title_id', 'workshop.title_id').as('titleId'))

type Found = Awaited<ReturnType<ReturnType<typeof selectRows>['execute']>>[number]

export async function withTitles(db: Db, found: readonly Found[], { personId, language }: CaseReader) {
  const words = await readWords(
    db,
    found.map(({ titleId }) => titleId),
    language,
  )
  return found.map(({ titleId, leadId, ...row }): CaseRow => {
    return { ...row, isMine: leadId === personId, title: titleId === null ? null : words.get(titleId) }
  })
}

/** One list of what is in reach: open ones oldest first, ended ones newest first. Nobody's words. */
export async function readCases(
  db: Db,
  reach: Expression<SqlBool>,
  reader: CaseReader,
  list: CaseList,
): Promise<CaseRow[]> {
  const found = await selectRows(db)
    .where(reach)
    .where(rowsOf[list](reader.at))
    .orderBy(isOver(list) ? sql`safeguarding_case.closed_at desc` : sql`safeguarding_case.opened_at`)
    .orderBy('safeguarding_case.id')
    .limit(longestList)
    .execute()
  return withTitles(db, found, reader)
}

/** How many each list has, and since when the oldest open one waits to be taken. */
export async function readCounts(db: Db, reach: Expression<SqlBool>, at: Date) {
  const count = (list: CaseList) => sql<number>`count(*) filter (where ${rowsOf[list](at)})`.as(list)
  return db
    .selectFrom('safeguarding_case')
    .select([count('open'), count('suspected'), count('let-go'), count('closed')])
    .select([
      sql<Date | null>`min(opened_at) filter (where state in ('open', 'suspected') and ${rowsOf.open(at)})`.as(
        'oldest',
      ),
      sql<number>`count(*) filter (where state in ('open', 'suspected') and climbed > 0)`.as('climbed'),
    ])
    .where(reach)
    .executeTakeFirstOrThrow()
}

/** Open worries of organisations with a lead of their own, which a lead of the whole place does not read. */
export async function countElsewhere(db: Db, placeId: string, reach: Expression<SqlBool>): Promise<number> {
  const { elsewhere } = await db
    .selectFrom('safeguarding_case')
    .select((eb) => eb.fn.countAll<number>().as('elsewhere'))
    .where('place_id', '=', placeId)
    .where('state', '<>', 'closed')
    .where(sql<boolean>`not ${reach}`)
    .executeTakeFirstOrThrow()
  return elsewhere
}

export type Morning = {
  day: Day
  madeAt: Date
  listed: number
  stillOpen: number
  /** Names of the leads who have gone through it. */
  seenBy: string[]
  isSeen: boolean
  rows: CaseRow[]
}

/** This day's list as it was made, with what has become of each since; of it, what is in reach. */
export async function readMorning(
  db: Db,
  reach: Expression<SqlBool>,
  reader: CaseReader,
  { placeId, day }: { placeId: string; day: Day },
): Promise<Morning | undefined> {
  const list = await db
    .selectFrom('safeguarding_day')
    .select(['made_at as madeAt', 'case_ids as caseIds'])
    .where('place_id', '=', placeId)
    .where('day', '=', day)
    .executeTakeFirst()
  if (!list) return undefined
  const found = await selectRows(db)
    .where(reach)
    .where(sql<boolean>`safeguarding_case.id = any(${list.caseIds}::uuid[])`)
    .orderBy('safeguarding_case.opened_at')
    .execute()
  const rows = await withTitles(db, found, reader)
  const stillOpen = rows.filter(({ state }) => state !== 'closed').length
  const seen = await db
    .selectFrom('safeguarding_day_seen as seen')
    .innerJoin('person', 'person.id', 'seen.person_id')
    .select(['person.id', 'person.name'])
    .where('seen.place_id', '=', placeId)
    .where('seen.day', '=', day)
    .orderBy('seen.at')
    .execute()
  return {
    ...{ day, madeAt: list.madeAt, listed: rows.length, stillOpen, rows },
    seenBy: [...new Set(seen.map(({ name }) => name))],
    isSeen: seen.some(({ id }) => id === reader.personId),
  }
}

/** What has climbed to the place's administrator: where, since when, how it came up. Nothing of what was said. */
export const readClimbed = (db: Db, placeId: string): Promise<ClimbedCase[]> =>
  db
    .selectFrom('safeguarding_case')
    .innerJoin('organisation', 'organisation.id', 'safeguarding_case.organisation_id')
    .select(['safeguarding_case.public_id as publicId', 'opened_at as openedAt', 'raised_by as raisedBy'])
    .select('organisation.name as organisation')
    .where('safeguarding_case.place_id', '=', placeId)
    .where('state', 'in', ['open', 'suspected'])
    .where('climbed', '=', 2)
    .orderBy('opened_at')
    .execute()
