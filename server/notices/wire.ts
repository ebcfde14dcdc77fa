import { z } from 'zod'
import type { DomainEvent } from '#domain/kernel/events.ts'

/** What one notice carries: events as other processes need them, to know what to read again. */
export type Notice = { from: string; news: DomainEvent[] }

/** Each is under 300 bytes, and Postgres takes 8,000 in one notice. */
export const mostInNotice = 20

const id = z.string().max(40)
const count = z.number().int().min(0)
const ofTexts = { placeId: id, surveyId: id.nullable() }
type Shapes = { [Type in DomainEvent['type']]: z.ZodType<Extract<DomainEvent, { type: Type }>> }

/** One for every type of event: a new one has to say here what of it travels. */
const shapes: Shapes = {
  'contributions.received': z.object({
    type: z.literal('contributions.received'),
    ...ofTexts,
    contributionIds: z.array(id),
  }),
  'contributions.changed': z.object({
    type: z.literal('contributions.changed'),
    ...ofTexts,
    contributionId: id,
    workshopId: id.nullable(),
  }),
  'framework.changed': z.object({ type: z.literal('framework.changed'), placeId: id }),
  'surveys.answered': z.object({ type: z.literal('surveys.answered'), placeId: id, surveyId: id }),
  'surveys.changed': z.object({ type: z.literal('surveys.changed'), placeId: id, surveyId: id }),
  'workshops.votes-saved': z.object({
    type: z.literal('workshops.votes-saved'),
    workshopId: id,
    activityId: id,
    version: count,
  }),
  'workshops.changed': z.object({ type: z.literal('workshops.changed'), workshopId: id, seq: count }),
  'workshops.joined': z.object({ type: z.literal('workshops.joined'), workshopId: id }),
}

const Envelope = z.object({ from: z.string().max(40), news: z.array(z.object({ type: z.string() }).loose()) })

export const writeNotice = (notice: Notice): string => JSON.stringify(notice)

/**
 * Undefined for what is no notice of ours. An event that this version of the product does not know, from a newer one
 * beside it, is left out.
 */
export function readNotice(payload: string): Notice | undefined {
  const envelope = Envelope.safeParse(parsed(payload))
  if (!envelope.success) return undefined
  const { from, news } = envelope.data
  return { from, news: news.flatMap((event) => knownEvent(event)) }
}

function knownEvent(event: { type: string }): DomainEvent[] {
  if (!Object.hasOwn(shapes, event.type)) return []
  const known = shapes[event.type as DomainEvent['type']].safeParse(event)
  return known.success ? [known.data] : []
}

function parsed(payload: string): unknown {
  try {
    return JSON.parse(payload)
  } catch {
    return undefined
  }
}
