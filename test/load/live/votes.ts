import { randomUUID } from 'node:crypto'
import { ackTimeout } from '#server/realtime/contract.ts'
import type { LiveClient, VoteAck, VoteCommand } from '#test/support/live-client.ts'

/** What one socket sends, and how many it has sent: ours and the ceiling get the same bytes. */
export type Voter = { socket: LiveClient; sent: number }
export type Ballot = { activityId: string; choiceIds: readonly string[] }
/** One command: when it was due, when its answer came, and what it said; null when none came in time. */
export type Cast = { voter: number; command: VoteCommand; due: number; answeredAt: number; ack: VoteAck | null }

/** Three of five dots, somewhere else each time. */
export function nextCommand(voter: Voter, { activityId, choiceIds }: Ballot): VoteCommand {
  voter.sent += 1
  const [most, some] = [choiceIds[voter.sent % choiceIds.length], choiceIds[(voter.sent + 1) % choiceIds.length]]
  const allocation = { [most as string]: 2, [some as string]: 1 }
  return { cmdId: randomUUID(), activityId, slot: '', clientSeq: voter.sent, allocation, waited: 0 }
}

export function cast(voters: readonly Voter[], voter: number, command: VoteCommand, due: number): Promise<Cast> {
  return new Promise((resolve) => {
    const sender = voters[voter] as Voter
    sender.socket.timeout(ackTimeout).emit('vote:cast', command, (error: Error | null, ack: VoteAck) => {
      resolve({ voter, command, due, answeredAt: performance.now(), ack: error ? null : ack })
    })
  })
}

/** So many people press in the same instant. */
export function burst(voters: readonly Voter[], ballot: Ballot, people: number): Promise<Cast[]> {
  const commands = voters.slice(0, people).map((voter) => nextCommand(voter, ballot))
  const due = performance.now()
  return Promise.all(commands.map((command, index) => cast(voters, index, command, due)))
}

/**
 * A vote whenever one is due, whether or not those before were answered, each person in turn. What this process itself
 * is late by counts as waiting: times run from the instant a vote was due.
 */
export async function steadily(
  voters: readonly Voter[],
  ballot: Ballot,
  { rate, seconds }: { rate: number; seconds: number },
): Promise<Cast[]> {
  const started = performance.now() + 10
  const total = Math.round(rate * seconds)
  const casts: Promise<Cast>[] = []
  while (casts.length < total) {
    const due = started + (casts.length * 1000) / rate
    if (due > performance.now()) {
      await new Promise((soon) => setTimeout(soon, 1))
      continue
    }
    const voter = casts.length % voters.length
    casts.push(cast(voters, voter, nextCommand(voters[voter] as Voter, ballot), due))
  }
  return Promise.all(casts)
}
