import type { FigurePolicy } from '#db/schema/figures.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context } from '#domain/kernel/context.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { saveFigureRules } from '#domain/people/commands.ts'
import { thresholdsWrong } from '../problems.ts'
import { leastThreshold, mostThreshold } from '../schema.ts'

type Rules = { smallCellPublic: number; smallCellStaff: number; policy: FigurePolicy }

/**
 * Sets from how many people on a place shows numbers, and how it keeps smaller ones secret. What was published stands.
 * Refused: `insights-desk.thresholds-wrong`.
 */
export const setUpFigures = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  rules: Rules,
): Promise<Result<null, Problem>> =>
  transact(ctx, async (tx) => {
    const may = permit(actor, 'figures.set-up', { placeId })
    if (!may.ok) return may
    const { smallCellPublic, smallCellStaff } = rules
    const areWhole = [smallCellPublic, smallCellStaff].every(Number.isInteger)
    if (
      !areWhole ||
      smallCellStaff < leastThreshold ||
      smallCellPublic < smallCellStaff ||
      smallCellPublic > mostThreshold
    )
      return fail(thresholdsWrong)
    await saveFigureRules(tx, placeId, rules)
    await audit(tx, actor, { placeId, verb: 'figures.set-up', thingKind: 'place', thingId: placeId, details: rules })
    return ok(null)
  })
