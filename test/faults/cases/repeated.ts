import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { connect, openClient, type VoteAck, type VoteCommand } from '#test/support/live-client.ts'
import { countVotes, isSameCount, readBallots } from '#test/support/recount.ts'
import { openHall, settle } from '../hall.ts'
import type { Stage } from '../stage.ts'

/** Below what one phone may send at once: each command three times. */
const commands = 6

/**
 * Every phone's commands out of their order, each three times, at two processes at once: as a phone would that missed
 * every answer and was led elsewhere in between. The one with the highest number counts, and each is kept once.
 */
export async function repeatedAndReordered(stage: Stage, people: number) {
  const hall = await openHall(stage, { people: 1 })
  const { room } = hall
  const { origin } = stage
  await hall.phones[0]?.press({ [room.choices[0]?.id as string]: 1 })
  const outcomes = await Promise.all(
    Array.from({ length: people }, async () => {
      const cookie = `participant=${(await room.join()).token}`
      const sockets = [stage.first, stage.second].map(({ url }) =>
        openClient({ url, origin, workshop: room.publicId, cookie }),
      )
      await Promise.all(sockets.map(connect))
      const sent = Array.from({ length: commands }, (_, index) => makeCommand(room, index + 1))
      const acks = await Promise.all(
        shuffled([...sent, ...sent, ...sent]).map(async (command, index) => {
          await pause(Math.random() * 300)
          const ack = await sockets[index % 2]?.timeout(8000).emitWithAck('vote:cast', command)
          return { command, ack: ack as VoteAck }
        }),
      )
      for (const socket of sockets) socket.disconnect()
      return { acks, last: sent.at(-1) as VoteCommand }
    }),
  )
  const verdict = await settle(stage, hall)
  const rows = await readBallots(stage.place, room.activityId)
  const kept = new Set(rows.map(({ cmdId }) => cmdId))
  const acks = outcomes.flatMap(({ acks }) => acks)
  const saved = acks.filter(({ ack }) => ack.ok)
  const lost = new Set(saved.filter(({ command }) => !kept.has(command.cmdId)).map(({ command }) => command.cmdId)).size
  // Told twice that it is new is as bad as counted twice.
  const asNew = saved.filter(({ ack }) => ack.ok && ack.status !== 'duplicate').length
  const doubled = Math.max(0, asNew - people * commands) + rows.length - kept.size
  const isRight = isSameCount(await countVotes(stage.place, room.activityId), countOfLast(hall.room, outcomes))
  const ok = verdict.ok && lost + doubled === 0 && saved.length === acks.length && isRight
  return { ...verdict, ok, acknowledged: verdict.acknowledged + saved.length, lost, doubled }
}

const makeCommand = (
  { activityId, choices }: { activityId: string; choices: { id: string }[] },
  clientSeq: number,
) => ({
  ...{ cmdId: randomUUID(), activityId, slot: '', clientSeq, waited: 0 },
  allocation: { [choices[clientSeq % choices.length]?.id as string]: 1 + (clientSeq % 3) },
})

/** With the one dot of the phone that only watched. */
function countOfLast({ choices }: { choices: { id: string }[] }, outcomes: readonly { last: VoteCommand }[]) {
  const dots: Record<string, number> = { [choices[0]?.id as string]: 1 }
  for (const { last } of outcomes)
    for (const [choiceId, given] of Object.entries(last.allocation as Record<string, number>))
      dots[choiceId] = (dots[choiceId] ?? 0) + given
  return { people: outcomes.length + 1, dots }
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, order: Math.random() }))
    .sort((one, other) => one.order - other.order)
    .map(({ item }) => item)
}
