import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'
import type { AnsweredBack, Beside } from '#domain/moderation/schema.ts'
import { readItemTranslations } from '#domain/translations/queries.ts'

/**
 * What stands beside a text for whoever moderates it: how it reads in other languages, and what its person answered.
 * Nothing where the words are with the safeguarding lead.
 */
export async function readBeside(db: Db, scope: Scope, publicId: string): Promise<Beside> {
  const found = await db
    .selectFrom('contribution')
    .leftJoin('answer_back', 'answer_back.contribution_id', 'contribution.id')
    .select(['contribution.id', 'contribution.visibility'])
    .select(['answer_back.text', 'answer_back.reason', 'answer_back.at'])
    .where(within(scope, 'contribution', 'everything'))
    .where('contribution.public_id', '=', publicId)
    .where('contribution.sealed', '=', false)
    .executeTakeFirst()
  if (!found) return { translations: [], answerBack: null }
  const { id, visibility, text, reason, at } = found
  const outcome: AnsweredBack['outcome'] =
    visibility === 'approved' ? 'published' : visibility === 'hidden' ? 'kept' : 'being-read'
  return {
    translations: await readItemTranslations(db, id),
    answerBack: text === null || reason === null || at === null ? null : { text, reason, at, outcome },
  }
}
