import { sql } from 'kysely'
import type { Db } from '#db/client.ts'

/** What was said to the named questions of surveys tells of a strength, all else of a need: for every tag of a place. */
export const setTellsOf = (db: Db, placeId: string, strengths: readonly string[]) =>
  sql`
    update tag set tells_of = case when question.key = any(${strengths}) then 'strength' else 'need' end
    from contribution left join question on question.id = contribution.question_id
    where contribution.id = tag.contribution_id and contribution.place_id = ${placeId}`.execute(db)
