import type { Db } from '#db/client.ts'
import { ageBands } from '#domain/contributions/schema.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { type Area, type Place, readAreas } from '#domain/people/queries.ts'
import { type Count, type JudgedCount, withhold } from './rules.ts'
import {
  type Audience,
  type GoalFigures,
  type GoalSplits,
  type Heard,
  notSaid,
  type Overview,
  type Split,
  type Way,
  ways,
} from './schema.ts'
import { findContributionNumbers } from './store/contributions.ts'
import { findMissionSpeakers, findSpeakers } from './store/goals.ts'
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
  /** People who spoke to any goal of a mission; empty for the public, who could reckon a withheld goal from it. */
  missions: ReadonlyMap<string, number>
}

/**
 * The one way to a count that may have to be withheld: pages, exports and whatever follows take their figures from
 * here, so that two of them never answer the same question differently (docs/decisions/0007-withheld-counts.md).
 */
export async function readFigures(db: Db, scope: Scope, place: Place, audience: Audience): Promise<Figures> {
  const isPublic = audience === 'public'
  const [areas, people, numbers, speakers, missions, votes] = await Promise.all([
    readAreas(db, place.id),
    findPeople(db, scope),
    findContributionNumbers(db, scope),
    findSpeakers(db, scope),
    isPublic ? new Map<string, number>() : findMissionSpeakers(db, scope),
    findVotes(db, scope, isPublic),
  ])
  const least = isPublic ? place.smallCellPublic : place.smallCellStaff
  const whole = judgeWhole(people, areas, least)
  return {
    overview: overviewOf(people, numbers),
    heard: {
      people: people.people,
      byArea: asSplit('area', whole.area, areas),
      byAge: asSplit('age-band', whole.age, areas),
    },
    goal: (id) => goalFigures(speakers.get(id), votes.get(id), isPublic ? least : 0),
    splits: new Map(
      isPublic ? [] : [...speakers].map(([id, ofGoal]) => [id, goalSplits(ofGoal, whole, areas, least)] as const),
    ),
    missions,
  }
}

type Whole = { area: JudgedCount[]; age: JudgedCount[]; way: JudgedCount[] }

function judgeWhole(people: UnsafeSplits, areas: readonly Area[], least: number): Whole {
  return {
    area: withhold(areaCounts(people, areas), least),
    age: withhold(ageCounts(people), least),
    // How many answered, were brought in or took part is withheld from nobody.
    way: ways
      .filter((way) => people.rowsByWay.has(way))
      .map((way) => ({ key: way, n: people.byWay.get(way) ?? 0, shown: true })),
  }
}

function goalSplits(ofGoal: UnsafeSplits, whole: Whole, areas: readonly Area[], least: number): GoalSplits {
  const wayCounts = whole.way.map(({ key }) => ({ key, n: ofGoal.byWay.get(key) ?? 0 }))
  return {
    byArea: asSplit('area', withhold(areaCounts(ofGoal, areas), least, whole.area), areas),
    byAge: asSplit('age-band', withhold(ageCounts(ofGoal), least, whole.age), areas),
    byWay: asSplit('way', withhold(wayCounts, least, whole.way), areas),
  }
}

/** @param least 0 where goals are not withheld. Votes go by how many people gave them. */
function goalFigures(speakers: UnsafeSplits | undefined, votes: GoalVotes | undefined, least: number): GoalFigures {
  const isShown = (speakers?.people ?? 0) >= least
  return {
    people: isShown ? (speakers?.people ?? 0) : 'withheld',
    contributions: isShown ? (speakers?.rows ?? 0) : 'withheld',
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

const areaCounts = (people: UnsafeSplits, areas: readonly Area[]): Count[] => [
  ...areas.map(({ id, code }) => ({ key: code, n: people.byArea.get(id) ?? 0 })),
  { key: notSaid, n: people.byArea.get('') ?? 0 },
]

/** What is no band of ours counts as not said, so that the cells always add up to the people. */
function ageCounts(people: UnsafeSplits): Count[] {
  const said = ageBands.map((band) => ({ key: band as string, n: people.byAge.get(band) ?? 0 }))
  return [...said, { key: notSaid, n: people.people - said.reduce((sum, { n }) => sum + n, 0) }]
}

const asSplit = (by: Split['by'], judged: readonly JudgedCount[], areas: readonly Area[]): Split => ({
  by,
  cells: judged.map(({ key, n, shown }) => ({
    key,
    name: by === 'area' ? (areas.find(({ code }) => code === key)?.name ?? null) : null,
    people: shown ? n : 'withheld',
  })),
})
