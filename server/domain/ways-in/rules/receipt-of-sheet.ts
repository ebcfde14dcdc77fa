import type { Keys } from '#domain/kernel/keys.ts'
import { receiptFor } from '#domain/receipts/rules.ts'

/**
 * The form's id of a sheet of paper: always the same, so that the six words of its receipt can be printed on it before
 * anybody has written on it, and so that a sheet is stored once whoever presses twice. Shaped like a UUIDv4.
 */
export function submissionOfSheet(keys: Keys, sheetId: string): string {
  const hex = keys.sign('submission', sheetId, 'paper').toString('hex')
  const variant = '89ab'[Number.parseInt(hex[16] as string, 16) % 4]
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-')
}

/** The words that open this sheet's receipt once it was keyed in. */
export const receiptOfSheet = (keys: Keys, placeId: string, sheetId: string): string =>
  receiptFor(keys, placeId, submissionOfSheet(keys, sheetId)).code
