import type { PublicScreen } from '#domain/surveys/schema/public.ts'

/** All words of a screen that its group wrote. The names of places are the same in every language. */
export const wordsOn = ({ text, hint, choices, rows, kind }: PublicScreen) => [
  text,
  hint,
  ...(kind === 'area' ? [] : [...choices, ...rows].map((each) => each.text)),
]
