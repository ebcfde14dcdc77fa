import type { Day } from '#db/schema/columns.ts'
import type { Context } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { runTakenBack, runUnknown } from './problems.ts'

export type ImportRun = {
  /** For addresses: the id of the row stays inside. */
  handle: string
  on: Day
  read: number
  added: number
  takenBackOn: Day | null
}

type Reading = Pick<Context, 'db' | 'keys'>

/** Unguessable, and the same as long as the keys are. */
const handleOf = ({ keys }: Reading, id: string) => keys.hash('submission', id, 'import-run').slice(0, 20)

const runRows = ({ db }: Reading, survey: Survey) =>
  db
    .selectFrom('import_run')
    .select(['id', 'at', 'rows_read as read', 'rows_added as added', 'taken_back_at as takenBackAt'])
    .where('survey_id', '=', survey.id)
    .orderBy('at', 'desc')

/** Files that were brought into a survey, the newest first. */
export async function readImportRuns(ctx: Reading, survey: Survey): Promise<ImportRun[]> {
  const { timeZone } = survey.place
  const runs = await runRows(ctx, survey).limit(100).execute()
  return runs.map(({ id, at, takenBackAt, ...run }) => ({
    ...run,
    handle: handleOf(ctx, id),
    on: dayIn(timeZone, at),
    takenBackOn: takenBackAt && dayIn(timeZone, takenBackAt),
  }))
}

type FoundRun = Pick<ImportRun, 'handle' | 'on' | 'added'> & { id: string }

/** A file that can still be taken back. */
export async function readImportRun(ctx: Reading, survey: Survey, handle: string): Promise<Result<FoundRun, Problem>> {
  const run = (await runRows(ctx, survey).execute()).find(({ id }) => handleOf(ctx, id) === handle)
  if (!run) return fail(runUnknown)
  if (run.takenBackAt) return fail(runTakenBack)
  return ok({ id: run.id, handle, on: dayIn(survey.place.timeZone, run.at), added: run.added })
}

/** All that goes when a file is taken back; of the texts, what became of them. */
export type Leaving = {
  responses: number
  texts: number
  /** May be shown to others by now. */
  approved: number
  /** Somebody said which goals or themes they speak to. */
  coded: number
}

export async function readLeaving({ db }: Reading, { id }: { id: string }): Promise<Leaving> {
  const { responses } = await db
    .selectFrom('response')
    .select((eb) => eb.fn.countAll<number>().as('responses'))
    .where('import_id', '=', id)
    .executeTakeFirstOrThrow()
  const texts = await db
    .selectFrom('contribution')
    .innerJoin('response', 'response.id', 'contribution.response_id')
    .select((eb) => [
      eb.fn.countAll<number>().as('texts'),
      eb.fn.countAll<number>().filterWhere('visibility', '=', 'approved').as('approved'),
      eb.fn.countAll<number>().filterWhere('coding', '<>', 'none').as('coded'),
    ])
    .where('response.import_id', '=', id)
    .executeTakeFirstOrThrow()
  return { responses, ...texts }
}
