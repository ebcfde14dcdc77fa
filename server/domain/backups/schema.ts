import type { BackupState, Trial } from '#db/schema/backups.ts'

/** How backups are made here; null where nobody has named a folder for them. */
export type BackupPlan = {
  /** In UTC: every night at this hour. */
  hour: number
  /** So many of the newest stay. */
  keep: number
  isEncrypted: boolean
}

/** One try to make a backup, and whether it was restored for a trial. */
export type BackupRun = {
  id: string
  state: BackupState
  isByHand: boolean
  begunAt: Date
  problem: string | null
  fileName: string | null
  bytes: number | null
  rows: number | null
  isEncrypted: boolean | null
  isGone: boolean
  trial: Trial | null
  trialProblem: string | null
  triedAt: Date | null
}

export type Backups = {
  plan: BackupPlan | null
  /** The newest first. */
  runs: BackupRun[]
  /** The newest that is there to be restored, and the newest that was restored for a trial. */
  lastMade: BackupRun | null
  lastTried: BackupRun | null
  /** None was made for so long that somebody should look. */
  isLate: boolean
  /** What people took back and does not stand in the list beside the backups yet; since when, in case that is long ago. */
  waiting: { count: number; lateSince: Date | null }
}
