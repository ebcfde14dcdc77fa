import { createHash } from 'node:crypto'
import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { readAreas } from '#domain/people/queries.ts'
import { readDistricts, readSurvey, type Survey } from '#domain/surveys/queries/survey.ts'
import { type Csv, openCsv } from '../csv.ts'
import { faultyFile, fileGone } from '../problems.ts'
import { keptFor } from '../schema.ts'
import { findFile } from '../store.ts'

/** A survey that somebody may bring files into, with all areas of its place: files say where, whether it asks or not. */
export async function readSurveyForImport(ctx: Context, actor: Actor, slug: string): Promise<Result<Survey, Problem>> {
  const found = await readSurvey(ctx, slug)
  if (!found.ok) return found
  const { place, organisation } = found.value
  const scope = permit(actor, 'surveys.import', { placeId: place.id, organisationId: organisation.id })
  if (!scope.ok) return scope
  const [areas, districts] = await Promise.all([readAreas(ctx.db, place.id), readDistricts(ctx.db, place.id)])
  return ok({ ...found.value, areas, districts })
}

export type OpenFile = { survey: Survey; name: string; bytes: Buffer; csv: Csv; headerHash: string }

/** A file that this person uploaded within the last hour, opened. */
export async function openKeptFile(
  ctx: Context,
  actor: Actor,
  slug: string,
  id: string,
): Promise<Result<OpenFile, Problem>> {
  const survey = await readSurveyForImport(ctx, actor, slug)
  if (!survey.ok) return survey
  const personId = personIdOf(actor)
  const since = new Date(ctx.clock.now().getTime() - keptFor)
  const file = personId && (await findFile(ctx.db, { id, surveyId: survey.value.id, personId, since }))
  if (!file) return fail(fileGone)
  const csv = await openCsv(file.bytes, file.encoding)
  if (csv.fault) return fail(faultyFile([csv.fault]))
  return ok({ survey: survey.value, ...file, csv, headerHash: hashOf(JSON.stringify(csv.header)) })
}

export const hashOf = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex')
