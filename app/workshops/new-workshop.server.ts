import { z } from 'zod'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { NewWorkshopInput } from '#domain/workshops/commands/activity-input.ts'
import { nothingToDo, workshopIncomplete } from '#domain/workshops/problems.ts'
import { kinds } from '#domain/workshops/schema/kinds.ts'
import { longestChoice, longestPrompt, mostDots } from '#domain/workshops/schema/live.ts'

const text = z.string().default('')
/** The form as it is typed: choices and statements stand one to a line. */
export const NewWorkshopFields = z.object({
  title: text,
  organisationId: text,
  heldOn: text,
  placeSees: text,
  ideas: text,
  dotsPrompt: text,
  dots: text,
  dotsChoices: text,
  statementsPrompt: text,
  statements: text,
})
type Fields = z.infer<typeof NewWorkshopFields>

const lines = (typed: string) =>
  typed
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** What is wrong with a field: a key under `new.wrong`, and what fills its sentence. */
export type FieldWrong = { key: string; limit?: number }
/** By the field's name. */
export type WrongFields = Partial<Record<keyof Fields, FieldWrong>>

/** Each limit by itself, so that it can be said beside its field. Empty when nothing is wrong with any. */
export function wrongFieldsOf(fields: Fields): WrongFields {
  const [choices, statements] = [lines(fields.dotsChoices), lines(fields.statements)]
  const hasDots = fields.dotsPrompt.trim() !== '' || choices.length > 0
  const hasStatements = fields.statementsPrompt.trim() !== '' || statements.length > 0
  const dots = Number(fields.dots)
  const wrong = {
    title: wrongPrompt(fields.title, 'title'),
    heldOn: z.iso.date().safeParse(fields.heldOn).success ? undefined : { key: 'heldOn' },
    ideas: fields.ideas.trim() === '' ? undefined : wrongPrompt(fields.ideas, 'question'),
    dotsPrompt: hasDots ? wrongPrompt(fields.dotsPrompt, 'question') : undefined,
    dotsChoices: hasDots ? wrongList(choices, 2, kinds.dots.choices.most, 'choices') : undefined,
    dots:
      hasDots && !(Number.isInteger(dots) && dots >= 1 && dots <= mostDots)
        ? { key: 'dots', limit: mostDots }
        : undefined,
    statementsPrompt: hasStatements ? wrongPrompt(fields.statementsPrompt, 'question') : undefined,
    statements: hasStatements ? wrongList(statements, 1, kinds.statements.choices.most, 'statements') : undefined,
  }
  return Object.fromEntries(Object.entries(wrong).filter(([, met]) => met !== undefined))
}

function wrongPrompt(typed: string, key: string): FieldWrong | undefined {
  if (typed.trim() === '') return { key }
  return typed.length > longestPrompt ? { key: 'too-long', limit: longestPrompt } : undefined
}

function wrongList(list: string[], fewest: number, most: number, key: string): FieldWrong | undefined {
  if (list.length < fewest || list.length > most) return { key, limit: most }
  return list.some((line) => line.length > longestChoice) ? { key: 'line-too-long', limit: longestChoice } : undefined
}

/** The activities that were begun, in the order of the form: one half filled in is refused, never left out. */
export function newWorkshopFrom(fields: Fields, language: string): Result<NewWorkshopInput, Problem> {
  const { title, organisationId, heldOn, placeSees, dotsPrompt, statementsPrompt } = fields
  const [dotsChoices, statements] = [lines(fields.dotsChoices), lines(fields.statements)]
  const said = (text: string) => ({ [language]: text })
  const choicesOf = (texts: readonly string[]) => texts.map((text) => ({ text: said(text) }))
  const activities = [
    ...(fields.ideas.trim() ? [{ kind: 'ideas', prompt: said(fields.ideas) }] : []),
    ...(dotsPrompt.trim() || dotsChoices.length
      ? [{ kind: 'dots', prompt: said(dotsPrompt), dots: Number(fields.dots), choices: choicesOf(dotsChoices) }]
      : []),
    ...(statementsPrompt.trim() || statements.length
      ? [{ kind: 'statements', prompt: said(statementsPrompt), choices: choicesOf(statements) }]
      : []),
  ]
  if (Object.keys(wrongFieldsOf(fields)).length > 0) return fail(workshopIncomplete)
  if (activities.length === 0) return fail(nothingToDo)
  const input = NewWorkshopInput.safeParse({ title: said(title), organisationId, heldOn, placeSees, activities })
  return input.success ? ok(input.data) : fail(workshopIncomplete)
}
