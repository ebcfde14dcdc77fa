import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context } from '#domain/kernel/context.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { notFound, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { roundClosed } from '../problems.ts'
import { areSame, type Coded, figuresOf, givenOf, machineGiven } from '../rules/figures.ts'
import { findStanding } from '../store/codes.ts'
import { closeItems, findCoded, insertEvent, setCoding } from '../store/items.ts'
import { endRound, lockRound } from '../store/rounds.ts'
import type { AtRound } from './code-again.ts'

/**
 * Ends a round. Its figures are worked out now, once, so that texts that are erased or codes that are retired later
 * change nothing of them. Texts on which both agree are settled by that; the others wait for somebody to settle them;
 * what nobody coded anew is as if it had not been drawn.
 */
export const closeRound = (ctx: Context, actor: Actor, at: AtRound): Promise<Result<null, Problem>> =>
  transact(ctx, async (tx) => {
    const scope = permit(actor, 'contributions.moderate', at)
    if (!scope.ok) return scope
    const round = await lockRound(tx.db, scope.value, at.round, 'to-close')
    if (!round) return fail(notFound)
    if (round.closedAt) return fail(roundClosed)
    const rows = await findCoded(tx.db, round.id)
    const texts = rows.map((row): Coded & { id: string } => ({
      id: row.id,
      first: givenOf(row.firstGoalIds, row.firstNoGoalFits),
      second: row.secondGoalIds && givenOf(row.secondGoalIds, row.secondNoGoalFits === true),
      machine: machineGiven(row.suggested ?? []),
    }))
    const figures = figuresOf(texts, round.codeIds, await findStanding(tx.db, round.codeIds), round.seed)
    const agreeing = texts.flatMap(({ id, first, second }) => (second && areSame({ first, second }) ? [id] : []))
    const when = tx.clock.now()
    await closeItems(tx.db, round.id, agreeing, when)
    // What somebody has tagged otherwise meanwhile is not what the two agreed on.
    const standing = new Set(rows.flatMap(({ id, stands }) => (stands ? [id] : [])))
    const settled = rows.filter(({ id }) => standing.has(id) && agreeing.includes(id))
    await setCoding(
      tx.db,
      settled.map(({ id }) => id),
      'settled',
    )
    // As nobody's: that two people said the same settles it.
    for (const { id, firstGoalIds, firstNoGoalFits } of settled)
      await insertEvent(tx.db, {
        ...{ id: tx.ids.next(), round_id: round.id, contribution_id: id, kind: 'settled', person_id: null, at: when },
        ...{ goal_ids: firstGoalIds, no_goal_fits: firstNoGoalFits },
      })
    await endRound(tx.db, round.id, personIdOf(actor), when, figures)
    await audit(tx, actor, {
      ...{ placeId: at.placeId, verb: 'agreement.close', thingKind: 'round', thingId: round.id },
      details: { texts: figures.texts, agreeing: agreeing.length },
    })
    return ok(null)
  })
