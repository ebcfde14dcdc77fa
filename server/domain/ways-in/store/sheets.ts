import type { Insertable } from 'kysely'
import type { Tables } from '#db/client.ts'
import type { Tx } from '#domain/kernel/context.ts'

/** Keeps two print runs from numbering the same sheets. @returns the number of the newest sheet, if there is one */
export async function lockNewestNumber({ db }: Tx, surveyId: string): Promise<string | undefined> {
  await db.selectFrom('survey').select('id').where('id', '=', surveyId).forUpdate().executeTakeFirst()
  const newest = await db
    .selectFrom('paper_sheet')
    .select('number')
    .where('survey_id', '=', surveyId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return newest?.number
}

export const saveSheets = ({ db }: Tx, rows: Insertable<Tables['paper_sheet']>[]) =>
  db.insertInto('paper_sheet').values(rows).execute()
