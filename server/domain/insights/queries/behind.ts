import { type Mission, readFramework } from '#domain/framework/queries.ts'
import type { Context } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import type { Place } from '#domain/people/queries.ts'
import { readWords } from '#domain/wordings/queries.ts'
import { type Figures, readFigures } from '../aggregate.ts'
import { readKinds } from '../kinds.ts'
import { cellRounded, goalUnknown, missionUnknown, themeUntold } from '../problems.ts'
import { cellAsked, type Table } from '../rules/cell-asked.ts'
import type { BehindAsked, BehindBy, BehindPage } from '../schema/behind.ts'
import { type Cell, type Figure, type GoalSplits, kindBys, splitBys } from '../schema.ts'
import { findBehind, findTheme } from '../store/behind.ts'
import { besideTold, readBeside } from './beside.ts'

const perPage = 50

/**
 * What people said behind one figure of the insight pages, for whoever may read it one by one. What is counted nowhere,
 * withheld, or divided two ways at once does not open, and no group where groups are rounded.
 *
 * @param scopes `figures`: whose people the figure counts; `words`: whose words may be read
 */
export async function readBehind(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  scopes: { figures: Scope; words: Scope },
  place: Place,
  asked: BehindAsked,
  language: string,
): Promise<Result<BehindPage, Problem>> {
  const isRounded = place.figurePolicy === 'round'
  if (asked.cell && isRounded) return fail(cellRounded)
  const [framework, figures] = await Promise.all([
    readFramework(db, place.id, language),
    readFigures(db, scopes.figures, place),
  ])
  const found = subjectOf(asked, framework, figures)
  if (!found.ok) return found
  const { rowId, goalIds, name, hue, people, splits } = found.value
  const today = dayIn(place.timeZone, clock.now())
  const [goalId] = asked.goal && goalIds ? goalIds : []
  const kinds = goalId ? await readKinds(db, scopes.figures, place, today) : undefined
  const ofGoal = kinds?.goals.get(goalId ?? '')
  const tables: Table[] = [
    ...(splits ? [splits.byArea, splits.byAge, splits.byWay] : []),
    ...kindBys.map((by) => ({ by, cells: ofGoal?.[by] ?? [] })),
  ].filter(({ cells }) => cells.length > 0)
  const cell = cellAsked(asked.cell, tables)
  if (!cell.ok) return cell
  const theme = await themeAsked()
  if (!theme.ok) return theme
  const until = toldUntil(cell.value)
  const rows = await findBehind(db, scopes.words, {
    ...{ goalIds, themeId: theme.value?.id ?? null, timeZone: place.timeZone, after: asked.after, limit: perPage + 1 },
    until,
    cell: cell.value && {
      by: cell.value.by,
      key: cell.value.cell.key,
      keys: (tables.find(({ by }) => by === cell.value?.by)?.cells ?? []).map(({ key }) => key),
    },
  })
  const page = rows.slice(0, perPage)
  const words = await readWords(
    db,
    page.map(({ titleId }) => titleId),
    language,
  )
  return ok({
    about: name && hue ? { name, hue } : null,
    theme: theme.value?.short ?? null,
    cell: cell.value && { by: cell.value.by, key: cell.value.cell.key, name: cell.value.cell.name },
    people: cell.value?.cell.people ?? theme.value?.people ?? people,
    tables: theme.value || isRounded ? [] : tables,
    rows: page.map(({ titleId, ...row }) => ({ ...row, source: words.get(titleId) })),
    next: rows.length > perPage ? (page.at(-1)?.publicId ?? null) : null,
    toldOn: until && dayIn(place.timeZone, new Date(until)),
    isInFullOnly: cell.value?.by === 'area' || cell.value?.by === 'age-band',
  })

  /** What came after a group's number was told is not behind it: laid beside each other two lists would tell who came. */
  function toldUntil(opened: { by: BehindBy; cell: Cell } | null): string | null {
    if (!opened || !rowId) return null
    const { by, cell } = opened
    const kind = kindBys.find((each) => each === by)
    if (kind) return kinds?.toldSince(kind, rowId, cell.key) ?? null
    const split = splitBys.find((each) => each === by)
    return split ? figures.toldSince(split, rowId, cell.key) : null
  }

  /** A theme opens beside its goal, where so many said both that it is told; and not divided once more. */
  async function themeAsked() {
    if (!asked.theme) return ok(null)
    const found = await findTheme(db, place.id, asked.theme)
    if (!found || !goalId || asked.cell) return fail(themeUntold)
    const { told } = besideTold(await readBeside(db, scopes.figures, goalId, language), people, place)
    const beside = told.find(({ publicId }) => publicId === asked.theme)
    return beside ? ok({ id: found.id, short: beside.short, people: beside.people }) : fail(themeUntold)
  }
}

type Subject = Partial<Pick<NonNullable<BehindPage['about']>, 'name' | 'hue'>> & {
  /** Of the goal or the mission, as the figures name it. */
  rowId: string | null
  goalIds: string[] | null
  people: Figure
  splits: GoalSplits | null
}

function subjectOf(
  { mission: slug, goal: publicId }: BehindAsked,
  framework: readonly Mission[],
  figures: Figures,
): Result<Subject, Problem> {
  const mission = framework.find((each) => each.slug === slug || each.goals.some((goal) => goal.publicId === publicId))
  if (publicId) {
    const goal = mission?.goals.find((each) => each.publicId === publicId)
    if (!mission || !goal) return fail(goalUnknown)
    const { people } = figures.goal(goal.id)
    const splits = figures.splits.get(goal.id) ?? null
    return ok({ rowId: goal.id, goalIds: [goal.id], name: goal.short, hue: mission.hue, people, splits })
  }
  if (slug) {
    if (!mission) return fail(missionUnknown)
    const figure = figures.missions.get(mission.id)
    const goalIds = mission.goals.map(({ id }) => id)
    const splits = figure?.splits ?? null
    return ok({ rowId: mission.id, goalIds, name: mission.name, hue: mission.hue, people: figure?.people ?? 0, splits })
  }
  return ok({ rowId: null, goalIds: null, people: figures.overview.people, splits: null })
}
