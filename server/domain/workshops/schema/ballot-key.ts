/** A ballot's name in the record: phones choose the names of their commands, so a command is one person's alone. */
export const ballotKey = ({ participantId, cmdId }: { participantId: string; cmdId: string }): string =>
  `${participantId}/${cmdId}`
