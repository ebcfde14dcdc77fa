import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Allocation } from '#db/schema/workshops.ts'
import { compare } from '#domain/priorities/rules/compare.ts'
import { countBallots } from '#domain/priorities/rules/count-ballots.ts'
import { explain } from '#domain/priorities/rules/explain.ts'
import { findOpinionGroups } from '#domain/priorities/rules/opinion-groups.ts'
import type { StanceBallot } from '#domain/priorities/schema.ts'
import { readWords } from '#domain/wordings/queries.ts'
import { ballotsOfHands, castOf } from '../rules/cast-of.ts'
import { isShown, type LiveView } from '../rules/live.ts'
import { kinds } from '../schema/kinds.ts'
import type { Stage } from '../schema/live.ts'
import type { Opinions, Why } from '../schema/why.ts'
import { readNewestHands } from './hand-counts.ts'
import { readJoined } from './participants.ts'
import type { LiveReader } from './snapshot.ts'
import { type Activity, readActivities, readStageOf, toAgendaItem } from './stage.ts'

/**
 * What each person gave in a round, all slots together: for counting, never for a page. Whoever took everything back has
 * given nothing and is not among them.
 */
export async function readBallotsOf(db: Db, activityId: string, round: number): Promise<Allocation[]> {
  const rows = await db
    .selectFrom('vote')
    .select(['participant_id as person', 'allocation'])
    .where('activity_id', '=', activityId)
    .where('round', '=', round)
    .where(sql<boolean>`allocation <> '{}'::jsonb`)
    .orderBy('participant_id')
    .orderBy('slot')
    .execute()
  const ballots = new Map<string, Allocation>()
  for (const { person, allocation } of rows) ballots.set(person, { ...ballots.get(person), ...allocation })
  return [...ballots.values()]
}

/**
 * Why an activity came out as it did, by every rule that suits it. Undefined where there is nothing to explain, or where
 * this view may not see the result.
 *
 * @param activity its id, as phones know it, or its public one
 */
export async function readWhy(
  ctx: WhyReader,
  workshopId: string,
  activity: string,
  view: LiveView,
): Promise<Why | undefined> {
  const rows = await readActivities(ctx.db, workshopId)
  const index = rows.findIndex(({ id, publicId }) => id === activity || publicId === activity)
  const row = rows[index]
  if (!row || !kinds[row.kind].votes || row.kind === 'questions') return undefined
  if (view.role !== 'facilitator' && !isShown(row.kind, row.revealed)) return undefined
  // A room that is sent here all at once is one count: of what stands now, as this view may see it.
  const { version } = await ctx.db
    .selectFrom('activity')
    .select('version')
    .where('id', '=', row.id)
    .executeTakeFirstOrThrow()
  const key = JSON.stringify([row.id, row.round, version, row.state, row.revealed, view])
  return ctx.whys.get(key, () => readExplained(ctx, workshopId, { row, index, version }, view))
}

/** What was just read, by a key: many who ask at once are one reading. */
export type RecentWhys = { get(key: string, read: () => Promise<Why | undefined>): Promise<Why | undefined> }

/** What the votes of an activity come to: the same in every language. Undefined where no rule decides anything. */
type Outcomes = Omit<Why, 'stage'> | undefined
/** Counted while votes come in and many ask: a slow count of one activity is not done again at once. */
export type RestedOutcomes = {
  get(key: string, version: number, count: () => Promise<{ value: Outcomes; took: number }>): Promise<Outcomes>
}
export type WhyReader = LiveReader & { readonly whys: RecentWhys; readonly outcomes: RestedOutcomes }
type Asked = { row: Activity; index: number; version: number }

async function readExplained(
  { db, clock, outcomes }: WhyReader,
  workshopId: string,
  { row, index, version }: Asked,
  view: LiveView,
): Promise<Why | undefined> {
  const words = await readWords(db, [row.text_id], view.language)
  const stage = await readStageOf(db, row, toAgendaItem(row, index, words.get(row.text_id)), view, clock.now())
  const key = JSON.stringify([row.id, row.round, row.state, row.revealed])
  const counted = await outcomes.get(key, version, async () => {
    const read = await readVotes(db, workshopId, row)
    const started = performance.now()
    const value = count(stage, read)
    return { value, took: performance.now() - started }
  })
  return counted && { stage, ...counted }
}

const readVotes = async (db: Db, workshopId: string, { id, kind, round }: Activity) => ({
  joined: await readJoined(db, workshopId),
  ballots: await readBallotsOf(db, id, round),
  hands: kinds[kind].hands ? await readNewestHands(db, id, round) : [],
})

function count(stage: Stage, { joined, ballots, hands }: Awaited<ReturnType<typeof readVotes>>): Outcomes {
  if (stage.kind === 'statements') {
    const opinions = findOpinions(
      stage.choices.map(({ id }) => id),
      ballots,
    )
    return { joined, outcomes: [], comparisons: [], opinions }
  }
  const isOne = stage.kind === 'poll' && (stage.settings.most ?? 1) === 1
  const cast = castOf(stage, [...ballots, ...hands.flatMap((count) => ballotsOfHands(count, isOne))])
  if (!cast) return undefined
  const options = stage.choices.map(({ id }) => id)
  const outcomes = countBallots(options, cast)
  const [first, ...others] = outcomes
  const byHand = hands.reduce((sum, { people }) => sum + people, 0)
  const turnout = {
    present: joined + byHand + (stage.tally?.sources.paper ?? 0),
    // Hands that were dealt out to ballots fill fewer of these than there were people in the room.
    tookPart: ballots.length + byHand,
    isBlurred: byHand > 0 && !isOne,
  }
  return {
    ...{ joined, opinions: null },
    outcomes: outcomes.map((outcome) => ({
      ...{ rule: outcome.rule, places: outcome.places, chosen: outcome.chosen, tie: outcome.tie },
      sentences: explain(outcome, turnout),
    })),
    comparisons: first ? others.map((other) => ({ rule: other.rule, ...compare(first, other) })) : [],
  }
}

/** A silhouette under it is a weak picture. */
const clearGroups = 0.25

/** Groups as sizes and sentences: who is in them stays here. */
function findOpinions(statements: readonly string[], ballots: readonly Allocation[]): Opinions {
  const found = findOpinionGroups(statements, ballots as readonly StanceBallot[])
  if (!found.ok) return { tooFew: found.problem.details }
  const { people, groups, common, silhouette } = found.value
  return {
    tooFew: null,
    isWeak: silhouette !== null && silhouette < clearGroups,
    people,
    groups: groups.map(({ members, typical }) => ({ people: members.length, typical })),
    common: common.map(({ statement, groups: counts }) => ({ statement, groups: counts })),
  }
}
