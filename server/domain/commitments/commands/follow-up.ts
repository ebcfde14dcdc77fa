import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { dropWordings } from '#domain/wordings/commands.ts'
import type { PageLanguage } from '#domain/wordings/schema.ts'
import {
  dueNoDay,
  milestoneAfterDue,
  milestonePast,
  milestonesFull,
  milestoneUnknown,
  outcomeMissing,
  stateMoved,
  wordsMissing,
} from '../problems.ts'
import { checkDay, checkLine } from '../rules/check.ts'
import { longest, mostMilestones, outcomes } from '../schema.ts'
import { deleteMilestone, findMilestones, insertMilestone, insertNote, updateMilestone } from '../store/commitments.ts'
import { type At, changeCommitment } from './open-commitment.ts'
import { saveText } from './save-texts.ts'

/** Words in the one language that their writer says they are in. */
type Spoken = { words: string; language: PageLanguage }

/** A step on the way, with its own date. */
export const addMilestone = (
  ctx: Context,
  actor: Actor,
  at: At,
  typed: Spoken & { on: string },
): Promise<Result<null, Problem>> =>
  changeCommitment(
    ctx,
    actor,
    at,
    ['draft', 'published'],
    async (tx, { row, newest, personId, today, at: now, done }) => {
      // What will not be done has no steps.
      if (newest.stance === 'wont') return fail(stateMoved)
      const title = checkLine('milestone', typed.words.replace(/\s+/g, ' '), longest.milestone)
      if (!title.ok) return title
      if (!title.value) return fail(wordsMissing('milestone'))
      const on = checkDay('milestoneOn', typed.on)
      if (!on.ok) return on
      if (on.value === null) return fail(dueNoDay('milestoneOn'))
      if (on.value < today) return fail(milestonePast)
      if (newest.due_on !== null && on.value > newest.due_on) return fail(milestoneAfterDue)
      if ((await findMilestones(tx.db, row.id)).length >= mostMilestones) return fail(milestonesFull)
      const id = await saveText(tx, at.place.id, { [typed.language]: title.value })
      const step = { id: tx.ids.next(), commitment_id: row.id, title_id: id ?? '', due_on: on.value }
      await insertMilestone(tx.db, { ...step, person_id: personId, at: now })
      await done('milestone-added')
      return ok(null)
    },
  )

/**
 * A step is done, on a day up to today; or it is not done after all. In a draft it may be taken away; what was promised in
 * public stays.
 */
export const changeMilestone = (
  ctx: Context,
  actor: Actor,
  at: At,
  { id, what, on: typedOn }: { id: string; what: 'done' | 'open' | 'remove'; on: string },
): Promise<Result<null, Problem>> =>
  changeCommitment(ctx, actor, at, ['draft', 'published'], async (tx, { row, today, done }) => {
    const step = (await findMilestones(tx.db, row.id)).find((each) => each.id === id)
    if (!step) return fail(milestoneUnknown)
    if (what === 'remove') {
      if (row.state !== 'draft') return fail(stateMoved)
      await deleteMilestone(tx.db, id)
      await dropWordings(tx, [step.titleId])
      await done('milestone-removed')
      return ok(null)
    }
    const on = checkDay(`done-${id}`, typedOn)
    if (!on.ok) return on
    if (on.value !== null && on.value > today) return fail(dueNoDay(`done-${id}`))
    await updateMilestone(tx.db, id, what === 'done' ? (on.value ?? today) : null)
    await done(`milestone-${what}`)
    return ok(null)
  })

/** Closes it with what came of it. There is no way back: it stays readable as it ended. */
export const closeCommitment = (
  ctx: Context,
  actor: Actor,
  at: At,
  typed: Spoken & { outcome: string },
): Promise<Result<null, Problem>> =>
  changeCommitment(ctx, actor, at, ['published'], async (tx, { row, newest, personId, today, at: now, done }) => {
    // What will not be done was answered; there is nothing to keep.
    if (newest.stance === 'wont') return fail(stateMoved)
    const outcome = outcomes.find((each) => each === typed.outcome)
    if (!outcome) return fail(outcomeMissing)
    const words = checkLine('end', typed.words, longest.words)
    if (!words.ok) return words
    if (!words.value) return fail(wordsMissing('end'))
    const id = await saveText(tx, at.place.id, { [typed.language]: words.value })
    const note = { id: tx.ids.next(), commitment_id: row.id, kind: 'end' as const, words_id: id ?? '' }
    await insertNote(tx.db, { ...note, noted_on: today, link: null, link_name: null, person_id: personId, at: now })
    await done('closed', { state: 'closed', outcome, closed_at: now })
    return ok(null)
  })
