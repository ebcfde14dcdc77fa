import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Db } from '#db/client.ts'

/** What a pack keeps of a quote: all but the words, which are read from where they stand. */
export type QuoteAbout = { goal: string; name: string; source: string; stance: string | null; tells_of: string | null }

/** Eight signs tell a change of words apart; they give none of the words away. */
const markOf = (text: RawBuilder<unknown>) => sql<string>`left(md5(${text}), 8)`

/** Words of a pack as they may be quoted now: for its audience, shown, counted and shared. */
const quotable = sql<SqlBool>`said.counted and said.place_sees <> 'counts'
  and case pack.audience when 'public' then said.may_publish else said.may_quote end`

/** @param quotes in their order, by the public ids of the texts, with the words that stand in the files */
export async function saveQuotes(
  db: Db,
  packId: string,
  quotes: readonly { publicId: string; text: string; about: QuoteAbout }[],
): Promise<void> {
  await db.deleteFrom('pack_quote').where('pack_id', '=', packId).execute()
  for (const [position, { publicId, text, about }] of quotes.entries())
    await sql`
      insert into pack_quote (pack_id, position, contribution_id, about, mark)
      select ${packId}, ${position}, id, ${JSON.stringify(about)}, ${markOf(sql`${text}::text`)}
      from contribution where public_id = ${publicId}`.execute(db)
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

const gone = sql<SqlBool>`not exists (
  select from shown_contribution said
  where said.id = kept.contribution_id and ${quotable} and ${markOf(sql`said.text`)} = kept.mark)`

/** Whether words of a pack were taken back, or are others now, since its files were made. */
export async function areQuotesGone(db: Db, packId: string): Promise<boolean> {
  const { rows } = await sql`
    select from pack_quote kept join pack on pack.id = kept.pack_id
    where pack.id = ${packId} and ${gone} limit 1`.execute(db)
  return rows.length > 0
}

/** Packs whose files hold words that may no longer stand in them. */
export async function findPacksWithGoneQuotes(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct pack.id from pack_quote kept join pack on pack.id = kept.pack_id
    where pack.state in ('made', 'issued', 'withdrawn') and ${gone}`.execute(db)
  return rows.map(({ id }) => id)
}

/** Lets go of words that may no longer be quoted, and keeps in mind the others as they are now. @returns how many went */
export async function dropGoneQuotes(db: Db, packId: string): Promise<number> {
  const dropped = await sql`
    delete from pack_quote kept using pack where pack.id = kept.pack_id and pack.id = ${packId}
      and not exists (select from shown_contribution said where said.id = kept.contribution_id and ${quotable})`.execute(
    db,
  )
  await sql`
    update pack_quote kept set mark = ${markOf(sql`said.text`)} from contribution said
    where kept.pack_id = ${packId} and said.id = kept.contribution_id`.execute(db)
  return Number(dropped.numAffectedRows ?? 0n)
}
