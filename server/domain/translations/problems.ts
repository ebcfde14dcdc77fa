import type { Problem } from '#domain/kernel/problem.ts'

export const translationEmpty = { kind: 'invalid', code: 'translations.empty' } as const satisfies Problem
export const translationTooLong = (limit: number) =>
  ({ kind: 'invalid', code: 'translations.too-long', details: { limit } }) as const satisfies Problem
/** None of those that pages are made in. */
export const languageWrong = { kind: 'invalid', code: 'translations.language-wrong' } as const satisfies Problem
/** Somebody else wrote another version since the page was read. */
export const translatedSince = { kind: 'conflict', code: 'translations.changed-since' } as const satisfies Problem
export const noTranslation = { kind: 'not-found', code: 'translations.none' } as const satisfies Problem
