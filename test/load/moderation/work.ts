import type pg from 'pg'
import { tagItem } from '#domain/coding/commands/tag-item.ts'
import type { PersonActor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { decideMany } from '#domain/moderation/commands/decide-many.ts'
import { readQueueFigures } from '#domain/moderation/queries/figures.ts'
import { readItem } from '#domain/moderation/queries/item.ts'
import { readQueue } from '#domain/moderation/queries/queue.ts'
import { readSavedViews } from '#domain/moderation/queries/saved-views.ts'
import { bulkSize } from '#domain/moderation/schema.ts'
import { rareWord } from './rows.ts'

/**
 * What moderators do all day. `again`: puts back what it changed, so that the same can be done again; `times` a round, where
 * it is not the usual number.
 */
export type Work = { name: string; times?: number; do(round: number): Promise<unknown>; again?(): Promise<void> }

/** Rows a request while somebody scrolls. */
const scrolled = 200

type Options = { ctx: Context; actor: PersonActor; placeId: string; owner: pg.Pool }

export async function workOf({ ctx, actor, placeId, owner }: Options): Promise<Work[]> {
  const scoped = permit(actor, 'contributions.moderate', { placeId })
  if (!scoped.ok) throw new Error('not a moderator')
  const scope = scoped.value
  const { db } = ctx
  const reader = () => ({ personId: actor.personId, at: ctx.clock.now(), language: 'en' })
  const queue = (request: Omit<Parameters<typeof readQueue>[3], 'view'>, view: 'waiting' | 'decided' = 'waiting') =>
    readQueue(db, scope, reader(), { view, ...request })
  const { rows: waiting } = await owner.query<{ id: string; public_id: string }>(
    `select id, public_id from contribution where visibility = 'waiting' and worry = 'none' and text like '%Leaflet%'
       and not exists (select from redaction where contribution_id = contribution.id and state = 'proposed')
     order by received_at offset 500 limit 2000`,
  )
  const { rows: goals } = await owner.query<{ id: string }>('select id from goal where place_id = $1', [placeId])
  const item = (round: number) => waiting[round % waiting.length]!
  const many = waiting.slice(0, bulkSize)
  // As far down in five thousand as in fifty, with a whole page beneath: else the small table would be asked for less.
  const deep = waiting[1500]?.public_id
  const tagged = new Set<string>()

  return [
    {
      name: 'open',
      do: () =>
        Promise.all([queue({}), readQueueFigures(db, scope, reader()), readSavedViews(db, scope, actor.personId)]),
    },
    {
      name: 'scroll',
      async do() {
        const { items } = await queue({ after: deep, limit: scrolled })
        if (items.length !== scrolled) throw new Error(`a page of ${items.length} texts`)
      },
    },
    { name: 'next', do: (round) => readItem(db, scope, reader(), item(round).public_id) },
    { name: 'searchCommon', do: () => queue({ search: 'market' }) },
    { name: 'searchRare', do: () => queue({ search: rareWord }, 'decided') },
    { name: 'searchNothing', do: () => queue({ search: 'xylophone' }) },
    { name: 'filters', do: () => queue({ language: 'ur', age: '80-plus', search: 'school' }) },
    {
      name: 'tag',
      async do(round) {
        const contributionId = item(round).id
        tagged.add(contributionId)
        const goalIds = goals.slice(round % 4, (round % 4) + 3).map(({ id }) => id)
        const done = await tagItem(ctx, actor, { contributionId, goalIds, noGoalFits: false })
        if (!done.ok) throw new Error(done.problem.code)
      },
      async again() {
        const ids = [[...tagged]]
        tagged.clear()
        await owner.query('delete from coding_change where contribution_id = any($1)', ids)
        await owner.query('delete from tag where contribution_id = any($1)', ids)
        await owner.query(`update contribution set coding = 'none' where id = any($1)`, ids)
      },
    },
    {
      name: 'bulk',
      async do() {
        const publicIds = many.map(({ public_id }) => public_id)
        const done = await decideMany(ctx, actor, { placeId, publicIds, become: 'approved' })
        if (!done.ok || done.value.changed !== bulkSize) throw new Error('the bulk was not done')
      },
      async again() {
        const ids = [many.map(({ id }) => id)]
        await owner.query('delete from visibility_change where contribution_id = any($1)', ids)
        await owner.query('delete from bulk_decision')
        await owner.query(`update contribution set visibility = 'waiting', decided_at = null where id = any($1)`, ids)
      },
    },
  ]
}
