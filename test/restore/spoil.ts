import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BackupProblem } from '#db/backup/problem.ts'
import { readBackup } from '#db/backup/read.ts'

/** Of each kind; the first and the last byte are among them. */
const places = 40

/** Cuts a backup short and changes single bytes of it, over its whole length. @returns how many tries, and how many were refused */
export async function spoil(file: string, folder: string, keys: readonly Buffer[]) {
  const bytes = await readFile(file)
  const copy = join(folder, 'spoiled.backup')
  const isRefused = async (content: Uint8Array) => {
    await writeFile(copy, content)
    return readBackup(copy, keys).then(
      () => false,
      (error) => error instanceof BackupProblem,
    )
  }
  let refused = 0
  for (let step = 0; step < places; step += 1) {
    const at = Math.round((step * (bytes.length - 1)) / (places - 1))
    if (await isRefused(bytes.subarray(0, at))) refused += 1
    const changed = Buffer.from(bytes)
    changed.writeUInt8(changed.readUInt8(at) ^ (1 << (step % 8)), at)
    if (await isRefused(changed)) refused += 1
  }
  return { tries: 2 * places, refused, copy }
}
