import type { Insertable } from 'kysely'
import type { Db, Tables } from '#db/client.ts'

export async function insertVersion(
  db: Db,
  version: Insertable<Tables['survey_version']>,
  questions: Insertable<Tables['question']>[],
): Promise<void> {
  await db.insertInto('survey_version').values(version).execute()
  if (questions.length) await db.insertInto('question').values(questions).execute()
}
