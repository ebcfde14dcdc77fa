import { io } from 'socket.io-client'
import { decideVisibility } from '#domain/moderation/commands.ts'
import { screenBatch } from '#domain/screening/commands.ts'
import { deskNamespace, protocolVersion, resultsNamespace } from '#server/realtime/contract.ts'
import { startLive, type Watcher } from '#test/support/live.ts'
import { orFail } from '#test/support/or-fail.ts'
import type { Scene } from '#test/support/scene.ts'
import type { Planted } from './plant.ts'

/** As long as desks and results pages save news up before they tell it, and a little more. */
const told = 1500

/** All that every socket says to whoever listens on it, as text. */
export async function hearEverything(here: Scene, planted: Planted) {
  const { ctx, people, place } = here
  const { room, survey } = planted
  const live = await startLive(here)
  const neighbour = await live.connectParticipant(room.publicId, planted.neighbour)
  const wall = await live.connectStaff(room.publicId, people.facilitator, 'wall')
  const facilitator = await live.connectStaff(room.publicId, people.facilitator, 'facilitator')
  const listen = async (namespace: string, auth: object, personId: string) => {
    const heard: unknown[] = []
    const cookie = (await ctx.sessions.begin(personId)).split(';')[0] ?? ''
    const options = { transports: ['websocket'], reconnection: false, forceNew: true, extraHeaders: { cookie } }
    const socket = io(`${live.origin}${namespace}`, { ...options, auth: { protocol: protocolVersion, ...auth } })
    socket.onAny((...news: unknown[]) => heard.push(news))
    await new Promise<void>((connected, refused) => {
      socket.once('connect', connected)
      socket.once('connect_error', refused)
    })
    return { socket, heard }
  }
  const moderation = await listen(deskNamespace, { place: place.slug }, people.moderator.personId)
  const results = await listen(resultsNamespace, { survey }, people.organisationLead.personId)
  const said = {
    neighbour: await allOf(neighbour),
    wall: await allOf(wall),
    facilitator: await allOf(facilitator),
  }
  await moveAll(here)
  await new Promise((wait) => setTimeout(wait, told))
  const everything = {
    neighbour: JSON.stringify([said.neighbour, neighbour.heard]),
    wall: JSON.stringify([said.wall, wall.heard]),
    facilitator: JSON.stringify([said.facilitator, facilitator.heard]),
    moderation: JSON.stringify(moderation.heard),
    results: JSON.stringify(results.heard),
  }
  for (const { socket } of [moderation, results]) socket.disconnect()
  await live.close()
  if (moderation.heard.length === 0) throw new Error('the desk heard nothing at all')
  return everything
}

/** What a screen is told that comes new, and what one is told that missed every event. */
async function allOf(watcher: Watcher) {
  const welcome = await watcher.hello()
  const { epoch } = welcome.kind === 'snapshot' ? welcome.snapshot : { epoch: null }
  return [welcome, await watcher.hello(epoch, 0)]
}

/** Something happens to what is shown, so that every socket has news. */
async function moveAll({ ctx, people }: Scene) {
  while ((await screenBatch(ctx)) > 0);
  const shown = await ctx.db.selectFrom('shown_contribution').select('id').execute()
  for (const { id: contributionId } of shown)
    for (const become of ['held', 'approved'] as const)
      orFail(await decideVisibility(ctx, people.moderator, { contributionId, become }))
}
