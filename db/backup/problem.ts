/** Why there is no backup, or why it is not restored. The message is for whoever runs the command. */
export class BackupProblem extends Error {
  override readonly name = 'BackupProblem'

  constructor(
    readonly code:
      | 'backups.not-a-backup'
      | 'backups.cut-short'
      | 'backups.changed'
      | 'backups.key-missing'
      | 'backups.newer'
      | 'backups.not-empty'
      | 'backups.other-rows'
      | 'backups.no-list'
      | 'backups.list-broken'
      | 'backups.keys-gone',
    message: string,
  ) {
    super(message)
  }
}
