import type { Actor } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { csvOf } from '#domain/kernel/csv.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { exportRound } from '../queries/sheet.ts'
import type { AtRound } from './code-again.ts'

type Exported = { file: ReturnType<typeof csvOf>; fileName: string }

/** Both codings of a round as a file. That it was taken is written down. */
export const exportCodings = (
  ctx: Context,
  actor: Actor,
  { placeId, round, language }: AtRound & { language: string },
): Promise<Result<Exported, Problem>> =>
  transact(ctx, async (tx) => {
    const scope = permit(actor, 'contributions.moderate', { placeId })
    if (!scope.ok) return scope
    const exported = await exportRound(tx.db, scope.value, round, language)
    if (exported.ok) await audit(tx, actor, { placeId, verb: 'agreement.export', thingKind: 'round', thingId: null })
    return exported
  })
