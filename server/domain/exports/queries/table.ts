import type { ExportWhat } from '#db/schema/exports.ts'
import { readContributionTable, readCountTable } from '#domain/insights/queries/tables-of-files.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import { permit, type Scope, type Verb } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import type { Table } from '#domain/kernel/table.ts'
import type { Place } from '#domain/people/queries.ts'
import { readOwnedSurvey } from '#domain/results/queries/owned-survey.ts'
import { readResponseTable } from '#domain/results/queries/response-table.ts'
import { readBallotTable } from '#domain/workshops/queries/record/ballot-table.ts'
import { readOwnWorkshop } from '#domain/workshops/queries/record/own-workshop.ts'
import { aboutMissing } from '../problems.ts'

/** Each kind of file is for those who may read the same on the product's pages and in its small files. */
export const verbOf = {
  contributions: 'insights.export',
  counts: 'insights.export',
  responses: 'surveys.read-responses',
  votes: 'workshops.facilitate',
} as const satisfies Record<ExportWhat, Verb>

type Of = { what: ExportWhat; about: string | null }

/** Ids of what a file is about. */
export type About = { surveyId: string | null; workshopId: string | null }

/** Whether somebody may have a file, as of now, and what it is about. @returns the scope whose rows it holds */
export async function mayHave(
  ctx: Pick<Context, 'db' | 'clock'>,
  actor: Actor,
  place: Place,
  { what, about }: Of,
): Promise<Result<About & { scope: Scope }, Problem>> {
  const scope = permit(actor, verbOf[what], { placeId: place.id })
  if (!scope.ok) return scope
  const none = { surveyId: null, workshopId: null, scope: scope.value }
  if (what === 'contributions' || what === 'counts') return ok(none)
  if (!about) return fail(aboutMissing)
  if (what === 'votes') {
    const own = await readOwnWorkshop(ctx.db, actor, about)
    if (!own.ok) return own
    return own.value.placeId === place.id ? ok({ ...none, workshopId: own.value.id }) : fail(aboutMissing)
  }
  const survey = await readOwnedSurvey(ctx, scope.value, 'everything', about)
  return survey.ok ? ok({ ...none, surveyId: survey.value.id }) : survey
}

type Asked = Of & { language: string }

/**
 * The rows of a file, by the rules of the slice that they belong to.
 * @param snapshot in a transaction that sees one moment, which the file is of. What is counted may be written down as
 *   judged in it
 */
export async function readTable(
  snapshot: Pick<Context, 'db' | 'clock' | 'keys'>,
  actor: Actor,
  place: Place,
  { what, about, language }: Asked,
): Promise<Result<Table & { scope: Scope }, Problem>> {
  const had = await mayHave(snapshot, actor, place, { what, about })
  if (!had.ok) return had
  const { scope } = had.value
  if (what === 'contributions')
    return ok({ ...(await readContributionTable(snapshot.db, scope, place, language)), scope })
  if (what === 'counts') return ok({ ...(await readCountTable(snapshot.db, scope, place, language)), scope })
  if (what === 'votes') {
    const ballots = await readBallotTable(snapshot, actor, about ?? '', language)
    return ballots.ok ? ok({ ...ballots.value, scope }) : ballots
  }
  const survey = await readOwnedSurvey(snapshot, scope, 'everything', about ?? '')
  if (!survey.ok) return survey
  return ok({ ...(await readResponseTable(snapshot.db, snapshot.keys, survey.value, language)), scope })
}
