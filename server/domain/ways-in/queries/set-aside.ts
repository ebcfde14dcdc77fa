import { sql } from 'kysely'
import type { Day } from '#db/schema/columns.ts'
import type { SetAsideReason, SetAsideState, WayIn } from '#db/schema/surveys.ts'
import type { Context } from '#domain/kernel/context.ts'
import { isKept } from '#domain/results/queries/told.ts'
import type { SurveyDesk } from './desk.ts'

/** Words of a response, the first of them. */
type Said = { text: string; language: string }

/** A response that waits to be looked at, or was looked at. */
export type SetAsideResponse = {
  /** For forms: the id of the row stays inside. */
  handle: string
  reason: SetAsideReason
  state: SetAsideState
  wayIn: WayIn
  edition: string
  answeredOn: Day
  receivedAt: Date
  answers: number
  texts: number
  /**
   * What there is to look at. Words that somebody may be at risk in are read in the moderators' queue or by the
   * safeguarding lead, and what was left out is nobody's to read.
   */
  said: Said[]
}

/** Enough of a text to tell a person's from a machine's. In characters. */
const saidAtMost = 300

/** Looked at by hand: whoever has more of them has another problem, and decides by reason. */
const longestList = 1000

const setAsideRows = ({ db }: Pick<Context, 'db'>, surveyId: string) =>
  db
    .selectFrom('response')
    .where('survey_id', '=', surveyId)
    .where('set_aside', 'is not', null)
    // Whoever took theirs out of the counting left nothing to decide about.
    .where('in_analysis', '=', true)

/** Unguessable, and the same as long as the keys are. */
const handleOf = ({ keys }: Pick<Context, 'keys'>, id: string) => keys.hash('submission', id, 'set-aside').slice(0, 20)

/** Responses that were set aside, what waits first and the newest on top. At most a thousand. */
export async function readSetAside(
  ctx: Pick<Context, 'db' | 'keys'>,
  { survey }: SurveyDesk,
): Promise<SetAsideResponse[]> {
  const rows = await setAsideRows(ctx, survey.id)
    .select(['id', 'way_in as wayIn', 'edition', 'answered_on as answeredOn', 'received_at as receivedAt'])
    .select((eb) => [
      eb.ref('set_aside').$notNull().as('reason'),
      eb.ref('set_aside_state').$notNull().as('state'),
      eb
        .selectFrom('answer')
        .whereRef('answer.response_id', '=', 'response.id')
        .select(eb.fn.countAll<number>().as('n'))
        .as('answers'),
      eb
        .selectFrom('contribution')
        .whereRef('contribution.response_id', '=', 'response.id')
        .select(eb.fn.countAll<number>().as('n'))
        .as('texts'),
      eb
        .selectFrom('contribution')
        .whereRef('contribution.response_id', '=', 'response.id')
        .where('response.set_aside_state', '<>', 'left-out')
        .where(({ not }) => not(isKept))
        .select(
          sql<
            Said[]
          >`json_agg(json_build_object('text', left(contribution.text, ${saidAtMost}), 'language', contribution.language)
            order by contribution.id)`.as('said'),
        )
        .as('said'),
    ])
    .orderBy((eb) => eb.case().when('set_aside_state', '=', 'open').then(0).else(1).end())
    .orderBy('received_at', 'desc')
    .limit(longestList)
    .execute()
  return rows.map(({ id, answers, texts, said, ...row }) => ({
    ...row,
    handle: handleOf(ctx, id),
    answers: answers ?? 0,
    texts: texts ?? 0,
    said: said ?? [],
  }))
}

/** The rows behind some handles; those of another survey are none. */
export async function readSetAsideIds(
  ctx: Pick<Context, 'db' | 'keys'>,
  { survey }: SurveyDesk,
  handles: readonly string[],
): Promise<string[]> {
  const wanted = new Set(handles)
  const rows = await setAsideRows(ctx, survey.id).select('id').execute()
  return rows.map(({ id }) => id).filter((id) => wanted.has(handleOf(ctx, id)))
}
