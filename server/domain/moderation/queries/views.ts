import { type Expression, type SqlBool, sql } from 'kysely'
import type { QueueView } from '#domain/moderation/schema.ts'

type View = { rows: Expression<SqlBool>; order: string[]; newestFirst?: true }

/** A view's rows and their order. Each stands as an index in the migration of contributions: change them together. */
export const views: Record<QueueView, View> = {
  worry: {
    rows: sql<SqlBool>`contribution.worry = 'open'`,
    order: ['contribution.received_at', 'contribution.id'],
  },
  waiting: {
    rows: sql<SqlBool>`contribution.visibility in ('waiting', 'held')`,
    // Worries first: false sorts before true.
    order: ["(contribution.worry <> 'open')", 'contribution.received_at', 'contribution.id'],
  },
  mine: {
    rows: sql<SqlBool>`true`,
    order: ['contribution.received_at', 'contribution.id'],
  },
  uncoded: {
    rows: sql<SqlBool>`contribution.coding = 'none' and contribution.counted
      and contribution.visibility in ('approved', 'hidden')`,
    order: ['contribution.received_at', 'contribution.id'],
  },
  decided: {
    rows: sql<SqlBool>`contribution.visibility in ('approved', 'hidden')`,
    order: ['coalesce(contribution.decided_at, contribution.received_at)', 'contribution.id'],
    newestFirst: true,
  },
}

/** For `order by`. */
export function orderOf(view: QueueView) {
  const { order, newestFirst } = views[view]
  return sql.raw(order.map((column) => (newestFirst ? `${column} desc` : column)).join(', '))
}

/** What comes after an item in a view's order, whatever has become of that item since. */
export function comesAfter(view: QueueView, publicId: string) {
  const { order, newestFirst } = views[view]
  const columns = sql.raw(order.join(', '))
  const sign = sql.raw(newestFirst ? '<' : '>')
  return sql<SqlBool>`(${columns}) ${sign} (select ${columns} from contribution where public_id = ${publicId})`
}
