import type { Db } from '#db/client.ts'
import { readFiles } from '#domain/evidence-files/queries.ts'
import { readSuccessors } from '#domain/framework/queries/successors.ts'
import { readOpenGoals } from '#domain/insights/queries/open-goals.ts'
import { quotesInPublic } from '#domain/insights/schema.ts'
import type { Context } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { notFound, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import type { Place } from '#domain/people/queries.ts'
import { readWords } from '#domain/wordings/queries.ts'
import type { EarlierVersion, Measure, Milestone, NamedAlliance, Note, PublicCommitment } from '../schema.ts'
import {
  findAlliances,
  findFindingState,
  findNotes,
  findSources,
  findVersions,
  findWorkshop,
} from '../store/reading.ts'
import { readGoalWords } from './goal-words.ts'
import { type Around, lateSince, lineOf, type Row, readAround, readRows } from './lines.ts'
import { openStates } from './states.ts'

/** One commitment as everybody may read it: what was said, what was answered, how it is going. */
export async function readOpenCommitment(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  place: Place,
  publicId: string,
  language: string,
): Promise<Result<PublicCommitment, Problem>> {
  const today = dayIn(place.timeZone, clock.now())
  const where = { placeId: place.id, states: openStates, publicId }
  const [row] = await readRows(db, where, { today, timeZone: place.timeZone, limit: 1 })
  if (!row) return fail(notFound)
  const [around, parts, answered, finding, workshop, alliance] = await Promise.all([
    readAround(db, [row], language),
    readParts(db, row, place, language),
    readAnswered(db, place, row, language),
    row.finding_id === null ? null : findFindingState(db, row.finding_id),
    row.workshop_id === null ? null : findWorkshop(db, row.workshop_id),
    readAllianceOf(db, place, row, language),
  ])
  const through = await readThrough(db, answered.goals, workshop, language)
  const { words, goals } = around
  const day = (at: Date | null) => at && dayIn(place.timeZone, at)
  const { notes, versions, milestones, late } = parts
  // All three are asked for before it is published.
  if (row.said_id === null || row.answer_id === null) throw new Error('a public commitment that says nothing')
  return ok({
    ...lineOf(row, around, today),
    said: words.get(row.said_id),
    answer: words.get(row.answer_id),
    publishedOn: day(row.published_at) ?? today,
    closedOn: day(row.closed_at),
    ...{ outcome: row.outcome, firstDue: row.first_due, isOverdue: row.isOverdue, isLate: row.isLate },
    alliance,
    late: late(today),
    // Ids of rows say when they were made: nobody outside needs them.
    milestones: milestones.map((step, index) => ({ ...step, id: String(index) })),
    notes: notes.map(({ by: _, ...note }, index) => ({ ...note, id: String(index) })),
    measure: measureOf(row, around),
    filesOfDays: parts.filesOfDays,
    versions: versions.map(({ by: _, ...version }) => version),
    ...answered,
    chosenGoal: goals.get(row.goal_id)?.short ?? words.get(row.title_id),
    finding: finding && {
      on: day(finding.agreedAt) ?? today,
      isWithdrawn: finding.state === 'withdrawn',
    },
    workshop: through.workshop,
    through: through.sources,
    least: place.smallCellPublic,
    today,
  })
}

/**
 * The goals that it answers now, with how many spoke to each as that was published last, and what people let us show.
 * Whatever the published figures do not tell is not told here either.
 */
async function readAnswered(db: Db, place: Place, row: Row, language: string) {
  const { now } = await readSuccessors(db, place.id)
  const ids = now(row.goal_id)
  const [goals, open] = await Promise.all([
    readGoalWords(db, ids, language),
    readOpenGoals(db, place, ids, quotesInPublic, language),
  ])
  return {
    goals: ids.flatMap((id) => {
      const goal = goals.get(id)
      return goal ? [{ publicId: goal.publicId, short: goal.short, text: goal.text, ...open.goal(id) }] : []
    }),
    isGoalGone: !ids.includes(row.goal_id),
    figuresOn: open.on,
  }
}

/**
 * The surveys and workshops that the quotes here are from, which each quote names anyway, with the groups that brought them;
 * and the workshop that the commitment itself names. Others of the place's are not told apart in public.
 */
async function readThrough(
  db: Db,
  goals: readonly { quotes: readonly { id: string }[] }[],
  workshop: Awaited<ReturnType<typeof findWorkshop>> | null,
  language: string,
) {
  const quoted = goals.flatMap(({ quotes }) => quotes.map(({ id }) => id))
  const sources = await findSources(db, quoted, workshop?.id ?? null)
  const titles = await readWords(
    db,
    [...sources, ...(workshop ? [workshop] : [])].map(({ titleId }) => titleId),
    language,
  )
  return {
    workshop: workshop && { title: titles.get(workshop.titleId), heldOn: workshop.heldOn },
    sources: sources.map(({ titleId, ...source }) => ({ ...source, title: titles.get(titleId) })),
  }
}

/** In whose name it is promised, where that is more than its owner's. */
export async function readAllianceOf(
  db: Db,
  place: Pick<Place, 'id'>,
  row: Row,
  language: string,
): Promise<NamedAlliance | null> {
  if (row.alliance_id === null) return null
  const found = (await findAlliances(db, place.id, [row.alliance_id])).find(({ id }) => id === row.alliance_id)
  const words = found && (await readWords(db, [found.nameId], language))
  return found && words ? { publicId: found.publicId, name: words.get(found.nameId) } : null
}

/** Steps, news and earlier versions, in their words. */
export async function readParts(db: Db, row: Row, place: Pick<Place, 'timeZone'>, language: string) {
  const [notes, versions, files] = await Promise.all([
    findNotes(db, row.id),
    findVersions(db, row.id),
    readFiles(db, row.id, place.timeZone, language),
  ])
  const goalIds = versions.map(({ goalId }) => goalId)
  const goals = await readGoalWords(db, goalIds, language)
  const words = await readWords(
    db,
    [
      ...row.steps.map(({ titleId }) => titleId),
      ...notes.map(({ wordsId }) => wordsId),
      ...versions.flatMap(({ titleId, saidId, answerId, reasonId }) => [titleId, saidId, answerId, reasonId]),
      ...versions.flatMap(({ measureId, unitId }) => [measureId, unitId]),
    ],
    language,
  )
  const wordsOf = (id: string | null) => (id === null ? null : words.get(id))
  const told = notes.map(({ wordsId, link, linkName, ...note }): Note & { by: string | null } => ({
    ...note,
    words: words.get(wordsId),
    link: link === null || linkName === null ? null : { address: link, name: linkName },
    files: files.ofNote(note.id),
  }))
  return {
    notes: told,
    filesOfDays: files.ofDays,
    milestones: row.steps.map(
      ({ id, titleId, dueOn, doneOn }): Milestone => ({ id, title: words.get(titleId), dueOn, doneOn }),
    ),
    versions: versions.flatMap((row): (EarlierVersion & { by: string | null })[] => {
      const { number, stance, role, dueOn, baseline, target, by, organisation } = row
      const [answer, name, goal] = [wordsOf(row.answerId), wordsOf(row.measureId), goals.get(row.goalId)?.short]
      if (!answer || !goal) return []
      const measure = name && { name, unit: wordsOf(row.unitId), baseline, target }
      const told = { title: words.get(row.titleId), said: wordsOf(row.saidId), answer, reason: wordsOf(row.reasonId) }
      const whose = { organisation, goal, role, by }
      return [{ number, stance, dueOn, measure, ...whose, ...told, on: dayIn(place.timeZone, row.at) }]
    }),
    /** The newest explanation since it became late; one of an older date explains nothing. */
    late(today: string): Note | null {
      const since = lateSince(row, today)
      const found = since === null ? undefined : told.find(({ kind, on }) => kind === 'late' && on > since)
      if (!found || row.state === 'closed') return null
      const { by: _, ...note } = found
      return { ...note, id: 'late' }
    },
  }
}

export const measureOf = (row: Row, { words }: Around): Measure | null =>
  row.measure_id === null
    ? null
    : {
        name: words.get(row.measure_id),
        unit: row.unit_id === null ? null : words.get(row.unit_id),
        ...{ baseline: row.baseline, baselineOn: row.baseline_on, target: row.target },
        readings: row.readings.map(({ on, value }) => ({ on, value })),
      }
