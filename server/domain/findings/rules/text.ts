import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { claimMissing, limitsMissing, strengthMissing, tooLong, whyMissing } from '../problems.ts'
import { type FindingText, longest, type ProposedWords } from '../schema.ts'

const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').trim()
export const signs = (text: string): number => Array.from(text).length

/** A text as it is kept: half of it may be missing while it is written, none of it may be too long. */
export function checkText({ strength, ...typed }: FindingText): Result<FindingText, Problem> {
  const text = { claim: tidy(typed.claim), why: tidy(typed.why), limits: tidy(typed.limits) }
  for (const field of ['claim', 'why', 'limits'] as const)
    if (signs(text[field]) > longest[field]) return fail(tooLong(field, longest[field]))
  return ok({ ...text, strength })
}

/** Words for a goal, in one line each. */
export function checkProposal(typed: ProposedWords): Result<ProposedWords, Problem> {
  const inOneLine = (words: string) => words.replace(/\s+/g, ' ').trim()
  const words = { text: inOneLine(typed.text), short: inOneLine(typed.short) }
  for (const field of ['text', 'short'] as const)
    if (signs(words[field]) > longest[field]) return fail(tooLong(field, longest[field]))
  return ok(words)
}

/** Whether there is anything left to write before somebody else looks at it. */
export function checkWhole({ claim, strength, why, limits }: FindingText): Result<null, Problem> {
  if (!claim) return fail(claimMissing)
  if (!strength) return fail(strengthMissing)
  if (!why) return fail(whyMissing)
  return limits ? ok(null) : fail(limitsMissing)
}

export const isSameText = (one: FindingText, other: FindingText): boolean =>
  one.claim === other.claim && one.strength === other.strength && one.why === other.why && one.limits === other.limits
