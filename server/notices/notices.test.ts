import { expect, test } from 'vitest'
import type { DomainEvent } from '#domain/kernel/events.ts'
import { realIds } from '#domain/kernel/ids.ts'
import { gather } from './gather.ts'
import { mostInNotice, readNotice, writeNotice } from './wire.ts'

const id = () => realIds.next()
const [placeId, surveyId, workshopId, activityId] = [id(), id(), id(), id()]
const largestNotice = 8000

test('what waits to be said is one thing for each screen: the newest number, and no list of texts', () => {
  const waiting = gather()
  waiting.add([
    { type: 'workshops.votes-saved', workshopId, activityId, version: 2 },
    { type: 'contributions.received', placeId, surveyId, contributionIds: Array.from({ length: 3000 }, id) },
    { type: 'workshops.votes-saved', workshopId, activityId, version: 4 },
    { type: 'contributions.received', surveyId, placeId, contributionIds: [id()] },
    { type: 'workshops.votes-saved', workshopId, activityId, version: 3 },
    { type: 'workshops.changed', workshopId, seq: 8 },
  ])

  expect(waiting.take(mostInNotice)).toEqual([
    { type: 'workshops.votes-saved', workshopId, activityId, version: 4 },
    { type: 'contributions.received', placeId, surveyId, contributionIds: [] },
    { type: 'workshops.changed', workshopId, seq: 8 },
  ])
  expect(waiting.isEmpty()).toBe(true)
})

test('a full notice is far below what Postgres takes, and reads as it was written', () => {
  const news = Array.from(
    { length: mostInNotice },
    (): DomainEvent => ({
      type: 'contributions.changed',
      placeId: id(),
      surveyId: id(),
      contributionId: id(),
      workshopId: id(),
    }),
  )
  const written = writeNotice({ from: id(), news })

  expect(Buffer.byteLength(written)).toBeLessThan(largestNotice * 0.75)
  expect(readNotice(written)?.news).toEqual(news)
})

test('news that this version does not know are left out, and what is no notice is passed over', () => {
  const known: DomainEvent = { type: 'workshops.joined', workshopId }
  const mixed = JSON.stringify({ from: 'newer', news: [{ type: 'trees.planted', treeId: 1 }, known, { type: 7 }] })
  const newer = JSON.stringify({ from: 'newer', news: [{ type: 'trees.planted' }, known, { type: 'toString' }] })
  const faulty = JSON.stringify({ from: 'x', news: [{ type: 'workshops.changed', workshopId, seq: 'many' }] })

  expect(readNotice(newer)).toEqual({ from: 'newer', news: [known] })
  expect(readNotice(faulty)?.news).toEqual([])
  for (const payload of ['', 'hello', '7', 'null', '{}', '{"from":1,"news":[]}', mixed])
    expect(readNotice(payload)).toBeUndefined()
})
