import type { RedactionKind } from '#db/schema/screening.ts'
import type { RedactionEntry, ShownRedaction } from '#domain/redaction/schema.ts'

/** A stretch of a text in code points that may name somebody. */
export type Found = { starts: number; ends: number; kind: RedactionKind }

/** What stands beside a text for whoever reads it. Null `language`: no words, or too few to tell. */
export type ScreeningOfItem = {
  language: string | null
  /** 0 to 1; below `sureFrom` it is said to be a guess. */
  confidence: number
  unkind: boolean
  /** People who said the same, with this one; 1 where nobody else did. */
  people: number
  /** The same, with those who meant nearly the same in other words. */
  meantBy: number
  /** Many people, the same words: as campaigns write. */
  isCampaign: boolean
  redactions: ShownRedaction[]
  /** Whether words were taken out, so that there is an unredacted text to ask for. */
  isRedacted: boolean
  log: RedactionEntry[]
}

export const sureFrom = 0.7
