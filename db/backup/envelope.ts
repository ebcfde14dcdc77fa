import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import type { Bytes } from './bytes.ts'
import { BackupProblem } from './problem.ts'

/** The first bytes of every backup. */
const magic = Buffer.from('SAYDONE1')
const cipher = 'aes-256-gcm'
const [tagLength, hashLength] = [16, 32]
/** Bytes of a frame: each is sealed by itself, so that nothing unproven is ever unpacked, and little is held. */
const frameSize = 64 * 1024
/** The highest bit of a frame's length says that it is the last: a file that ends without one was cut short. */
const lastBit = 0x8000_0000

type Header = { cipher: null } | { cipher: typeof cipher; keyId: string; salt: string }

/**
 * Wraps bytes for keeping: magic, header, frames, and the hash of all before it. With a key each frame is sealed, by
 * AES-256-GCM and its number, with a key of this file alone.
 */
export async function* wrap(plain: AsyncIterable<Buffer>, key: Buffer | null): AsyncGenerator<Buffer, string> {
  const whole = createHash('sha256')
  const hashed = (bytes: Buffer) => {
    whole.update(bytes)
    return bytes
  }
  const salt = randomBytes(32)
  const about: Header = key ? { cipher, keyId: idOf(key), salt: salt.toString('base64') } : { cipher: null }
  const header = Buffer.from(JSON.stringify(about))
  yield hashed(Buffer.concat([magic, word(header.length), header]))

  const fileKey = key && keyOf(key, salt, header)
  let number = 0
  const frame = (body: Buffer, isLast: boolean) => {
    const length = word(isLast ? (body.length | lastBit) >>> 0 : body.length)
    return hashed(Buffer.concat([length, ...(fileKey ? seal(fileKey, number++, length, body) : [body])]))
  }
  let held: Buffer[] = []
  let size = 0
  for await (const piece of plain) {
    held.push(piece)
    size += piece.length
    if (size < frameSize) continue
    let all = Buffer.concat(held)
    for (; all.length > frameSize; all = all.subarray(frameSize)) yield frame(all.subarray(0, frameSize), false)
    held = [all]
    size = all.length
  }
  yield frame(Buffer.concat(held), true)
  const sum = whole.digest()
  yield sum
  return sum.toString('hex')
}

/**
 * Unwraps it, and throws a BackupProblem at the first byte that is not as it was written, or missing; once it has ended
 * everything was proven.
 * @param keys those it may have been sealed with
 */
export async function* unwrap(bytes: Bytes, keys: readonly Buffer[]): AsyncGenerator<Buffer> {
  const whole = createHash('sha256')
  const take = async (length: number) => {
    const taken = await bytes.take(length)
    whole.update(taken)
    return taken
  }
  if (!(await take(magic.length)).equals(magic))
    throw new BackupProblem('backups.not-a-backup', 'This file is not a backup of Said & Done.')
  const length = (await take(4)).readUInt32BE()
  if (length > 1024) throw changed()
  const header = await take(length)
  const fileKey = openedBy(header, keys)

  for (let number = 0; ; number += 1) {
    const size = await take(4)
    const isLast = (size.readUInt32BE() & lastBit) !== 0
    const bodyLength = (size.readUInt32BE() & ~lastBit) >>> 0
    if (bodyLength > frameSize) throw changed()
    const body = await take(bodyLength + (fileKey ? tagLength : 0))
    // Without a key the hash at the end proves it.
    yield fileKey ? unseal(fileKey, number, size, body) : body
    if (isLast) break
  }
  const sum = whole.digest()
  if (!(await bytes.take(hashLength)).equals(sum) || !(await bytes.isAtEnd())) throw changed()
}

export const changed = () =>
  new BackupProblem('backups.changed', 'This backup is not as it was written: something in it was changed.')

function openedBy(header: Buffer, keys: readonly Buffer[]): Buffer | null {
  const about = readHeader(header)
  if (about.cipher === null) return null
  const key = keys.find((each) => idOf(each) === about.keyId)
  if (!key)
    throw new BackupProblem(
      'backups.key-missing',
      keys.length
        ? 'This backup is encrypted, and not with the key in BACKUP_KEY.'
        : 'This backup is encrypted: put its key in BACKUP_KEY.',
    )
  return keyOf(key, Buffer.from(about.salt, 'base64'), header)
}

function readHeader(bytes: Buffer): Header {
  try {
    const header = JSON.parse(bytes.toString()) as Partial<Record<'cipher' | 'keyId' | 'salt', unknown>>
    if (header.cipher === null) return { cipher: null }
    const { keyId, salt } = header
    if (header.cipher === cipher && typeof keyId === 'string' && typeof salt === 'string')
      return { cipher, keyId, salt }
  } catch {
    // As below.
  }
  throw changed()
}

/** Which key it is, and nothing about it. */
const idOf = (key: Buffer) => createHmac('sha256', key).update('said-and-done/backup-key').digest('hex').slice(0, 16)
/** A key for one file: frames can then be numbered from nought in each without a nonce being used twice. HKDF, RFC 5869. */
const keyOf = (key: Buffer, salt: Buffer, header: Buffer) => Buffer.from(hkdfSync('sha256', key, salt, header, 32))

function nonceOf(number: number): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt32BE(number, 8)
  return nonce
}

function seal(key: Buffer, number: number, length: Buffer, body: Buffer): Buffer[] {
  const sealing = createCipheriv(cipher, key, nonceOf(number))
  sealing.setAAD(length)
  return [sealing.update(body), sealing.final(), sealing.getAuthTag()]
}

function unseal(key: Buffer, number: number, length: Buffer, sealed: Buffer): Buffer {
  const opening = createDecipheriv(cipher, key, nonceOf(number), { authTagLength: tagLength })
  opening.setAAD(length)
  opening.setAuthTag(sealed.subarray(sealed.length - tagLength))
  const body = opening.update(sealed.subarray(0, sealed.length - tagLength))
  try {
    opening.final()
  } catch {
    throw changed()
  }
  return body
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
