import { z } from 'zod'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { ok, type Result } from '#domain/kernel/result.ts'
import { changeSettings } from '#domain/survey-design/commands/change-settings.ts'
import { deleteDraft, duplicateSurvey } from '#domain/survey-design/commands/copy-and-delete.ts'
import { moveSurvey } from '#domain/survey-design/commands/move-survey.ts'
import type { Where } from '#domain/survey-design/queries/find-survey.ts'
import { lifeSteps } from '#domain/survey-design/schema/life.ts'
import type { Domain } from '#server/runtime.ts'

/** A day from a date field, null for an empty one, undefined where the page has no such field. */
export const day = z.union([z.literal('').transform(() => null), z.iso.date()])

const Settings = z.object({
  intent: z.literal('settings'),
  slug: z.string().trim().toLowerCase().optional(),
  opensOn: day.optional(),
  closesOn: day.optional(),
  reportsOn: day.optional(),
  access: z.enum(['everyone', 'invited']),
  allowsRepeat: z.enum(['yes', 'no']).transform((answer) => answer === 'yes'),
  placeSees: z.enum(['counts', 'moderated-text', 'everything']).optional(),
})
/** The forms of the settings page. */
export const SettingsAct = z.discriminatedUnion('intent', [
  Settings,
  z.object({ intent: z.enum(lifeSteps), closesOn: day.optional() }),
  z.object({ intent: z.enum(['duplicate', 'delete']) }),
])
export type SettingsAct = z.infer<typeof SettingsAct>

/** Does it, and says where to go on, beneath the place's surveys. */
export async function act(
  domain: Domain,
  actor: Actor,
  where: Where,
  { intent, ...given }: SettingsAct,
): Promise<Result<string, Problem>> {
  const settings = (slug: string, saved = '') => `/${slug}/design/settings${saved}`
  if (intent === 'duplicate') {
    const copy = await duplicateSurvey(domain, actor, where)
    return copy.ok ? ok(`/${copy.value.slug}/design`) : copy
  }
  if (intent === 'delete') {
    const gone = await deleteDraft(domain, actor, where)
    return gone.ok ? ok('') : gone
  }
  if (intent === 'settings') {
    const wanted = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
    const changed = await changeSettings(domain, actor, where, wanted)
    return changed.ok ? ok(settings(changed.value.slug, '?saved')) : changed
  }
  const moved = await moveSurvey(domain, actor, where, intent, 'closesOn' in given ? given.closesOn : undefined)
  return moved.ok ? ok(settings(where.slug)) : moved
}
