import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import { sayNumber, sayTable } from '#domain/insights/queries/tables.ts'
import type { Audience, Figure } from '#domain/insights/schema.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'
import type { Place } from '#domain/people/queries.ts'
import { type ReadingFigures, ruleCodes } from '../schema.ts'

/** Enough for a median that says how it goes now. */
const newest = 1000

/**
 * How reading goes: how much was read, what was not published and by which rule, how long it takes, how many asked
 * again. Texts with a worry stand in it as they
 * did before: a number that moved as one was raised would tell of it. Small numbers are withheld, and with them
 * whatever would give them away.
 */
export async function readReadingFigures(
  db: Db,
  scope: Scope,
  place: Place,
  audience: Audience,
  now: Date,
): Promise<ReadingFigures> {
  const least = audience === 'public' ? place.smallCellPublic : place.smallCellStaff
  const figure = (count: number): Figure => sayNumber(place, audience, count)
  const [numbers, reasons, pace, answers] = await Promise.all([
    findNumbers(db, scope),
    findReasons(db, scope),
    findPace(db, scope),
    findAnswers(db, scope),
  ])
  const counts = [
    { key: 'shown' as const, n: numbers.shown },
    ...ruleCodes.map((key) => ({ key, n: reasons.get(key) ?? 0 })),
  ]
  const shown = new Map(sayTable(place, audience, counts).map(({ key, people }) => [key, people]))
  const { oldest } = numbers
  return {
    received: figure(numbers.received),
    read: figure(numbers.read),
    // What each of them adds up to must be known before its parts are.
    outcomes: counts.map(({ key }) => ({
      key,
      texts: numbers.read >= least ? (shown.get(key) ?? 'withheld') : 'withheld',
    })),
    medianHours: pace.texts >= least ? pace.medianHours : null,
    oldestHours: oldest && (now.getTime() - oldest.getTime()) / 3_600_000,
    askedAgain: figure(answers.asked),
    publishedThen:
      answers.asked >= least && answers.asked - answers.published >= least ? figure(answers.published) : 'withheld',
    least,
  }
}

/** Texts whose reading may be spoken of. */
const tellable = (db: Db, scope: Scope) =>
  db
    .selectFrom('contribution')
    .where(within(scope, 'contribution', 'counts'))
    .where('contribution.withheld', '=', false)

const findNumbers = (db: Db, scope: Scope) =>
  tellable(db, scope)
    .select([
      sql<number>`count(*)`.as('received'),
      sql<number>`count(*) filter (where visibility in ('approved', 'hidden'))`.as('read'),
      sql<number>`count(*) filter (where visibility = 'approved')`.as('shown'),
      sql<Date | null>`min(received_at) filter (where visibility = 'waiting')`.as('oldest'),
    ])
    .executeTakeFirstOrThrow()

/** How many each rule keeps back. A reason that is none of the rules is another reason. */
async function findReasons(db: Db, scope: Scope): Promise<Map<string, number>> {
  const rows = await tellable(db, scope)
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('visibility_change')
          .select('reason')
          .whereRef('visibility_change.contribution_id', '=', 'contribution.id')
          .orderBy('at', 'desc')
          .orderBy('id', 'desc')
          .limit(1)
          .as('latest'),
      (join) => join.onTrue(),
    )
    .select((eb) => ['latest.reason', eb.fn.countAll<number>().as('texts')])
    .where('visibility', '=', 'hidden')
    .groupBy('latest.reason')
    .execute()
  const counts = new Map<string, number>()
  for (const { reason, texts } of rows) {
    const code = ruleCodes.find((each) => each === reason) ?? 'other'
    counts.set(code, (counts.get(code) ?? 0) + texts)
  }
  return counts
}

const findPace = (db: Db, scope: Scope) =>
  db
    .selectFrom(
      tellable(db, scope)
        .select(['received_at', 'decided_at'])
        .where('visibility', 'in', ['approved', 'hidden'])
        .where('decided_at', 'is not', null)
        .orderBy(sql`coalesce(decided_at, received_at)`, 'desc')
        .limit(newest)
        .as('latest'),
    )
    .select((eb) => [
      eb.fn.countAll<number>().as('texts'),
      sql<number | null>`percentile_cont(0.5) within group (
        order by extract(epoch from decided_at - received_at)::float8 / 3600)`.as('medianHours'),
    ])
    .executeTakeFirstOrThrow()

const findAnswers = (db: Db, scope: Scope) =>
  tellable(db, scope)
    .innerJoin('answer_back', 'answer_back.contribution_id', 'contribution.id')
    .select([
      sql<number>`count(*)`.as('asked'),
      sql<number>`count(*) filter (where visibility = 'approved')`.as('published'),
    ])
    .executeTakeFirstOrThrow()
