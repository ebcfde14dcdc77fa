import type { Db } from '#db/client.ts'
import { ageBands, earlierAgeBands } from '#domain/contributions/schema.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { type Area, type Place, readAreas } from '#domain/people/queries.ts'
import { type Count, type JudgedCount, withhold } from './rules.ts'
import {
  type Audience,
  type GoalFigures,
  type GoalSplits,
  type Heard,
  type MissionFigures,
  notSaid,
  type Overview,
  type Split,
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
  const [areas, people, numbers, missions, speakers, votes, ofMissions, missionVotes] = await Promise.all([
    readAreas(db, place.id),
    findPeople(db, scope),
    findContributionNumbers(db, scope),
    findMissions(db, place.id),
    findSpeakers(db, scope, 'goal'),
    findVotes(db, scope, 'goal', isPublic),
    isPublic ? new Map<string, UnsafeSplits>() : findSpeakers(db, scope, 'mission'),
    isPublic ? new Map<string, GoalVotes>() : findVotes(db, scope, 'mission', false),
  ])
  const least = isPublic ? place.smallCellPublic : place.smallCellStaff
  const whole = judgeWhole(people, areas, least)
  const judged = new Map(
    isPublic ? [] : [...speakers].map(([id, ofGoal]) => [id, judge(ofGoal, whole, areas, least)] as const),
  )
  const missionFigures = (id: string, goalIds: readonly string[]): MissionFigures => {
    const spoke = ofMissions.get(id)
    // Goals that nobody spoke to hide nothing: their total is known to be nought.
    const goals = goalIds.flatMap((goal) => judged.get(goal) ?? [])
    return {
      people: spoke?.people ?? 0,
      contributions: spoke?.rows ?? 0,
      votes: missionVotes.get(id)?.votes ?? null,
      splits: spoke ? asSplits(judge(spoke, whole, areas, least, goals), areas) : null,
    }
  }
  return {
    overview: overviewOf(people, numbers),
    heard: {
      people: people.people,
      byArea: asSplit('area', whole.area, areas),
      byAge: asSplit('age-band', whole.age, areas),
    },
    goal: (id) => goalFigures(speakers.get(id), votes.get(id), isPublic ? least : 0),
    splits: new Map([...judged].map(([id, ofGoal]) => [id, asSplits(ofGoal, areas)])),
    missions: new Map(isPublic ? [] : [...missions].map(([id, goalIds]) => [id, missionFigures(id, goalIds)])),
  }
}

type Judged = { area: JudgedCount[]; age: JudgedCount[]; way: JudgedCount[] }

function judgeWhole(people: UnsafeSplits, areas: readonly Area[], least: number): Judged {
  return {
    area: withhold(areaCounts(people, areas), least),
    age: withhold(ageCounts(people), least),
    // How many answered, were brought in or took part is withheld from nobody.
    way: ways
      .filter((way) => people.rowsByWay.has(way))
      .map((way) => ({ key: way, n: people.byWay.get(way) ?? 0, shown: true })),
  }
}

/** @param goals the judged splits of a mission's goals, which its own must not give away */
function judge(
  spoke: UnsafeSplits,
  whole: Judged,
  areas: readonly Area[],
  least: number,
  goals: readonly Judged[] = [],
): Judged {
  const wayCounts = whole.way.map(({ key }) => ({ key, n: spoke.byWay.get(key) ?? 0 }))
  const judged = (counts: Count[], by: keyof Judged) =>
    withhold(
      counts,
      least,
      whole[by],
      goals.map((goal) => goal[by]),
    )
  return {
    area: judged(areaCounts(spoke, areas), 'area'),
    age: judged(ageCounts(spoke), 'age'),
    way: judged(wayCounts, 'way'),
  }
}

const asSplits = ({ area, age, way }: Judged, areas: readonly Area[]): GoalSplits => ({
  byArea: asSplit('area', area, areas),
  byAge: asSplit('age-band', age, areas),
  byWay: asSplit('way', way, areas),
})

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
  const bands = [...ageBands, ...earlierAgeBands.filter((band) => people.byAge.has(band))]
  const said = bands.map((band) => ({ key: band as string, n: people.byAge.get(band) ?? 0 }))
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
