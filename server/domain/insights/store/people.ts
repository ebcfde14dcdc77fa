import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'
import { splitSets, splitsFrom, type UnsafeSplits } from './splits.ts'

// Unsafe as they are: only aggregate.ts may read them, which withholds what is small.

/**
 * Everybody who took part within the scope: responses, and participants of workshops. A table's note stands for the
 * people at the table, whose areas and ages its scribe's do not tell.
 */
export async function findPeople(db: Db, scope: Scope): Promise<UnsafeSplits> {
  const rows = await db
    .with('table_note', (query) =>
      query
        .selectFrom('contribution')
        .select(['participant_id as id', (eb) => eb.fn.max('group_size').as('size')])
        .where(within(scope, 'contribution', 'counts'))
        .where('counted', '=', true)
        .where('group_size', '>', 1)
        .where('participant_id', 'is not', null)
        .groupBy('participant_id'),
    )
    .with('person', (query) =>
      query
        .selectFrom('response')
        .innerJoin('survey', 'survey.id', 'response.survey_id')
        .select(['response.area_id as area', 'response.age_band as age', sql<number>`1`.as('heads')])
        .select(sql<string>`case response.way_in when 'import' then 'import' else 'survey' end`.as('way'))
        .where('response.counted', '=', true)
        .where(within(scope, 'survey', 'counts'))
        .unionAll(
          query
            .selectFrom('participant')
            .innerJoin('workshop', 'workshop.id', 'participant.workshop_id')
            .leftJoin('table_note', 'table_note.id', 'participant.id')
            .select([
              sql<string | null>`case when table_note.size is null then participant.area_id end`.as('area'),
              sql<string | null>`case when table_note.size is null then participant.age_band end`.as('age'),
              sql<number>`coalesce(table_note.size, 1)`.as('heads'),
              sql<string>`'workshop'`.as('way'),
            ])
            .where(within(scope, 'workshop', 'counts')),
        ),
    )
    .selectFrom('person')
    .select(['area', 'age', 'way', sql<number>`grouping(area, age, way)`.as('level')])
    .select([sql<number>`sum(heads)`.as('people'), (eb) => eb.fn.countAll<number>().as('rows')])
    .groupBy(sql`grouping sets (${splitSets})`)
    .execute()
  return splitsFrom(rows)
}
