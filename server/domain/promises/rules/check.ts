import type { Day } from '#db/schema/columns.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { pageLanguages } from '#domain/wordings/schema.ts'
import { moveNeedsWhy, saidMissing, tooLong, willMissing } from '../problems.ts'
import { longest, type TextName, type TextsIn, type Typed, texts } from '../schema.ts'

export const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').trim()
export const signs = (text: string): number => Array.from(text).length

/** Texts as they are kept: tidied, and no language in which nothing stands. */
export function checkTexts(field: keyof typeof longest, typed: TextsIn): Result<TextsIn, Problem> {
  const kept: TextsIn = {}
  for (const language of pageLanguages) {
    const text = tidy(typed[language] ?? '')
    if (signs(text) > longest[field]) return fail(tooLong(`${field}.${language}`, longest[field]))
    if (text) kept[language] = text
  }
  return ok(kept)
}

/** For whatever changes other things: a day that people were told stays, as nothing says why it should not. */
export const checkUnmoved = (told: Day | null, wanted: Day | null): Result<null, Problem> =>
  told === null || told === wanted ? ok(null) : fail(moveNeedsWhy)

/** What an answer says, with what is wrong in it: a draft may be half. */
export function checkWritten(typed: Typed): Result<Record<TextName, TextsIn>, Problem> {
  const written = {} as Record<TextName, TextsIn>
  for (const name of texts) {
    const checked = checkTexts(name, typed.texts[name])
    if (!checked.ok) return checked
    written[name] = checked.value
  }
  return ok(written)
}

/** Whether anything is missing before everybody may read it. */
export function checkWhole(written: Record<TextName, TextsIn>): Result<null, Problem> {
  if (!written.said.en) return fail(saidMissing)
  return written.will.en ? ok(null) : fail(willMissing)
}
