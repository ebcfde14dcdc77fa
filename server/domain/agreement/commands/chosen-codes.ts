import type { Db } from '#db/client.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { goalRetired, goalUnknown, nothingChosen, tagsContradict } from '../problems.ts'
import { findChosen } from '../store/codes.ts'

type Round = { placeId: string; codeIds: readonly string[] }

/** The codes that a form names, where they may stand together: a goal at least, or that none fits. */
export async function chosenCodes(
  db: Db,
  { placeId, codeIds }: Round,
  { goals, noGoalFits }: { goals: readonly string[]; noGoalFits: boolean },
): Promise<Result<string[], Problem>> {
  const wanted = [...new Set(goals)]
  const found = await findChosen(db, placeId, wanted)
  if (found.length < wanted.length || found.some(({ id }) => !codeIds.includes(id))) return fail(goalUnknown)
  const retired = found.find(({ isRetired }) => isRetired)
  if (retired) return fail(goalRetired(retired.name, retired.publicId))
  const hasGoal = found.some(({ kind }) => kind === 'goal')
  if (hasGoal && noGoalFits) return fail(tagsContradict)
  return hasGoal || noGoalFits ? ok(found.map(({ id }) => id)) : fail(nothingChosen)
}
