import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { tooManySends } from '../problems.ts'
import type { Survey } from '../queries/survey.ts'
import { isFromOwnPhone } from '../rules/false-counts.ts'
import type { SendInput } from './answer-survey.ts'

/**
 * A school's or a library's one address may send a class's worth of responses; more wait to be looked at, and far more
 * have to wait before they are sent. What was typed stays in the draft.
 */
export async function rationSends(
  ctx: Context,
  survey: Survey,
  { entry, signals: { address } }: SendInput,
): Promise<Result<{ isFlood: boolean }, Problem>> {
  if (address === null || !isFromOwnPhone(entry)) return ok({ isFlood: false })
  const key = keyOf(survey, address)
  if ((await ctx.limits.take('survey-many', key)) === 0) return ok({ isFlood: false })
  const wait = await ctx.limits.take('survey-flood', key)
  return wait > 0 ? fail(tooManySends(wait)) : ok({ isFlood: true })
}

/** Gives back what a send took that stored nothing: pressing twice must not use up what a whole class shares. */
export async function forgiveSend(
  ctx: Context,
  survey: Survey,
  { entry, signals: { address } }: SendInput,
  { isFlood }: { isFlood: boolean },
): Promise<void> {
  if (address === null || !isFromOwnPhone(entry)) return
  const key = keyOf(survey, address)
  await ctx.limits.forgive('survey-many', key)
  if (isFlood) await ctx.limits.forgive('survey-flood', key)
}

const keyOf = (survey: Survey, address: string) => `${survey.id}/${address}`
