import type { Db } from '#db/client.ts'
import { isBlindRowFor } from '#domain/agreement/queries/blind.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'
import { readWords, type Words } from '#domain/wordings/queries.ts'
import type { PileText } from '../schema.ts'

/** A page of the pile. */
const pilePage = 50

/**
 * Texts that were read and that no goal fits, oldest first, with the themes they have already. With an open worry they
 * are nobody's to sort.
 *
 * @param personId of whoever sorts: what they code anew in a round that is open is not in it
 * @param after public id of the last text of the page before
 */
export async function readPile(
  db: Db,
  scope: Scope,
  personId: string | null,
  language: string,
  after?: string,
): Promise<{ texts: PileText[]; next: string | null }> {
  const rows = await db
    .selectFrom('contribution')
    .select(['id', 'public_id as publicId', 'text', 'language'])
    .where(within(scope, 'contribution', 'everything'))
    .where('no_goal_fits', '=', true)
    .where('worry', '<>', 'open')
    .where('sealed', '=', false)
    .where('counted', '=', true)
    // That no goal fits is a code like any other, and whoever codes it anew is not to know.
    .where(({ not }) => not(isBlindRowFor('contribution.id', personId)))
    .$if(after !== undefined, (query) =>
      query.where((eb) =>
        eb(
          eb.refTuple('contribution.received_at', 'contribution.id'),
          '>',
          eb
            .selectFrom('contribution as last')
            .select(['last.received_at', 'last.id'])
            .where('last.public_id', '=', after as string)
            .$asTuple('received_at', 'id'),
        ),
      ),
    )
    .orderBy('received_at')
    .orderBy('id')
    .limit(pilePage + 1)
    .execute()
  const page = rows.slice(0, pilePage)
  const themes = await readThemes(
    db,
    page.map(({ id }) => id),
    language,
  )
  return {
    texts: page.map(({ id, ...text }) => ({ ...text, themes: themes.get(id) ?? [] })),
    next: rows.length > pilePage ? (page.at(-1)?.publicId ?? null) : null,
  }
}

async function readThemes(db: Db, contributionIds: readonly string[], language: string): Promise<Map<string, Words[]>> {
  if (contributionIds.length === 0) return new Map()
  const tags = await db
    .selectFrom('tag')
    .innerJoin('goal', 'goal.id', 'tag.goal_id')
    .innerJoin('goal_version', 'goal_version.id', 'tag.goal_version_id')
    .select(['tag.contribution_id as id', 'goal_version.short_id'])
    .where('tag.contribution_id', 'in', contributionIds)
    .where('goal.kind', '<>', 'goal')
    .orderBy('goal.position')
    .execute()
  const words = await readWords(
    db,
    tags.map(({ short_id }) => short_id),
    language,
  )
  const byText = new Map<string, Words[]>()
  for (const { id, short_id } of tags) byText.set(id, [...(byText.get(id) ?? []), words.get(short_id)])
  return byText
}
