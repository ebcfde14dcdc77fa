import { expect, test } from 'vitest'
import { openOutbox, type QueuedCommand, type Store } from './outbox.ts'

/** A browser's database whose connections can be taken away; `opens` more can be had. */
function database(opens: number) {
  const rows = new Map<string, QueuedCommand>()
  let highest = 0
  let connection = 0
  const open = async (): Promise<Store> => {
    if (opens-- <= 0) throw new Error('no database to be had')
    const mine = connection
    const check = () => {
      if (mine !== connection) throw new Error('the connection is closing')
    }
    return {
      async list() {
        check()
        return [...rows.values()]
      },
      async add(stamped) {
        check()
        const made = stamped.kind === 'vote' ? { ...stamped, clientSeq: ++highest } : stamped
        rows.set(made.cmdId, made)
        return made
      },
      async remove(cmdId) {
        check()
        rows.delete(cmdId)
      },
      async sawSeq(seq) {
        check()
        highest = Math.max(highest, seq)
      },
    }
  }
  const take = () => {
    connection += 1
  }
  return { rows, open, take }
}
const idea = (text: string) => ({ kind: 'idea', activityId: 'a', text }) as const
const vote = (dots: number) => ({ kind: 'vote', activityId: 'a', slot: '', allocation: { bus: dots } }) as const
const texts = (commands: readonly QueuedCommand[]) => commands.map((each) => (each.kind === 'idea' ? each.text : ''))

test('a connection that is lost is opened once more, and what was pressed meanwhile is kept once', async () => {
  const { rows, open, take } = database(2)
  const outbox = await openOutbox('w', open)
  await outbox.add(idea('before'))
  take()
  const both = await Promise.all([outbox.add(idea('after')), outbox.list()])

  expect(both[0]).toMatchObject({ text: 'after' })
  expect(texts([...rows.values()])).toEqual(['before', 'after'])
})

test('once it is lost for good, what waits goes on in memory, numbered above all before, and can be answered', async () => {
  const { open, take } = database(1)
  const outbox = await openOutbox('w', open)
  const first = await outbox.add(idea('before'))
  await outbox.sawSeq(7)
  take()
  const pressed = await outbox.add(vote(2))

  expect(pressed).toMatchObject({ kind: 'vote', clientSeq: 8 })
  expect(texts(await outbox.list())).toEqual(['before', ''])
  await outbox.remove(first?.cmdId ?? '')
  await outbox.remove(pressed?.cmdId ?? '')
  expect(await outbox.list()).toEqual([])
})

test('a browser that has no database at all keeps presses in memory', async () => {
  const outbox = await openOutbox('w', database(0).open)
  await outbox.add(idea('The choir'))
  expect(texts(await outbox.list())).toEqual(['The choir'])
})
