import type { Actor } from '#domain/kernel/actor.ts'
import { personIdOf } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { forbidden, notFound, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { deleteView, saveView } from '#domain/moderation/store/saved-views.ts'

export type ViewInput = { placeId: string; name: string; asked: string; isShared: boolean }

/** Keeps a way to look at the queue under a name; the same name again replaces one's own. Shared: every moderator of the place sees it. */
export const keepView = (ctx: Context, actor: Actor, input: ViewInput): Promise<Result<null, Problem>> =>
  transact(ctx, async (tx) => {
    const scope = permit(actor, 'contributions.moderate', { placeId: input.placeId })
    if (!scope.ok) return scope
    const personId = personIdOf(actor)
    if (personId === null) return fail(forbidden)
    await saveView(tx, personId, input)
    return ok(null)
  })

/** Forgets one of one's own. */
export const forgetView = (
  ctx: Context,
  actor: Actor,
  { placeId, publicId }: { placeId: string; publicId: string },
): Promise<Result<null, Problem>> =>
  transact(ctx, async (tx) => {
    const scope = permit(actor, 'contributions.moderate', { placeId })
    if (!scope.ok) return scope
    const personId = personIdOf(actor)
    if (personId === null) return fail(forbidden)
    return (await deleteView(tx.db, { personId, placeId, publicId })) ? ok(null) : fail(notFound)
  })
