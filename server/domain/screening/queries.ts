import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import { readRedactionLog, readRedactions } from '#domain/redaction/queries.ts'
import { isCampaign } from './rules/alike.ts'
import type { ScreeningOfItem } from './schema.ts'

/**
 * What screening and people made of one text. Null while the sweep has not come to it, and of what is with the
 * safeguarding lead. Asked for by whoever may read the text: nothing else is narrowed here.
 */
export async function readScreening(db: Db, contributionId: string): Promise<ScreeningOfItem | null> {
  const found = await db
    .selectFrom('contribution_screening as screening')
    .innerJoin('contribution', 'contribution.id', 'screening.contribution_id')
    .leftJoin('unredacted_text', 'unredacted_text.contribution_id', 'screening.contribution_id')
    .leftJoin('contribution_meaning as meaning', 'meaning.contribution_id', 'screening.contribution_id')
    .select(['screening.language', 'screening.confidence', 'screening.unkind', 'screening.alike_id as alikeId'])
    .select(['screening.word_count as words', 'unredacted_text.contribution_id as redactedId'])
    .select('meaning.close_id as closeId')
    .where('screening.contribution_id', '=', contributionId)
    .where('contribution.sealed', '=', false)
    .executeTakeFirst()
  if (!found) return null
  const redactions = await readRedactions(db, contributionId)
  const log = await readRedactionLog(db, contributionId)
  const { language, confidence, unkind, redactedId, alikeId, closeId } = found
  const people = alikeId === null ? 1 : await countPeople(db, { alikeId, closeId: null })
  const meantBy = closeId === null ? people : await countPeople(db, { alikeId, closeId })
  return {
    ...{ language, confidence, unkind, people, meantBy, redactions, log },
    isCampaign: isCampaign(people, found.words),
    isRedacted: redactedId !== null,
  }
}

/** People, not texts: a response is one, a table that spoke as one is as many as it says. What is taken out counts not. */
async function countPeople(db: Db, groups: { alikeId: string | null; closeId: string | null }): Promise<number> {
  const { alikeId, closeId } = groups
  const { people } = await db
    .selectFrom('contribution')
    .select(
      sql<number>`count(distinct response_id)
        + coalesce(sum(group_size) filter (where group_size > 1), 0)
        + count(distinct participant_id) filter (where group_size = 1)`.as('people'),
    )
    .where(
      sql<boolean>`contribution.id in (
        select contribution_id from contribution_screening where alike_id = ${alikeId}
        union select contribution_id from contribution_meaning where close_id = ${closeId})`,
    )
    .where('contribution.counted', '=', true)
    // What is with the safeguarding lead is told by no number beside another text either.
    .where('contribution.sealed', '=', false)
    .executeTakeFirstOrThrow()
  return Math.max(1, Number(people))
}
