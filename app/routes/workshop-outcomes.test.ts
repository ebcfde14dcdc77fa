import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Actor, nobody } from '#domain/kernel/actor.ts'
import { revealResult } from '#domain/workshops/commands/run-activity.ts'
import { movePhase } from '#domain/workshops/commands/run-workshop.ts'
import { checkRecord } from '#server/cli/rebuild-record.ts'
import { openRoom, type Room, statementsActivity } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import * as summary from './w.$workshop.summary.tsx'
import * as why from './w.$workshop.why.$activity.tsx'
import * as record from './work.workshops.$workshop.record.tsx'
import * as csv from './work.workshops.$workshop.record-csv.ts'
import * as json from './work.workshops.$workshop.record-json.ts'

let here: Scene
let room: Room
let cookie: string
beforeAll(async () => {
  here = await scene()
  room = await openRoom(here, [statementsActivity])
  cookie = `participant=${(await room.join()).token}`
})
afterAll(() => here.close())

const origin = 'http://localhost:3000'
type Asked = { cookie?: string; actor?: Actor; search?: string }
function args({ cookie = '', actor = nobody, search = '' }: Asked = {}): LoaderFunctionArgs {
  const context = { domain: here.ctx, origin, actorFor: async () => actor } as unknown as AppLoadContext
  const request = new Request(`${origin}/page${search}`, { headers: { cookie } })
  const params = { place: here.place.slug, workshop: room.publicId, activity: room.activityId }
  return { request, params, context } as unknown as LoaderFunctionArgs
}
/** What a route throws instead of a page. */
const refusalOf = async (answer: Promise<unknown>): Promise<Response> =>
  answer.then(
    () => expect.unreachable('a page was shown'),
    (thrown: Response) => thrown,
  )
const facilitator = () => here.people.facilitator

test('the summary waits for the end, and whoever was not there is led to the door', async () => {
  const stranger = await refusalOf(summary.loader(args()))
  const early = await refusalOf(summary.loader(args({ cookie })))
  expect(stranger.headers.get('location')).toBe(`/join?code=${room.joinCode}`)
  expect(early.headers.get('location')).toBe(`/w/${room.publicId}`)
  await movePhase(here.ctx, facilitator(), room.publicId, 'ended')
  expect((await summary.loader(args({ cookie }))).summary.title.text).toBe('Priorities evening')
  await movePhase(here.ctx, facilitator(), room.publicId, 'open')
})

test('why it came out so is told to participants after the reveal, and to whoever runs it before', async () => {
  const early = await refusalOf(why.loader(args({ cookie })))
  expect(early.status).toBe(404)
  expect((await why.loader(args({ actor: facilitator() }))).why.stage.id).toBe(room.activityId)
  await revealResult(here.ctx, facilitator(), room.publicId, room.activityId, true)
  expect((await why.loader(args({ cookie }))).why.opinions).toMatchObject({ tooFew: { least: 15 } })
})

test('a participant who asks why again and again is told to wait, and whoever runs it is not', async () => {
  const asked = `participant=${(await room.join()).token}`
  for (let time = 0; time < 10; time++) await why.loader(args({ cookie: asked }))
  expect((await refusalOf(why.loader(args({ cookie: asked })))).status).toBe(503)
  for (let time = 0; time < 12; time++) await why.loader(args({ actor: facilitator() }))
})

test('the record is for those who run workshops for its owner: as a page, as one file, and as sheets', async () => {
  for (const actor of [here.people.moderator, here.people.strategyLead, here.people.administrator])
    for (const loader of [record.loader, json.loader, csv.loader])
      expect((await refusalOf(loader(args({ actor })))).status).toBe(403)
  expect((await json.loader(args())).headers.get('location')).toContain('/sign-in?next=')

  const page = await record.loader(args({ actor: facilitator(), search: '?step=9999' }))
  expect(page).toMatchObject({ differences: 0, step: page.replay.frames.length })
  const file = await json.loader(args({ actor: facilitator() }))
  expect(file.headers.get('content-disposition')).toContain('.json"')
  expect(checkRecord(await file.text()).isRight).toBe(true)
  const sheet = await csv.loader(args({ actor: facilitator(), search: '?of=totals' }))
  expect(await sheet.text()).toContain('by_phone,by_hands,on_paper')
})
