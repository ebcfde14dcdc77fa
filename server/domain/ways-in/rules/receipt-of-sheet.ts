import type { Keys } from '#domain/kernel/keys.ts'
import { type ReceiptCode, receiptAgain, receiptFor } from '#domain/receipts/rules.ts'

/**
 * The form's id of a sheet of paper: always the same, so that the six words of its receipt can be printed on it before
 * anybody has written on it, and so that a sheet is stored once whoever presses twice. Shaped like a UUIDv4.
 */
export const submissionOfSheet = (keys: Keys, sheetId: string): string =>
  asId(keys.hash('submission', sheetId, 'paper'))

function asId(hex: string): string {
  const variant = '89ab'[Number.parseInt(hex[16] as string, 16) % 4]
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-')
}

/** The words to print on a new sheet, and what is kept of them. They open its receipt once it was keyed in. */
export const receiptOfSheet = (keys: Keys, placeId: string, sheetId: string): ReceiptCode =>
  receiptFor(keys, placeId, submissionOfSheet(keys, sheetId))

/** The words that were printed on a sheet, by whichever key; undefined when that key is gone from the ring. */
export function receiptOnSheet(keys: Keys, placeId: string, sheet: { id: string; receiptHash: string }) {
  const codes = keys
    .hashes('submission', sheet.id, 'paper')
    .map((hex) => receiptAgain(keys, placeId, asId(hex), sheet.receiptHash))
  return codes.find((code) => keys.hashes('receipt-hash', code).includes(sheet.receiptHash))
}
