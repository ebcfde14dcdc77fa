import { beginFinding } from '#domain/findings/commands/begin-finding.ts'
import { linkEvidence } from '#domain/findings/commands/link-evidence.ts'
import { orFail } from '#test/support/or-fail.ts'
import type { Scene } from '#test/support/scene.ts'

/** A draft about the first goal with all these texts beside it. @returns its name in links */
export async function claimFrom({ ctx, place, people, framework }: Scene, ids: readonly string[]): Promise<string> {
  const goal = framework[0]?.goals[0]?.publicId ?? ''
  const { publicId } = orFail(await beginFinding(ctx, people.strategyLead, place, goal))
  const texts = await ctx.db.selectFrom('contribution').select('public_id').where('id', 'in', ids).execute()
  for (const { public_id: contribution } of texts)
    orFail(await linkEvidence(ctx, people.strategyLead, place.id, publicId, { contribution }))
  return publicId
}
