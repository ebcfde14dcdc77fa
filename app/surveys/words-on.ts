import type { PublicScreen } from '#domain/surveys/schema/public.ts'

/** All words of a screen that its group wrote. The names of places are the same in every language. */
export const wordsOn = ({ text, hint, low, high, choices, rows, kind }: PublicScreen) => [
  ...[text, hint, low, high],
  ...(kind === 'area' ? [] : [...choices, ...rows].map((each) => each.text)),
]

/** What stands above a screen: the name of its section, and what that is about where it begins. */
export const wordsAbove = ({ section }: PublicScreen, beginsSection: boolean) =>
  section ? [section.text.text ? section.text : null, beginsSection ? section.hint : null] : []
