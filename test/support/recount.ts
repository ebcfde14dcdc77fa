import type { Allocation } from '#db/schema/workshops.ts'
import type { Tally } from './live-client.ts'
import type { RealPlace } from './real-place.ts'

type Database = Pick<RealPlace, 'pool'>
export type StoredBallot = { cmdId: string; participantId: string; clientSeq: number; allocation: Allocation }
/** Dots by choice, of those who gave any: what every screen must show. */
export type Count = { people: number; dots: Record<string, number> }

/** Every row of an activity's record. */
export async function readBallots({ pool }: Database, activityId: string): Promise<StoredBallot[]> {
  const { rows } = await pool.query<StoredBallot>(
    `select cmd_id as "cmdId", participant_id as "participantId", client_seq as "clientSeq", allocation
     from ballot where activity_id = $1 and not late`,
    [activityId],
  )
  return rows
}

/** What counts now by `vote`, written apart from the product's own counting. */
export async function countVotes({ pool }: Database, activityId: string): Promise<Count> {
  const { rows } = await pool.query<{ participantId: string; allocation: Allocation }>(
    'select participant_id as "participantId", allocation from vote where activity_id = $1',
    [activityId],
  )
  return countOf(rows)
}

/** What should count by the record: the highest number of each person. */
export function countLatest(ballots: readonly StoredBallot[]): Count {
  const latest = new Map<string, StoredBallot>()
  for (const ballot of ballots) {
    const known = latest.get(ballot.participantId)
    if (!known || known.clientSeq < ballot.clientSeq) latest.set(ballot.participantId, ballot)
  }
  return countOf([...latest.values()])
}

function countOf(votes: readonly { participantId: string; allocation: Allocation }[]): Count {
  const dots: Record<string, number> = {}
  const people = new Set<string>()
  for (const { participantId, allocation } of votes)
    for (const [choiceId, given] of Object.entries(allocation)) {
      people.add(participantId)
      dots[choiceId] = (dots[choiceId] ?? 0) + given
    }
  return { people: people.size, dots }
}

/** What a screen shows, in the same shape. Undefined where it shows no counts. */
export function shownBy(tally: Tally | null | undefined): Count | undefined {
  if (tally?.counts?.kind !== 'dots') return undefined
  const dots: Record<string, number> = {}
  for (const { choiceId, people } of tally.counts.rows)
    for (const [given, count] of Object.entries(people))
      if (Number(given) > 0) dots[choiceId] = (dots[choiceId] ?? 0) + Number(given) * count
  return { people: tally.people, dots }
}

export const isSameCount = (one: Count | undefined, other: Count | undefined): boolean =>
  one !== undefined && other !== undefined && asText(one) === asText(other)

const asText = ({ people, dots }: Count) => JSON.stringify([people, Object.entries(dots).sort()])
