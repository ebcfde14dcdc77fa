import { randomUUID } from 'node:crypto'
import { sitAtDesk } from '#test/support/facilitator.ts'
import { connect, type LiveClient, openClient, type Tally } from '#test/support/live-client.ts'
import { startNodes } from '#test/support/nodes.ts'
import { seedRealPlace } from '#test/support/real-place.ts'
import { openRoom } from '#test/support/room.ts'
import type { Product } from '#test/support/server.ts'
import { expect, test } from './cast.ts'

test('two processes that start together on an empty database share an evening, and one goes on alone', async () => {
  const nodes = await startNodes(2)
  const [one, other] = nodes.products as [Product, Product]
  const place = await seedRealPlace(nodes.appUrl)
  const sockets: LiveClient[] = []
  try {
    const room = await openRoom(place)
    const person = await room.join()
    const open = async ({ url }: Product, role: 'participant' | 'wall', cookie: string) => {
      const socket = openClient({ url, origin: nodes.origin, workshop: room.publicId, cookie, role })
      sockets.push(socket)
      await connect(socket)
      await socket.timeout(5000).emitWithAck('hello', { epoch: null, lastSeq: 0 })
      return socket
    }
    const command = (clientSeq: number, dots: number) => ({
      ...{ cmdId: randomUUID(), activityId: room.activityId, slot: '', clientSeq, waited: 0 },
      allocation: { [room.choices[0]?.id ?? '']: dots },
    })
    const cast = (socket: LiveClient, vote: ReturnType<typeof command>) =>
      socket.timeout(5000).emitWithAck('vote:cast', vote)

    const desk = await sitAtDesk(place, room, { url: other.url, origin: nodes.origin })
    const phone = await open(one, 'participant', `participant=${person.token}`)
    const wall = await open(other, 'wall', desk.cookie)
    let shown: Tally | undefined
    wall.on('tally', (tally) => {
      shown = tally
    })
    const voted = command(1, 3)
    const sentAt = performance.now()
    await cast(phone, voted)
    await expect.poll(() => shown?.people, { intervals: [10] }).toBe(1)
    const took = performance.now() - sentAt
    console.log(`from a phone on one process to a wall on the other: ${Math.round(took)} ms`)

    // In the middle of the evening, with a vote that may or may not have been answered.
    const second = command(2, 5)
    phone.emit('vote:cast', second, () => {})
    await one.kill()
    const back = await open(other, 'participant', `participant=${person.token}`)
    const answers = [await cast(back, second), await cast(back, voted)]
    await desk.press('reveal')
    await expect.poll(() => shown?.counts).toMatchObject({ rows: [{ people: { 5: 1 } }, {}, {}] })

    expect(took).toBeLessThan(1000)
    expect(answers).toMatchObject([{ ok: true }, { ok: true, status: 'duplicate' }])
  } finally {
    for (const socket of sockets) socket.disconnect()
    await place.leave()
    await nodes.stop()
  }
})
