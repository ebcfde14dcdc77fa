import type { Insertable } from 'kysely'
import type { Db, Tables } from '#db/client.ts'

/** The highest number there ever was: numbers are not used again, so that an old window can tell it is old. */
export async function newestStep(db: Db, surveyId: string): Promise<number> {
  const { newest } = await db
    .selectFrom('survey_revision')
    .select((eb) => eb.fn.max('number').as('newest'))
    .where('survey_id', '=', surveyId)
    .executeTakeFirstOrThrow()
  return newest ?? 0
}

export async function appendStep(db: Db, row: Insertable<Tables['survey_revision']>): Promise<void> {
  await db.insertInto('survey_revision').values(row).execute()
}

/** Steps that were undone go once something else is done instead. */
export async function dropStepsAbove(db: Db, surveyId: string, number: number): Promise<void> {
  await db.deleteFrom('survey_revision').where('survey_id', '=', surveyId).where('number', '>', number).execute()
}

/** @param count how many of the newest stay */
export async function trimSteps(db: Db, surveyId: string, count: number): Promise<void> {
  await db
    .deleteFrom('survey_revision')
    .where('survey_id', '=', surveyId)
    .where('number', '<=', (eb) =>
      eb
        .selectFrom('survey_revision as kept')
        .select('kept.number')
        .where('kept.survey_id', '=', surveyId)
        .orderBy('kept.number', 'desc')
        .offset(count)
        .limit(1),
    )
    .execute()
}

/** The step before or after, undefined at the end. */
export async function neighbourStep(
  db: Db,
  surveyId: string,
  number: number,
  way: 'before' | 'after',
): Promise<number | undefined> {
  const step = await db
    .selectFrom('survey_revision')
    .select('number')
    .where('survey_id', '=', surveyId)
    .where('number', way === 'before' ? '<' : '>', number)
    .orderBy('number', way === 'before' ? 'desc' : 'asc')
    .executeTakeFirst()
  return step?.number
}
