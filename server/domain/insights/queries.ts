import type { Db } from '#db/client.ts'
import { type Mission, readFramework, readGoalHistory } from '#domain/framework/queries.ts'
import type { Context } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import type { Place } from '#domain/people/queries.ts'
import { readWords } from '#domain/wordings/queries.ts'
import { type Figures, isWide, publicScope, readFigures, readPublished } from './aggregate.ts'
import { readEquality } from './equality.ts'
import { sayKinds } from './kinds.ts'
import { goalUnknown, missionUnknown } from './problems.ts'
import { besideTold, readBeside } from './queries/beside.ts'
import { asTold, readQuotes } from './queries/quotes.ts'
import {
  type GoalKinds,
  type GoalOnWall,
  type GoalPage,
  type MissionOnWall,
  type MissionPage,
  type Quote,
  quotesInPublic,
  type Said,
  type Wall,
} from './schema.ts'
import { findTagsByWording } from './store/goals.ts'
import { keptOfCode } from './store/kept/counts.ts'
import { findVotesByChoice } from './store/votes.ts'

const quotesOnWall = 1
const quotesOnPage = 8

/** All missions and goals with what was said to each, for staff. */
export async function readWall(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  scope: Scope,
  place: Place,
  language: string,
): Promise<Wall> {
  const [framework, figures, equality, kinds] = await Promise.all([
    readFramework(db, place.id, language),
    readFigures(db, scope, place),
    readEquality(db, scope, place),
    sayKinds(db, scope, place, dayIn(place.timeZone, clock.now())),
  ])
  const wide = goalIdsOf(framework).filter((id) => isWide(figures, id, place.smallCellStaff))
  const quotes = asTold(await readQuotes(db, scope, wide, quotesOnWall, language), kinds)
  const missions = onWall(framework, figures, quotes, kinds)
  return { overview: figures.overview, heard: figures.heard, equality, missions }
}

/** What anybody may read, as published last: no quotes where the goal's count is withheld. Null before the first time. */
export async function readSaid(db: Db, place: Place, language: string): Promise<Said | null> {
  const [framework, published] = await Promise.all([readFramework(db, place.id, language), readPublished(db, place)])
  if (!published) return null
  const { figures, snapshot, rules } = published
  const wideEnough = goalIdsOf(framework).filter((id) => figures.goal(id).people !== 'withheld')
  const quotes = await readQuotes(
    db,
    publicScope(place.id),
    wideEnough,
    quotesInPublic,
    language,
    'goal',
    'may_publish',
  )
  const { responses, participants, people, contributions, read } = figures.overview
  return {
    overview: { responses, participants, people, contributions, read },
    heard: figures.heard,
    ...rules,
    published: { number: snapshot.number, on: dayIn(place.timeZone, snapshot.taken_at) },
    missions: onWall(framework, figures, quotes),
  }
}

/** One goal, for staff. @param publicId of the goal, as it stands in links */
export async function readGoal(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  scope: Scope,
  place: Place,
  publicId: string,
  language: string,
): Promise<Result<GoalPage, Problem>> {
  const framework = await readFramework(db, place.id, language)
  const mission = framework.find(({ goals }) => goals.some((goal) => goal.publicId === publicId))
  const goal = mission?.goals.find((each) => each.publicId === publicId)
  if (!mission || !goal) return fail(goalUnknown)
  const figures = await readFigures(db, scope, place)
  const wide = isWide(figures, goal.id, place.smallCellStaff) ? [goal.id] : []
  const [quotes, choices, history, tags, kinds, beside] = await Promise.all([
    readQuotes(db, scope, wide, quotesOnPage, language),
    readVotesByChoice(db, scope, [goal.id], language),
    readGoalHistory(db, goal.id, language),
    countByWording(db, scope, goal.id),
    sayKinds(db, scope, place, dayIn(place.timeZone, clock.now())),
    readBeside(db, scope, goal.id, language),
  ])
  return ok({
    mission: { slug: mission.slug, hue: mission.hue, name: mission.name },
    publicId,
    text: goal.text,
    short: goal.short,
    figures: figures.goal(goal.id),
    splits: figures.splits.get(goal.id) ?? null,
    kinds: kinds.get(goal.id) ?? null,
    beside: besideTold(beside, figures.goal(goal.id).people, place),
    least: place.smallCellStaff,
    overview: figures.overview,
    quotes: asTold(quotes, kinds).get(goal.id) ?? [],
    choices,
    history: history.map(({ id, ...version }) => ({ ...version, tags: tags.get(id) ?? 0 })),
  })
}

/** One mission with its goals, for staff. @param slug of the mission, as it stands in links */
export async function readMission(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  scope: Scope,
  place: Place,
  slug: string,
  language: string,
): Promise<Result<MissionPage, Problem>> {
  const framework = await readFramework(db, place.id, language)
  const mission = framework.find((each) => each.slug === slug)
  if (!mission) return fail(missionUnknown)
  const goalIds = goalIdsOf([mission])
  const [figures, quotes, choices, kinds] = await Promise.all([
    readFigures(db, scope, place),
    readQuotes(db, scope, goalIds, quotesOnPage, language, 'mission'),
    readVotesByChoice(db, scope, goalIds, language),
    sayKinds(db, scope, place, dayIn(place.timeZone, clock.now())),
  ])
  const said = figures.missions.get(mission.id) ?? { people: 0, contributions: 0, votes: null, splits: null }
  return ok({
    slug,
    hue: mission.hue,
    name: mission.name,
    statement: mission.statement,
    goals: goalsOnWall(mission, figures, new Map(), kinds),
    figures: said,
    least: place.smallCellStaff,
    overview: figures.overview,
    quotes: said.people >= place.smallCellStaff ? (quotes.get(mission.id) ?? []) : [],
    choices,
  })
}

const countByWording = async (db: Db, scope: Scope, goalId: string): Promise<Map<string, number>> =>
  (await keptOfCode(db, scope, goalId, 'wording')) ?? findTagsByWording(db, scope, goalId)

const goalIdsOf = (framework: readonly Mission[]) => framework.flatMap(({ goals }) => goals.map(({ id }) => id))

const onWall = (
  framework: readonly Mission[],
  figures: Figures,
  quotes: ReadonlyMap<string, Quote[]>,
  kinds: ReadonlyMap<string, GoalKinds> = new Map(),
): MissionOnWall[] =>
  framework.map((mission) => ({
    slug: mission.slug,
    hue: mission.hue,
    name: mission.name,
    statement: mission.statement,
    people: figures.missions.get(mission.id)?.people ?? null,
    goals: goalsOnWall(mission, figures, quotes, kinds),
  }))

const goalsOnWall = (
  mission: Mission,
  figures: Figures,
  quotes: ReadonlyMap<string, Quote[]>,
  kinds: ReadonlyMap<string, GoalKinds> = new Map(),
): GoalOnWall[] =>
  mission.goals.map(({ id, publicId, text, short }) => ({
    publicId,
    text,
    short,
    figures: figures.goal(id),
    kinds: kinds.get(id) ?? null,
    quotes: quotes.get(id) ?? [],
  }))

/** Choices that stand for any of the goals, with their votes, the newest workshop first. */
export async function readVotesByChoice(db: Db, scope: Scope, goalIds: readonly string[], language: string) {
  const rows = goalIds.length ? await findVotesByChoice(db, scope, goalIds) : []
  const words = await readWords(
    db,
    rows.flatMap(({ title_id, text_id, choice_id }) => [title_id, text_id, choice_id]),
    language,
  )
  return rows.map(({ title_id, text_id, choice_id, ...row }) => ({
    ...row,
    workshop: words.get(title_id),
    activity: words.get(text_id),
    choice: words.get(choice_id),
  }))
}
