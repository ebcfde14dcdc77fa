import { afterAll, beforeAll, expect, test } from 'vitest'
import { tagItem } from '#domain/coding/commands/tag-item.ts'
import { decideVisibility } from '#domain/moderation/commands.ts'
import { screenBatch } from '#domain/screening/commands.ts'
import { orFail } from '#test/support/or-fail.ts'
import { openRoom } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { addIdea } from '../commands/add-idea.ts'
import { revealResult } from '../commands/run-activity.ts'
import { readSessionMissions } from './missions.ts'

let here: Scene
beforeAll(async () => {
  here = await scene()
})
afterAll(() => here.close())

test('what was tagged in this session stands at its goal; its words only once the room may see them', async () => {
  const { ctx, people, framework, place } = here
  const room = await openRoom(here, [{ kind: 'text', prompt: { en: 'What will you do?' } }])
  const person = await room.join()
  const sent = { cmdId: ctx.ids.next(), activityId: room.activityId, text: 'Ask my neighbour', waited: 0 }
  const { idea } = orFail(await addIdea(ctx, person, sent))
  const { id: contributionId } = await ctx.db
    .selectFrom('contribution')
    .select('id')
    .where('public_id', '=', idea.id)
    .executeTakeFirstOrThrow()
  const [one, other] = framework[0]?.goals ?? []
  const goalIds = [one?.id ?? '', other?.id ?? '']
  orFail(await tagItem(ctx, people.moderator, { contributionId, goalIds, noGoalFits: false }))
  const wall = async () => {
    const [mission] = await readSessionMissions(ctx.db, { id: room.workshopId, placeId: place.id }, 'en')
    return [mission?.said, mission?.goals[0]?.said, mission?.goals[0]?.words.map(({ text }) => text)]
  }
  const waiting = await wall()
  await screenBatch(ctx)
  orFail(await decideVisibility(ctx, people.moderator, { contributionId, become: 'approved' }))
  const approved = await wall()
  await revealResult(ctx, people.facilitator, room.publicId, room.activityId, true)

  expect(waiting).toEqual([1, 1, []])
  expect(approved).toEqual([1, 1, []])
  expect(await wall()).toEqual([1, 1, ['Ask my neighbour']])
})
