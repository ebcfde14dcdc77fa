import type { Context } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'

export type ImportRun = { on: string; read: number; added: number }

/** Files that were brought into a survey, the newest first. */
export async function readImportRuns({ db }: Pick<Context, 'db'>, survey: Survey): Promise<ImportRun[]> {
  const runs = await db
    .selectFrom('import_run')
    .select(['at', 'rows_read as read', 'rows_added as added'])
    .where('survey_id', '=', survey.id)
    .orderBy('at', 'desc')
    .limit(20)
    .execute()
  return runs.map(({ at, ...run }) => ({ ...run, on: dayIn(survey.place.timeZone, at) }))
}
