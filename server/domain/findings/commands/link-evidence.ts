import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { evidenceFull, evidenceUnknown } from '../problems.ts'
import { mostEvidence } from '../schema.ts'
import { countEvidence, deleteEvidence, findReadable, insertEvidence } from '../store/evidence.ts'
import { changeFinding } from './open-finding.ts'

/**
 * Puts something that was said beside a draft. Only words that its writer may read and that speak to its goal; the same
 * twice is once.
 */
export const linkEvidence = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  publicId: string,
  { contribution }: { contribution: string },
): Promise<Result<null, Problem>> =>
  changeFinding(
    ctx,
    actor,
    { placeId, publicId, verb: 'findings.write', states: ['draft'] },
    async (tx, { row, personId }) => {
      const scope = permit(actor, 'contributions.read', { placeId })
      if (!scope.ok) return scope
      const said = await findReadable(tx.db, scope.value, row.goal_id, contribution)
      if (!said) return fail(evidenceUnknown)
      const { links, last } = await countEvidence(tx.db, row.id)
      if (links >= mostEvidence) return fail(evidenceFull)
      const link = { finding_id: row.id, number: last + 1, contribution_id: said.id }
      await insertEvidence(tx.db, { ...link, person_id: personId, at: tx.clock.now() })
      return ok(null)
    },
  )

/** Takes it away again. @param number as it stands beside the draft */
export const unlinkEvidence = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  publicId: string,
  { number }: { number: number },
): Promise<Result<null, Problem>> =>
  changeFinding(ctx, actor, { placeId, publicId, verb: 'findings.write', states: ['draft'] }, async (tx, { row }) => {
    await deleteEvidence(tx.db, row.id, number)
    return ok(null)
  })
