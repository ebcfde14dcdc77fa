import type { Db } from '#db/client.ts'
import type { Context } from '#domain/kernel/context.ts'
import { readInvitationCode } from '../rules/invitation-code.ts'
import { findInvitation } from '../store/invitations.ts'
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

/** Whether a form was begun by the invitation that somebody has in their hands. @param typed as it stands in its link */
export async function isBegunBy(
  { db, keys }: Pick<Context, 'db' | 'keys'>,
  draft: { surveyId: string; invitationId: string | null },
  typed: string,
): Promise<boolean> {
  const code = readInvitationCode(typed)
  if (code === '' || draft.invitationId === null) return false
  return (await findInvitation(db, draft.surveyId, keys.hashes('invitation', code)))?.id === draft.invitationId
}
