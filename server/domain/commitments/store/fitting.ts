import { type Expression, type SqlBool, sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { CommitmentState } from '#db/schema/commitments.ts'
import type { Scope } from '#domain/kernel/permissions.ts'

/** What is looked for; what is not named is not asked. */
export type Where = {
  placeId: string
  states: readonly CommitmentState[]
  publicId?: string
  ids?: readonly string[]
  goalIds?: readonly string[]
  /** That it answers, or answered before it was moved to another. */
  everOf?: readonly string[]
  /** Of a colour, or with these words in it: ids among what is kept. */
  among?: Expression<string>
  allianceId?: string
  organisationId?: string
  /** Of whom: the place's, or some organisations' only. */
  scope?: Scope
}

/** Commitments that fit, for whoever says what of them is read. */
export const fitting = (
  db: Db,
  { placeId, states, publicId, ids, goalIds, everOf, allianceId, organisationId, among, scope }: Where,
) =>
  db
    .selectFrom('commitment')
    .where('commitment.place_id', '=', placeId)
    .where('commitment.state', 'in', states)
    .$if(publicId !== undefined, (query) => query.where('commitment.public_id', '=', publicId ?? ''))
    .$if(ids !== undefined, (query) => query.where('commitment.id', 'in', [...(ids ?? [])]))
    .$if(goalIds !== undefined, (query) => query.where('commitment.goal_id', 'in', [...(goalIds ?? [])]))
    .$if(everOf !== undefined, (query) =>
      query.where('commitment.id', 'in', ({ selectFrom }) =>
        selectFrom('commitment_version')
          .select('commitment_id')
          .where('goal_id', 'in', [...(everOf ?? [])]),
      ),
    )
    .$if(among !== undefined, (query) => query.where(sql<SqlBool>`commitment.id in ${among}`))
    .$if(allianceId !== undefined, (query) => query.where('commitment.alliance_id', '=', allianceId ?? ''))
    .$if(organisationId !== undefined, (query) => query.where('commitment.organisation_id', '=', organisationId ?? ''))
    .$if(scope !== undefined && !scope.wholePlace, (query) =>
      query.where('commitment.organisation_id', 'in', [...(scope?.organisationIds ?? [])]),
    )

/**
 * The ids of one page, the latest change first, and how much fits in all: in one pass, as looking through everybody's words
 * is most of the work. A page after the last is the last.
 */
export async function findPage(
  db: Db,
  where: Where,
  page: number,
  most: number,
): Promise<{ ids: string[]; fit: number; page: number }> {
  const rows = await fitting(db, where)
    .select(['commitment.id', sql<number>`count(*) over ()`.as('fit')])
    .orderBy('commitment.changed_at', 'desc')
    .orderBy('commitment.id')
    .limit(most)
    .offset((page - 1) * most)
    .execute()
  const fit = rows[0]?.fit ?? 0
  if (fit > 0 || page === 1) return { ids: rows.map(({ id }) => id), fit, page }
  // Nothing stands there: the first page says how many there are.
  const first = await findPage(db, where, 1, most)
  return first.fit <= most ? first : findPage(db, where, Math.ceil(first.fit / most), most)
}
