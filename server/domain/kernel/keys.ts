import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** What a key is for. Each use has its own key, so that a hash of one kind says nothing about another. */
export type KeyUse =
  | 'session'
  | 'guest'
  | 'participant'
  | 'submission'
  | 'receipt-code'
  | 'receipt-hash'
  | 'address'
  | 'link'
  | 'work-invitation'
  | 'work-letter'
  | 'new-password'
  | 'invitation'
  | 'kiosk'
  | 'kiosk-exit'
  | 'contact'
  | 'telling'
  | 'export'
  | 'pass'
  | 'pass-code'
  | 'safeguarding'
  | 'suggestion-arm'
  | 'alike'
  | 'respondent'
  | 'form-time'
  | 'backup'
  | 'audit'

export type Keys = {
  /** HMAC-SHA-256 with the newest key of the ring. @param scope a place id, where the key is the place's own */
  sign(use: KeyUse, text: string, scope?: string): Buffer
  /** The same with every key of the ring, newest first: for looking up what an older key signed. In hex. */
  hashes(use: KeyUse, text: string, scope?: string): string[]
  /** The newest key's hash in hex: what is stored. */
  hash(use: KeyUse, text: string, scope?: string): string
  /** AES-256-GCM with the newest key: for the few things that must be read again. */
  seal(use: KeyUse, text: string, scope?: string): Buffer
  /** What was sealed, by whichever key of the ring; undefined when none opens it. */
  open(use: KeyUse, sealed: Buffer, scope?: string): string | undefined
}

const cipher = 'aes-256-gcm'
/** Bytes: the nonce that NIST SP 800-38D recommends, and the full tag. */
const [nonceLength, tagLength] = [12, 16]

/** @param ring secrets of at least 32 bytes, newest first (KEYS in the environment). */
export function keysFrom(ring: readonly Buffer[]): Keys {
  const derived = new Map<string, Buffer>()
  const keyFor = (index: number, use: KeyUse, scope: string): Buffer => {
    const name = `${index}/${use}/${scope}`
    const known = derived.get(name)
    if (known) return known
    // HKDF, RFC 5869.
    const key = Buffer.from(hkdfSync('sha256', ring[index] as Buffer, scope, `said-and-done/${use}`, 32))
    derived.set(name, key)
    return key
  }
  const signWith = (index: number, use: KeyUse, text: string, scope: string) =>
    createHmac('sha256', keyFor(index, use, scope))
      .update(text)
      .digest()
  return {
    sign: (use, text, scope = '') => signWith(0, use, text, scope),
    hashes: (use, text, scope = '') => ring.map((_, index) => signWith(index, use, text, scope).toString('hex')),
    hash: (use, text, scope = '') => signWith(0, use, text, scope).toString('hex'),
    seal(use, text, scope = '') {
      const nonce = randomBytes(nonceLength)
      const sealing = createCipheriv(cipher, keyFor(0, use, scope), nonce)
      const words = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()])
      return Buffer.concat([nonce, sealing.getAuthTag(), words])
    },
    open(use, sealed, scope = '') {
      for (const index of ring.keys()) {
        const opening = createDecipheriv(cipher, keyFor(index, use, scope), sealed.subarray(0, nonceLength), {
          authTagLength: tagLength,
        })
        opening.setAuthTag(sealed.subarray(nonceLength, nonceLength + tagLength))
        const words = opening.update(sealed.subarray(nonceLength + tagLength))
        try {
          return Buffer.concat([words, opening.final()]).toString('utf8')
        } catch {
          // Sealed by another key of the ring, or not by us.
        }
      }
      return undefined
    },
  }
}
