import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { sitAtDesk } from '#test/support/facilitator.ts'
import { connect, openClient } from '#test/support/live-client.ts'
import { type Nodes, startNodes } from '#test/support/nodes.ts'
import { type RealPlace, seedRealPlace } from '#test/support/real-place.ts'
import { openRoom, type Room } from '#test/support/room.ts'
import { readOptions } from './live/options.ts'
import { timesOf, waits } from './live/times.ts'
import { burst, type Cast, steadily, type Voter } from './live/votes.ts'

/**
 * What one more process brings: npm run bench:nodes -- --sockets 1000 --rate 1000 --seconds 10
 *
 * The same hall votes on one process and then on two, its sockets dealt out in turn, on one Postgres beside them. One
 * line of JSON each: answers to 600 votes in one instant and to the steady rate in milliseconds, how long a wall on
 * the last process takes to show a vote of the first, and milliseconds of processor for each vote. `lost`: acknowledged
 * as saved, and not there.
 */
const options = readOptions(process.argv.slice(2))
for (const count of [1, 2]) {
  const nodes = await startNodes(count)
  const place = await seedRealPlace(nodes.appUrl)
  try {
    process.stdout.write(
      `${JSON.stringify({ bench: 'nodes', nodes: count, ...options, ...(await evening(nodes, place)) })}\n`,
    )
  } finally {
    await place.leave()
    await nodes.stop()
  }
}

async function evening(nodes: Nodes, place: RealPlace) {
  const room = await openRoom(place)
  const ballot = { activityId: room.activityId, choiceIds: room.choices.map(({ id }) => id) }
  const voters = await comeIn(nodes, room)
  const shown = await timesToWall(nodes, place, room, voters)
  // What is compiled and cached at the first votes is nobody's.
  const first = await steadily(voters, ballot, { rate: Math.min(200, options.rate), seconds: 2 })
  const atOnce = await burst(voters, ballot, 600)
  const before = await processorTime(nodes, place)
  const steady = await steadily(voters, ballot, options)
  const after = await processorTime(nodes, place)
  const perVote = (one: number, other: number) => Math.round(((other - one) / steady.length) * 100) / 100
  for (const { socket } of voters) socket.disconnect()
  return {
    burst: timesOf(waits(atOnce)),
    sustained: timesOf(waits(steady)),
    toWallElsewhere: shown,
    refused: steady.filter(({ ack }) => !ack?.ok).length,
    lost: await countLost(place, room, [...first, ...atOnce, ...steady]),
    millisecondsPerVote: {
      nodes: before.nodes.map((time, index) => perVote(time, after.nodes[index] ?? 0)),
      postgres: perVote(before.postgres, after.postgres),
      generator: perVote(before.generator, after.generator),
    },
  }
}

async function comeIn({ products, origin }: Nodes, room: Room): Promise<Voter[]> {
  const voters: Voter[] = []
  while (voters.length < options.sockets) {
    const tokens = await Promise.all(
      Array.from({ length: Math.min(50, options.sockets - voters.length) }, () => room.join()),
    )
    const sockets = tokens.map(({ token }, index) => {
      const { url } = products[(voters.length + index) % products.length] as Nodes['products'][number]
      return openClient({ url, origin, workshop: room.publicId, cookie: `participant=${token}` })
    })
    await Promise.all(sockets.map((socket) => connect(socket)))
    voters.push(...sockets.map((socket) => ({ socket, sent: 0 })))
  }
  return voters
}

/** One vote at a time, from a phone on the first process to a wall on the last. */
async function timesToWall(nodes: Nodes, place: RealPlace, room: Room, voters: readonly Voter[]) {
  const { url } = nodes.products.at(-1) as Nodes['products'][number]
  const { cookie } = await sitAtDesk(place, room, { url, origin: nodes.origin })
  const wall = openClient({ url, origin: nodes.origin, workshop: room.publicId, cookie, role: 'wall' })
  await connect(wall)
  await wall.timeout(5000).emitWithAck('hello', { epoch: null, lastSeq: 0 })
  const ballot = { activityId: room.activityId, choiceIds: room.choices.map(({ id }) => id) }
  const times: number[] = []
  for (let vote = 0; vote < 20; vote++) {
    const seen = new Promise<void>((resolve) => {
      wall.on('tally', ({ people }) => people > vote && resolve())
    })
    const onFirst = voters.slice(vote * nodes.products.length)
    const started = performance.now()
    await burst(onFirst, ballot, 1)
    await seen
    times.push(performance.now() - started)
    wall.off('tally')
  }
  wall.disconnect()
  return timesOf(times)
}

async function countLost({ pool }: RealPlace, { activityId }: Room, casts: readonly Cast[]): Promise<number> {
  const { rows } = await pool.query('select cmd_id from ballot where activity_id = $1', [activityId])
  const kept = new Set(rows.map(({ cmd_id }) => cmd_id))
  return casts.filter(({ ack, command }) => ack?.ok && !kept.has(command.cmdId)).length
}

/** Milliseconds so far, of each process, of the Postgres they share, and of this one. */
async function processorTime({ products }: Nodes, { pool }: RealPlace) {
  const { rows } = await pool.query('select pg_backend_pid() as pid')
  const postmaster = Number(statOf(rows[0].pid)[1])
  const backends = execFileSync('ps', ['-o', 'pid=', '--ppid', String(postmaster)], { encoding: 'utf8' })
  const { user, system } = process.cpuUsage()
  return {
    nodes: products.map(({ pid }) => timeOf(pid)),
    postgres:
      timeOf(postmaster, 'with those who left') +
      backends.split('\n').reduce((sum, pid) => sum + (pid.trim() === '' ? 0 : timeOf(Number(pid))), 0),
    generator: (user + system) / 1000,
  }
}

/** Of Linux alone; without its name, which may hold spaces: its state first, then its parent. */
function statOf(pid: number): string[] {
  const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)
  return afterName?.split(' ') ?? []
}

/** Counted in hundredths of a second: its own, and with those of its children that have ended. */
function timeOf(pid: number, children?: 'with those who left'): number {
  const ticks = statOf(pid).slice(11, children ? 15 : 13)
  return ticks.reduce((sum, tick) => sum + Number(tick), 0) * 10
}
