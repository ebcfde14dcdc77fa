import type { BackupPlan } from '#domain/backups/schema.ts'
import { Misconfigured } from '../misconfigured.ts'

/** Where backups are, and how they are made. Plain values: a thread takes them over. */
export type BackupSettings = {
  folder: string
  hour: number
  keep: number
  /** BACKUP_KEY as it was given; undefined: backups are not encrypted. */
  key: string | undefined
}

/** 256 bits, as AES-256 takes. */
const keyBytes = 32

/** The keys of BACKUP_KEY, the newest first: that one seals, each of them opens. */
export function backupKeys(key: string | undefined): Buffer[] {
  if (key === undefined) return []
  const keys = key.split(',').map((each) => Buffer.from(each.trim(), 'base64'))
  if (keys.some(({ length }) => length !== keyBytes))
    throw new Misconfigured(
      `Each key in BACKUP_KEY must be ${keyBytes} bytes, written in base64 (openssl rand -base64 32).`,
    )
  return keys
}

/** What may be told of them on a page: neither folder nor key. */
export const planOf = ({ hour, keep, key }: BackupSettings): BackupPlan => ({
  hour,
  keep,
  isEncrypted: key !== undefined,
})
