import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import { isBlindRow, isCodedTwice } from '#domain/agreement/queries/blind.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'
import { type Chip, type Like, mostLikes, type Suggestions } from '#domain/suggestions/schema.ts'

/** The part of a text that is shown as a reason. */
const reasonLength = 240

/**
 * What to suggest for a text, to this reader. Nothing where it is withheld for measuring, escalated or hidden, and no
 * code that has been retired. A reason is a text that still stands in public and that this reader may read.
 */
export async function readSuggestions(db: Db, scope: Scope, publicId: string): Promise<Suggestions> {
  const found = await db
    .selectFrom('contribution')
    .innerJoin('suggestion_set as made', 'made.contribution_id', 'contribution.id')
    .select(['contribution.id', 'made.state', 'made.by_letters as byLetters'])
    .where(within(scope, 'contribution', 'everything'))
    .where('contribution.public_id', '=', publicId)
    .where('contribution.worry', '<>', 'open')
    .where('contribution.visibility', '<>', 'hidden')
    .where('made.arm', '=', 'shown')
    // What two people code apart is coded without suggestions, and so is what they differ in settled.
    .where(({ not }) => not(isCodedTwice('contribution.id')))
    .executeTakeFirst()
  if (!found || found.state === 'unsure') return { state: 'none' }
  if (found.state === 'language-unknown') return { state: 'language-unknown' }
  const suggested = await db
    .selectFrom('suggestion')
    .innerJoin('goal', 'goal.id', 'suggestion.goal_id')
    .select(['goal.id', 'goal.public_id as goalId', 'suggestion.confidence', 'suggestion.like_ids as likeIds'])
    .where('suggestion.contribution_id', '=', found.id)
    .where('goal.retired_at', 'is', null)
    .orderBy('suggestion.rank')
    .execute()
  const texts = await readLikes(
    db,
    scope,
    suggested.flatMap(({ likeIds }) => likeIds),
  )
  const chips = suggested.map(
    ({ id, goalId, confidence, likeIds }): Chip => ({
      goalId,
      confidence,
      likes: likeIds.flatMap((like) => texts.get(`${like} ${id}`) ?? []).slice(0, mostLikes),
    }),
  )
  return chips.length > 0 ? { state: 'ready', byLetters: found.byLetters, chips } : { state: 'none' }
}

/** Of these texts the ones that are still tagged, by text and code. */
async function readLikes(db: Db, scope: Scope, ids: readonly string[]): Promise<Map<string, Like>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('shown_contribution as said')
    .innerJoin('tag', 'tag.contribution_id', 'said.id')
    .select([
      'said.id',
      'tag.goal_id as goalId',
      'said.language',
      sql<string>`left(said.text, ${reasonLength})`.as('text'),
    ])
    .where(within(scope, 'said', 'everything'))
    .where(sql<boolean>`said.id = any(${ids}::uuid[])`)
    .where('said.counted', '=', true)
    // Nor what a text was given that somebody codes anew just now.
    .where(({ not }) => not(isBlindRow('said.id')))
    .execute()
  return new Map(rows.map(({ id, goalId, text, language }) => [`${id} ${goalId}`, { text, language }]))
}
