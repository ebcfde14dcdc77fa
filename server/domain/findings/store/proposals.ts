import type { Insertable } from 'kysely'
import type { Db, Tables } from '#db/client.ts'
import type { ProposalState } from '#db/schema/findings.ts'

export const findProposal = (db: Db, findingId: string) =>
  db.selectFrom('finding_proposal').selectAll().where('finding_id', '=', findingId).executeTakeFirst()

/** Everybody who ever proposed words for its goal, also where somebody wrote over them since. */
export async function findProposers(db: Db, findingId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('finding_proposal')
    .select('person_id')
    .where('finding_id', '=', findingId)
    .union(
      db
        .selectFrom('finding_event')
        .select('person_id')
        .where('finding_id', '=', findingId)
        .where('kind', 'in', ['proposed', 'unproposed']),
    )
    .execute()
  return new Set(rows.map(({ person_id }) => person_id))
}

/** One a finding: new words take the place of the ones proposed before. */
export const saveProposal = (db: Db, row: Insertable<Tables['finding_proposal']>) =>
  db
    .insertInto('finding_proposal')
    .values(row)
    .onConflict((conflict) =>
      conflict.column('finding_id').doUpdateSet((eb) => ({
        seen: eb.ref('excluded.seen'),
        text: eb.ref('excluded.text'),
        short: eb.ref('excluded.short'),
        person_id: eb.ref('excluded.person_id'),
        at: eb.ref('excluded.at'),
        state: 'open' as const,
      })),
    )
    .execute()

export const deleteProposal = (db: Db, findingId: string) =>
  db.deleteFrom('finding_proposal').where('finding_id', '=', findingId).execute()

export const setProposal = (db: Db, findingId: string, state: ProposalState) =>
  db.updateTable('finding_proposal').set({ state }).where('finding_id', '=', findingId).execute()

/** The newest wording of a goal, by its number, and the goal's name in links. */
export const findGoal = (db: Db, goalId: string) =>
  db
    .selectFrom('goal')
    .innerJoin('goal_version as version', 'version.goal_id', 'goal.id')
    .select(['goal.public_id as publicId', 'version.number'])
    .where('goal.id', '=', goalId)
    .orderBy('version.number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()

/** Goals that stand, by their names in links. */
export const findGoalId = (db: Db, placeId: string, publicId: string) =>
  db
    .selectFrom('goal')
    .select('id')
    .where('place_id', '=', placeId)
    .where('public_id', '=', publicId)
    .where('kind', '=', 'goal')
    .where('retired_at', 'is', null)
    .executeTakeFirst()
