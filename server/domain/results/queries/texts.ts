import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'
import { type TextPage, textsOnPage } from '../schema.ts'
import { isKept, toldVisibility } from './told.ts'

type Asked = {
  slug: string
  questionKey: string
  /** Of these versions. */
  versionIds: readonly string[]
  /** The public id of the last text of the page before. */
  after?: string | undefined
}

/**
 * What single responses say to one question, the newest first. Words that somebody may be at risk in are read in the
 * moderators' queue or by the safeguarding lead, and not here; nor are those that moderators hold, which look the same.
 */
export async function readTexts(
  db: Db,
  scope: Scope,
  { slug, questionKey, versionIds, after }: Asked,
): Promise<TextPage> {
  let page = db
    .selectFrom('contribution')
    .innerJoin('survey', 'survey.id', 'contribution.survey_id')
    .innerJoin('question', 'question.id', 'contribution.question_id')
    .innerJoin('response', 'response.id', 'contribution.response_id')
    .leftJoin('area', 'area.id', 'contribution.area_id')
    .where(within(scope, 'contribution', 'everything'))
    .where('survey.slug', '=', slug)
    .where('question.key', '=', questionKey)
    .where('response.survey_version_id', 'in', versionIds)
    // What somebody took out of the counting, or a look left out of it, is nobody's to read here.
    .where('response.in_analysis', '=', true)
    .where(sql<boolean>`response.set_aside_state is distinct from 'left-out'`)
    .select(['contribution.public_id as publicId', 'contribution.text', 'contribution.language'])
    .select([toldVisibility.as('visibility'), isKept.as('isKept'), 'contribution.age_band as ageBand'])
    .select(['response.answered_on as answeredOn', 'area.name as area'])
    .select(sql<boolean>`response.set_aside_state is not distinct from 'open'`.as('isSetAside'))
    .orderBy('contribution.received_at', 'desc')
    .orderBy('contribution.id', 'desc')
    .limit(textsOnPage + 1)
  if (after !== undefined)
    page = page.where(
      sql<boolean>`(contribution.received_at, contribution.id) < (select received_at, id from contribution where public_id = ${after})`,
    )
  const rows = await page.execute()
  const texts = rows
    .slice(0, textsOnPage)
    .map(({ isKept: kept, text, ...row }) => ({ ...row, text: kept ? null : text }))
  return { texts, next: rows.length > textsOnPage ? (texts.at(-1)?.publicId ?? null) : null }
}
