import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Audience } from '#domain/insights/schema.ts'

/** What a pack keeps of a quote: all but the words, which are read from where they stand. */
export type QuoteAbout = { goal: string; name: string; source: string; stance: string | null; tells_of: string | null }

/** Eight signs tell a change of words apart; they give none of the words away. */
const markOf = (text: RawBuilder<unknown>) => sql<string>`left(md5(${text}), 8)`

/** Words of a pack as they may be quoted now: for its audience, shown, counted and shared. */
const quotable = sql<SqlBool>`said.counted and said.place_sees <> 'counts'
  and case pack.audience when 'public' then said.may_publish else said.may_quote end`

export type Quoted = {
  publicId: string
  text: string
  translation: { text: string; language: string } | null
  about: QuoteAbout
}

/**
 * Keeps which texts stand in a pack's files, instead of those that were kept before.
 * @param quotes in their order, by the public ids of the texts, with the words that stand in the files
 * @returns false where a text is there no longer. Then nothing may be kept of the pack: what is deleted already leaves
 * no trace that it stands in a file
 */
export async function saveQuotes(db: Db, packId: string, quotes: readonly Quoted[]): Promise<boolean> {
  const ids = quotes.map(({ publicId }) => publicId)
  // Before any row of ours is touched: whoever deletes one of them is waited for, and waits for nothing here.
  await sql`select from contribution where public_id = any(${ids}::text[]) order by id for key share`.execute(db)
  await db.deleteFrom('pack_quote').where('pack_id', '=', packId).execute()
  let saved = 0n
  for (const [position, { publicId, text, translation, about }] of quotes.entries()) {
    const { numAffectedRows } = await sql`
      insert into pack_quote
        (pack_id, position, contribution_id, about, mark, translation_language, translation_mark)
      select ${packId}, ${position}, id, ${JSON.stringify(about)}, ${markOf(sql`${text}::text`)},
        ${translation?.language ?? null}::text, ${markOf(sql`${translation?.text ?? null}::text`)}
      from contribution where public_id = ${publicId}`.execute(db)
    saved += numAffectedRows ?? 0n
  }
  return saved === BigInt(quotes.length)
}

/** Quotes of a pack that still may be quoted, with their words. */
export async function findQuotes(db: Db, packId: string) {
  const { rows } = await sql<{ quote: string; text: string; language: string; about: QuoteAbout }>`
    select said.public_id as quote, said.text, said.language, kept.about
    from pack_quote kept join pack on pack.id = kept.pack_id
    join shown_contribution said on said.id = kept.contribution_id and ${quotable}
    where kept.pack_id = ${packId} order by kept.position`.execute(db)
  return rows
}

const gone = sql<SqlBool>`(not exists (
  select from shown_contribution said
  where said.id = kept.contribution_id and ${quotable} and ${markOf(sql`said.text`)} = kept.mark)
  or kept.translation_mark is not null and not exists (
    select from translation shown
    where shown.contribution_id = kept.contribution_id and shown.language = kept.translation_language
      and not shown.needs_look and ${markOf(sql`shown.text`)} = kept.translation_mark))`

/** Whether words of a pack, or a translation of them, were taken back or are others now, since its files were made. */
export async function areQuotesGone(db: Db, packId: string): Promise<boolean> {
  const { rows } = await sql`
    select from pack_quote kept join pack on pack.id = kept.pack_id
    where pack.id = ${packId} and ${gone} limit 1`.execute(db)
  return rows.length > 0
}

/** Issued packs that quote one of these texts as it may be quoted now, the latest first. */
export async function findPacksThatQuote(db: Db, placeId: string, contributionIds: readonly string[], limit: number) {
  const { rows } = await sql<{ publicId: string; title: string; language: string; audience: Audience; issuedAt: Date }>`
    select distinct on (pack.issued_at, pack.id) pack.public_id as "publicId", pack.title, pack.language, pack.audience,
      pack.issued_at as "issuedAt"
    from pack_quote kept join pack on pack.id = kept.pack_id
    join shown_contribution said on said.id = kept.contribution_id and ${quotable} and ${markOf(sql`said.text`)} = kept.mark
    where kept.contribution_id = any(${contributionIds}::uuid[]) and pack.place_id = ${placeId}
      and pack.state = 'issued' and not pack.is_stuck
    order by pack.issued_at desc, pack.id limit ${limit}`.execute(db)
  return rows
}

/** Packs whose files hold words that may no longer stand in them, and that are still tried. */
export async function findPacksWithGoneQuotes(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct pack.id from pack_quote kept join pack on pack.id = kept.pack_id
    where pack.state in ('made', 'issued', 'withdrawn') and not pack.is_stuck and ${gone}`.execute(db)
  return rows.map(({ id }) => id)
}

/** How many quotes stand in a pack's files, those among them that may no longer be quoted too. */
export async function countQuotes(db: Db, packId: string): Promise<number> {
  const { count } = await db
    .selectFrom('pack_quote')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('pack_id', '=', packId)
    .executeTakeFirstOrThrow()
  return Number(count)
}

export const forgetQuotes = (db: Db, packId: string) =>
  db.deleteFrom('pack_quote').where('pack_id', '=', packId).execute()
