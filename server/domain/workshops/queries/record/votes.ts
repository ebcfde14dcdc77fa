import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Allocation, BallotSource } from '#db/schema/workshops.ts'
import { ballotKey } from '../../schema/ballot-key.ts'
import type { RecordedBallot, RecordedHands } from '../../schema/record.ts'
import type { RecordedAgenda } from './activities.ts'
import { drawNumbers, type Keys, keyOf, rekey } from './keys.ts'

type Row = {
  participantId: string
  cmdId: string
  activityId: string
  round: number
  slot: string
  clientSeq: number
  allocation: Allocation
  source: BallotSource
  late: boolean
  receivedAt: Date
  isEntered: boolean
  enteredBy: string | null
  sheet: number | null
}
/** As it was entered; that it came after the reveal is known once the events have been read. */
export type Ungraded<Entry> = Omit<Entry, 'afterReveal'>
export type RecordedVotes = {
  ballots: Ungraded<RecordedBallot>[]
  /** The place of each ballot in the list, by its key; also by its command alone, as older events name it. */
  places: ReadonlyMap<string, number>
}

/** Every ballot, in the order in which they came; of several in one millisecond the one that counts was there first. */
export async function readRecordedBallots(
  db: Db,
  workshopId: string,
  { activityKeys, choiceKeys }: RecordedAgenda,
): Promise<RecordedVotes> {
  const { rows } = await sql<Row>`
    select ballot.participant_id as "participantId", ballot.cmd_id as "cmdId", ballot.activity_id as "activityId",
      ballot.round, ballot.slot, ballot.client_seq as "clientSeq", ballot.allocation, ballot.source, late,
      received_at as "receivedAt", (entered_by_person is not null or entered_by_pass is not null) as "isEntered",
      coalesce(workshop_pass.label, person.name) as "enteredBy", participant.sheet_number as sheet
    from ballot join activity on activity.id = ballot.activity_id
      join participant on participant.id = ballot.participant_id
      left join workshop_pass on workshop_pass.id = entered_by_pass
      left join person on person.id = entered_by_person
      left join vote on vote.participant_id = ballot.participant_id and vote.cmd_id = ballot.cmd_id
        and vote.activity_id = ballot.activity_id and vote.round = ballot.round and vote.slot = ballot.slot
    where activity.workshop_id = ${workshopId}
    order by received_at, (vote.cmd_id is not null) desc, ballot.client_seq`.execute(db)
  const people = drawNumbers(rows.map(({ participantId }) => participantId))
  return {
    ballots: rows.map(({ participantId, cmdId: _, activityId, slot, clientSeq, allocation, receivedAt, ...row }) => ({
      at: receivedAt.toISOString(),
      person: keyOf(people, participantId),
      activity: keyOf(activityKeys, activityId),
      slot: slot === '' ? '' : keyOf(choiceKeys, slot),
      number: clientSeq,
      gives: rekey(choiceKeys, allocation),
      ...row,
    })),
    places: new Map([
      ...rows.map(({ cmdId }, index) => [cmdId, index] as const),
      ...rows.map((row, index) => [ballotKey(row), index] as const),
    ]),
  }
}

/** Rows of the sheet of ballots, one for each choice that was given something and one for a ballot that gave nothing. */
export async function countBallotRows(db: Db, workshopId: string): Promise<number> {
  const { rows } = await sql<{ rows: number }>`
    with known as (
      select choice.id::text from choice join activity on activity.id = choice.activity_id
      where workshop_id = ${workshopId}
    )
    select coalesce(sum(greatest(1, (
      select count(*) from jsonb_object_keys(allocation) as given(id) where given.id in (select known.id from known)
    ))), 0)::int as rows
    from ballot join activity on activity.id = ballot.activity_id where workshop_id = ${workshopId}`.execute(db)
  return rows[0]?.rows ?? 0
}

/** Every count of hands, also those that a later one replaced. */
export async function readRecordedHands(
  db: Db,
  { activityKeys, choiceKeys }: RecordedAgenda,
  tables: Keys,
): Promise<Ungraded<RecordedHands>[]> {
  const ids = [...activityKeys.keys()]
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('hand_count')
    .leftJoin('workshop_pass', 'workshop_pass.id', 'hand_count.pass_id')
    .leftJoin('person', 'person.id', 'hand_count.person_id')
    .select(['activity_id', 'round', 'hand_count.table_id', 'people', 'counts', 'at', 'label', 'name'])
    .where('activity_id', 'in', ids)
    .orderBy('activity_id')
    .orderBy('version')
    .execute()
  return rows.map(({ activity_id, round, table_id, people, counts, at, label, name }) => ({
    ...{ at: at.toISOString(), activity: keyOf(activityKeys, activity_id), round, people, enteredBy: label ?? name },
    table: table_id && keyOf(tables, table_id),
    counts: rekey(choiceKeys, counts),
  }))
}
