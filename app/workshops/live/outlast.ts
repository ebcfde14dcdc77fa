import type { QueuedCommand, Store } from './outbox.ts'

/**
 * A store that outlives its database: a browser may take the connection away in the middle of an evening. It is opened
 * once more, then what is known to wait goes on in memory. What it keeps, it never rejects.
 */
export async function outlast(
  open: () => Promise<Store>,
  inMemory: (known: readonly QueuedCommand[], highest: number) => Store,
): Promise<Store> {
  /** What this page knows to wait, in case nothing else does any more. */
  const known = new Map<string, QueuedCommand>()
  let highest = 0
  const goOnInMemory = () => inMemory([...known.values()], highest)
  // Some browsers keep nothing in private windows.
  let store = await open().catch(goOnInMemory)
  let opensLeft = 1
  let recovering: Promise<void> | undefined

  async function recover(lost: Store): Promise<void> {
    if (store !== lost) return
    store = opensLeft-- > 0 ? await open().catch(goOnInMemory) : goOnInMemory()
  }
  async function withStore<Value>(work: (store: Store) => Promise<Value>): Promise<Value> {
    for (;;) {
      const used = store
      try {
        return await work(used)
      } catch {
        recovering ??= recover(used).finally(() => {
          recovering = undefined
        })
        await recovering
      }
    }
  }
  const keep = (command: QueuedCommand) => {
    known.set(command.cmdId, command)
    if (command.kind === 'vote') highest = Math.max(highest, command.clientSeq)
  }

  return {
    async list() {
      const waiting = await withStore((used) => used.list())
      known.clear()
      waiting.forEach(keep)
      return waiting
    },
    async add(stamped) {
      const made = await withStore((used) => used.add(stamped))
      if (made) keep(made)
      return made
    },
    async remove(cmdId) {
      known.delete(cmdId)
      await withStore((used) => used.remove(cmdId))
    },
    async sawSeq(seq) {
      highest = Math.max(highest, seq)
      await withStore((used) => used.sawSeq(seq))
    },
  }
}
