import { wordlist } from '@scure/bip39/wordlists/english.js'
import type { Visibility, Worry } from '#db/schema/contributions.ts'
import type { SetAsideState } from '#db/schema/surveys.ts'
import type { Keys } from '#domain/kernel/keys.ts'
import { hideReasons } from '#domain/moderation/schema.ts'
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

/** @param row with the reason of the newest decision about its visibility */
export function textState(row: { visibility: Visibility; worry: Worry; reason: string | null }): TextState {
  if (row.worry === 'open' || row.visibility === 'waiting' || row.visibility === 'held') return { kind: 'being-read' }
  if (row.visibility === 'approved') return { kind: 'shown' }
  return { kind: 'kept-back', reason: hideReasons.find((reason) => reason === row.reason) ?? 'other' }
}

/** Whether a receipt shows the words themselves: not while they are read, and not where no reason is named. */
export const showsWords = (state: TextState): boolean =>
  state.kind === 'shown' || (state.kind === 'kept-back' && state.reason !== 'other')
