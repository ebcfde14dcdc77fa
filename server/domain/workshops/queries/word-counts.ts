import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { WordCount } from '../schema/counts.ts'

/** What a wall has room for; the list beside it has the same. */
const mostWords = 80

/**
 * Words that a moderator let through, each with the people it was given for, a scribe's with all at the table. The same
 * word in capitals or with a full stop is the same word, shown as most people wrote it.
 */
export async function readWordCounts(db: Db, activityId: string): Promise<WordCount[]> {
  const { rows } = await sql<WordCount>`
    with said as (
      select lower(btrim(normalize(text), ${' .,;:!?…"\'“”‘’،۔؟'})) as key, text, language, group_size,
        coalesce(participant_id, id) as author
      from shown_contribution where activity_id = ${activityId}
    ), given as (
      select key, author, max(group_size) as people from said group by key, author
    ), counted as (
      select key, sum(people)::int as people from given group by key
    )
    select mode() within group (order by text) as word, mode() within group (order by language) as language,
      counted.people
    from said join counted using (key)
    group by key, counted.people
    order by people desc, word
    limit ${mostWords}`.execute(db)
  return rows
}
