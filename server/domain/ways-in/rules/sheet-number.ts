import { createHash } from 'node:crypto'
import { latinDigits } from '#domain/kernel/digits.ts'

/**
 * Sheets are numbered like 'A7F3-0012-K': four signs for the survey, a count, and a letter that follows from the rest.
 * The signs before it are 23 in number, a prime, and each place weighs differently: one wrong sign, or two in the wrong
 * order, always ends in another letter. The weighted sum is that of ISBN-10 with another base.
 */
const signs = '0123456789ACEFHJKMPRTWX'
/** No I, L, O: they look like digits, and are read as such wherever they are typed. */
const checks = 'ABCDEFGHJKMNPQRSTUVWXYZ'

const prefixLength = 4
const countLength = 4
/** So that a number has four digits. */
export const mostSheetsOfSurvey = 9999

/** The survey's four signs: always the same, and no key to anything. */
export function sheetPrefix(surveyId: string): string {
  const bytes = createHash('sha256').update(`sheets/${surveyId}`).digest()
  return [...bytes.subarray(0, prefixLength)].map((byte) => signs[byte % signs.length]).join('')
}

/** @param count from 1 to 9999 */
export function sheetNumber(surveyId: string, count: number): string {
  const bare = sheetPrefix(surveyId) + String(count).padStart(countLength, '0')
  return `${bare.slice(0, prefixLength)}-${bare.slice(prefixLength)}-${checkLetter(bare)}`
}

/** The count in a number of ours. */
export const countOf = (number: string): number => Number(number.split('-')[1])

function checkLetter(bare: string): string {
  const sum = [...bare].reduce((total, sign, index) => total + (index + 1) * signs.indexOf(sign), 0)
  return checks[sum % checks.length] as string
}

export type TypedNumber = { number: string } | { fault: 'incomplete' | 'mistyped' }

/** A number as somebody typed it: small letters, spaces and hyphens don't matter, and O and I are read as digits. */
export function readSheetNumber(typed: string): TypedNumber {
  const plain = latinDigits(typed)
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  if (plain.length !== prefixLength + countLength + 1) return { fault: 'incomplete' }
  const bare = plain.slice(0, -1)
  const isOurs = [...bare].every((sign) => signs.includes(sign)) && checkLetter(bare) === plain.at(-1)
  if (!isOurs || !/^\d+$/.test(bare.slice(prefixLength))) return { fault: 'mistyped' }
  return { number: `${bare.slice(0, prefixLength)}-${bare.slice(prefixLength)}-${plain.at(-1)}` }
}
