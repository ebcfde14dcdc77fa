import { z } from 'zod'
import { whyFields } from '#app/promises/why-fields.server.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, type Result } from '#domain/kernel/result.ts'
import { type PageLanguage, pageLanguages } from '#domain/wordings/schema.ts'
import { WorkshopSettingsInput } from '#domain/workshops/commands/activity-input.ts'
import { changeWorkshop, deleteWorkshop } from '#domain/workshops/commands/change-workshop.ts'
import { workshopIncomplete } from '#domain/workshops/problems.ts'
import type { Domain } from '#server/runtime.ts'
import { type WrongFields, wrongFieldsOf } from '../new-workshop.server.ts'
import { type TitleField, titleField } from './title-field.ts'

const text = z.string().default('')
const titles = Object.fromEntries(pageLanguages.map((language) => [titleField(language), text])) as Record<
  TitleField,
  typeof text
>

/** `source`: the language that the name was written in. */
export const SettingsForm = z.discriminatedUnion('act', [
  z.object({
    ...{ ...titles, ...whyFields, act: z.literal('save'), source: z.enum(pageLanguages) },
    ...{ heldOn: text, placeSees: text, reportsOn: text },
  }),
  z.object({ act: z.literal('delete') }),
])
export type SettingsForm = z.infer<typeof SettingsForm>

/** By the form's field. */
export const wrongIn = (form: SettingsForm): WrongFields =>
  form.act === 'save' ? wrongFieldsOf({ title: form[titleField(form.source)], heldOn: form.heldOn }) : {}

/** @param workshop as in links */
export function actOn(
  domain: Domain,
  actor: Actor,
  workshop: string,
  form: SettingsForm,
): Promise<Result<null, Problem>> {
  if (form.act === 'delete') return deleteWorkshop(domain, actor, workshop)
  const { source, heldOn, placeSees } = form
  const inOrder: PageLanguage[] = [source, ...pageLanguages.filter((language) => language !== source)]
  const title = Object.fromEntries(inOrder.map((language) => [language, form[titleField(language)]]))
  const why = { words: form.why, language: form.whyLanguage }
  const promise = { reportsOn: form.reportsOn || null, why }
  const read = WorkshopSettingsInput.safeParse({ title, heldOn, placeSees, ...promise })
  if (!read.success || Object.keys(wrongIn(form)).length > 0) return Promise.resolve(fail(workshopIncomplete))
  return changeWorkshop(domain, actor, workshop, read.data)
}
