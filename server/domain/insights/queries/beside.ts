import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import type { Place } from '#domain/people/queries.ts'
import { readWords } from '#domain/wordings/queries.ts'
import { slackNeeded } from '../rules/withhold.ts'
import type { Beside, Figure, GoalPage } from '../schema.ts'
import { keptOfCode } from '../store/kept/counts.ts'
import { findBeside } from '../store/kinds.ts'
import { sayNumber } from './tables.ts'

/** Codes that stand on the same texts as a goal, as counted: unsafe before `besideTold`. */
export async function readBeside(db: Db, scope: Scope, goalId: string, language: string): Promise<Beside[]> {
  const kept = await keptOfCode(db, scope, goalId, 'beside')
  const rows = await findBeside(db, scope, goalId, kept)
  const words = await readWords(
    db,
    rows.map(({ shortId }) => shortId),
    language,
  )
  return rows.map(({ shortId, ...row }) => ({ ...row, short: words.get(shortId) }))
}

/** Those that enough people said beside the goal, and enough who spoke to the goal did not. The others are not named. */
export function besideTold(rows: readonly Beside[], spoke: Figure, place: Place): GoalPage['beside'] {
  const told = rows.flatMap((row) => {
    const people = sayNumber(place, 'staff', row.people)
    const rest = spoke === 'withheld' ? 0 : spoke - row.people
    return people === 'withheld' || rest < slackNeeded ? [] : [{ ...row, people }]
  })
  return { told, isMore: told.length < rows.length }
}
