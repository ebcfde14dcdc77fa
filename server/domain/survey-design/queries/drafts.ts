import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'
import type { Definition } from '#domain/surveys/schema/definition.ts'
import { wordsIn } from '#domain/surveys/schema/editions.ts'
import type { Words } from '#domain/wordings/queries.ts'

/** A survey that was never published. */
export type DraftLine = { slug: string; title: Words; organisation: string; changedAt: Date; changedBy: string | null }

/** Drafts that somebody may build on, the one changed last on top. @param scope by the verb 'surveys.build' */
export async function readDrafts(db: Db, scope: Scope, language: string): Promise<DraftLine[]> {
  const rows = await db
    .selectFrom('survey')
    .innerJoin('organisation', 'organisation.id', 'survey.organisation_id')
    .innerJoin('survey_revision', (join) =>
      join.onRef('survey_revision.survey_id', '=', 'survey.id').onRef('survey_revision.number', '=', 'survey.revision'),
    )
    .leftJoin('person', 'person.id', 'survey_revision.person_id')
    .select(['survey.slug', 'organisation.name as organisation', 'survey_revision.definition'])
    .select(['survey_revision.at as changedAt', 'person.name as changedBy'])
    .where(within(scope, 'survey', 'counts'))
    .where('survey.state', '=', 'draft')
    .orderBy('survey_revision.at', 'desc')
    .execute()
  return rows.map(({ definition, ...row }) => {
    const { title, editions } = definition as Definition
    return { ...row, title: wordsIn(title, language, editions[0] ?? 'en') }
  })
}
