import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { EmbeddedPostgresProblem } from './problem.ts'
import { postgresProcesses } from './processes.ts'

/**
 * Stops a server that was left running in this data folder when its parent was killed. Only for whoever holds the
 * folder: the server of a living product must not be stopped by a second start.
 */
export async function stopLeftover(cluster: string, log: (line: string) => void): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid')
  if ((await postgresProcesses(cluster)).length > 0) {
    log('Stopping a PostgreSQL that was left running by an earlier start.')
    // A fast stop goes to the server alone; if it doesn't come to an end, each process is told to leave at once.
    const server = Number.parseInt(await readFile(pidFile, 'utf8').catch(() => ''), 10)
    if (server > 0) tell([server].filter(isAmong(await postgresProcesses(cluster))), 'SIGINT')
    if (!(await allGone(cluster, 10_000))) {
      tell(await postgresProcesses(cluster), 'SIGQUIT')
      if (!(await allGone(cluster, 10_000)))
        throw new EmbeddedPostgresProblem(
          'embedded.will-not-stop',
          `A PostgreSQL left running in ${cluster} does not stop: end it by hand, then start again.`,
        )
    }
  }
  // Nobody works here any more. Postgres would still refuse to start if the old server's id now is another process's.
  if (process.platform === 'linux') await rm(pidFile, { force: true })
}

const isAmong = (pids: number[]) => (pid: number) => pids.includes(pid)

function tell(pids: number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal)
    } catch {
      // Gone in between, which is what was wanted.
    }
  }
}

async function allGone(cluster: string, milliseconds: number): Promise<boolean> {
  for (const deadline = Date.now() + milliseconds; Date.now() < deadline; await pause(25))
    if ((await postgresProcesses(cluster)).length === 0) return true
  return false
}
