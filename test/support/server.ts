import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, open, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '#db/embedded/free-port.ts'
import { root } from '../../server/boot/step.mjs'

export type Product = {
  /** Such as http://localhost:21234, without a slash at its end. */
  url: string
  dataDir: string
  pid: number
  /** What it has printed so far. */
  said(): Promise<string>
  /** As Ctrl-C would; removes the data folder unless it was given. */
  stop(): Promise<void>
  /** As kill -9 would; keeps the data folder. */
  kill(): Promise<void>
}

type Environment = Record<string, string>
/** `env` may depend on the address that was found: a real place must be told its own. */
type Options = { env?: Environment | ((url: string) => Environment); dataDir?: string; port?: number }

const entry = join(root, 'build', 'server', 'main.js')
/** Long enough for a first start with its seed on two busy cores. */
const longestStart = 90_000

/**
 * Starts the built product on a free port or the given one, as a demo unless `env` says otherwise, and waits until it answers. Throws
 * with the end of its log when it doesn't come up, and when nothing is built.
 */
export async function startProduct({ env = {}, dataDir, port }: Options = {}): Promise<Product> {
  if (!existsSync(entry)) throw new Error('Nothing is built yet: node server/boot/prepare.mjs start')
  const folder = dataDir ?? (await makeDataDir())
  const url = `http://localhost:${port ?? (await freePort())}`
  const given = typeof env === 'function' ? env(url) : env
  // Beside the data folder's other logs, and looked at when something fails.
  const logFile = join(folder, 'product.log')
  const log = await open(logFile, 'a')
  const child = spawn(process.execPath, [entry], {
    cwd: root,
    env: { ...ownEnvironment(), NODE_ENV: 'production', PORT: new URL(url).port, DATA_DIR: folder, ...given },
    stdio: ['ignore', log.fd, log.fd],
  })
  await log.close()
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await ended
  }
  // Whoever started it may end without stopping it: by an error, or because a test run was cut short.
  const endWithUs = () => void child.kill('SIGTERM')
  process.once('exit', endWithUs)
  void ended.then(() => process.off('exit', endWithUs))

  const isGone = () => child.exitCode !== null || child.signalCode !== null
  if (!(await answers(url, isGone))) {
    await end('SIGTERM')
    const log = (await readFile(logFile, 'utf8')).trim().split('\n').slice(-20).join('\n')
    if (!dataDir) await rm(folder, { recursive: true, force: true })
    throw new Error(`The product did not start:\n${log}`)
  }
  return {
    url,
    dataDir: folder,
    pid: child.pid!,
    said: () => readFile(logFile, 'utf8'),
    kill: () => end('SIGKILL'),
    async stop() {
      await end('SIGTERM')
      if (!dataDir) await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Postgres's own user must pass through: mkdtemp closes folders to everybody else. */
async function makeDataDir(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'said-and-done-product-'))
  await chmod(folder, 0o755)
  return folder
}

/** Without what would make a real place of the demo, or point it at somebody's database. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const { DATABASE_URL: _url, DATABASE_OWNER_URL: _owner, ORIGIN: _origin, KEYS: _keys, ...rest } = process.env
  return rest
}

async function answers(url: string, isGone: () => boolean): Promise<boolean> {
  for (const deadline = Date.now() + longestStart; Date.now() < deadline && !isGone(); await pause(50)) {
    const response = await fetch(`${url}/healthz`).catch(() => undefined)
    if (response?.ok) return true
  }
  return false
}
