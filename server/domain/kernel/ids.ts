import { randomInt } from 'node:crypto'
import { v7 } from 'uuid'

/** No 0/O, 1/l/I: somebody will read one out over the telephone. */
const alphabet = '23456789abcdefghijkmnpqrstuvwxyz'

export type Ids = {
  /** A UUIDv7: in order of time, so kept inside the database. */
  next(): string
  /** 16 characters, 80 random bits: for links, exports and open data. */
  publicId(): string
}

export const realIds: Ids = {
  next: v7,
  publicId: () => Array.from({ length: 16 }, () => alphabet[randomInt(alphabet.length)]).join(''),
}
