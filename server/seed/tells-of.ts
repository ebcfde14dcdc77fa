import { sql } from 'kysely'
import type { Context } from '#domain/kernel/context.ts'
import type { SeededPlace } from './place.ts'

/** What was said to the questions about what is good here tells of a strength, all else of a need. */
export async function seedTellsOf({ db }: Pick<Context, 'db'>, { placeId }: SeededPlace): Promise<void> {
  await sql`
    update tag set tells_of = case when question.key in ('strong', 'good-day') then 'strength' else 'need' end
    from contribution left join question on question.id = contribution.question_id
    where contribution.id = tag.contribution_id and contribution.place_id = ${placeId}`.execute(db)
}
