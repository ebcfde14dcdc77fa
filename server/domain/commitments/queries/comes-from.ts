import type { Db } from '#db/client.ts'
import { readFindingInBrief } from '#domain/findings/queries/brief.ts'
import { readOpenGoals } from '#domain/insights/queries/open-goals.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { Place } from '#domain/people/queries.ts'
import { readWords } from '#domain/wordings/queries.ts'
import type { AnsweredGoal, ComesFrom } from '../schema.ts'
import { findFindingState, findWorkshop } from '../store/reading.ts'

type Row = { finding_id: string | null; workshop_id: string | null }

/**
 * What a commitment stands on, one step after the other back to what people said, as far as this reader may follow: the
 * finding with its frozen counts, the workshop, the goals with what was published of them.
 */
export async function readComesFrom(
  db: Db,
  actor: Actor,
  place: Place,
  row: Row,
  goals: readonly (AnsweredGoal & { id: string })[],
  language: string,
): Promise<ComesFrom> {
  const ids = goals.map(({ id }) => id)
  const [finding, workshop, open] = await Promise.all([
    row.finding_id === null ? null : readStandsOn(db, actor, place, row.finding_id),
    row.workshop_id === null ? null : findWorkshop(db, row.workshop_id),
    readOpenGoals(db, place, ids, 0, language),
  ])
  const titles = workshop && (await readWords(db, [workshop.titleId], language))
  const may = (verb: 'insights.read' | 'contributions.read' | 'framework.edit') =>
    permit(actor, verb, { placeId: place.id }).ok
  return {
    finding,
    workshop: workshop && titles && { title: titles.get(workshop.titleId), heldOn: workshop.heldOn },
    goals: goals.map(({ id, ...goal }) => ({ ...goal, published: open.goal(id).figures })),
    figuresOn: open.on,
    least: place.smallCellPublic,
    may: {
      readInsight: may('insights.read'),
      readWords: may('insights.read') && may('contributions.read'),
      openBook: may('framework.edit'),
    },
  }
}

/** A finding in full for who reads the same people; for others its day alone. */
async function readStandsOn(db: Db, actor: Actor, place: Place, findingId: string): Promise<ComesFrom['finding']> {
  const { publicId, agreedAt, state } = await findFindingState(db, findingId)
  const isWithdrawn = state === 'withdrawn'
  const on = agreedAt && dayIn(place.timeZone, agreedAt)
  return { on, isWithdrawn, whole: await readFindingInBrief(db, actor, place, publicId) }
}
