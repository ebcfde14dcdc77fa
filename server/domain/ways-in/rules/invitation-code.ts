import { randomInt } from 'node:crypto'
import { latinDigits } from '#domain/kernel/digits.ts'

/** Read out over the telephone and typed on any keyboard: nothing that looks or sounds like another. */
const signs = '23456789ACDEFHJKMNPRTUVWXY'
const half = 4

/** 26^8, about 2 in 10^11: with wrong codes rationed, nobody finds one by trying. */
export function makeInvitationCode(): string {
  const pick = () => Array.from({ length: half }, () => signs[randomInt(signs.length)]).join('')
  return `${pick()}-${pick()}`
}

/** A code as somebody typed it, in our form: small letters, spaces and hyphens don't matter. '' for what is none. */
export function readInvitationCode(typed: string): string {
  const plain = latinDigits(typed)
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
  return plain.length === 2 * half ? `${plain.slice(0, half)}-${plain.slice(half)}` : ''
}
