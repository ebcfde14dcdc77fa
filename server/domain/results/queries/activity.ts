import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Day } from '#db/schema/columns.ts'
import { isScreen } from '#domain/surveys/schema/definition.ts'
import { timelineOf } from '../rules/timeline.ts'
import { plainWords } from '../rules/words.ts'
import type { Completion, Timeline } from '../schema.ts'
import type { OwnedSurvey } from './owned-survey.ts'

/** Who is typing still, and who has left: in milliseconds since the last word. */
const underWayFor = 60 * 60_000

/** Counted responses by the day they came. Files are left out: their days are those of another survey. */
export async function readTimeline(db: Db, { id, picked }: OwnedSurvey): Promise<Timeline> {
  const rows = await db
    .selectFrom('response')
    .select(['answered_on as day', (eb) => eb.fn.countAll<number>().as('people')])
    .where('survey_id', '=', id)
    .where('survey_version_id', 'in', versionIds(picked))
    .where('counted', '=', true)
    .where('way_in', '<>', 'import')
    .groupBy('answered_on')
    .orderBy('answered_on')
    .execute()
  return timelineOf(rows as { day: Day; people: number }[])
}

/**
 * How far people come in one version, in the order of its questions: those who sent, those whose draft lies still, and
 * those whose draft is gone. Sheets and files are left out, which nobody can walk away from half way.
 */
export async function readCompletion(
  db: Db,
  survey: OwnedSurvey,
  { language, now }: { language: string; now: Date },
): Promise<Completion> {
  const version = survey.picked[0] as OwnedSurvey['picked'][number]
  const since = new Date(now.getTime() - underWayFor)
  const [drafts, gone, sent] = await Promise.all([
    countDrafts(db, version.id, since),
    db
      .selectFrom('stopped_at')
      .select(['question_key as key', 'people'])
      .where('survey_version_id', '=', version.id)
      .execute(),
    countSent(db, version.id),
  ])
  const stopped = new Map<string, number>()
  for (const { key, people } of [...gone, ...drafts.map(({ key, left }) => ({ key, people: left }))])
    stopped.set(key, (stopped.get(key) ?? 0) + people)
  const underWay = drafts.reduce((sum, { typing }) => sum + typing, 0)
  const screens = version.definition.items.filter(isScreen)
  const known = new Set(screens.map(({ key }) => key))
  // A key of nowhere can only come of a mended version; those people had at least begun.
  const beforeFirst = [...stopped].reduce((sum, [key, people]) => (known.has(key) ? sum : sum + people), 0)
  const all = [...stopped.values()].reduce((sum, people) => sum + people, 0)
  let reached = sent + all - beforeFirst
  const steps = screens.map(({ key, text }, index) => {
    const here = stopped.get(key) ?? 0
    const step = {
      ...{ key, number: index + 1, reached, stopped: here },
      text: plainWords(text, language, version.definition.editions[0] ?? 'en'),
    }
    reached -= here
    return step
  })
  return { began: sent + all + underWay, sent, underWay, beforeFirst, steps }
}

const versionIds = (versions: readonly { id: string }[]) => versions.map(({ id }) => id)

/** `left`: nothing typed for an hour; `typing`: the others. */
const countDrafts = (db: Db, versionId: string, since: Date) =>
  db
    .selectFrom('draft')
    .select(sql<string>`coalesce(last_question, '')`.as('key'))
    .select((eb) => [
      eb.fn.countAll<number>().filterWhere('updated_at', '<', since).as('left'),
      eb.fn.countAll<number>().filterWhere('updated_at', '>=', since).as('typing'),
    ])
    .where('survey_version_id', '=', versionId)
    .groupBy('last_question')
    .execute()

const countSent = async (db: Db, versionId: string): Promise<number> =>
  (
    await db
      .selectFrom('response')
      .select((eb) => eb.fn.countAll<number>().as('sent'))
      .where('survey_version_id', '=', versionId)
      .where('way_in', 'not in', ['import', 'paper'])
      .where('in_analysis', '=', true)
      .executeTakeFirstOrThrow()
  ).sent
