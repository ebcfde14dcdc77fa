import { type SqlBool, sql } from 'kysely'
import type { Db } from '#db/client.ts'
import { csvOf } from '#domain/kernel/csv.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { notFound, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { within } from '#domain/kernel/scope.ts'
import { reachable } from '../store/rounds.ts'
import { readRoundCodes } from './codes.ts'

const columns = ['text_id', 'code_id', 'code', 'first', 'second', 'settled'] as const

/**
 * Both codings of a round that is over, a row for each text and code, so that anybody can work its
 * figures out again. No words, no names. Texts that are with a safeguarding lead are left out.
 */
export async function exportRound(
  db: Db,
  scope: Scope,
  publicId: string,
  language: string,
): Promise<Result<{ file: ReturnType<typeof csvOf>; fileName: string }, Problem>> {
  const round = await db
    .selectFrom('second_coding_round')
    .select(['id', 'number'])
    .where(reachable(scope))
    .where('public_id', '=', publicId)
    .where('closed_at', 'is not', null)
    .executeTakeFirst()
  if (!round) return fail(notFound)
  const codes = await readRoundCodes(db, scope, publicId, language, 'all')
  const items = await db
    .selectFrom('second_coding_item as item')
    .innerJoin('contribution', 'contribution.id', 'item.contribution_id')
    .select(['contribution.public_id as publicId', 'item.first_goal_ids as first', 'item.second_goal_ids as second'])
    .select(['item.first_no_goal_fits as firstNone', 'item.second_no_goal_fits as secondNone', 'item.agrees'])
    .select('item.settled_at as settledAt')
    .select(sql<string[]>`array(select goal_id from tag where tag.contribution_id = contribution.id)`.as('now'))
    .select('contribution.no_goal_fits as nowNone')
    .where('item.round_id', '=', round.id)
    .where('item.second_at', 'is not', null)
    .where('contribution.sealed', '=', false)
    .where(within(scope, 'contribution', 'everything'))
    .orderBy(sql<SqlBool>`item.position`)
    .execute()
  const rows = items.flatMap((item) => {
    const settled = (isNow: boolean) => (item.settledAt ? isNow : null)
    const ofCodes = codes.map(
      ({ id, goalId, short }) =>
        [
          ...[item.publicId, goalId, short.text],
          ...[item.first.includes(id), (item.second ?? []).includes(id), settled(item.now.includes(id))],
        ] as const,
    )
    return [
      ...ofCodes,
      [item.publicId, '', 'no goal fits', item.firstNone, item.secondNone === true, settled(item.nowNone)] as const,
    ]
  })
  return ok({ file: csvOf({ columns, batches: [rows] }), fileName: `second-coding-${round.number}.csv` })
}
