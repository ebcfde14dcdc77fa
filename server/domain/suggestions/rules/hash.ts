import { createHash } from 'node:crypto'

/** 16 hex digits: the same for the same value, and telling nothing of it. */
export const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
