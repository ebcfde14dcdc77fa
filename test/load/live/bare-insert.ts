import pg from 'pg'
import type { VoteCommand } from '#test/support/live-client.ts'

export type BareInsert = { add(command: VoteCommand): Promise<void> }

/** As long as the product gathers. */
const gatherMilliseconds = 3

/**
 * What a vote costs that is only kept: all that came within a moment in one INSERT, one batch at a time. No check, no
 * count, no lock, no news.
 *
 * @param url of a role that may make a table
 */
export async function openBareInsert(url: string): Promise<BareInsert> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('create table if not exists bare_ballot (cmd_id uuid primary key, command jsonb not null)')
  let queue: { command: VoteCommand; done: () => void }[] = []
  let running = false

  async function run(): Promise<void> {
    running = true
    await new Promise((gathered) => setTimeout(gathered, gatherMilliseconds))
    while (queue.length > 0) {
      const batch = queue
      queue = []
      await client.query('insert into bare_ballot select * from unnest($1::uuid[], $2::jsonb[])', [
        batch.map(({ command }) => command.cmdId),
        batch.map(({ command }) => JSON.stringify(command)),
      ])
      for (const { done } of batch) done()
    }
    running = false
  }
  return {
    add: (command) =>
      new Promise((done) => {
        queue.push({ command, done })
        if (!running) void run()
      }),
  }
}
