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
 * twice is once. Who has the draft open meanwhile is told that it was changed, and so is whoever takes something away.
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
    async (tx, { row, personId, touch, noteHand }) => {
      const scope = permit(actor, 'contributions.read', { placeId })
      if (!scope.ok) return scope
      const said = await findReadable(tx.db, scope.value, row.goal_id, contribution)
      if (!said) return fail(evidenceUnknown)
      const { links, last } = await countEvidence(tx.db, row.id)
      if (links >= mostEvidence) return fail(evidenceFull)
      const link = { finding_id: row.id, number: last + 1, contribution_id: said.id }
      const { isNew } = await insertEvidence(tx.db, { ...link, person_id: personId, at: tx.clock.now() })
      if (!isNew) return ok(null)
      await touch({ editing_page: null })
      await noteHand('linked')
      return ok(null)
    },
  )

/** Takes it away again. @param number as it stands beside the draft; `page` the open draft that asks, if one does */
export const unlinkEvidence = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  publicId: string,
  { number, page }: { number: number; page?: string },
): Promise<Result<null, Problem>> =>
  changeFinding(
    ctx,
    actor,
    { placeId, publicId, verb: 'findings.write', states: ['draft'] },
    async (tx, { row, touch, noteHand }) => {
      const { isGone } = await deleteEvidence(tx.db, row.id, number)
      if (!isGone) return ok(null)
      await touch({ editing_page: page ?? null })
      await noteHand('unlinked')
      return ok(null)
    },
  )
