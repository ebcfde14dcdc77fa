import type pg from 'pg'
import { openPool } from '#db/client.ts'

/** `undoing` runs work of which the database forgets everything; `wrote` says whether there was anything to forget. */
export type UndoingPool = {
  pool: pg.Pool
  undoing<Value>(work: () => Promise<Value>): Promise<{ value: Value; wrote: boolean }>
  end(): Promise<void>
}

/**
 * A pool of one connection whose transactions are savepoints of a larger one, taken back after each call: so that every
 * action can be called as everybody, on the same things. Transactions go one after the other; what reads beside them
 * need not wait.
 */
export async function openUndoingPool(url: string): Promise<UndoingPool> {
  const real = openPool(url, 1)
  const client = await real.connect()
  const queue: (() => void)[] = []
  let isTaken = false
  let savepoint = 0
  /** Whether anything would have stayed that may have been written. */
  let isLasting = false
  const take = () =>
    new Promise<void>((taken) => {
      if (isTaken) queue.push(taken)
      else {
        isTaken = true
        taken()
      }
    })
  const release = () => {
    const next = queue.shift()
    if (next) next()
    else isTaken = false
  }
  const query = async (asked: unknown, ...rest: unknown[]) => {
    const words = typeof asked === 'string' ? asked.toLowerCase() : ''
    const send = (what: unknown) => (client.query as (...all: unknown[]) => Promise<unknown>)(what, ...rest)
    if (words.startsWith('begin') || words.startsWith('start transaction')) {
      await take()
      savepoint += 1
      return send(`savepoint work_${savepoint}`)
    }
    if (words === 'commit') {
      isLasting = true
      return send(`release savepoint work_${savepoint}`).finally(release)
    }
    if (words === 'rollback') return send(`rollback to savepoint work_${savepoint}`).finally(release)
    isLasting ||= !isTaken && /^(insert|update|delete|with)\b/.test(words)
    return send(asked)
  }
  /** Rows, not locks: what looks whether somebody may does so under a lock. */
  const hasWritten = async () => {
    const { rows } = await client.query(
      'select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0) > 0 as wrote from pg_stat_xact_user_tables',
    )
    return rows[0].wrote as boolean
  }
  const lent = { query, release() {} }
  return {
    pool: { connect: async () => lent, query, on() {}, end: async () => {} } as unknown as pg.Pool,
    async undoing(work) {
      await client.query('begin')
      isLasting = false
      try {
        const value = await work()
        return { value, wrote: isLasting && (await hasWritten()) }
      } finally {
        await client.query('rollback')
        // Else the counts of this one are still there in the next.
        await client.query('select pg_stat_force_next_flush()')
      }
    },
    async end() {
      client.release()
      await real.end()
    },
  }
}
