import { problemText } from '#app/i18n/problem-text.ts'
import type { Translate } from '#app/i18n/translations.ts'

/** Why there is no backup, or why it did not come back. */
export const whyText = (t: Translate, code: string | null): string => (code === null ? '' : problemText(t, { code }))
