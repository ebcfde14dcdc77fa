import type { Db } from '#db/client.ts'
import type { Definition } from '#domain/surveys/schema/definition.ts'

/** A draft at its pointer. `revision` 0: made without the builder, and what was published is where it begins. */
export type DraftStep = { revision: number; definition: Definition; canUndo: boolean; canRedo: boolean }

type Drafted = { id: string; revision: number | null }

/** Where a survey's draft stands. Throws for a survey with neither a step nor a version: there is none. */
export async function readDraft(db: Db, { id, revision }: Drafted): Promise<DraftStep> {
  if (revision === null) {
    const version = await readNewestVersion(db, id)
    if (!version) throw new Error(`survey ${id} has nothing in it`)
    return { revision: 0, definition: version.definition, canUndo: false, canRedo: false }
  }
  const step = await db
    .selectFrom('survey_revision')
    .select('definition')
    .select((eb) => [
      eb
        .exists(
          eb
            .selectFrom('survey_revision as before')
            .where('before.survey_id', '=', id)
            .where('before.number', '<', revision),
        )
        .as('canUndo'),
      eb
        .exists(
          eb
            .selectFrom('survey_revision as after')
            .where('after.survey_id', '=', id)
            .where('after.number', '>', revision),
        )
        .as('canRedo'),
    ])
    .where('survey_id', '=', id)
    .where('number', '=', revision)
    .executeTakeFirstOrThrow()
  return {
    revision,
    definition: step.definition as Definition,
    canUndo: Boolean(step.canUndo),
    canRedo: Boolean(step.canRedo),
  }
}

/** What people see now, undefined before the first publishing. */
export async function readNewestVersion(
  db: Db,
  surveyId: string,
): Promise<{ id: string; number: number; definition: Definition } | undefined> {
  const version = await db
    .selectFrom('survey_version')
    .select(['id', 'number', 'definition'])
    .where('survey_id', '=', surveyId)
    .orderBy('number', 'desc')
    .executeTakeFirst()
  return version && { ...version, definition: version.definition as Definition }
}
