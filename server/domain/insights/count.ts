import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { type Area, type Place, readAreas } from '#domain/people/queries.ts'
import type { Spoken } from './cubes.ts'
import type { Audience, Overview, Way } from './schema.ts'
import { findContributionNumbers } from './store/contributions.ts'
import { findMissions, findSpeakers } from './store/goals.ts'
import { type KeptCounts, keptCounts } from './store/kept/counts.ts'
import { findPeople } from './store/people.ts'
import { readMoment } from './store/snapshots.ts'
import type { UnsafeSplits } from './store/splits.ts'
import { findVotes, type GoalVotes } from './store/votes.ts'

/** Everything as it was counted: unsafe, for the aggregate service alone. */
export type Counted = {
  /** From when the numbers are, ISO 8601. */
  moment: string
  areas: Area[]
  overview: Overview
  spoken: Spoken
  votes: ReadonlyMap<string, GoalVotes>
  missions: ReadonlyMap<string, { of: string[]; spoke: UnsafeSplits | undefined; votes: number | null }>
}

/** Counts everything within a scope. Votes are those that their room has been shown, for whomever. */
export async function countAll(db: Db, scope: Scope, place: Place, audience: Audience): Promise<Counted> {
  const isPublic = audience === 'public'
  const moment = await readMoment(db)
  const [areas, kept, goalsOf, votes, missionVotes] = await Promise.all([
    readAreas(db, place.id),
    countPeople(db, scope),
    findMissions(db, place.id),
    findVotes(db, scope, 'goal'),
    isPublic ? new Map<string, GoalVotes>() : findVotes(db, scope, 'mission'),
  ])
  const { everybody, numbers, goals } = kept
  const ofMissions = isPublic ? new Map<string, UnsafeSplits>() : kept.missions
  const missions = [...goalsOf].map(([id, all]) => ({
    id,
    of: all.filter((goal) => goals.has(goal)),
    spoke: ofMissions.get(id),
    votes: missionVotes.get(id)?.votes ?? null,
  }))
  return {
    moment,
    areas,
    overview: overviewOf(everybody, numbers),
    spoken: {
      everybody,
      goals,
      missions: missions.flatMap(({ id, of, spoke }) => (spoke && of.length > 1 ? [{ id, of, spoke }] : [])),
    },
    votes,
    missions: new Map(missions.map(({ id, ...mission }) => [id, mission])),
  }
}

/** From the kept sums, or from scratch where those are not of this transaction's moment. */
const countPeople = async (db: Db, scope: Scope): Promise<KeptCounts> =>
  (await keptCounts(db, scope)) ?? countFromScratch(db, scope)

/** What the kept sums must always say: counted from every contribution and every tag, which takes seconds in a large place. */
export async function countFromScratch(db: Db, scope: Scope): Promise<KeptCounts> {
  const [everybody, numbers, goals, missions] = await Promise.all([
    findPeople(db, scope),
    findContributionNumbers(db, scope),
    findSpeakers(db, scope, 'goal'),
    findSpeakers(db, scope, 'mission'),
  ])
  return { everybody, numbers, goals, missions }
}

function overviewOf(
  people: UnsafeSplits,
  numbers: Pick<Overview, 'contributions' | 'setAside' | 'read' | 'notTagged' | 'noGoalFits' | 'countsOnly'>,
): Overview {
  const rows = (way: Way) => people.rowsByWay.get(way) ?? 0
  return {
    ...numbers,
    responses: rows('survey') + rows('import'),
    imported: rows('import'),
    participants: rows('workshop'),
    people: people.people,
  }
}
