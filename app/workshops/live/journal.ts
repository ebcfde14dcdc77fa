export type Journal<Command> = {
  write(id: string, command: Command): void
  strike(id: string): void
  /** What was written and never struck out, oldest first. */
  read(): { id: string; command: Command }[]
}

/**
 * Holds what a database has not confirmed yet: this browser keeps a line here in the moment it is written, where a
 * database takes a while that a reload may cut off. @param prefix of its keys
 */
export function openJournal<Command extends { madeAt: number }>(prefix: string): Journal<Command> {
  return {
    write: (id, command) => attempt(() => localStorage.setItem(prefix + id, JSON.stringify(command))),
    strike: (id) => attempt(() => localStorage.removeItem(prefix + id)),
    read() {
      const lines: { id: string; command: Command }[] = []
      attempt(() => {
        for (const key of Object.keys(localStorage).filter((each) => each.startsWith(prefix)))
          lines.push({ id: key.slice(prefix.length), command: JSON.parse(localStorage.getItem(key) as string) })
      })
      return lines.sort((one, other) => one.command.madeAt - other.command.madeAt)
    },
  }
}

/** A browser that keeps nothing, or is full, has its database still. */
function attempt(work: () => void): void {
  try {
    work()
  } catch {
    // Nothing to do: the journal is a second net.
  }
}
