import { type SqlBool, sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { notFound, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { within } from '#domain/kernel/scope.ts'
import type { Origin } from '#domain/moderation/schema.ts'
import { readWords } from '#domain/wordings/queries.ts'
import { codedAlready, codedFirst } from '../problems.ts'
import type { Disagreement, TextToCode, TextToSettle } from '../schema.ts'
import { reachable } from '../store/rounds.ts'

export type Reader = { personId: string; language: string; at: Date }
export type AtText = { round: string; text: string }

/** The start of a text in a list. */
const excerptLength = 160

/** Texts of a round that this scope may read, with their origin. A text that is with a safeguarding lead is none. */
const texts = (db: Db, scope: Scope, { round, text }: AtText) =>
  db
    .selectFrom('second_coding_item as item')
    .innerJoin('second_coding_round as round', 'round.id', 'item.round_id')
    .innerJoin('contribution', 'contribution.id', 'item.contribution_id')
    .leftJoin('survey', 'survey.id', 'contribution.survey_id')
    .leftJoin('question', 'question.id', 'contribution.question_id')
    .leftJoin('workshop', 'workshop.id', 'contribution.workshop_id')
    .leftJoin('activity', 'activity.id', 'contribution.activity_id')
    .select(['contribution.id', 'contribution.public_id as publicId', 'contribution.text', 'contribution.language'])
    .select(['contribution.source', 'item.position', 'round.closed_at as closedAt'])
    .select(({ fn }) => [
      fn.coalesce('survey.title_id', 'workshop.title_id').as('titleId'),
      fn.coalesce('question.text_id', 'activity.text_id').as('askedId'),
    ])
    .where(reachable(scope, 'round'))
    .where(within(scope, 'contribution', 'everything'))
    .where('contribution.sealed', '=', false)
    .where('round.public_id', '=', round)
    .where('contribution.public_id', '=', text)

type Found = { source: Origin['source']; titleId: string | null; askedId: string | null }
async function originOf(db: Db, { source, titleId, askedId }: Found, language: string): Promise<Origin> {
  if (titleId === null) throw new Error('a text came from nowhere')
  const words = await readWords(db, [titleId, askedId], language)
  return { source, title: words.get(titleId), asked: askedId === null ? null : words.get(askedId) }
}

/** A text for coding anew. Nothing of its first coding is read from the database, so nothing can be given away. */
export async function readTextToCode(
  db: Db,
  scope: Scope,
  reader: Reader,
  at: AtText,
): Promise<Result<TextToCode & { id: string }, Problem>> {
  const found = await texts(db, scope, at)
    .leftJoin('claim', (join) =>
      join.onRef('claim.contribution_id', '=', 'contribution.id').on('claim.until', '>', reader.at),
    )
    .leftJoin('person as holder', 'holder.id', 'claim.person_id')
    .select(['holder.id as holderId', 'holder.name as holder'])
    .select(['item.second_person_id as coderId', 'item.second_no_goal_fits as noGoalFits'])
    .select(sql<boolean>`${reader.personId}::uuid = any(item.first_person_ids)`.as('codedFirst'))
    .select(publicIdsOf('item.second_goal_ids').as('goals'))
    .where('contribution.worry', '<>', 'open')
    .executeTakeFirst()
  if (!found) return fail(notFound)
  if (found.codedFirst) return fail(codedFirst)
  if (found.coderId !== null && found.coderId !== reader.personId) return fail(codedAlready)
  const { id, publicId, text, language, position, coderId, noGoalFits, goals, holder, holderId } = found
  return ok({
    ...{ id, publicId, text, language, position },
    origin: await originOf(db, found, reader.language),
    own: coderId === reader.personId ? { goals: goals ?? [], noGoalFits: noGoalFits === true } : null,
    heldBy: holderId === null || holderId === reader.personId ? null : holder,
  })
}

/** A text that two people coded differently, for whoever settles it. */
export async function readTextToSettle(
  db: Db,
  scope: Scope,
  reader: Reader,
  at: AtText,
): Promise<Result<TextToSettle & { id: string }, Problem>> {
  const found = await texts(db, scope, at)
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('second_coding_event as event')
          .leftJoin('person', 'person.id', 'event.person_id')
          .select(['event.goal_ids', 'event.no_goal_fits', 'event.is_together', 'person.name', 'event.at'])
          .whereRef('event.contribution_id', '=', 'item.contribution_id')
          .whereRef('event.round_id', '=', 'item.round_id')
          .where('event.kind', '=', 'settled')
          .orderBy('event.at', 'desc')
          .orderBy('event.id', 'desc')
          .limit(1)
          .as('settling'),
      (join) => join.onTrue(),
    )
    .select(['item.first_person_ids as firstIds', 'item.second_person_id as secondId', 'item.settled_at as settledAt'])
    .select(['item.first_no_goal_fits as firstNone', 'item.second_no_goal_fits as secondNone'])
    .select([publicIdsOf('item.first_goal_ids').as('first'), publicIdsOf('item.second_goal_ids').as('second')])
    .select(['settling.no_goal_fits as settledNone', 'settling.is_together as isTogether', 'settling.name as by'])
    .select(publicIdsOf('settling.goal_ids').as('settled'))
    .where('item.agrees', '=', false)
    .executeTakeFirst()
  if (!found) return fail(notFound)
  const { id, publicId, text, language, firstIds, secondId, settledAt } = found
  const first = given(found.first, found.firstNone)
  const second = given(found.second, found.secondNone === true)
  // Whoever settles must not lean to the one who came first.
  const [one, other] = isSwapped(publicId) ? [second, first] : [first, second]
  return ok({
    ...{ id, publicId, text, language, one, other },
    origin: await originOf(db, found, reader.language),
    isOwn: secondId === reader.personId || firstIds.includes(reader.personId),
    settled: settledAt && {
      ...{ at: settledAt, by: found.by, isTogether: found.isTogether === true },
      given: given(found.settled, found.settledNone === true),
    },
  })
}

/** What two people coded differently in a round, the unsettled first. */
export async function readDisagreements(db: Db, scope: Scope, reader: Reader, round: string): Promise<Disagreement[]> {
  const rows = await db
    .selectFrom('second_coding_item as item')
    .innerJoin('second_coding_round as round', 'round.id', 'item.round_id')
    .innerJoin('contribution', 'contribution.id', 'item.contribution_id')
    .select(['contribution.public_id as publicId', 'contribution.language', 'contribution.sealed as isSealed'])
    .select(
      sql<string>`case when contribution.sealed then '' else left(contribution.text, ${excerptLength}) end`.as(
        'excerpt',
      ),
    )
    .select(sql<boolean>`item.settled_at is not null`.as('isSettled'))
    .select(sql<boolean>`${reader.personId}::uuid = any(item.first_person_ids || item.second_person_id)`.as('isOwn'))
    .select(['item.first_no_goal_fits as firstNone', 'item.second_no_goal_fits as secondNone'])
    .select([publicIdsOf('item.first_goal_ids').as('first'), publicIdsOf('item.second_goal_ids').as('second')])
    .where(reachable(scope, 'round'))
    .where(within(scope, 'contribution', 'everything'))
    .where('round.public_id', '=', round)
    .where('item.agrees', '=', false)
    .orderBy(sql<SqlBool>`item.settled_at is not null`)
    .orderBy('item.position')
    .execute()
  return rows.map(({ first, second, firstNone, secondNone, ...row }) => {
    const [one, other] = [given(first, firstNone), given(second, secondNone === true)]
    const codes = [...one.filter((code) => !other.includes(code)), ...other.filter((code) => !one.includes(code))]
    return { ...row, codes }
  })
}

const given = (goals: string[] | null, noGoalFits: boolean): (string | null)[] =>
  noGoalFits ? [...(goals ?? []), null] : (goals ?? [])

/** As good as a coin, and the same each time. */
const isSwapped = (publicId: string): boolean => publicId.charCodeAt(0) % 2 === 1

const publicIdsOf = (column: string) =>
  sql<
    string[] | null
  >`(select array_agg(goal.public_id order by goal.id) from goal where goal.id = any(${sql.ref(column)}))`
