import { ask } from '#domain/insights/queries/ask.ts'
import { compare } from '#domain/insights/queries/compare.ts'
import { readGoal, readWall } from '#domain/insights/queries.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import type { Place } from '#domain/people/queries.ts'
import type { Work } from '../moderation/work.ts'

type Options = { ctx: Context; scope: Scope; place: Place; goal: string; areas: readonly string[] }

/** Seconds of work each: a few times tell as much. */
const times = 5

/** What a strategy lead opens. */
export function workOf({ ctx, scope, place, goal, areas }: Options): Work[] {
  const [one = '', other = ''] = areas
  const orThrow = (done: { ok: boolean }) => {
    if (!done.ok) throw new Error(JSON.stringify(done))
  }
  const asked = (of: string, by: string) => async () =>
    orThrow(await ask(ctx.db, scope, place, { of: [of], by: [by], others: [] }, 'en'))
  const comparing = { of: [], by: ['area'], one, other, others: [] }
  return [
    { name: 'wall', times, do: () => readWall(ctx, scope, place, 'en') },
    { name: 'goal', times, do: async () => orThrow(await readGoal(ctx, scope, place, goal, 'en')) },
    { name: 'compare', times, do: async () => orThrow(await compare(ctx, scope, place, comparing, 'en')) },
    { name: 'explore', times, do: asked('goals', 'age-band') },
    { name: 'exploreAnswers', times, do: asked('what-matters/help', 'age-band') },
  ]
}
