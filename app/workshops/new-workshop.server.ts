import { z } from 'zod'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { NewWorkshopInput } from '#domain/workshops/commands/inputs.ts'
import { nothingToDo, workshopIncomplete } from '#domain/workshops/problems.ts'

const text = z.string().default('')
/** The form as it is typed: choices and statements stand one to a line. */
export const NewWorkshopFields = z.object({
  title: text,
  organisationId: text,
  heldOn: text,
  placeSees: text,
  ideas: text,
  dotsPrompt: text,
  dots: z.coerce.number().catch(5),
  dotsChoices: text,
  statementsPrompt: text,
  statements: text,
})

const lines = (typed: string) =>
  typed
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The activities that were filled in, in the order of the form. */
export function newWorkshopFrom(
  fields: z.infer<typeof NewWorkshopFields>,
  language: string,
): Result<NewWorkshopInput, Problem> {
  const { title, organisationId, heldOn, placeSees } = fields
  const [dotsChoices, statements] = [lines(fields.dotsChoices), lines(fields.statements)]
  const activities = [
    ...(fields.ideas.trim() ? [{ kind: 'ideas', prompt: fields.ideas }] : []),
    ...(dotsChoices.length
      ? [{ kind: 'dots', prompt: fields.dotsPrompt, dots: fields.dots, choices: dotsChoices }]
      : []),
    ...(statements.length ? [{ kind: 'statements', prompt: fields.statementsPrompt, choices: statements }] : []),
  ]
  if (activities.length === 0) return fail(nothingToDo)
  const input = NewWorkshopInput.safeParse({ title, organisationId, heldOn, placeSees, language, activities })
  return input.success ? ok(input.data) : fail(workshopIncomplete)
}
