import type { Selectable } from 'kysely'
import type { Db, Tables } from '#db/client.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Result } from '#domain/kernel/result.ts'
import { ok } from '#domain/kernel/result.ts'
import type { GivenAnswers } from '../schema/answers.ts'
import { readSurvey, type Survey } from './survey.ts'

/** What somebody has typed so far, and how they came in. */
export type Draft = {
  submissionId: string
  surveyId: string
  versionId: string
  guestId: string
  answers: GivenAnswers
  edition: string
  wayIn: Selectable<Tables['draft']>['way_in']
  helperRole: string | null
  companion: string | null
  invitationId: string | null
  sheetId: string | null
  allOnOnePage: boolean
  startedAt: Date
}

const draftRows = (db: Db) =>
  db
    .selectFrom('draft')
    .select(['submission_id as submissionId', 'survey_id as surveyId', 'survey_version_id as versionId'])
    .select(['guest_id as guestId', 'answers', 'edition', 'way_in as wayIn', 'helper_role as helperRole', 'companion'])
    .select(['invitation_id as invitationId', 'sheet_id as sheetId', 'all_on_one_page as allOnOnePage'])
    .select('started_at as startedAt')

type DraftRow = Omit<Draft, 'answers'> & { answers: Record<string, string | string[]> }

/** Drafts from before fields had parts hold single answers bare. */
const draftOf = (row: DraftRow | undefined): Draft | undefined =>
  row && {
    ...row,
    answers: Object.fromEntries(Object.entries(row.answers).map(([field, given]) => [field, [given].flat()])),
  }

/** What this guest has typed so far in this survey. */
export async function readDraft(db: Db, surveyId: string, guestId: string | null): Promise<Draft | undefined> {
  if (!guestId) return undefined
  return draftOf(
    await draftRows(db).where('survey_id', '=', surveyId).where('guest_id', '=', guestId).executeTakeFirst(),
  )
}

/** What was typed under this form's id: whoever holds it made the form, even when the cookie is gone. */
export const readDraftBySubmission = async (
  db: Db,
  surveyId: string,
  submissionId: string,
): Promise<Draft | undefined> =>
  draftOf(
    await draftRows(db).where('survey_id', '=', surveyId).where('submission_id', '=', submissionId).executeTakeFirst(),
  )

export type Form = { survey: Survey; draft: Draft | undefined }

/**
 * A survey as it stood when this guest began it, with what they typed so far; as it stands today for everybody else.
 * @param submissionId of the form in their hands, which outlives the cookie
 */
export async function readForm(
  ctx: Pick<Context, 'db' | 'clock'>,
  slug: string,
  guestId: string | null,
  submissionId?: string,
): Promise<Result<Form, Problem>> {
  const newest = await readSurvey(ctx, slug)
  if (!newest.ok) return newest
  const survey = newest.value
  const draft =
    (submissionId && (await readDraftBySubmission(ctx.db, survey.id, submissionId))) ||
    (await readDraft(ctx.db, survey.id, guestId))
  if (!draft || draft.versionId === survey.versionId) return ok({ survey, draft })
  const begun = await readSurvey(ctx, slug, draft.versionId)
  return begun.ok ? ok({ survey: begun.value, draft }) : begun
}
