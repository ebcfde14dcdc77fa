import { sql } from 'kysely'
import type { Db } from '#db/client.ts'

/** A suspicion that nobody has looked at again yet, with what a rule may ask about its text. */
export type Doubtful = {
  caseId: string
  contributionId: string
  text: string
  language: string
  ageBand: string | null
  /** Its person said that they are under age, or answered where only the young are asked. */
  isYoung: boolean
}

/**
 * Takes the next suspicions whose language is known, oldest first, until `until`: another process takes others, and one
 * that dies in the middle leaves them to be taken again.
 */
export async function takeDoubtful(
  db: Db,
  { now, until, limit }: { now: Date; until: Date; limit: number },
): Promise<Doubtful[]> {
  const { rows } = await sql<Doubtful>`
    update safeguarding_case as taken set look_again_from = ${until}
    from (
      select safeguarding_case.id as "caseId", contribution.id as "contributionId", contribution.text,
        contribution.language, contribution.age_band as "ageBand", coalesce(response.is_young, false) as "isYoung"
      from safeguarding_case
      join contribution on contribution.id = safeguarding_case.contribution_id
      left join response on response.id = contribution.response_id
      where state = 'suspected' and look_again_from <= ${now} and contribution.screened
      order by look_again_from limit ${limit} for update of safeguarding_case skip locked
    ) as found
    where taken.id = found."caseId"
    returning found.*`.execute(db)
  return rows
}

/** They stay as they are: nothing looks at them again but people. */
export const keepDoubtful = (db: Db, caseIds: readonly string[]) =>
  db
    .updateTable('safeguarding_case')
    .set({ look_again_from: null })
    .where(sql<boolean>`id = any(${caseIds}::uuid[])`)
    .execute()

/**
 * Whether all that ever happened to a text is that it came, was held by screening and is held still: nobody has it open,
 * read it as a worry, decided, tagged, translated or took words out, and it is the text that was looked at. The caller
 * has locked it.
 */
export async function isUntouched(db: Db, { caseId, contributionId, text }: Doubtful, now: Date): Promise<boolean> {
  const { rows } = await sql`
    select from contribution
    where id = ${contributionId} and text = ${text}
      and visibility = 'held' and worry = 'open' and not sealed and coding = 'none' and not no_goal_fits
      and exists (select from safeguarding_case
        where id = ${caseId} and state = 'suspected' and raised_by = 'screening' and climbed = 0)
      and not exists (select from safeguarding_event where case_id = ${caseId} and kind <> 'suspected')
      and not exists (select from safeguarding_access where case_id = ${caseId})
      and (select count(*) from worry_change where contribution_id = contribution.id) = 1
      and (select count(*) from visibility_change where contribution_id = contribution.id) = 1
      and not exists (select from visibility_change
        where contribution_id = contribution.id and (person_id is not null or was <> 'waiting'))
      and not exists (select from claim where contribution_id = contribution.id and until > ${now})
      and not exists (select from tag where contribution_id = contribution.id)
      and not exists (select from redaction_change where contribution_id = contribution.id)
      and not exists (select from translation_version where contribution_id = contribution.id)
      and not exists (select from answer_back where contribution_id = contribution.id)`.execute(db)
  return rows.length === 1
}
