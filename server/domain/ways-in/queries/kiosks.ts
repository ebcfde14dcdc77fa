import type { Db } from '#db/client.ts'
import type { Context } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { statusOf } from '#domain/surveys/rules/status.ts'
import { kioskDays } from '../schema.ts'
import type { SurveyDesk } from './desk.ts'

export type Kiosk = { id: string; surveyId: string; placeId: string; slug: string; exitHash: string }

/** A kiosk that was started earlier than this has ended by itself. */
const oldest = (now: Date) => new Date(now.getTime() - kioskDays * 86_400_000)

/** The kiosk that this browser is; undefined for one that was ended, here or at the desk, or by its survey or its age. */
export async function readKiosk(
  { db, keys, clock }: Pick<Context, 'db' | 'keys' | 'clock'>,
  token: string | null,
): Promise<Kiosk | undefined> {
  if (!token) return undefined
  const found = await db
    .selectFrom('kiosk')
    .innerJoin('survey', 'survey.id', 'kiosk.survey_id')
    .innerJoin('place', 'place.id', 'survey.place_id')
    .select([
      'survey.state',
      'survey.opens_on as opensOn',
      'survey.closes_on as closesOn',
      'place.time_zone as timeZone',
    ])
    .select(['kiosk.id', 'survey.id as surveyId', 'survey.place_id as placeId', 'survey.slug', 'exit_hash as exitHash'])
    .where('kiosk.token_hash', 'in', keys.hashes('kiosk', token))
    .where('kiosk.ended_at', 'is', null)
    .where('kiosk.started_at', '>', oldest(clock.now()))
    .executeTakeFirst()
  if (!found) return undefined
  const { state, opensOn, closesOn, timeZone, ...kiosk } = found
  // A tablet is not kept to a survey that takes nothing any more.
  const isClosed = statusOf({ state, opensOn, closesOn }, dayIn(timeZone, clock.now())) === 'closed'
  return isClosed ? undefined : kiosk
}

/** The survey of a browser that is a kiosk or was one: what somebody left in it has to go either way. */
export async function readSlugOfKiosk({ db, keys }: Pick<Context, 'db' | 'keys'>, token: string) {
  const found = await db
    .selectFrom('kiosk')
    .innerJoin('survey', 'survey.id', 'kiosk.survey_id')
    .select('survey.slug')
    .where('kiosk.token_hash', 'in', keys.hashes('kiosk', token))
    .executeTakeFirst()
  return found?.slug
}

export type RunningKiosk = { id: string; startedAt: Date; startedBy: string | null }

/** Tablets that stand somewhere, the newest first. */
export async function readRunningKiosks(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  { survey }: SurveyDesk,
): Promise<RunningKiosk[]> {
  if (survey.status === 'closed') return []
  return db
    .selectFrom('kiosk')
    .leftJoin('person', 'person.id', 'kiosk.person_id')
    .select(['kiosk.id', 'started_at as startedAt', 'person.name as startedBy'])
    .where('survey_id', '=', survey.id)
    .where('ended_at', 'is', null)
    .where('started_at', '>', oldest(clock.now()))
    .orderBy('started_at', 'desc')
    .execute()
}

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
