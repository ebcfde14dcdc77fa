import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Actor, nobody } from '#domain/kernel/actor.ts'
import { endHand } from '#domain/workshops/commands/end-hand.ts'
import { movePhase } from '#domain/workshops/commands/run-workshop.ts'
import { readPasses } from '#domain/workshops/queries/passes.ts'
import { readTally } from '#domain/workshops/queries/tally.ts'
import { ideasActivity, openRoom, type Room, statementsActivity } from '#test/support/room.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import * as join from './join.tsx'
import * as hands from './w.$workshop.helper.hands.tsx'
import * as paper from './w.$workshop.helper.paper.tsx'
import * as talk from './w.$workshop.helper.talk.tsx'
import * as helper from './w.$workshop.helper.tsx'
import * as live from './w.$workshop.live.ts'
import * as pass from './w.$workshop.pass.tsx'
import * as scribe from './w.$workshop.scribe.tsx'
import * as phone from './w.$workshop.tsx'
import * as wall from './w.$workshop.wall.tsx'
import * as sheets from './work.workshops.$workshop.paper.tsx'
import * as cards from './work.workshops.$workshop.tables.cards.tsx'
import * as tables from './work.workshops.$workshop.tables.tsx'
import * as desk from './work.workshops.$workshop.tsx'

let here: Scene
beforeAll(async () => {
  here = await scene()
})
afterAll(() => here.close())

type Form = Record<string, string>
type Asked = { cookie?: string; form?: Form; actor?: Actor; params?: Form; search?: string }
type Args = LoaderFunctionArgs & ActionFunctionArgs
const origin = 'http://localhost:3000'

function args(room: Room, { cookie = '', form, actor = nobody, params = {}, search = '' }: Asked = {}): Args {
  const context = {
    ...{ domain: here.ctx, origin, isDemo: true, nonce: '', addressKey: () => 'address' },
    actorFor: async () => actor,
  } as unknown as AppLoadContext
  const request = new Request(`${origin}/w/${room.publicId}/page${search}`, {
    headers: { cookie },
    ...(form && { method: 'POST', body: new URLSearchParams(form) }),
  })
  const named = { place: here.place.slug, workshop: room.publicId, activity: room.activityId, ...params }
  return { request, params: named, context } as unknown as Args
}
/** What a route answers with, also when it throws it. */
async function answerOf(answer: Promise<unknown>): Promise<Response> {
  try {
    return (await answer) as Response
  } catch (thrown) {
    return thrown as Response
  }
}
const problemOf = async (answer: Promise<unknown>) =>
  ((await answer) as { data?: { problem?: { code: string; details?: object } } }).data?.problem
const facilitator = () => here.people.facilitator
const cookieOf = (answer: Response) => new Headers(answer.headers).getSetCookie()[0]?.split(';')[0] ?? ''

/** A workshop with a table and two passes, each taken up: what a browser of its own would send. */
async function roomWithHelp(activities = [statementsActivity]) {
  const room = await openRoom(here, activities)
  const edit = (form: Form) => tables.action(args(room, { actor: facilitator(), form }))
  await edit({ intent: 'add-tables', names: 'By the window' })
  await edit({ intent: 'make-scribes' })
  await edit({ intent: 'make-helper', label: 'Amina' })
  const [first, second] = await readPasses(here.ctx, room.workshopId)
  const take = async (code: string | null | undefined) =>
    cookieOf(await answerOf(pass.action(args(room, { form: { code: code ?? '' } }))))
  return { room, writes: await take(first?.code), helps: await take(second?.code) }
}

test('tables and passes are made on a page of the desk, and its cards carry the codes', async () => {
  const { room } = await roomWithHelp()
  const page = await tables.loader(args(room, { actor: facilitator() }))
  const printed = await cards.loader(args(room, { actor: facilitator() }))

  expect(page.tables).toMatchObject([{ name: 'By the window', hasScribe: true }])
  expect(page.passes.map(({ label, isTaken }) => [label, isTaken])).toEqual([
    ['By the window', true],
    ['Amina', false],
  ])
  expect(printed.passes.map(({ code }) => code)).toEqual(page.passes.map(({ code }) => code))
  const printedSheets = await sheets.loader(
    args(room, { actor: facilitator(), search: '?first=30&count=3&language=ur' }),
  )
  expect(printedSheets).toMatchObject({
    numbers: [30, 31, 32],
    votes: [{ kind: 'statements' }],
    speech: { locale: 'ur' },
  })
})

test('with a pass nobody gets onto the desk, onto the other pass’s page, or into the room as a person', async () => {
  const { room, writes, helps } = await roomWithHelp()
  for (const cookie of [writes, helps]) {
    expect((await answerOf(tables.loader(args(room, { cookie })))).status).toBe(401)
    expect((await answerOf(cards.loader(args(room, { cookie })))).status).toBe(401)
    expect((await answerOf(phone.loader(args(room, { cookie })))).headers.get('Location')).toContain('/join')
  }
  expect((await answerOf(helper.loader(args(room, { cookie: writes })))).status).toBe(403)
  expect((await answerOf(scribe.loader(args(room, { cookie: helps })))).status).toBe(403)
  // The value of one cookie under the name of the other.
  const posing = writes.replace('scribe=', 'helper=')
  expect((await answerOf(helper.loader(args(room, { cookie: posing })))).status).toBe(403)
})

test('a scribe says how many they are, and writes for them without scripts and over plain requests', async () => {
  const { room, writes } = await roomWithHelp([ideasActivity])
  const sized = await answerOf(scribe.action(args(room, { cookie: writes, form: { intent: 'group', people: '7' } })))
  const cookie = `${writes}; ${cookieOf(sized)}`
  const { stamp, people, table } = await scribe.loader(args(room, { cookie }))
  expect({ people, table }).toEqual({ people: 7, table: 'By the window' })

  const form = { intent: 'idea', page: stamp.page, seq: '1', activityId: room.activityId, text: 'A bench' }
  await scribe.action(args(room, { cookie, form }))
  const command = { cmdId: crypto.randomUUID(), activityId: room.activityId, text: 'A bus', people: 6, waited: 0 }
  const sent = { cookie, form: { command: JSON.stringify(command) }, params: { as: 'scribe' } }
  const ack = await (await live.action(args(room, sent))).json()
  // Without the pass's own address it is nobody.
  const asPhone = await (await live.action(args(room, { ...sent, params: {} }))).json()

  expect(ack).toMatchObject({ ok: true })
  expect(asPhone).toMatchObject({ ok: false, kind: 'not-joined' })
  expect((await room.desk()).ideas).toMatchObject([
    { text: 'A bus', table: 'By the window', people: 6 },
    { text: 'A bench', table: 'By the window', people: 7 },
  ])
})

test('a helper enters hands and sheets; a sheet that was entered is said so, and replaced when asked', async () => {
  const { room, helps } = await roomWithHelp()
  const [first, second] = room.choices.map(({ id }) => id) as [string, string]
  const cmdId = () => crypto.randomUUID()
  const enter = (form: Form) =>
    paper.action(args(room, { cookie: helps, form: { cmdId: cmdId(), round: '1', ...form } }))
  await hands.action(
    args(room, {
      cookie: helps,
      form: { cmdId: cmdId(), round: '1', table: '', people: '', [`h:${first}:1`]: '8', [`h:${first}:-1`]: '3' },
    }),
  )
  const keyed = await answerOf(enter({ sheet: '12', [`a:${first}`]: '1', [`a:${second}`]: '-1' }))
  const again = await problemOf(enter({ sheet: '12', [`a:${first}`]: '-1' }))
  const replaced = await answerOf(enter({ sheet: '12', [`a:${first}`]: '-1', replaces: 'yes' }))

  expect(keyed.headers.get('Location')).toMatch(/saved=12$/)
  expect(again).toMatchObject({ code: 'workshops.sheet-keyed', details: { sheet: '12', by: 'Amina' } })
  expect(replaced.status).toBe(302)
  expect(await problemOf(enter({ sheet: 'twelve', [`a:${first}`]: '1' }))).toMatchObject({
    code: 'workshops.malformed',
  })
  const tally = await readTally(here.ctx.db, room.activityId)
  expect(tally).toMatchObject({ people: 12, sources: { phone: 0, hands: 11, paper: 1 } })
  expect(tally?.people).toBe(Object.values(tally?.sources ?? {}).reduce((sum, people) => sum + people, 0))
})

test('a helper’s list has what was opened, and no result', async () => {
  const { room, helps } = await roomWithHelp([ideasActivity, statementsActivity])
  const before = await helper.loader(args(room, { cookie: helps }))
  const asFacilitator = await helper.loader(args(room, { actor: facilitator() }))
  const other = await openRoom(here)

  expect([before.votes, asFacilitator.votes]).toEqual([[], []])
  expect((await answerOf(helper.loader(args(other, { cookie: helps })))).status).toBe(403)
})

test('one press at the desk makes a link for the hall’s computer, and its code alone leads there too', async () => {
  const room = await openRoom(here)
  const press = (form: Form) => answerOf(desk.action(args(room, { actor: facilitator(), form })))
  await press({ intent: 'make-wall' })
  const { walls } = await desk.loader(args(room, { actor: facilitator() }))
  const code = walls.passes[0]?.code ?? ''
  const typed = await answerOf(join.action(args(room, { form: { code: code.replace('-', ' ') } })))
  const cookie = cookieOf(await answerOf(pass.action(args(room, { form: { code } }))))
  const shown = await wall.loader(args(room, { cookie }))
  const asked = await live.loader(args(room, { cookie, search: '?role=wall' }))

  expect(typed.headers.get('Location')).toBe(`/w/${room.publicId}/pass/${code}`)
  expect(shown).toMatchObject({ workshop: room.publicId, snapshot: { role: 'wall' } })
  expect(await asked.json()).toMatchObject({ kind: 'snapshot', snapshot: { role: 'wall', room: null } })
  expect((await answerOf(live.loader(args(room, { cookie, search: '?role=facilitator' })))).status).toBe(401)
  expect((await answerOf(tables.loader(args(room, { cookie })))).status).toBe(401)

  await press({ intent: 'revoke-pass', pass: walls.passes[0]?.id ?? '' })
  expect((await answerOf(wall.loader(args(room, { cookie })))).status).toBe(403)
  // Whoever has neither pass nor session may be a facilitator who is to sign in.
  expect((await answerOf(wall.loader(args(room)))).headers.get('Location')).toContain('/sign-in')
})

test('whoever helps can ask for somebody to talk to as everybody can, and the desk is not told by which pass', async () => {
  const { room, writes, helps } = await roomWithHelp([ideasActivity])
  const raise = { intent: 'raise', kind: 'call', where: 'At the door' }
  const asScribe = await answerOf(scribe.action(args(room, { cookie: writes, form: raise })))
  await live.action(
    args(room, { cookie: writes, form: { ...raise, where: 'By the window' }, params: { as: 'scribe' } }),
  )
  const asHelper = await answerOf(talk.action(args(room, { cookie: helps, form: raise })))
  here.clock.forward(1001)
  const hands = (await room.desk()).room?.hands ?? []
  const waiting = await talk.loader(args(room, { cookie: helps }))
  await endHand(here.ctx, facilitator(), room.publicId, hands.at(-1)?.id ?? '', 'seen')
  const seen = await talk.loader(args(room, { cookie: helps }))
  await talk.action(args(room, { cookie: helps, form: { intent: 'lower', kind: 'call' } }))
  const page = await scribe.loader(args(room, { cookie: writes, search: '?talk' }))

  expect(asScribe.headers.get('Location')).toMatch(/\/scribe\?talk$/)
  expect(asHelper.headers.get('Location')).toMatch(/\/helper\/talk$/)
  expect(hands).toMatchObject([
    { kind: 'call', table: 'By the window', where: 'By the window' },
    { kind: 'call', table: null, where: 'At the door' },
  ])
  expect(JSON.stringify(hands)).not.toContain('Amina')
  expect(waiting).toMatchObject({ call: 'waiting', mayAsk: true })
  expect(seen).toMatchObject({ call: 'seen' })
  expect((await room.desk()).room?.hands).toHaveLength(1)
  expect(page).toMatchObject({ talk: expect.any(Array), mine: { call: 'waiting' } })
  // A hand is a person's of the room, and whoever leads the session has nobody to ask.
  const hand = { ...raise, kind: 'hand' }
  expect(await problemOf(talk.action(args(room, { cookie: helps, form: hand })))).toMatchObject({
    code: 'workshops.malformed',
  })
  expect(await talk.loader(args(room, { actor: facilitator() }))).toMatchObject({ mayAsk: false })
  expect(await problemOf(talk.action(args(room, { actor: facilitator(), form: raise })))).toMatchObject({
    code: 'workshops.pass-needed',
  })
})

test('nothing stays of a helper’s call once the session is over, and none is taken then', async () => {
  const { room, helps } = await roomWithHelp([ideasActivity])
  const raise = () => talk.action(args(room, { cookie: helps, form: { intent: 'raise', kind: 'call' } }))
  await raise()
  await movePhase(here.ctx, facilitator(), room.publicId, 'ended')
  const kept = await here.ctx.db
    .selectFrom('raised_hand')
    .selectAll()
    .where('pass_id', 'is not', null)
    .where('workshop_id', '=', room.workshopId)
    .execute()

  expect(kept).toEqual([])
  expect(await problemOf(raise())).toMatchObject({ code: 'workshops.over' })
  expect(await talk.loader(args(room, { cookie: helps }))).toMatchObject({ call: 'none', mayAsk: false })
})
