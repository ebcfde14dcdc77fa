import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import { type Problem, signedOut } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { openCsv } from '../csv.ts'
import { faultyFile, fileMissing, fileTooLarge } from '../problems.ts'
import { keptFor, largestFile, mostRows } from '../schema.ts'
import { deleteFilesBefore, saveFile } from '../store.ts'
import { readSurveyForImport } from './door.ts'

type Upload = { name: string; bytes: Buffer }

/**
 * Keeps an uploaded file for an hour, for the person who uploaded it alone, while they say what its columns mean. What
 * is plainly no CSV, or too long, is refused at once.
 *
 * @returns the name to ask for it by: nobody guesses it
 */
export async function keepFile(
  ctx: Context,
  actor: Actor,
  slug: string,
  { name, bytes }: Upload,
): Promise<Result<{ id: string }, Problem>> {
  const survey = await readSurveyForImport(ctx, actor, slug)
  if (!survey.ok) return survey
  const personId = personIdOf(actor)
  if (personId === null) return fail(signedOut)
  if (bytes.length === 0) return fail(fileMissing)
  if (bytes.length > largestFile) return fail(fileTooLarge)
  const csv = await openCsv(bytes)
  if (csv.fault) return fail(faultyFile([csv.fault]))
  for await (const piece of csv.rows(mostRows))
    if ('fault' in piece && piece.fault.code === 'too-many-rows') return fail(faultyFile([piece.fault]))
  return transact<{ id: string }, Problem>(ctx, async (tx) => {
    const receivedAt = tx.clock.now()
    await deleteFilesBefore(tx.db, new Date(receivedAt.getTime() - keptFor))
    const id = tx.ids.publicId()
    const file = { id, survey_id: survey.value.id, person_id: personId, name: name.slice(0, 200), bytes }
    await saveFile(tx, { ...file, received_at: receivedAt })
    return ok({ id })
  })
}

/** Files that nobody came back for. */
export const sweepFiles = async (ctx: Context): Promise<void> => {
  await deleteFilesBefore(ctx.db, new Date(ctx.clock.now().getTime() - keptFor))
}
