import type { Turns } from '#domain/kernel/turns.ts'
import { kindOf, type Looked, type PictureKind, taken } from '../rules.ts'
import { reencode } from './reencode.ts'

export type Remade = { bytes: Buffer; width: number; height: number; kind: PictureKind }

/** A picture made anew, kept nowhere: for whoever has a place of their own for it. Asks nobody's leave. */
export async function remakePicture({ pictureTurns }: { pictureTurns: Turns }, bytes: Buffer): Promise<Looked<Remade>> {
  const kind = kindOf(bytes)
  if (!kind.ok) return kind
  // One at a time: unpacked, each takes hundreds of megabytes.
  const made = await pictureTurns(() => reencode(bytes))
  return made.ok ? taken({ ...made.value, kind: kind.value }) : made
}
