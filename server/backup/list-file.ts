import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { appendErasures, listName } from '#db/backup/erasure-list.ts'
import type { ErasureList } from '#domain/backups/commands/list.ts'

/** The list of what people took back, as a file in the folder of the backups. */
export const listFile = (folder: string): ErasureList => ({
  exists: (origin) =>
    stat(join(folder, listName(origin))).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return false
        throw error
      },
    ),
  async append(origin, erasures) {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await appendErasures(join(folder, listName(origin)), erasures)
  },
})
