import type { Frozen } from '#db/schema/findings.ts'
import { readGoal } from '#domain/insights/queries.ts'
import type { GoalPage } from '#domain/insights/schema.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import type { Place } from '#domain/people/queries.ts'
import { goalUnknown, nobodySpoke } from '../problems.ts'
import { findGoal } from '../store/proposals.ts'
import { changeFinding } from './open-finding.ts'

/**
 * A goal's figures as its page tells them now to whoever reads findings about the same people, to be kept as they stand.
 * Refused where nobody spoke to it.
 */
export async function frozenNow(
  ctx: Context,
  actor: Actor,
  place: Place,
  goal: string,
): Promise<Result<Frozen, Problem>> {
  const scope = permit(actor, 'findings.read', { placeId: place.id })
  if (!scope.ok) return scope
  const page = await readGoal(ctx, scope.value, place, goal, 'en')
  if (!page.ok) return fail(goalUnknown)
  return page.value.splits === null ? fail(nobodySpoke) : ok(frozenOf(page.value, place))
}

function frozenOf({ figures, splits, kinds, overview, least, history }: GoalPage, place: Place): Frozen {
  const groups = splits ? [splits.byArea, splits.byAge, splits.byWay].map(({ by, cells }) => ({ by, cells })) : []
  const marked = (['tells', 'stance', 'month'] as const).map((by) => ({ by, cells: kinds?.[by] ?? [] }))
  return {
    ...figures,
    everybody: overview.people,
    tables: [...groups, ...marked].filter(({ cells }) => cells.length > 0),
    least,
    policy: place.figurePolicy,
    wording: history.at(-1)?.number ?? 1,
    notTagged: overview.notTagged,
  }
}

/**
 * Takes the counts of a draft as they are told now, instead of those that it was begun with. Who has it open meanwhile is
 * told that it was changed, but for the page that asked.
 */
export async function freezeAgain(
  ctx: Context,
  actor: Actor,
  place: Place,
  publicId: string,
  page: string | null = null,
): Promise<Result<null, Problem>> {
  const opening = { placeId: place.id, publicId, verb: 'findings.write', states: ['draft'] } as const
  const goal = await changeFinding(ctx, actor, opening, async (tx, { row }) => ok(await findGoal(tx.db, row.goal_id)))
  if (!goal.ok) return goal
  // Counted outside the transaction: counting keeps what it told, for everybody who reads next.
  const frozen = await frozenNow(ctx, actor, place, goal.value.publicId)
  if (!frozen.ok) return frozen
  return changeFinding(ctx, actor, opening, async (tx, { touch, note }) => {
    await touch({ frozen: JSON.stringify(frozen.value), frozen_at: tx.clock.now(), editing_page: page })
    await note('frozen')
    return ok(null)
  })
}
