import type { Actor } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { runTakenBack } from '../problems.ts'
import { readImportRun } from '../queries.ts'
import { deleteImported, markTakenBack } from '../store.ts'
import { readSurveyForImport } from './door.ts'

/** Texts that one piece of news names: as many as came in with one. */
const textsAnEvent = 2000

/**
 * Takes a whole file back: its responses with all that was said in them and all that was decided about it, as when
 * somebody takes theirs back by receipt. Of a worry that was raised about a text stays what was done. That the file was
 * here stays too, and it can come in again.
 */
export async function takeBackImport(
  ctx: Context,
  actor: Actor,
  slug: string,
  handle: string,
): Promise<Result<{ responses: number }, Problem>> {
  const found = await readSurveyForImport(ctx, actor, slug)
  if (!found.ok) return found
  const survey = found.value
  const run = await readImportRun(ctx, survey, handle)
  if (!run.ok) return run
  const { id } = run.value
  return transact<{ responses: number }, Problem>(ctx, async (tx) => {
    if (!(await markTakenBack(tx, id))) return fail(runTakenBack)
    const { responses, contributionIds } = await deleteImported(tx.db, survey.id, id)
    const entry = { placeId: survey.place.id, verb: 'imports.take-back', thingKind: 'import', thingId: id }
    await audit(tx, actor, { ...entry, details: { responses, contributions: contributionIds.length } })
    announce(tx, survey, contributionIds)
    return ok({ responses })
  })
}

/** Every page that counts or shows them reads again. */
function announce(tx: Tx, { id: surveyId, place }: Survey, contributionIds: readonly string[]): void {
  const news = { type: 'contributions.received', placeId: place.id, surveyId } as const
  for (let from = 0; from < contributionIds.length; from += textsAnEvent)
    tx.emit({ ...news, contributionIds: contributionIds.slice(from, from + textsAnEvent) })
  tx.emit({ type: 'surveys.answered', placeId: place.id, surveyId })
}
