import { wordlist } from '@scure/bip39/wordlists/english.js'
import type { Visibility, Worry } from '#db/schema/contributions.ts'
import type { SetAsideState } from '#db/schema/surveys.ts'
import type { Keys } from '#domain/kernel/keys.ts'
import { hideReasons } from '#domain/moderation/schema.ts'
import type { RuleCode } from '#domain/policy/schema.ts'
import type { Standing, TextState } from './schema.ts'

/** 2,048 words, so 11 bits each; the first four letters tell any two of them apart. */
const bitsPerWord = 11
/** 66 bits: nobody finds a code by trying. */
export const wordsInCode = 6
const lettersThatTell = 4

/** @param bytes at least nine. @returns six words with hyphens between */
export function codeFrom(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return Array.from({ length: wordsInCode }, (_, index) => {
    const from = index * bitsPerWord
    return wordlist[Number.parseInt(bits.slice(from, from + bitsPerWord), 2)]
  }).join('-')
}

export type TypedCode =
  | { code: string }
  /** Words that are in none of our codes, as typed. */
  | { unknownWords: string[] }
  | { count: number }

/**
 * A code as somebody typed it: capitals, spaces, commas and hyphens don't matter, and the first four letters of a word
 * are enough.
 */
export function readTypedCode(typed: string): TypedCode {
  const words = typed.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length !== wordsInCode) return { count: words.length }
  const found = words.map((word) => wordlist.find((known) => known === word) ?? byFirstLetters(word))
  const unknownWords = words.filter((_, index) => found[index] === undefined)
  return unknownWords.length > 0 ? { unknownWords } : { code: found.join('-') }
}

/** Whole words go first: 'act' is one, and begins 'action' as well. */
const byFirstLetters = (word: string): string | undefined =>
  word.length === lettersThatTell ? wordlist.find((known) => known.slice(0, lettersThatTell) === word) : undefined

export type ReceiptCode = { code: string; hash: string }

/** The receipt of a form: the same whenever it is asked for, and known to nobody without the place's key. */
export function receiptFor(keys: Keys, placeId: string, submissionId: string): ReceiptCode {
  const code = codeFrom(keys.sign('receipt-code', submissionId, placeId))
  return { code, hash: keys.hash('receipt-hash', code) }
}

/** The code whose hash was stored when the form was sent, even if a newer key was put before the ring since. */
export function receiptAgain(keys: Keys, placeId: string, submissionId: string, storedHash: string | null): string {
  const codes = keys.hashes('receipt-code', submissionId, placeId).map((hex) => codeFrom(Buffer.from(hex, 'hex')))
  const given = codes.find((code) => keys.hashes('receipt-hash', code).some((hash) => hash === storedHash))
  return given ?? (codes[0] as string)
}

/** What somebody took out stays out, whatever is decided about it. */
export function standingOf(row: { inAnalysis: boolean; setAsideState: SetAsideState | null }): Standing {
  if (!row.inAnalysis) return 'taken-out'
  if (row.setAsideState === null || row.setAsideState === 'counted') return 'counted'
  return row.setAsideState === 'open' ? 'waiting' : 'left-out'
}

/** A text as its decisions left it. */
export type Decided = {
  visibility: Visibility
  worry: Worry
  /** Its words are for the safeguarding lead alone. */
  sealed: boolean
  /** Its response's: whether that is counted, waits for a look, or was left or taken out. */
  inAnalysis: boolean
  setAsideState: SetAsideState | null
  /** Of the newest decision about its visibility. */
  reason: string | null
}

/** How far a text has come, as far as its receipt may tell: `shown`, or the rule that keeps it back, or before that. */
export function textState(row: Decided): Exclude<TextState['kind'], 'kept-back'> | RuleCode {
  const standing = standingOf(row)
  // What a person took back, and what somebody left out, are two things: nobody is told that they did the other's.
  if (standing === 'taken-out') return 'withdrawn'
  if (standing === 'left-out') return 'left-out'
  if (isBeingRead(row)) return 'being-read'
  return row.visibility === 'approved' ? 'shown' : ruleOf(row)
}

/**
 * Whether a receipt shows the words themselves: not while they are read, whatever for, and not where no rule is named.
 * Whoever finds a receipt must not see words that somebody is worried about, nor that it is these that are missing.
 */
export const showsWords = (row: Decided): boolean =>
  !isBeingRead(row) && (row.visibility === 'approved' || ruleOf(row) !== 'other')

const isBeingRead = (row: Decided): boolean =>
  row.worry === 'open' || row.visibility === 'waiting' || row.visibility === 'held' || standingOf(row) === 'waiting'

/** Sealed words keep no rule of their own: one that went on to be named would set them apart. */
const ruleOf = ({ sealed, reason }: Decided): RuleCode =>
  (sealed ? undefined : hideReasons.find((each) => each === reason)) ?? 'other'
