import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { connect, openClient } from '#test/support/live-client.ts'
import type { Voter } from './votes.ts'

export type Echo = { url: string; stop(): Promise<void> }

/** Starts the ceiling in a process of its own, as the product is one. @param insertInto keeps each command there first */
export async function startEcho(insertInto?: string): Promise<Echo> {
  const file = fileURLToPath(new URL('echo-server.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', file], {
    env: { ...process.env, NODE_ENV: 'production', ...(insertInto && { INSERT_INTO: insertInto }) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return {
    url: `http://127.0.0.1:${line.toString().trim()}`,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

/** The same sockets as ours, fifty at a time: how they come in is not measured here. */
export async function connectToEcho({ url }: Echo, people: number): Promise<Voter[]> {
  const voters = Array.from({ length: people }, () => ({
    socket: openClient({ url, workshop: 'echo', cookie: `participant=${'e'.repeat(32)}` }),
    sent: 0,
  }))
  for (let first = 0; first < people; first += 50)
    await Promise.all(voters.slice(first, first + 50).map(({ socket }) => connect(socket)))
  return voters
}
