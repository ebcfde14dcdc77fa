import { type RawBuilder, sql } from 'kysely'

/** Whole numbers of a person's contributions, in the order in which they stand in `spoken.numbers`. */
export const numberNames = ['contributions', 'setAside', 'read', 'notTagged', 'noGoalFits', 'countsOnly'] as const

/** Ways in which the sums are divided; `all` is what is not divided. */
export type DividedBy = 'all' | 'area' | 'age' | 'way' | 'tells' | 'stance' | 'month' | 'wording' | 'beside' | 'number'

/**
 * Adds to the kept sums what rows of `spoken` hold, or takes it away.
 * @param from what they are called in the statement
 */
export const addedToSums = (from: 'fresh' | 'gone'): RawBuilder<unknown> => {
  const sign = sql.lit(from === 'fresh' ? 1 : -1)
  return sql`
    insert into spoken_sum as kept
      select place_id, organisation_id, kind, subject_id, by, part, ${sign} * sum(each.people), ${sign} * sum(each.records)
      from ${sql.table(from)} as spoken cross join lateral (
        select 'all' as by, '' as part, heads as people, records
        union all select 'area', coalesce(area_id::text, ''), heads, 0
        union all select 'age', coalesce(age_band, ''), heads, 0
        union all select 'way', way, heads, records
        union all select 'tells', tells, heads, 0 where tells is not null
        union all select 'stance', stance, heads, 0 where stance is not null
        union all select 'month', month, heads, 0 where month is not null
        union all select 'wording', version::text, 0, 1 from unnest(wordings) as version
        union all select 'beside', other::text, both_heads, 0 from unnest(beside, beside_heads) as pair(other, both_heads)
        union all select 'number', name, 0, n from unnest(${[...numberNames]}::text[], numbers) as number(name, n)
          where n > 0
      ) as each
      group by place_id, organisation_id, kind, subject_id, by, part
      having sum(each.people) <> 0 or sum(each.records) <> 0
      order by place_id, organisation_id, kind, subject_id, by, part
    on conflict (place_id, organisation_id, kind, subject_id, divided_by, part) do update
      set people = kept.people + excluded.people, records = kept.records + excluded.records`
}
