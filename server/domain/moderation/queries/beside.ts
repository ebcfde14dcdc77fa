import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'
import type { AnsweredBack, Beside } from '#domain/moderation/schema.ts'
import { readRedacted } from '#domain/redaction/queries.ts'
import { readHeldBecause } from '#domain/safeguarding/queries/held-because.ts'
import type { HeldBecause } from '#domain/safeguarding/schema.ts'
import { readItemTranslations } from '#domain/translations/queries.ts'

/**
 * What stands beside a text for whoever moderates it: how it reads in other languages, what its person answered, and why
 * screening held it. Nothing where the words are with the safeguarding lead.
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
  if (!found) return { translations: [], answerBack: null, heldBecause: [] }
  const { id, visibility, text, reason, at } = found
  const outcome: AnsweredBack['outcome'] =
    visibility === 'approved' ? 'published' : visibility === 'hidden' ? 'kept' : 'being-read'
  return {
    translations: await readItemTranslations(db, id),
    heldBecause: await readHeldNow(db, id),
    answerBack: text === null || reason === null || at === null ? null : { text, reason, at, outcome },
  }
}

/** Why it was held, with places in the text as it stands: what was taken out of it is its stand-in here too. */
async function readHeldNow(db: Db, contributionId: string): Promise<HeldBecause[]> {
  const held = await readHeldBecause(db, contributionId)
  if (held.length === 0) return []
  const now = await readRedacted(db, contributionId)
  return held.map((each) =>
    each.of === 'answer'
      ? each
      : {
          ...each,
          places: each.places.map(({ starts, ends }) => ({
            starts: now.fromSent(starts),
            ends: now.endFromSent(ends),
          })),
        },
  )
}
