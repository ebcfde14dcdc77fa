import type { Actor } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { editionUnknown, helperUnknown, notOpen } from '../problems.ts'
import { readSurveyDesk } from '../queries/desk.ts'
import { helperHows, helperRoles } from '../schema.ts'
import { type Begun, beginAnew } from './begin-for.ts'

export type AssistedInput = { slug: string; role: string; how: string; edition: string }

/**
 * Begins a form that a worker types for somebody. Who it is for is written down nowhere, and neither does the audit say
 * which form it was: the worker must not be able to find it again.
 */
export async function beginAssisted(
  ctx: Context,
  actor: Actor,
  { slug, edition, ...helper }: AssistedInput,
): Promise<Result<Begun, Problem>> {
  const desk = await readSurveyDesk(ctx, actor, slug)
  if (!desk.ok) return desk
  const { survey } = desk.value
  const role = helperRoles.find((known) => known === helper.role)
  const how = helperHows.find((known) => known === helper.how)
  if (!role || !how) return fail(helperUnknown)
  if (!survey.definition.editions.includes(edition)) return fail(editionUnknown)
  if (survey.status !== 'open') return fail(notOpen)
  const begun = await beginAnew(ctx, survey, edition, { wayIn: 'assisted', helperRole: `${role}/${how}` })
  if (!begun.ok) return begun
  return transact<Begun, Problem>(ctx, async (tx) => {
    const thing = { thingKind: 'survey', thingId: survey.id }
    await audit(tx, actor, { placeId: survey.place.id, verb: 'surveys.type-for-somebody', ...thing })
    return ok(begun.value)
  })
}
