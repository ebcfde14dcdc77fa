import { z } from 'zod'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Result } from '#domain/kernel/result.ts'
import { confirmTranslation, removeTranslation, writeTranslation } from '#domain/translations/commands.ts'
import type { Domain } from '#server/runtime.ts'

export const translationFields = {
  translation: z.string().max(100_000).default(''),
  translationLanguage: z.string().max(20).default(''),
  /** Of the version that stood on the screen. */
  translationNumber: z.coerce.number().int().min(0).max(100_000).default(0),
}
type Fields = { intent: string; translation: string; translationLanguage: string; translationNumber: number }

/** Does what a button beside a translation asks for. */
export function translateFrom(
  domain: Domain,
  actor: Actor,
  contributionId: string,
  { intent, translation, translationLanguage: language, translationNumber: number }: Fields,
): Promise<Result<unknown, Problem>> {
  const at = { contributionId, language, number }
  if (intent === 'confirm-translation') return confirmTranslation(domain, actor, at)
  if (intent === 'untranslate') return removeTranslation(domain, actor, at)
  return writeTranslation(domain, actor, { ...at, text: translation })
}
