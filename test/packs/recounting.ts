import { expect } from 'vitest'
import type { PackContent, RowOf } from '#domain/packs/schema.ts'
import type { Scene } from '#test/support/scene.ts'
import { everybodyIn, groupOf, peopleIn, peopleMarked, peopleOf, type Raw } from './recount.ts'

type Baseline = { by: string; cells: { keys: string[]; people: number }[] }

/** Holds the numbers of packs against the raw rows, each found by code of its own. */
export function recounting(raw: Raw, framework: Scene['framework'], baselines: readonly Baseline[]) {
  const about = ({ mission, goal }: { mission?: unknown; goal: unknown }) =>
    raw.texts.filter(({ tags }) =>
      tags.some((tag) => tag.kind === 'goal' && (goal === null ? tag.mission === mission : tag.code === goal)),
    )
  const everybody = () => raw.people.reduce((sum, { heads }) => sum + heads, 0)
  const isWhole = ({ mission, goal }: { mission: unknown; goal: unknown }) => mission === null && goal === null
  const votes = raw.votes.filter(({ isTold }) => isTold)
  const votesFor = (goal: unknown) => votes.filter((vote) => vote.goals.some((each) => each === goal))
  const given = (votes: Raw['votes']) => votes.reduce((sum, vote) => sum + Math.max(vote.given, 0), 0)

  /** What a cell must be by the raw rows; withheld at least where that is under the threshold. */
  function agrees(
    pack: PackContent,
    sheet: string,
    row: { status: unknown },
    told: unknown,
    truth: number,
    isJudged: boolean,
  ) {
    const where = `${sheet} ${JSON.stringify(row)}, by the rows ${truth}`
    if (isJudged && truth < pack.about.least) expect(row.status, where).toBe('withheld')
    if (row.status === 'withheld') expect(told, where).toBeNull()
    else expect([row.status, told], where).toEqual(['shown', truth])
  }

  function recountGoals(pack: PackContent) {
    const isPublic = pack.about.audience === 'public'
    const months = pack.sheets.goals.flatMap(({ measure }) => /^month (\d{4}-\d\d)$/.exec(String(measure))?.[1] ?? [])
    const truth = (row: RowOf<'goals'>): number => {
      const { goal, mission, measure } = row
      if (isWhole(row)) return measure === 'people' ? everybody() : raw.texts.length
      if (measure === 'people') return peopleOf(about(row))
      if (measure === 'contributions') return about(row).length
      if (measure !== 'votes') return peopleMarked(about(row), String(goal), String(measure), months)
      if (goal !== null) return given(votesFor(goal))
      const goals = new Set(framework.find(({ slug }) => slug === mission)?.goals.map(({ publicId }) => publicId))
      return given(votes.filter((vote) => vote.goals.some((each) => goals.has(each))))
    }
    const isJudged = ({ measure, goal }: RowOf<'goals'>) =>
      !['people', 'contributions', 'votes'].includes(String(measure)) ||
      (isPublic && measure === 'people' && goal !== null)
    for (const row of pack.sheets.goals) agrees(pack, 'goals', row, row.value, truth(row), isJudged(row))
  }

  function recountGroups(pack: PackContent) {
    const cell = (row: RowOf<'goals'> | RowOf<'places'> | RowOf<'goal-groups'>, by: string, group: string): number => {
      const texts = about(row)
      if (by === 'area' || by === 'age-band' || by === 'way') {
        if (group === 'all') return isWhole(row) ? everybody() : peopleOf(texts)
        return isWhole(row) ? everybodyIn(raw, by, group) : peopleIn(texts, by, group)
      }
      const spoke = new Set(texts.map(({ person }) => person))
      return raw.asked.filter(
        (each) => (isWhole(row) || spoke.has(each.id)) && (group === 'all' || groupOf(each, by) === group),
      ).length
    }
    const isJudged = (group: unknown, by: unknown) =>
      group !== 'all' || !['area', 'age-band', 'way'].includes(String(by))
    for (const row of pack.sheets['goal-groups'])
      agrees(
        pack,
        'goal-groups',
        row,
        row.people,
        cell(row, String(row.by), String(row.group)),
        isJudged(row.group, row.by),
      )
    for (const row of pack.sheets.places)
      agrees(pack, 'places', row, row.people, cell(row, 'area', String(row.area)), isJudged(row.area, 'area'))
  }

  function recountHeard(pack: PackContent) {
    const isOfAll = (by: unknown) => by === 'area' || by === 'age-band'
    const countOf = (by: string, group: string) =>
      isOfAll(by) ? everybodyIn(raw, by, group) : raw.asked.filter((each) => groupOf(each, by) === group).length
    for (const row of pack.sheets.heard) {
      const [by, group] = [String(row.by), String(row.group)]
      if (group === 'not-asked') {
        expect(row.people).toBe(everybody() - raw.asked.length)
        continue
      }
      const truth = group.split('+').reduce((sum, key) => sum + countOf(by, key), 0)
      agrees(pack, 'heard', row, row.people, truth, true)
      const cells = baselines.find((each) => each.by === by)?.cells
      const total = isOfAll(by) ? everybody() : raw.asked.length
      const apart = pack.sheets.heard.filter(
        (each) => each.by === by && ['rather-not-say', 'not-said'].includes(String(each.group)),
      )
      const said = total - apart.reduce((sum, each) => sum + Number(each.people ?? 0), 0)
      const there = cells?.find(({ keys }) => keys.join('+') === group)
      const population = cells?.reduce((sum, each) => sum + each.people, 0) ?? 0
      if (!there || row.people === null || said < 30) {
        expect([row.share, row.ratio, row.gap_points], `${by} ${group}`).toEqual([null, null, null])
        continue
      }
      const share = truth / said
      expect(row.share, `${by} ${group}`).toBeCloseTo(share, 3)
      expect(row.population_share).toBeCloseTo(there.people / population, 3)
      expect(row.gap_points).toBeCloseTo((share - there.people / population) * 100, 1)
      expect(row.ratio).toBeCloseTo(share / (there.people / population), 2)
      expect(row.flag).toBe(share / (there.people / population) < 0.8 ? 'under-heard' : null)
    }
  }

  function recountBeside(pack: PackContent) {
    const both = (goal: unknown, other: unknown) =>
      peopleOf(raw.texts.filter(({ tags }) => [goal, other].every((code) => tags.some((tag) => tag.code === code))))
    const { themes, together } = pack.sheets
    for (const row of themes)
      if (row.code !== null) agrees(pack, 'themes', row, row.people, both(row.goal, row.code), true)
    for (const row of together) agrees(pack, 'together', row, row.people, both(row.goal, row.other_goal), true)
  }
  return { about, everybody, votesFor, given, recountGoals, recountGroups, recountHeard, recountBeside }
}
