import type { Db } from '#db/client.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { SurveyDesk } from './desk.ts'

export type Kiosk = { id: string; surveyId: string; placeId: string; slug: string; exitHash: string }

/** The kiosk that this browser is; undefined for one that was ended, here or at the desk. */
export async function readKiosk(
  { db, keys }: Pick<Context, 'db' | 'keys'>,
  token: string | null,
): Promise<Kiosk | undefined> {
  if (!token) return undefined
  return db
    .selectFrom('kiosk')
    .innerJoin('survey', 'survey.id', 'kiosk.survey_id')
    .select(['kiosk.id', 'survey.id as surveyId', 'survey.place_id as placeId', 'survey.slug', 'exit_hash as exitHash'])
    .where('kiosk.token_hash', 'in', keys.hashes('kiosk', token))
    .where('kiosk.ended_at', 'is', null)
    .executeTakeFirst()
}

export type RunningKiosk = { id: string; startedAt: Date; startedBy: string | null }

/** Tablets that stand somewhere, the newest first. */
export const readRunningKiosks = (db: Db, { survey }: SurveyDesk): Promise<RunningKiosk[]> =>
  db
    .selectFrom('kiosk')
    .leftJoin('person', 'person.id', 'kiosk.person_id')
    .select(['kiosk.id', 'started_at as startedAt', 'person.name as startedBy'])
    .where('survey_id', '=', survey.id)
    .where('ended_at', 'is', null)
    .orderBy('started_at', 'desc')
    .execute()

/** Whether this guest has begun the survey and not sent it: in a kiosk nobody is on a question without. */
export async function readHasDraft(db: Db, surveyId: string, guestId: string | null): Promise<boolean> {
  if (!guestId) return false
  const draft = await db
    .selectFrom('draft')
    .select('submission_id')
    .where('survey_id', '=', surveyId)
    .where('guest_id', '=', guestId)
    .executeTakeFirst()
  return draft !== undefined
}
