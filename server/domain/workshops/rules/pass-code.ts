import { timingSafeEqual } from 'node:crypto'
import type { Keys } from '#domain/kernel/keys.ts'

/** Read out across a table and typed on any keyboard: nothing that looks or sounds like another. */
const signs = '23456789ACDEFHJKMNPRTUVWXY'
const half = 5

/** 26^10, about 10^14: with wrong codes rationed, nobody finds one by trying. */
const codeFrom = (bytes: Uint8Array): string => {
  const pick = (from: number) =>
    [...bytes.subarray(from, from + half)].map((byte) => signs[byte % signs.length]).join('')
  return `${pick(0)}-${pick(half)}`
}

/** A pass's code: the same whenever it is asked for, and known to nobody without the keys. `hash` is what is stored. */
export function passCodeFor(keys: Keys, passId: string): { code: string; hash: string } {
  const code = codeFrom(keys.sign('pass-code', passId))
  return { code, hash: keys.hash('pass', code) }
}

/** The code whose hash was stored when the pass was made, even if a newer key was put before the ring since. */
export function passCodeAgain(keys: Keys, passId: string, storedHash: string): string | null {
  const codes = keys.hashes('pass-code', passId).map((hex) => codeFrom(Buffer.from(hex, 'hex')))
  return codes.find((code) => keys.hashes('pass', code).includes(storedHash)) ?? null
}

/** A code as somebody typed it, in our form: small letters, spaces and hyphens don't matter. '' for what is none. */
export function readPassCode(typed: string): string {
  const plain = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return plain.length === 2 * half ? `${plain.slice(0, half)}-${plain.slice(half)}` : ''
}

/** What a browser keeps of a pass: which it is, signed by us. Whether it still stands is asked each time. */
export const passToken = (keys: Keys, passId: string): string =>
  `${passId}_${keys.sign('pass', `token/${passId}`).toString('hex')}`

/** The pass of a token; null when we did not sign it. */
export function passIdIn(keys: Keys, token: string | null): string | null {
  const [id, mac] = token?.split('_') ?? []
  if (!id || !mac || !/^[0-9a-f-]{36}$/.test(id)) return null
  const given = Buffer.from(mac, 'hex')
  const isOurs = keys.hashes('pass', `token/${id}`).some((hex) => {
    const made = Buffer.from(hex, 'hex')
    return made.length === given.length && timingSafeEqual(made, given)
  })
  return isOurs ? id : null
}
