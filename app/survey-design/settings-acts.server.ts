import { z } from 'zod'
import { whyFields } from '#app/promises/why-fields.server.ts'
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
  ...whyFields,
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
  form: SettingsAct,
): Promise<Result<string, Problem>> {
  const settings = (slug: string, saved = '') => `/${slug}/design/settings${saved}`
  if (form.intent === 'settings') {
    const { intent: _, why, whyLanguage, ...fields } = form
    const wanted = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
    const changed = await changeSettings(domain, actor, where, {
      ...wanted,
      why: { words: why, language: whyLanguage },
    })
    return changed.ok ? ok(settings(changed.value.slug, '?saved')) : changed
  }
  const { intent } = form
  if (intent === 'duplicate') {
    const copy = await duplicateSurvey(domain, actor, where)
    return copy.ok ? ok(`/${copy.value.slug}/design`) : copy
  }
  if (intent === 'delete') {
    const gone = await deleteDraft(domain, actor, where)
    return gone.ok ? ok('') : gone
  }
  const moved = await moveSurvey(domain, actor, where, intent, 'closesOn' in form ? form.closesOn : undefined)
  return moved.ok ? ok(settings(where.slug)) : moved
}
