import { type ChildProcess, spawn } from 'node:child_process'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import { freePort } from './free-port.ts'
import type { Place } from './place.ts'
import { EmbeddedPostgresProblem } from './problem.ts'
import { quietEnvironment } from './quiet-environment.ts'

export type Settings = Record<string, string>
export type PostgresServer = { port: number; exited: Promise<void>; stop(): Promise<void> }

/** Nobody's words in the log: no failing statements, no rows in error details, no parameters. */
const defaults: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length_on_error: '0',
  log_checkpoints: 'off',
  jit: 'off',
}

/** Starts the server of a cluster, on the given port or a free one, and waits until it takes connections. */
export async function startServer(
  place: Place,
  binaries: Binaries,
  logFile: string,
  options: { port?: number | undefined; settings?: Settings | undefined },
): Promise<PostgresServer> {
  for (let triesLeft = options.port ? 0 : 2; ; triesLeft -= 1) {
    const port = options.port ?? (await freePort())
    const child = await launch(place, binaries, logFile, { ...defaults, ...options.settings, port: String(port) })
    const exited = new Promise<void>((resolve) => {
      child.once('exit', () => resolve())
      child.once('error', () => resolve())
    })
    if (child.pid) void exited.then(guard(child.pid, place))
    if (await becomesReady(child, place.cluster)) {
      // Alone it keeps nobody alive: a script that forgets to stop it ends all the same, and the guard does the rest.
      child.unref()
      return { port, exited, stop: () => stop(child, exited) }
    }
    const said = await readFile(logFile, 'utf8').catch(() => '')
    // Somebody else may have taken the port in between.
    if (triesLeft > 0 && /could not bind|Address already in use/.test(said)) continue
    throw new EmbeddedPostgresProblem('embedded.did-not-start', `PostgreSQL did not start:\n${lastLines(said)}`)
  }
}

/** Its own process group: Ctrl-C in the terminal is for the product, which needs its database until it has drained. */
async function launch(place: Place, binaries: Binaries, logFile: string, settings: Settings): Promise<ChildProcess> {
  const log = await open(logFile, 'w', 0o600)
  const child = spawn(
    binaries.postgres,
    ['-D', place.cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...place.identity, cwd: place.cluster, env: quietEnvironment, detached: true, stdio: ['ignore', log.fd, log.fd] },
  )
  await log.close()
  return child
}

/** The last line of Postgres's own file says how far it is; after a crash it may replay its log for minutes. */
async function becomesReady(child: ChildProcess, cluster: string): Promise<boolean> {
  while (child.pid && child.exitCode === null && child.signalCode === null) {
    if ((await readReadyServer(cluster))?.pid === child.pid) return true
    await pause(10)
  }
  return false
}

/** The server that says it takes connections, from the file that Postgres keeps: it may be one long gone. */
export async function readReadyServer(cluster: string): Promise<{ pid: number; port: number } | undefined> {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  return lines[7]?.trim() === 'ready' ? { pid: Number(lines[0]), port: Number(lines[3]) } : undefined
}

/**
 * A shell that waits for this process to end, however it ends, and then stops Postgres. It reads from a pipe that only
 * this process writes to, so even kill -9 is noticed. Returns how to send it home.
 */
function guard(pid: number, place: Place): () => void {
  const shell = spawn('/bin/sh', ['-c', 'read _; kill -INT "$1"', 'sh', String(pid)], {
    ...place.identity,
    cwd: '/',
    env: quietEnvironment,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  shell.on('error', () => undefined)
  shell.unref()
  ;(shell.stdin as unknown as { unref(): void }).unref()
  return () => void shell.kill('SIGKILL')
}

async function stop(child: ChildProcess, exited: Promise<void>): Promise<void> {
  child.ref()
  for (const [signal, seconds] of [
    ['SIGINT', 20],
    ['SIGQUIT', 10],
    ['SIGKILL', 10],
  ] as const) {
    child.kill(signal)
    const patience = new AbortController()
    const gaveUp = pause(seconds * 1000, 'gave up', { signal: patience.signal }).catch(() => undefined)
    if ((await Promise.race([exited, gaveUp])) !== 'gave up') return patience.abort()
  }
}

const lastLines = (text: string) => text.trim().split('\n').slice(-5).join('\n')
