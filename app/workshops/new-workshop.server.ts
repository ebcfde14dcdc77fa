import { z } from 'zod'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { NewWorkshopInput } from '#domain/workshops/commands/activity-input.ts'
import { workshopIncomplete } from '#domain/workshops/problems.ts'
import { activitiesOf } from '#domain/workshops/queries/templates.ts'
import { longestPrompt } from '#domain/workshops/schema/live.ts'
import { agendaTemplates } from '#domain/workshops/schema/templates.ts'

const text = z.string().default('')
/** The form as it is typed. */
export const NewWorkshopFields = z.object({
  title: text,
  organisationId: text,
  heldOn: text,
  placeSees: text,
  template: z.enum(agendaTemplates).catch('empty'),
})
type Fields = z.infer<typeof NewWorkshopFields>

/** What is wrong with a field: a key under `new.wrong`, and what fills its sentence. */
export type FieldWrong = { key: string; limit?: number }
/** By the field's name. */
export type WrongFields = Partial<Record<keyof Fields, FieldWrong>>

/** Each limit by itself, so that it can be said beside its field. Empty when nothing is wrong with any. */
export function wrongFieldsOf({ title, heldOn }: Pick<Fields, 'title' | 'heldOn'>): WrongFields {
  const wrong: WrongFields = {}
  if (title.trim() === '') wrong.title = { key: 'title' }
  else if (title.length > longestPrompt) wrong.title = { key: 'too-long', limit: longestPrompt }
  if (!z.iso.date().safeParse(heldOn).success) wrong.heldOn = { key: 'heldOn' }
  return wrong
}

/** A workshop with the activities of its template, to be changed before anybody joins. */
export function newWorkshopFrom(fields: Fields, language: string): Result<NewWorkshopInput, Problem> {
  const { title, organisationId, heldOn, placeSees, template } = fields
  if (Object.keys(wrongFieldsOf(fields)).length > 0) return fail(workshopIncomplete)
  const asked = { title: { [language]: title }, organisationId, heldOn, placeSees, activities: activitiesOf(template) }
  return NewWorkshopInput.safeParse(asked).success ? ok(asked as NewWorkshopInput) : fail(workshopIncomplete)
}
