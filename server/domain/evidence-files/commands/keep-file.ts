import type { Day } from '#db/schema/columns.ts'
import { saveText } from '#domain/commitments/commands/save-texts.ts'
import { checkLine } from '#domain/commitments/rules/check.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import type { Turns } from '#domain/kernel/turns.ts'
import { remakePicture } from '#domain/pictures/commands/remake-picture.ts'
import type { PictureFault } from '#domain/pictures/rules.ts'
import type { PageLanguage } from '#domain/wordings/schema.ts'
import {
  fileBroken,
  fileIsHeic,
  fileKindUnknown,
  fileMissing,
  filesFull,
  fileTooLarge,
  fileTooManyPixels,
  showsMissing,
} from '../problems.ts'
import { checkPdf } from '../rules/pdf.ts'
import { type EvidenceKind, largestEvidence, longest, mostFiles } from '../schema.ts'
import { countFiles, insertFile } from '../store.ts'

/** A file as a form sent it. `bytes` is empty where none was chosen, and null where there were too many to read. */
export type Upload = { bytes: Buffer | null; shows: string }
export type Prepared = {
  kind: EvidenceKind
  bytes: Buffer
  size: { width: number; height: number } | null
  shows: string
}

/**
 * Looks into a file before anything is locked: a picture is made anew, without what was written beside it, and a PDF is
 * taken as it is where nothing in it runs. Null where none was sent.
 */
export async function prepareFile(
  ctx: Context & { pictureTurns: Turns },
  actor: Actor,
  placeId: string,
  { bytes, shows: typed }: Upload,
): Promise<Result<Prepared | null, Problem>> {
  // Unpacking a picture is work, and only for those who may bring one.
  const may = permit(actor, 'commitments.write', { placeId })
  if (!may.ok) return may
  if (bytes === null || bytes.length > largestEvidence) return fail(fileTooLarge)
  const shows = checkLine('fileShows', typed.replace(/\s+/g, ' '), longest.shows)
  if (!shows.ok) return shows
  if (bytes.length === 0) return shows.value ? fail(fileMissing) : ok(null)
  if (!shows.value) return fail(showsMissing)
  if (bytes.toString('latin1', 0, 5) === '%PDF-') {
    const checked = checkPdf(bytes)
    return checked.ok ? ok({ kind: 'pdf', bytes, size: null, shows: shows.value }) : checked
  }
  const made = await remakePicture(ctx, bytes)
  if (!made.ok) return fail(problemOf[made.fault])
  const { width, height } = made.value
  return ok({ kind: 'picture', bytes: made.value.bytes, size: { width, height }, shows: shows.value })
}

const problemOf: Record<PictureFault, Problem> = {
  missing: fileMissing,
  kind: fileKindUnknown,
  heic: fileIsHeic,
  broken: fileBroken,
  'too-many-pixels': fileTooManyPixels,
}

/** What it stands beside: news, or the number of a day. */
export type Beside = { note_id: string; read_on: null } | { note_id: null; read_on: Day }

/** Puts a file beside news or a number, in their transaction. */
export async function keepFile(
  tx: Tx,
  of: { commitmentId: string; placeId: string; personId: string; at: Date; language: PageLanguage },
  beside: Beside,
  { kind, bytes, size, shows }: Prepared,
): Promise<Result<null, Problem>> {
  if ((await countFiles(tx.db, of.commitmentId)) >= mostFiles) return fail(filesFull)
  const shows_id = await saveText(tx, of.placeId, { [of.language]: shows })
  await insertFile(tx.db, {
    ...{ id: tx.ids.next(), public_id: tx.ids.publicId(), commitment_id: of.commitmentId, ...beside },
    ...{ kind, bytes, byte_count: bytes.length, width: size?.width ?? null, height: size?.height ?? null },
    ...{ shows_id: shows_id ?? '', person_id: of.personId, at: of.at },
  })
  return ok(null)
}
