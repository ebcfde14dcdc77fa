import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Day } from '#db/schema/columns.ts'
import { plain } from '#domain/kernel/plain.ts'
import { edition, type Span } from '../rules/days.ts'
import type { Colour } from '../schema.ts'

/** So many are worked out at once: a tenth of a second. */
export const atOnce = 500

const markOf = (timeZone: string) => `${edition} ${timeZone}`
type Where = { placeId: string; timeZone: string }

/** Public commitments of which nothing is kept, or what an earlier revision or edition of the rules said. */
export async function findOutdated(db: Db, { placeId, timeZone }: Where): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select commitment.id from commitment left join commitment_found as kept on kept.commitment_id = commitment.id
    where commitment.place_id = ${placeId} and commitment.state in ('published', 'closed')
      and (kept.revision is distinct from commitment.revision or kept.mark <> ${markOf(timeZone)})
    order by commitment.id limit ${atOnce}`.execute(db)
  return rows.map(({ id }) => id)
}

export type Found = { id: string; revision: number; spans: readonly Span[]; words: string }

/** Keeps what was worked out, unless somebody kept a later revision meanwhile. */
export async function saveFound(db: Db, { placeId, timeZone }: Where, found: readonly Found[]): Promise<void> {
  const column = <Value>(of: (each: Found) => Value) => found.map(of)
  const days = (of: (span: Span) => boolean) => sql`${column(({ spans }) => rangesOf(spans, of))}::text[]`
  const inColour = (colour: Colour) => days((span) => span.colour === colour)
  await sql`
    insert into commitment_found (commitment_id, place_id, revision, mark, red, amber, green, no_colour, overdue, words)
    select id, ${placeId}, revision, ${markOf(timeZone)}, red::datemultirange, amber::datemultirange,
      green::datemultirange, no_colour::datemultirange, overdue::datemultirange, words
    from unnest(${column(({ id }) => id)}::uuid[], ${column(({ revision }) => revision)}::integer[], ${inColour('red')},
      ${inColour('amber')}, ${inColour('green')}, ${inColour('none')}, ${days(({ isOverdue }) => isOverdue)},
      ${column(({ words }) => words)}::text[])
      as each(id, revision, red, amber, green, no_colour, overdue, words)
    on conflict (commitment_id) do update set
      revision = excluded.revision, mark = excluded.mark, red = excluded.red, amber = excluded.amber,
      green = excluded.green, no_colour = excluded.no_colour, overdue = excluded.overdue, words = excluded.words
    where commitment_found.revision <= excluded.revision`.execute(db)
}

/** As Postgres writes several ranges of days: from each span that fits until the next one. */
export function rangesOf(spans: readonly Span[], fits: (span: Span) => boolean): string {
  const ranges = spans.flatMap((span, index) =>
    fits(span) ? [`[${span.from ?? ''},${spans[index + 1]?.from ?? ''})`] : [],
  )
  return `{${ranges.join(',')}}`
}

const columns = { red: 'red', amber: 'amber', green: 'green', none: 'no_colour', overdue: 'overdue' } as const

/** Public commitments of a colour on a day, or with words in them, among what is kept. */
export const findable = (placeId: string, today: Day, { colour, search }: { colour: string; search: string }) => {
  const column = Object.entries(columns).find(([name]) => name === colour)?.[1]
  const like = `%${plain(search).replace(/[\\%_]/g, '\\$&')}%`
  const owners = sql`select id from commitment where organisation_id in (
    select id from organisation where place_id = ${placeId} and lower(name) like ${like})`
  return sql<string>`(
    select kept.commitment_id from commitment_found as kept where kept.place_id = ${placeId}
      and ${column ? sql`${sql.ref(`kept.${column}`)} @> ${today}::date` : sql`true`}
      and ${search ? sql`(kept.words like ${like} or kept.commitment_id in (${owners}))` : sql`true`})`
}
