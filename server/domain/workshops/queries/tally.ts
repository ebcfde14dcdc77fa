import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { ActivityKind, VoteSource } from '#db/schema/workshops.ts'
import { isShown } from '../rules/live.ts'
import { type ChoiceCount, type Counts, type Sources, sharedBy } from '../schema/counts.ts'
import { isVote, kinds, type VoteKind } from '../schema/kinds.ts'
import type { Tally } from '../schema/live.ts'
import { readHandCounts } from './hand-counts.ts'
import { readWordCounts } from './word-counts.ts'

/**
 * What counts now in one activity, whole. Choices nobody picked still appear, with nobody: a chart must not lose bars.
 * Undefined when there is no such activity.
 *
 * @param ofRound an earlier one; without it the present one
 */
export async function readTally(db: Db, activityId: string, ofRound?: number): Promise<Tally | undefined> {
  // The version first: what is counted after it may be newer, and the next version then brings the same again.
  const activity = await db
    .selectFrom('activity')
    .select(['kind', 'version', 'round'])
    .where('id', '=', activityId)
    .executeTakeFirst()
  if (!activity) return undefined
  const { kind, version } = activity
  const round = ofRound ?? activity.round
  if (!isVote(kind)) return { ...(await readWritten(db, kind, activityId)), activityId, version, late: 0 }
  const hands = kinds[kind].hands ? await readHandCounts(db, activityId, round) : { people: 0, cells: [] }
  const voters = await countVoters(db, activityId, round)
  const sources = { ...voters, hands: hands.people }
  return {
    ...{ activityId, version, sources },
    people: sources.phone + sources.paper + sources.hands,
    counts: { kind, rows: await readRows(db, { activityId, round, kind }, hands.cells) },
    late: await countLate(db, activityId),
  }
}

/** How many wrote something; for a cloud also which words. */
async function readWritten(db: Db, kind: ActivityKind, activityId: string) {
  const people = await countAuthors(db, activityId)
  const counts: Counts | null = kind === 'words' ? { kind, words: await readWordCounts(db, activityId) } : null
  return { people, sources: { phone: people, hands: 0, paper: 0 }, counts }
}

type Cell = { choiceId: string; value: number; people: number }
type Counted = { activityId: string; round: number; kind: VoteKind }

async function readRows(db: Db, { activityId, round, kind }: Counted, hands: readonly Cell[]): Promise<ChoiceCount[]> {
  const { rows } = await sql<{ choiceId: string; value: number | null; people: number | null }>`
    select choice.id as "choiceId", given.value, given.people
    from choice left join (
      select key::uuid as choice_id, value::int as value, count(*)::int as people
      from vote, jsonb_each_text(allocation)
      where activity_id = ${activityId} and round = ${round}
      group by 1, 2
    ) as given on given.choice_id = choice.id
    where choice.activity_id = ${activityId} and ${mayBeSeen(kind)}
    order by choice.position, given.value`.execute(db)
  const byChoice = new Map<string, Record<string, number>>(rows.map(({ choiceId }) => [choiceId, {}]))
  for (const { choiceId, value, people } of [...rows, ...hands]) {
    const counted = byChoice.get(choiceId)
    if (!counted || value === null || people === null || !isAnswer(kind, value)) continue
    counted[value] = (counted[value] ?? 0) + people
  }
  const shared = kind === 'ranking' ? await readShared(db, activityId, round) : null
  return [...byChoice].map(([choiceId, people]) => ({
    ...{ choiceId, people },
    ...(shared && { shared: shared.get(choiceId) ?? 0 }),
  }))
}

/** Half points of a ranking's choices from ballots that left them out, which only whole ballots tell. */
async function readShared(db: Db, activityId: string, round: number): Promise<Map<string, number>> {
  const { rows } = await sql<{ choiceId: string; placed: number; people: number; choices: number }>`
    with list as (
      select allocation, (select count(*)::int from jsonb_each_text(allocation) where value::int > 0) as placed,
        count(*)::int as people
      from vote where activity_id = ${activityId} and round = ${round} group by allocation
    ), option as (
      select id::text, count(*) over ()::int as choices from choice where activity_id = ${activityId}
    )
    select option.id as "choiceId", choices, placed, sum(people)::int as people from option, list
    where placed between 1 and choices - 1 and coalesce((allocation->>option.id)::int, 0) = 0
    group by option.id, choices, placed`.execute(db)
  const shared = new Map<string, number>()
  for (const { choiceId, choices, placed, people } of rows)
    shared.set(choiceId, (shared.get(choiceId) ?? 0) + people * sharedBy(choices, placed))
  return shared
}

/** Nothing given is an answer only where it is one of the steps. */
const isAnswer = (kind: VoteKind, value: number) => value !== 0 || kind === 'scale' || kind === 'statements'

/** What the room put forward itself is there as long as it may be shown. */
const mayBeSeen = (kind: VoteKind) =>
  kinds[kind].becomes === 'choice'
    ? sql<boolean>`(choice.contribution_id is null
        or exists (select from shown_contribution where shown_contribution.id = choice.contribution_id))`
    : sql<boolean>`true`

async function countVoters(db: Db, activityId: string, round: number): Promise<Omit<Sources, 'hands'>> {
  const rows: { source: VoteSource; people: number }[] = await db
    .selectFrom('vote')
    .select(['source', (eb) => eb.fn.count<number>('participant_id').distinct().as('people')])
    .where('activity_id', '=', activityId)
    .where('round', '=', round)
    // Somebody who took all their dots back has not voted.
    .where(sql<boolean>`allocation <> '{}'::jsonb`)
    .groupBy('source')
    .execute()
  const of = (source: VoteSource) => rows.find((row) => row.source === source)?.people ?? 0
  return { phone: of('phone'), paper: of('paper') }
}

/** People who wrote: a table's scribe stands for as many as sit there. */
async function countAuthors(db: Db, activityId: string): Promise<number> {
  const { rows } = await sql<{ people: number }>`
    select coalesce(sum(people), 0)::int as people from (
      select max(group_size) as people from contribution where activity_id = ${activityId} group by participant_id
    ) as author`.execute(db)
  return rows[0]?.people ?? 0
}

/** A result together with whether everybody may see it. */
export async function readLiveTally(db: Db, id: string): Promise<{ tally: Tally; revealed: boolean } | undefined> {
  const tally = await readTally(db, id)
  // After the result: what is hidden meanwhile stays hidden.
  const row = await db.selectFrom('activity').select(['kind', 'revealed']).where('id', '=', id).executeTakeFirst()
  return tally && row && { tally, revealed: isShown(row.kind, row.revealed) }
}

/** Votes of the present round, too late and not replaced by a newer one of the same person: what admitting would change. */
async function countLate(db: Db, activityId: string): Promise<number> {
  const { late } = await db
    .selectFrom('ballot')
    .innerJoin('activity', (join) =>
      join.onRef('activity.id', '=', 'ballot.activity_id').onRef('activity.round', '=', 'ballot.round'),
    )
    .leftJoin('vote', (join) =>
      join
        .onRef('vote.activity_id', '=', 'ballot.activity_id')
        .onRef('vote.participant_id', '=', 'ballot.participant_id')
        .onRef('vote.round', '=', 'ballot.round')
        .onRef('vote.slot', '=', 'ballot.slot'),
    )
    .select((eb) => eb.fn.countAll<number>().as('late'))
    .where('ballot.activity_id', '=', activityId)
    .where('ballot.late', '=', true)
    .where((eb) => eb.or([eb('vote.client_seq', 'is', null), eb('vote.client_seq', '<', eb.ref('ballot.client_seq'))]))
    .executeTakeFirstOrThrow()
  return late
}
