import type { RedactionAct, RedactionKind, RedactionState } from '#db/schema/screening.ts'

export const redactionKinds = [
  'name',
  'phone',
  'email',
  'postcode',
  'address',
  'nhs-number',
  'insurance-number',
  'birth-date',
  'vehicle',
  'other',
] as const satisfies readonly RedactionKind[]

/** Why somebody read what was taken out. Codes, so that the log holds nobody's words. */
export const readReasons = ['check-redaction', 'somebody-at-risk', 'asked-by-writer', 'law'] as const
export type ReadReason = (typeof readReasons)[number]

/** Signs of a text with its stand-ins, which may be longer than what they stand for. */
export const longestShown = 20_000

/** A stretch of a text in code points. */
export type Stretch = { starts: number; ends: number }

/** `starts` and `ends`: in the text that is shown. `words`: what stands there; of a confirmed one its stand-in. */
export type ShownRedaction = Stretch & { id: string; kind: RedactionKind; state: RedactionState; words: string }

export type RedactionEntry = {
  kind: 'redaction'
  at: Date
  by: string | null
  act: RedactionAct
  kinds: RedactionKind[]
  reason: string | null
}
