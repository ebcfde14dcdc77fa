import type { Bytes } from './bytes.ts'
import { changed } from './envelope.ts'

/** What a backup says of itself before its rows. */
export type Head = {
  format: 1
  /** Of this backup. */
  id: string
  /** Of the database, for good: its backups and its list of erasures belong together. */
  origin: string
  madeAt: string
  /** Every migration that the database had seen, in order. */
  migrations: string[]
  /** `id` signed with the newest key of KEYS: whoever restores it finds out whether they have that key. */
  keyCheck: string
}
/** Rows of one table, or the jobs that waited. */
export type Part = { name: string; columns: string[] }
export type PartEnd = Part & { rows: number; bytes: number; sha256: string }
export type Sequence = { name: string; value: string; isCalled: boolean }
/** All that is in it, at its end: only then is it known. */
export type Manifest = { head: Head; parts: PartEnd[]; sequences: Sequence[]; rows: number }

export type Piece =
  | { kind: 'head'; value: Head }
  | { kind: 'part'; value: Part }
  | { kind: 'rows'; bytes: Buffer }
  | { kind: 'part-end'; value: PartEnd }
  | { kind: 'manifest'; value: Manifest }

const kinds = ['head', 'part', 'rows', 'part-end', 'manifest'] as const
const rowsKind = kinds.indexOf('rows')
/** A manifest of hundreds of tables is some tens of kilobytes; nothing else comes near. */
const longest = 16 * 1024 * 1024

/** One piece as it stands in a backup: its kind, its length, its bytes. */
export function encode(piece: Piece): Buffer {
  const body = piece.kind === 'rows' ? piece.bytes : Buffer.from(JSON.stringify(piece.value))
  const frame = Buffer.allocUnsafe(5 + body.length)
  frame.writeUInt8(kinds.indexOf(piece.kind), 0)
  frame.writeUInt32BE(body.length, 1)
  body.copy(frame, 5)
  return frame
}

export async function decode(bytes: Bytes): Promise<Piece> {
  const head = await bytes.take(5)
  const kind = kinds[head.readUInt8(0)]
  const length = head.readUInt32BE(1)
  if (kind === undefined || length > longest) throw changed()
  const body = await bytes.take(length)
  if (head.readUInt8(0) === rowsKind) return { kind: 'rows', bytes: body }
  try {
    return { kind, value: JSON.parse(body.toString()) } as Piece
  } catch {
    throw changed()
  }
}
