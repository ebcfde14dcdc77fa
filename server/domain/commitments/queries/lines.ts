import type { Db } from '#db/client.ts'
import type { Day } from '#db/schema/columns.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { readWords, type WordsById } from '#domain/wordings/queries.ts'
import { isLate, isOverdue, type Standing, statusOf } from '../rules/status.ts'
import type { CommitmentLine, Mission } from '../schema.ts'
import type { Where } from '../store/fitting.ts'
import { findMissions, findReadings, findRows, findSteps, type LineRow, type Part } from '../store/reading.ts'
import { type NamedGoal, readGoalWords } from './goal-words.ts'
import { openStates } from './states.ts'

type Steps = Awaited<ReturnType<typeof findSteps>>
type Readings = Awaited<ReturnType<typeof findReadings>>
/** A commitment with all that its status follows from. */
export type Row = LineRow & {
  steps: Steps
  readings: Readings
  standing: Standing
  isOverdue: boolean
  isLate: boolean
}

/** Whatever fits, with its status as of today. @param part how many are looked at, and in which order */
export async function readRows(
  db: Db,
  where: Where,
  { today, timeZone, ...part }: Part & { today: Day; timeZone: string },
): Promise<Row[]> {
  const rows = await findRows(db, where, part)
  const ids = rows.map(({ id }) => id)
  const [steps, readings] = ids.length ? await Promise.all([findSteps(db, ids), findReadings(db, ids)]) : [[], []]
  const stepsOf = byCommitment(steps)
  const readingsOf = byCommitment(readings)
  return rows.map((row) => {
    const own = { steps: stepsOf.get(row.id) ?? [], readings: readingsOf.get(row.id) ?? [] }
    const standing: Standing = {
      ...{ stance: row.stance, outcome: row.outcome, dueOn: row.due_on, firstDue: row.first_due },
      milestones: own.steps,
      measure:
        row.measure_id === null ? null : { baseline: row.baseline, baselineOn: row.baseline_on, target: row.target },
      readings: own.readings,
      publishedOn: row.published_at && dayIn(timeZone, row.published_at),
    }
    return { ...row, ...own, standing, isOverdue: isOverdue(standing, today), isLate: isLate(standing, today) }
  })
}

/** The date that has passed: its own, or that of its earliest open step; null where none has. */
export const lateSince = ({ isOverdue, due_on, steps }: Row, today: Day): Day | null =>
  isOverdue ? due_on : (steps.find(({ doneOn, dueOn }) => doneOn === null && dueOn < today)?.dueOn ?? null)

function byCommitment<Part extends { of: string }>(parts: readonly Part[]): Map<string, Part[]> {
  const found = new Map<string, Part[]>()
  for (const part of parts) {
    const own = found.get(part.of)
    if (own) own.push(part)
    else found.set(part.of, [part])
  }
  return found
}

export type Around = { words: WordsById; goals: ReadonlyMap<string, NamedGoal>; missions: ReadonlyMap<string, Mission> }

/** The words of some rows, of their goals and missions, in one language. */
export async function readAround(db: Db, rows: readonly LineRow[], language: string): Promise<Around> {
  const goals = await readGoalWords(
    db,
    rows.map(({ goal_id }) => goal_id),
    language,
  )
  const missionIds = [...new Set([...goals.values()].map(({ missionId }) => missionId))]
  const missions = missionIds.length ? await findMissions(db, missionIds) : []
  const words = await readWords(
    db,
    [
      ...rows.flatMap((row) => [row.title_id, row.said_id, row.answer_id, row.measure_id, row.unit_id]),
      ...missions.map(({ nameId }) => nameId),
    ],
    language,
  )
  return {
    ...{ words, goals },
    missions: new Map(missions.map(({ id, slug, hue, nameId }) => [id, { slug, hue, name: words.get(nameId) }])),
  }
}

export function lineOf(row: Row, { words, goals, missions }: Around, today: Day): CommitmentLine {
  const goal = goals.get(row.goal_id)
  const mission = goal && missions.get(goal.missionId)
  // The database holds that a goal has words, and a mission.
  if (!goal || !mission) throw new Error('a goal without a mission')
  return {
    publicId: row.public_id,
    ...{ state: row.state, stance: row.stance, organisation: row.organisation, role: row.role, dueOn: row.due_on },
    title: words.get(row.title_id),
    goal: goal.short,
    mission,
    status: statusOf(row.standing, today),
  }
}

/** Public ones by id, in this order; what is not public any more is left out. */
export async function readLinesOf(
  db: Db,
  place: { id: string; timeZone: string },
  ids: readonly string[],
  language: string,
  today: Day,
): Promise<CommitmentLine[]> {
  if (ids.length === 0) return []
  const where = { placeId: place.id, states: openStates, ids }
  const rows = await readRows(db, where, { today, timeZone: place.timeZone, limit: ids.length })
  const around = await readAround(db, rows, language)
  const sorted = rows.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
  return sorted.map((row) => lineOf(row, around, today))
}

/** Public ones to choose from, the latest change first. */
export async function readOpenToLink(db: Db, place: { id: string }, language: string, limit: number) {
  const rows = await findRows(db, { placeId: place.id, states: openStates }, { limit })
  const words = await readWords(
    db,
    rows.map(({ title_id }) => title_id),
    language,
  )
  return rows.map((row) => ({
    publicId: row.public_id,
    title: words.get(row.title_id),
    organisation: row.organisation,
  }))
}
