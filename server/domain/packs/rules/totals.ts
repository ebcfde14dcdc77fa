import { underHeard } from '#domain/insights/schema/heard.ts'
import {
  goalBeyondEverybody,
  groupsDisagree,
  missionOutside,
  shareWrong,
  togetherBeyond,
  togetherUneven,
} from '../problems.ts'
import type { PackAbout, PackCell, PackSheets, RowOf } from '../schema.ts'

type Rules = Pick<PackAbout, 'policy'>
type Goal = RowOf<'goals'>

/** How far a rounded number may be from the true one: none where nothing is rounded. */
const give = ({ policy }: Rules) => (policy === 'round' ? 2 : 0)

const isNumber = (value: PackCell | undefined): value is number => typeof value === 'number'

const told = (rows: readonly Goal[], mission: PackCell, goal: PackCell, measure: string): Goal | undefined =>
  rows.find((row) => row.mission === mission && row.goal === goal && row.measure === measure)

/**
 * Nobody speaks to a goal who did not take part; a mission is at least its largest goal and at most their sum; and who
 * told of needs and of strengths are some of the goal's people. Only what is of one moment is held beside each other.
 */
export function checkTotals({ goals }: Pick<PackSheets, 'goals'>, rules: Rules) {
  for (const measure of ['people', 'contributions']) {
    const everybody = told(goals, null, null, measure)?.value
    const ofGoals = goals.filter((row) => row.goal !== null && row.measure === measure && row.status === 'shown')
    const beyond = ofGoals.find(
      ({ value }) => isNumber(value) && !(isNumber(everybody) && value - give(rules) <= everybody),
    )
    if (beyond) return goalBeyondEverybody(String(beyond.goal))
    for (const mission of new Set(goals.flatMap((row) => (row.mission === null ? [] : [row.mission])))) {
      const whole = told(goals, mission, null, measure)?.value
      const values = ofGoals.flatMap((row) => (row.mission === mission && isNumber(row.value) ? [row.value] : []))
      const isAll = values.length === ofGoals.filter((row) => row.mission === mission).length
      if (!isNumber(whole)) continue
      const sum = values.reduce((all, value) => all + value, 0)
      if (whole < Math.max(0, ...values) || (isAll && whole > sum)) return missionOutside(String(mission))
    }
  }
  const part = goals.find((row) => {
    if (row.goal === null || !partOfPeople.some((measure) => String(row.measure).startsWith(measure))) return false
    const people = told(goals, row.mission, row.goal, 'people')
    return (
      row.status === 'shown' && isNumber(row.value) && isNumber(people?.value) && row.value - give(rules) > people.value
    )
  })
  return part && groupsDisagree('goals', String(part.goal), String(part.measure))
}
const partOfPeople = ['need', 'strength', 'for', 'against', 'month ']

type Cell = Pick<RowOf<'goal-groups'>, 'mission' | 'goal' | 'by' | 'group' | 'people' | 'status'>

/** Ways in which everybody is in one of the groups; who was asked about themselves is not everybody. */
const ofEverybody = ['area', 'age-band', 'way']

/**
 * Groups add up to what their row says it comes to, and that is what the sheet of goals says. What is of an earlier
 * time is held beside nothing of now.
 */
export function checkGroups(
  sheet: 'goal-groups' | 'places',
  sheets: Pick<PackSheets, 'goals' | 'goal-groups' | 'places'>,
  rules: Rules,
) {
  const cells =
    sheet === 'places'
      ? sheets.places.map((row): Cell => ({ ...row, by: 'area', group: row.area }))
      : sheets['goal-groups'].map((row): Cell => row)
  const keyOf = ({ mission, goal, by }: Cell) => JSON.stringify([mission, goal, by])
  const rows = new Map<string, Cell[]>()
  for (const cell of cells) rows.set(keyOf(cell), [...(rows.get(keyOf(cell)) ?? []), cell])
  for (const row of rows.values()) {
    const all = row.find(({ group }) => group === 'all')
    const groups = row.filter(({ group }) => group !== 'all')
    if (!all) return groupsDisagree(sheet, String(row[0]?.goal ?? ''), String(row[0]?.by))
    const problem = groupsDisagree(sheet, String(all.goal ?? all.mission ?? ''), String(all.by))
    if (!isNumber(all.people) || all.status !== 'shown') continue
    const shown = groups.flatMap(({ people }) => (isNumber(people) ? [people] : []))
    const sum = shown.reduce((total, people) => total + people, 0)
    const room = give(rules) * (shown.length + 1)
    if (sum - room > all.people || (shown.length === groups.length && sum + room < all.people)) return problem
    const whole = told(sheets.goals, all.mission, all.goal, 'people')
    if (!ofEverybody.includes(String(all.by)) || whole?.status !== 'shown' || !isNumber(whole.value)) continue
    if (Math.abs(whole.value - all.people) > give(rules)) return problem
  }
  return undefined
}

/** Who spoke of two goals spoke of both: the same number from either side, and of neither more than of the goal itself. */
export function checkTogether({ goals, together, themes }: Pick<PackSheets, 'goals' | 'together' | 'themes'>) {
  const peopleOf = new Map(goals.filter(({ measure }) => measure === 'people').map((row) => [row.goal, row.value]))
  const isBeyond = ({ goal, people }: { goal: PackCell; people: PackCell }) => {
    const whole = peopleOf.get(goal)
    return isNumber(people) && isNumber(whole) && people > whole
  }
  const beyond = themes.find(isBeyond)
  if (beyond) return togetherBeyond('themes', String(beyond.goal))
  const both = together.find(isBeyond)
  if (both) return togetherBeyond('together', String(both.goal))
  const uneven = together.find(({ goal, other_goal, people }) => {
    const back = together.find((row) => row.goal === other_goal && row.other_goal === goal)
    return back !== undefined && back.people !== people
  })
  return uneven && togetherUneven(String(uneven.goal), String(uneven.other_goal))
}

/** Shares add up to no more than one, and gap, ratio and flag follow from the two shares beside them. */
export function checkShares({ heard }: Pick<PackSheets, 'heard'>, rules: Rules) {
  // Four places each: what they are reckoned from has the rest.
  const near = (one: number, other: number, scale = 1) => Math.abs(one - other) <= 0.0002 * Math.max(1, scale)
  for (const by of new Set(heard.map((row) => row.by))) {
    const rows = heard.filter((row) => row.by === by)
    const shares = rows.flatMap(({ share }) => (isNumber(share) ? [share] : []))
    const room = give(rules) > 0 ? 1 : 0.01
    if (shares.reduce((sum, share) => sum + share, 0) > 1 + room) return shareWrong(String(by), '')
    for (const { group, share, population_share, gap_points, ratio, flag } of rows) {
      const problem = shareWrong(String(by), String(group))
      if (isNumber(gap_points) !== (isNumber(share) && isNumber(population_share))) return problem
      if (isNumber(ratio) !== isNumber(gap_points)) return problem
      if (!isNumber(share) || !isNumber(population_share) || !isNumber(gap_points) || !isNumber(ratio)) continue
      if (!near(gap_points, (share - population_share) * 100, 100)) return problem
      if (population_share > 0.01 && !near(ratio, share / population_share, (2 * ratio) / population_share))
        return problem
      if ((flag === 'under-heard') !== ratio < underHeard && !near(ratio, underHeard)) return problem
    }
  }
  return undefined
}
