import type { Locale } from './locales.ts'

/** Who read a language through as a native speaker (Easy Read: with people who use it), and on which day. */
export type Checked = { checkedBy: string | null; on: string | null }

const notYet: Checked = { checkedBy: null, on: null }

/** Fill a line in when somebody has. Staff see it; English is what every other language was made from. */
export const checked: Record<Exclude<Locale, 'en'>, Checked> = {
  'en-x-easy': notYet,
  ur: notYet,
  ro: notYet,
  pl: notYet,
  cs: notYet,
  ar: notYet,
  pa: notYet,
}
