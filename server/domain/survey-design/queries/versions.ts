import type { Db } from '#db/client.ts'
import type { Definition } from '#domain/surveys/schema/definition.ts'
import { changesBetween } from '../rules/changes.ts'
import type { Version } from '../schema/design.ts'

/** How many have answered, whether or not they are counted: what was promised was promised to all of them. */
export async function countResponses(db: Db, surveyId: string): Promise<number> {
  const { count } = await db
    .selectFrom('response')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('survey_id', '=', surveyId)
    .executeTakeFirstOrThrow()
  return count
}

/** A survey's versions, the newest first: what changed from each to the next, and how many people answered it. */
export async function readVersions(db: Db, surveyId: string): Promise<Version[]> {
  const rows = await db
    .selectFrom('survey_version')
    .leftJoin('person', 'person.id', 'survey_version.person_id')
    .select(['survey_version.number', 'survey_version.definition', 'survey_version.published_at as publishedAt'])
    .select(['person.name as publishedBy'])
    .select((eb) =>
      eb
        .selectFrom('response')
        .select(eb.fn.countAll<number>().as('responses'))
        .whereRef('response.survey_version_id', '=', 'survey_version.id')
        .$asScalar()
        .$notNull()
        .as('responses'),
    )
    .where('survey_version.survey_id', '=', surveyId)
    .orderBy('survey_version.number')
    .execute()
  const versions = rows.map(({ definition, ...row }, index) => {
    const before = rows[index - 1]?.definition as Definition | undefined
    return { ...row, changes: before ? changesBetween(before, definition as Definition) : [] }
  })
  return versions.reverse()
}
