/** Work that must happen, done in the background by server/jobs: one job per batch, ids only. */
export type JobPayloads = {
  /** Looks for signs that somebody may be at risk, and holds what it finds for a person to read first. */
  'moderation.screen': { contributionIds: string[] }
  /** Makes a pack that was asked for, or its files again without words that were taken back. */
  'packs.make': { packId: string }
  /** Sends the letters that ask people in. */
  'joining.send': Record<string, never>
  /** Makes the files that wait, in the order they were asked for. */
  'exports.make': Record<string, never>
  /** Makes the backup that was asked for. */
  'backups.make': Record<string, never>
  /** Follows the chain of the log from its first link to its last. */
  'audit.check': Record<string, never>
}
export type JobName = keyof JobPayloads
