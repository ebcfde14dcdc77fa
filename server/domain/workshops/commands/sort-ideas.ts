import type { BoardColumn } from '#db/schema/workshops.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { activityUnknown, cannotMerge, groupNameless, groupUnknown, ideaUnknown, malformed } from '../problems.ts'
import { kinds } from '../schema/kinds.ts'
import { longestPrompt } from '../schema/live.ts'
import type { Sorted } from '../store/events.ts'
import { dropGroup, findCard, findGroup, followMerge, placeCard, renameGroup, saveGroup } from '../store/idea-groups.ts'
import type { LockedWorkshop } from '../store/workshops.ts'
import { recordEvent } from './record-event.ts'
import { facilitate } from './run-workshop.ts'

/** @returns the activity whose board was sorted, and what was done on it */
type Sort = (
  tx: Tx,
  workshopId: string,
  locked: LockedWorkshop,
) => Promise<Result<{ activityId: string; sorted: Sorted }, Problem>>

/** One hand on the board: held still, sorted, told to every screen. */
const sortBoard = (
  ctx: Context,
  actor: Actor,
  publicId: string,
  sort: Sort,
  cmdId?: string,
): Promise<Result<null, Problem>> =>
  facilitate(
    ctx,
    actor,
    publicId,
    async (tx, { id }, locked) => {
      const sorted = await sort(tx, id, locked)
      if (!sorted.ok) return sorted
      await recordEvent(tx, id, { type: 'board', payload: sorted.value }, actor)
      return ok(null)
    },
    cmdId,
  )

function titleOf(typed: string): Result<string, Problem> {
  const title = [...typed.replaceAll('\u0000', '').trim()].slice(0, longestPrompt).join('')
  return title === '' ? fail(groupNameless) : ok(title)
}

/** A heading under which cards of one activity can stand. @param cmdId of the press: sent again it makes none */
export const makeGroup = (
  ctx: Context,
  actor: Actor,
  publicId: string,
  activityId: string,
  typed: string,
  cmdId?: string,
) =>
  sortBoard(
    ctx,
    actor,
    publicId,
    async (tx, _, { activities }) => {
      const activity = activities.find(({ id }) => id === activityId)
      if (!activity || kinds[activity.kind].becomes !== 'idea' || kinds[activity.kind].texts === null)
        return fail(activityUnknown)
      const title = titleOf(typed)
      if (!title.ok) return title
      const groupId = tx.ids.next()
      await saveGroup(tx.db, { id: groupId, activityId, title: title.value })
      return ok({ activityId, sorted: { did: 'group-made', groupId } })
    },
    cmdId,
  )

export const nameGroup = (ctx: Context, actor: Actor, publicId: string, groupId: string, typed: string) =>
  sortBoard(ctx, actor, publicId, async (tx, workshopId) => {
    const group = await findGroup(tx.db, workshopId, groupId)
    if (!group) return fail(groupUnknown)
    const title = titleOf(typed)
    if (!title.ok) return title
    await renameGroup(tx.db, groupId, title.value)
    return ok({ activityId: group.activityId, sorted: { did: 'group-named', groupId } })
  })

/** Takes the heading away; the cards stay. */
export const removeGroup = (ctx: Context, actor: Actor, publicId: string, groupId: string) =>
  sortBoard(ctx, actor, publicId, async (tx, workshopId) => {
    const group = await findGroup(tx.db, workshopId, groupId)
    if (!group) return fail(groupUnknown)
    await dropGroup(tx.db, groupId, tx.clock.now())
    return ok({ activityId: group.activityId, sorted: { did: 'group-removed', groupId } })
  })

/** @param groupId null to let the card stand by itself */
export const moveIdea = (ctx: Context, actor: Actor, publicId: string, ideaPublicId: string, groupId: string | null) =>
  sortBoard(ctx, actor, publicId, async (tx, workshopId) => {
    const card = await findCard(tx.db, workshopId, ideaPublicId)
    if (!card) return fail(ideaUnknown)
    const group = groupId === null ? null : await findGroup(tx.db, workshopId, groupId)
    if (group && group.activityId !== card.activityId) return fail(groupUnknown)
    if (group === undefined) return fail(groupUnknown)
    await placeCard(tx.db, card, { group_id: groupId })
    return ok({ activityId: card.activityId, sorted: { did: 'grouped', cardId: card.id, groupId } })
  })

/** Into another column of its board, with all that stands on its card. */
export const moveToColumn = (ctx: Context, actor: Actor, publicId: string, ideaPublicId: string, column: BoardColumn) =>
  sortBoard(ctx, actor, publicId, async (tx, workshopId, { activities }) => {
    const card = await findCard(tx.db, workshopId, ideaPublicId)
    if (!card) return fail(ideaUnknown)
    if (activities.find(({ id }) => id === card.activityId)?.kind !== 'board') return fail(malformed)
    await placeCard(tx.db, card, { board_column: column })
    const { id: cardId, activityId, column: from } = card
    return ok({ activityId, sorted: { did: 'column', cardId, from, column } })
  })

/**
 * Puts an idea onto the card of another that says the same; both stay as they were said. Onto a shown card only: what
 * stands on it would vanish with it.
 */
export const mergeIdea = (ctx: Context, actor: Actor, publicId: string, ideaPublicId: string, intoPublicId: string) =>
  sortBoard(ctx, actor, publicId, async (tx, workshopId) => {
    const card = await findCard(tx.db, workshopId, ideaPublicId)
    const into = await findCard(tx.db, workshopId, intoPublicId)
    if (!card || !into) return fail(ideaUnknown)
    // Onto the card that the other one stands on itself.
    const target = into.mergedInto ?? into.id
    if (target === card.id || into.activityId !== card.activityId || !into.isShown) return fail(cannotMerge)
    await placeCard(tx.db, card, { merged_into: target })
    await followMerge(tx.db, card.id, target)
    return ok({ activityId: card.activityId, sorted: { did: 'merged', cardId: card.id, intoId: target } })
  })

/** A card of its own again. */
export const unmergeIdea = (ctx: Context, actor: Actor, publicId: string, ideaPublicId: string) =>
  sortBoard(ctx, actor, publicId, async (tx, workshopId) => {
    const card = await findCard(tx.db, workshopId, ideaPublicId)
    if (!card) return fail(ideaUnknown)
    await placeCard(tx.db, card, { merged_into: null })
    return ok({ activityId: card.activityId, sorted: { did: 'merged', cardId: card.id, intoId: null } })
  })
