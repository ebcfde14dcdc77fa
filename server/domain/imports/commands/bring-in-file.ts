import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { type FaultyFile, nothingMapped } from '../problems.ts'
import { type ImportSummary, mostRows } from '../schema.ts'
import { deleteFile } from '../store.ts'
import { bringIn } from './bring-in.ts'
import { hashOf, openKeptFile } from './door.ts'
import { readMapping } from './map-columns.ts'
import { rulesFor } from './scan.ts'

/** Brings an uploaded file in as its columns were mapped, and forgets it. */
export async function bringInFile(
  ctx: Context,
  actor: Actor,
  slug: string,
  fileId: string,
  { goodRowsOnly }: { goodRowsOnly: boolean },
): Promise<Result<ImportSummary, Problem | FaultyFile>> {
  const opened = await openKeptFile(ctx, actor, slug, fileId)
  if (!opened.ok) return opened
  const { survey, csv, bytes } = opened.value
  const mapping = await readMapping(ctx, opened.value)
  if (!mapping) return fail(nothingMapped)
  const rules = rulesFor(ctx, survey, csv, mapping)
  const done = await bringIn(ctx, actor, {
    ...{ survey, csv, rules, goodRowsOnly, most: mostRows, isDryRun: false },
    fileHash: hashOf(bytes),
  })
  if (!done.ok) return done
  await transact<undefined, Problem>(ctx, async (tx) => {
    await deleteFile(tx, fileId)
    return ok(undefined)
  })
  return done
}
