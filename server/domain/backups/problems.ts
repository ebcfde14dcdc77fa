import type { Problem } from '#domain/kernel/problem.ts'

export const backupsOff = { kind: 'conflict', code: 'backups.off' } as const satisfies Problem

/** Why a backup failed: codes that the page has sentences for. */
export const why = {
  brokenOff: 'backups.broken-off',
  diskFull: 'backups.disk-full',
  folderClosed: 'backups.folder-closed',
  folderGone: 'backups.folder-gone',
  databaseGone: 'backups.database-gone',
  noRoom: 'backups.no-room',
  unknown: 'backups.unknown',
} as const
