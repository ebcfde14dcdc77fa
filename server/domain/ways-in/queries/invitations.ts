import type { Db } from '#db/client.ts'
import type { SurveyDesk } from './desk.ts'

export type InvitationCounts = { made: number; used: number }

export async function readInvitationCounts(db: Db, { survey }: SurveyDesk): Promise<InvitationCounts> {
  const { made, used } = await db
    .selectFrom('invitation')
    .select(({ fn }) => [fn.countAll<number>().as('made'), fn.count<number>('used_at').as('used')])
    .where('survey_id', '=', survey.id)
    .executeTakeFirstOrThrow()
  return { made, used }
}
