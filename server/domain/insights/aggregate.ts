import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { type Area, type Place, readAreas } from '#domain/people/queries.ts'
import { judgeCubes, rulesFor, type Spoken, type Statements } from './cubes.ts'
import { wholeId } from './rules/cube.ts'
import {
  type Audience,
  type GoalFigures,
  type GoalSplits,
  type Heard,
  type MissionFigures,
  type Overview,
  type Split,
  type SplitBy,
  type Way,
  ways,
} from './schema.ts'
import { findContributionNumbers } from './store/contributions.ts'
import { findMissions, findSpeakers } from './store/goals.ts'
import { findPeople } from './store/people.ts'
import type { UnsafeSplits } from './store/splits.ts'
import { findVotes, type GoalVotes } from './store/votes.ts'

/** Everything that is counted, fit to be read by the audience it was made for. Keys are ids of goals and missions. */
export type Figures = {
  overview: Overview
  heard: Heard
  goal(id: string): GoalFigures
  /** Who spoke to each goal that anybody spoke to; empty for the public. */
  splits: ReadonlyMap<string, GoalSplits>
  /** What was said to any goal of each mission; empty for the public, who could reckon a withheld goal from it. */
  missions: ReadonlyMap<string, MissionFigures>
}

/**
 * The one way to a count that may have to be withheld: pages, exports and whatever follows take their figures from
 * here, so that two of them never answer the same question differently (docs/decisions/0007-withheld-counts.md).
 */
export async function readFigures(db: Db, scope: Scope, place: Place, audience: Audience): Promise<Figures> {
  const isPublic = audience === 'public'
  const [areas, everybody, numbers, missions, goals, votes, ofMissions, missionVotes] = await Promise.all([
    readAreas(db, place.id),
    findPeople(db, scope),
    findContributionNumbers(db, scope),
    findMissions(db, place.id),
    findSpeakers(db, scope, 'goal'),
    findVotes(db, scope, 'goal', isPublic),
    isPublic ? new Map<string, UnsafeSplits>() : findSpeakers(db, scope, 'mission'),
    isPublic ? new Map<string, GoalVotes>() : findVotes(db, scope, 'mission', false),
  ])
  const spokenTo = (goalIds: readonly string[]) => goalIds.filter((id) => goals.has(id))
  const spoken: Spoken = {
    everybody,
    goals,
    missions: [...missions].flatMap(([id, goalIds]) => {
      const [spoke, of] = [ofMissions.get(id), spokenTo(goalIds)]
      return spoke && of.length > 1 ? [{ id, of, spoke }] : []
    }),
  }
  const statements = judgeCubes(spoken, areas, (by) => rulesFor(audience, by, place), 1)
  const splitsOf = (id: string): GoalSplits => ({
    byArea: splitOf(statements, 'area', id, areas),
    byAge: splitOf(statements, 'age-band', id, areas),
    byWay: splitOf(statements, 'way', id, areas),
  })
  const missionFigures = (id: string, goalIds: readonly string[]): MissionFigures => {
    const [spoke, of] = [ofMissions.get(id), spokenTo(goalIds)]
    return {
      people: spoke?.people ?? 0,
      contributions: spoke?.rows ?? 0,
      votes: missionVotes.get(id)?.votes ?? null,
      // A mission of which one goal was spoken to says of itself what it says of that goal.
      splits: spoke ? splitsOf(of.length === 1 ? (of[0] as string) : id) : null,
    }
  }
  const least = isPublic ? place.smallCellPublic : 0
  return {
    overview: overviewOf(everybody, numbers),
    heard: {
      people: everybody.people,
      byArea: splitOf(statements, 'area', wholeId, areas),
      byAge: splitOf(statements, 'age-band', wholeId, areas),
    },
    goal: (id) => goalFigures(goals.get(id), votes.get(id), least, statements.area?.rows.get(id)?.total.value ?? null),
    splits: new Map(isPublic ? [] : [...goals.keys()].map((id) => [id, splitsOf(id)])),
    missions: new Map(isPublic ? [] : [...missions].map(([id, goalIds]) => [id, missionFigures(id, goalIds)])),
  }
}

/** @param least 0 where goals are not withheld. Votes go by how many people gave them. */
function goalFigures(
  spoke: UnsafeSplits | undefined,
  votes: GoalVotes | undefined,
  least: number,
  told: number | null,
): GoalFigures {
  const isShown = least === 0 || told !== null
  return {
    people: isShown ? (spoke?.people ?? 0) : 'withheld',
    contributions: isShown ? (spoke?.rows ?? 0) : 'withheld',
    votes: votes ? (votes.voters >= least ? votes.votes : 'withheld') : null,
  }
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

/** What is said of one row. Where its cube may not be asked for, each group that there is is withheld. */
function splitOf(statements: Statements, by: SplitBy, id: string, areas: readonly Area[]): Split {
  const statement = statements[by]
  const cells = statement?.rows.get(id)?.cells
  const groups = statement?.groups ?? (by === 'way' ? ways : [])
  return {
    by,
    cells: groups.map((key, index) => ({
      key,
      name: by === 'area' ? (areas.find(({ code }) => code === key)?.name ?? null) : null,
      people: cells?.[index]?.value ?? 'withheld',
    })),
  }
}
