import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Of one database, so that two of them can share a folder: its origin, then the moment in UTC. */
export function backupName(origin: string, at: Date): string {
  const moment = at.toISOString().replace(/[-:]|\.\d+/g, '')
  return `${startOf(origin)}${moment}.backup`
}

const startOf = (origin: string) => `said-and-done-${origin.slice(0, 8)}-`

/** This database's backups in the folder, the oldest first: their names sort by time. */
export async function findBackups(folder: string, origin: string): Promise<string[]> {
  const names = await readdir(folder)
  return names.filter((name) => name.startsWith(startOf(origin)) && name.endsWith('.backup')).sort()
}

/** Lets all but the newest go. @returns the names of those that went */
export async function pruneBackups(folder: string, origin: string, keep: number): Promise<string[]> {
  const old = (await findBackups(folder, origin)).slice(0, -keep)
  for (const name of old) await rm(join(folder, name))
  return old
}

/** Halves that a process left when it was ended. Nobody else writes meanwhile (`inTurn`). */
export async function clearDrafts(folder: string, origin: string): Promise<void> {
  for (const name of await readdir(folder))
    if (name.startsWith(startOf(origin)) && name.endsWith('.backup.part')) await rm(join(folder, name))
}
