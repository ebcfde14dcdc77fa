import pg from 'pg'
import type { Log } from '#domain/kernel/context.ts'

/** One connection that both says and hears. It comes back by itself, for as long as it is not stopped. */
export type Link = {
  /** @returns false when the connection is away: say it again when `onOpen` is called */
  send(payload: string): Promise<boolean>
  stop(): Promise<void>
}

type Parts = {
  /** Straight to Postgres: a pooler that shares connections by transaction passes no notices on. */
  url: string
  log: Log
  /** Also after each loss: what was said meanwhile was not heard. */
  onOpen(): void
  onNotice(payload: string): void
  /** How often it makes sure that it still hears; for tests, which do not wait as long. */
  beatMilliseconds?: number
}

/** As it shows in pg_stat_activity. */
export const linkName = 'said-and-done notices'
const channel = 'said_and_done'
const [firstWait, longestWait] = [100, 2000]
/** Longer than Postgres ever takes for one, and short enough that a dead line does not cost an evening. */
const answerMilliseconds = 5000
const usualBeat = 5000

export function openLink({ url, log, onOpen, onNotice, beatMilliseconds = usualBeat }: Parts): Link {
  let open: pg.Client | undefined
  let stopped = false
  let tries = 0
  /** Whether anything was heard since the last beat: our own notices come back to us too. */
  let heard = true
  let retry: NodeJS.Timeout | undefined

  async function connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: url,
      application_name: linkName,
      keepAlive: true,
      connectionTimeoutMillis: answerMilliseconds,
      query_timeout: answerMilliseconds,
    })
    // Every loss ends in `drop`; a second word of the same loss has nobody to tell.
    client.on('error', () => drop(client))
    client.on('end', () => drop(client))
    client.on('notification', ({ payload = '' }) => {
      heard = true
      if (payload !== '') onNotice(payload)
    })
    open = client
    try {
      await client.connect()
      // A notice waits for no disk while it holds the lock that all notices of a database share.
      await client.query(`set synchronous_commit = off; listen ${channel}`)
    } catch {
      return drop(client)
    }
    if (stopped || open !== client) return drop(client)
    if (tries > 0) log.info({ tries }, 'hearing the other processes again')
    tries = 0
    heard = true
    onOpen()
  }

  function drop(client: pg.Client): void {
    // It may be half dead: we do not wait for its goodbye.
    client.end().catch(() => {})
    if (open !== client) return
    open = undefined
    if (stopped) return
    if (tries === 0) log.warn({}, 'not hearing the other processes: looking once a second until we do')
    retry = setTimeout(() => void connect(), Math.random() * Math.min(longestWait, firstWait * 2 ** tries))
    tries += 1
  }

  async function send(payload: string): Promise<boolean> {
    const client = open
    if (!client) return false
    try {
      await client.query('select pg_notify($1, $2)', [channel, payload])
      return true
    } catch {
      drop(client)
      return false
    }
  }

  const beat = setInterval(() => {
    if (!open) return
    if (!heard) return drop(open)
    heard = false
    void send('')
  }, beatMilliseconds)
  beat.unref()
  void connect()
  return {
    send,
    async stop() {
      stopped = true
      clearInterval(beat)
      clearTimeout(retry)
      await open?.end().catch(() => {})
    },
  }
}
