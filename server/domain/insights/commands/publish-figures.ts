import type { GoalThen } from '#db/schema/figures.ts'
import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { type Place, readPlaceById } from '#domain/people/queries.ts'
import { latestToStaff, publicScope } from '../aggregate.ts'
import { type Counted, countAll } from '../count.ts'
import { fingerprintOf, judgeCubes, offeredCubes, rulesFor, type Statements } from '../cubes.ts'
import { publishedMeanwhile, tooFewSince } from '../problems.ts'
import { isSame, kept } from '../rules/held-to.ts'
import { saidToStaff } from '../rules/said-to-staff.ts'
import { findSnapshots, goalSeries, insertSnapshot, type Snapshot } from '../store/snapshots.ts'

/**
 * Publishes figures as they are now: the only way in which public ones change. Each is judged beside the last.
 * Refused: `insights-desk.too-few-since` until enough people more or fewer took part than at the last publication, as long
 * as the rules are the same; changed ones may be published at once, of the whole numbers of last time,
 * `insights-desk.published-meanwhile` where somebody else was first.
 */
export const publishFigures = (
  ctx: Context,
  actor: Actor,
  placeId: string,
): Promise<Result<{ number: number }, Problem>> =>
  transact(ctx, async (tx) => {
    const may = permit(actor, 'figures.publish', { placeId })
    if (!may.ok) return may
    const published = await saveFigures(tx, await readPlaceById(tx.db, placeId), personIdOf(actor))
    if (!published.ok) return published
    const { number } = published.value
    await audit(tx, actor, {
      ...{ placeId, verb: 'figures.publish', thingKind: 'place', thingId: placeId },
      details: { number },
    })
    return published
  })

/** @param personId who publishes; null for what the demo begins with */
export async function saveFigures(
  tx: Tx,
  place: Place,
  personId: string | null,
): Promise<Result<{ number: number }, Problem>> {
  const scope = publicScope(place.id)
  const [[before], counted] = await Promise.all([
    findSnapshots(tx.db, goalSeries(scope, 'public'), 1),
    countAll(tx.db, scope, place, 'staff'),
  ])
  const missing = missingSince(before, counted.overview.people, place)
  if (missing > 0) return fail(tooFewSince(missing))
  const number = (before?.number ?? 0) + 1
  // The public reads nothing of missions: with the goals that it reads they would give a withheld one away.
  const spoken = { ...counted.spoken, missions: [] }
  const offered = offeredCubes(spoken, counted.areas, (by) => rulesFor('public', by, place))
  const beside = await readBesideStaff(tx, place, counted)
  const statements = judgeCubes(offered, number, { before: before?.content, beside })
  const content = {
    statements,
    judged: fingerprintOf(offered),
    rules: kept(rulesFor('public', 'area', place)),
    // By too few people nothing may move, whole numbers neither.
    overview:
      (stillMissing(before, counted.overview.people, place) > 0 && before?.content.overview) || counted.overview,
    goals: goalsNow(counted, statements, number, place, before),
  }
  const row = { number, content, taken_at: tx.clock.now(), person_id: personId }
  return (await insertSnapshot(tx.db, goalSeries(scope, 'public'), row)) ? ok({ number }) : fail(publishedMeanwhile)
}

/** What staff read of groups at this moment, judged anew for it: what is published says no more of them. */
async function readBesideStaff({ db }: Tx, place: Place, counted: Counted): Promise<Statements> {
  const { number, statements } = await latestToStaff(db, publicScope(place.id), place, counted)
  return Object.fromEntries(Object.entries(statements).map(([by, said]) => [by, saidToStaff(said, number)]))
}

/**
 * How many people more or fewer must have taken part before figures may be published again; none where the place has
 * changed its rules since.
 */
export function missingSince(before: Snapshot | undefined, people: number, place: Place): number {
  const isOther = before && !isSame(before.content.rules, kept(rulesFor('public', 'area', place)))
  return isOther ? 0 : stillMissing(before, people, place)
}

function stillMissing(before: Snapshot | undefined, people: number, place: Place): number {
  const { step } = rulesFor('public', 'area', place)
  return Math.max(0, step - Math.abs(people - (before?.content.overview?.people ?? 0)))
}

/** Contributions are told when their people are; votes by how many people gave them. */
function goalsNow(
  { spoken, votes }: Counted,
  statements: Statements,
  number: number,
  place: Place,
  before: Snapshot | undefined,
): Record<string, GoalThen> {
  const { least, step, policy } = rulesFor('public', 'area', place)
  const blur = (n: number) => (policy === 'round' ? Math.round(n / 5) * 5 : n)
  const ids = [...new Set([...spoken.goals.keys(), ...votes.keys(), ...Object.keys(before?.content.goals ?? {})])]
  return Object.fromEntries(
    ids.map((id): [string, GoalThen] => {
      const then = before?.content.goals[id]
      const row = statements.area?.rows.get(id)
      const isNew = row?.snapshot === number && row.total.is === 'told'
      const vote = votes.get(id)
      const mayTell = vote !== undefined && vote.voters >= least && Math.abs(vote.voters - (then?.voters ?? 0)) >= step
      return [
        id,
        {
          contributions: isNew ? blur(spoken.goals.get(id)?.rows ?? 0) : (then?.contributions ?? null),
          votes: mayTell ? blur(vote.votes) : standing(then, least),
          voters: mayTell ? vote.voters : (then?.voters ?? 0),
          isVoted: vote !== undefined || then?.isVoted === true,
        },
      ]
    }),
  )
}

/** Votes that were told stand where those who gave them are enough for the rules of now. */
const standing = (then: GoalThen | undefined, least: number) => (then && then.voters >= least ? then.votes : null)
