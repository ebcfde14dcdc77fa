import { z } from 'zod'
import type { Actor } from '#domain/kernel/actor.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { notFound, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { type BulkInput, decideMany, previewMany } from '#domain/moderation/commands/decide-many.ts'
import { nothingChosen } from '#domain/moderation/problems.ts'
import { readQueueItems } from '#domain/moderation/queries/queue.ts'
import { readWholePage } from '#domain/moderation/queries/whole-page.ts'
import { bulkSize, type HideReason, type LeftOut, type QueueItem } from '#domain/moderation/schema.ts'
import type { Place } from '#domain/people/queries.ts'
import type { Domain } from '#server/runtime.ts'
import type { QueueAsked } from './address.ts'
import { hideIntents, reasonOf } from './intents.ts'

const whats = ['approve', ...hideIntents] as const
export type BulkWhat = (typeof whats)[number]

export const BulkForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('preview'),
    what: z.enum(whats),
    items: z.array(z.string().max(40)).max(bulkSize).default([]),
    /** All that match the address, the first so many of them. */
    all: z.literal('yes').optional(),
  }),
  z.object({
    intent: z.literal('do'),
    what: z.enum(whats),
    items: z.array(z.string().max(40)).max(bulkSize).default([]),
  }),
  z.object({ intent: z.literal('undo'), bulk: z.string().max(40) }),
])

/** What a decision about many texts would do. `samples`: the first few that it would change. */
export type BulkPreviewed = {
  what: BulkWhat
  changes: string[]
  leftOut: LeftOut[]
  samples: QueueItem[]
  isAll: boolean
}

const inputOf = (placeId: string, what: BulkWhat, publicIds: string[]): BulkInput =>
  what === 'approve'
    ? { placeId, publicIds, become: 'approved' }
    : { placeId, publicIds, become: 'hidden', reason: reasonOf(what) as HideReason }

const samplesShown = 8

export async function previewBulk(
  domain: Domain,
  actor: Actor,
  { place, language, asked }: { place: Place; language: string; asked: QueueAsked },
  form: { what: BulkWhat; items: string[]; all?: 'yes' },
): Promise<Result<BulkPreviewed, Problem>> {
  const scope = permit(actor, 'contributions.moderate', { placeId: place.id })
  if (!scope.ok) return scope
  if (actor.kind !== 'person') return fail(notFound)
  const reader = { personId: actor.personId, at: domain.clock.now(), language }
  const isAll = form.all === 'yes'
  const items = isAll ? await readWholePage(domain.db, scope.value, reader, asked, bulkSize) : form.items
  if (items.length === 0) return fail(nothingChosen)
  const previewed = await previewMany(domain, actor, inputOf(place.id, form.what, items))
  if (!previewed.ok) return previewed
  const { changes, leftOut } = previewed.value
  const samples = await readQueueItems(domain.db, scope.value, reader, { publicIds: changes.slice(0, samplesShown) })
  return ok({ what: form.what, changes, leftOut, samples, isAll })
}

export const doBulk = (domain: Domain, actor: Actor, place: Place, form: { what: BulkWhat; items: string[] }) =>
  decideMany(domain, actor, inputOf(place.id, form.what, form.items))
