import { randomUUID } from 'node:crypto'
import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nobody } from '#domain/kernel/actor.ts'
import { joinByPass } from '#domain/workshops/commands/join-by-pass.ts'
import { passCookie } from '#domain/workshops/commands/participant-token.ts'
import { editPasses } from '#domain/workshops/commands/passes.ts'
import { movePhase } from '#domain/workshops/commands/run-workshop.ts'
import { readPasses } from '#domain/workshops/queries/passes.ts'
import { orFail } from '#test/support/or-fail.ts'
import { ideasActivity, openRoom, type Room } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { loader } from './w.$workshop.missions.tsx'

let here: Scene
beforeAll(async () => {
  here = await scene()
})
afterAll(() => here.close())

const open = (room: Room, cookie = '') => {
  const context = { domain: here.ctx, actorFor: async () => nobody } as unknown as AppLoadContext
  const request = new Request(`http://localhost:3000/w/${room.publicId}/missions`, { headers: { cookie } })
  return loader({ context, params: { workshop: room.publicId }, request } as unknown as LoaderFunctionArgs)
}
/** How somebody was turned away: a redirect, or a problem. */
const statusOf = (opened: Promise<unknown>) => opened.catch((thrown: { status?: number }) => thrown.status)

test('a screen with a projector’s pass opens the mission wall as it opens the other, and no other screen does', async () => {
  const [room, other] = [await openRoom(here, [ideasActivity]), await openRoom(here, [ideasActivity])]
  orFail(await editPasses(here.ctx, here.people.facilitator, room.publicId, { intent: 'make-wall' }))
  const [pass] = await readPasses(here.ctx, room.workshopId)
  const taken = orFail(
    await joinByPass(here.ctx, room.publicId, pass?.code ?? '', { language: 'en', address: randomUUID() }),
  )
  const cookie = passCookie('wall', taken.token, false)

  expect(await open(room, cookie)).toMatchObject({
    workshop: room.publicId,
    endsWithRoom: true,
    snapshot: { role: 'wall' },
  })
  expect(await statusOf(open(room))).toBe(302)
  expect(await statusOf(open(other, cookie))).toBeGreaterThanOrEqual(400)
  orFail(await movePhase(here.ctx, here.people.facilitator, room.publicId, 'ended'))
  expect(await statusOf(open(room, cookie))).toBeGreaterThanOrEqual(400)
})
