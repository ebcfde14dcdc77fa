import { isDeepStrictEqual } from 'node:util'
import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import type { Definition } from '#domain/surveys/schema/definition.ts'
import { changedElsewhere, nothingToRedo, nothingToUndo } from '../problems.ts'
import { type DraftStep, readDraft } from '../queries/draft.ts'
import type { BuiltSurvey, Where } from '../queries/find-survey.ts'
import { mostSteps } from '../schema/limits.ts'
import { appendStep, dropStepsAbove, neighbourStep, newestStep, trimSteps } from '../store/steps.ts'
import { updateSurvey } from '../store/surveys.ts'
import { onSurvey } from './on-survey.ts'

/**
 * Saves a draft as its next step. Steps that were undone are dropped. When the draft has moved on from `basedOn`, the
 * answer is `changed-elsewhere` and nothing is saved, unless it already says the same: then a save was only sent twice.
 * @param saved `joins`: it takes the place of the step before, so that one undo takes both back
 */
export const saveRevision = (
  ctx: Context,
  actor: Actor,
  where: Where,
  { basedOn, definition, joins }: { basedOn: number; definition: Definition; joins?: boolean },
): Promise<Result<DraftStep, Problem>> =>
  onSurvey(ctx, actor, where, async (tx, survey) => {
    const draft = await readDraft(tx.db, survey)
    if (isDeepStrictEqual(draft.definition, definition)) return ok(draft)
    if (draft.revision !== basedOn) return fail(changedElsewhere)
    // The first step has none before it to go back to.
    const keeps = joins && draft.revision > 1 ? draft.revision - 1 : draft.revision
    await addStep(tx, actor, survey, { ...draft, keeps }, definition)
    return ok({ ...(await currentDraft(tx, survey.id)), definition })
  })

async function addStep(
  tx: Tx,
  actor: Actor,
  survey: BuiltSurvey,
  draft: DraftStep & { keeps: number },
  definition: Definition,
) {
  const row = { survey_id: survey.id, person_id: personIdOf(actor), at: tx.clock.now() }
  // What was published becomes the first step, so that an undo leads back to it.
  if (draft.revision === 0) await appendStep(tx.db, { ...row, number: 1, definition: JSON.stringify(draft.definition) })
  const number = (await newestStep(tx.db, survey.id)) + 1
  await dropStepsAbove(tx.db, survey.id, Math.max(draft.keeps, 1))
  await appendStep(tx.db, { ...row, number, definition: JSON.stringify(definition) })
  await trimSteps(tx.db, survey.id, mostSteps)
  await updateSurvey(tx.db, survey.id, { revision: number })
}

async function currentDraft(tx: Tx, id: string): Promise<DraftStep> {
  const revision = await newestStep(tx.db, id)
  return readDraft(tx.db, { id, revision })
}

/**
 * Goes one step back; the steps after it stay until something else is done.
 * @param basedOn the revision that whoever pressed was looking at: nobody takes back what they have not seen
 */
export const undoStep = (ctx: Context, actor: Actor, where: Where, basedOn: number) =>
  move(ctx, actor, where, { way: 'before', basedOn })
/** Goes one step forward again. */
export const redoStep = (ctx: Context, actor: Actor, where: Where, basedOn: number) =>
  move(ctx, actor, where, { way: 'after', basedOn })

const move = (
  ctx: Context,
  actor: Actor,
  where: Where,
  { way, basedOn }: { way: 'before' | 'after'; basedOn: number },
): Promise<Result<DraftStep, Problem>> =>
  onSurvey(ctx, actor, where, async (tx, survey) => {
    if ((survey.revision ?? 0) !== basedOn) return fail(changedElsewhere)
    const revision = await neighbourStep(tx.db, survey.id, survey.revision ?? 0, way)
    if (revision === undefined || survey.revision === null)
      return fail(way === 'before' ? nothingToUndo : nothingToRedo)
    await updateSurvey(tx.db, survey.id, { revision })
    return ok(await readDraft(tx.db, { id: survey.id, revision }))
  })
