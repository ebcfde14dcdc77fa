import { readOpenCommitment } from '#domain/commitments/queries/commitment.ts'
import { readDeskCommitment } from '#domain/commitments/queries/desk.ts'
import { type Filter, readOpenCommitments } from '#domain/commitments/queries/open.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Place } from '#domain/people/queries.ts'
import { readReceipt } from '#domain/receipts/queries.ts'
import type { Work } from '../moderation/work.ts'

type Options = { ctx: Context; actor: Actor; place: Place; receipts: readonly string[]; promises: readonly string[] }

const every: Filter = { mission: '', goal: '', search: '', colour: '', page: 1 }
/** What the public list is asked for. */
export const lists = {
  list: every,
  listSearch: { ...every, search: 'lighthouse' },
  listMany: { ...every, search: 'buses' },
  listRed: { ...every, colour: 'red' },
  listOverdue: { ...every, colour: 'overdue', search: 'warm rooms' },
} as const satisfies Record<string, Filter>

/** Each asks twenty statements and more, so that fewer times tell as much. */
const times = 8

/** What whoever follows a thread opens. @param receipts ids of responses; `promises`: names in links */
export function workOf({ ctx, actor, place, receipts, promises }: Options): Work[] {
  const at = (all: readonly string[], round: number) => all[round % all.length] ?? ''
  const orThrow = (done: { ok: boolean }) => {
    if (!done.ok) throw new Error(JSON.stringify(done))
  }
  return [
    { name: 'receipt', times, do: (round) => readReceipt(ctx, at(receipts, round), 'en') },
    {
      name: 'commitment',
      times,
      do: async (round) => orThrow(await readOpenCommitment(ctx, place, at(promises, round), 'en')),
    },
    {
      name: 'desk',
      times,
      do: async (round) => orThrow(await readDeskCommitment(ctx, actor, place, at(promises, round), 'en')),
    },
    ...Object.entries(lists).map(([name, filter]) => ({
      name,
      times,
      do: () => readOpenCommitments(ctx, place, filter, 'en'),
    })),
  ]
}
