import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of package.json. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** An expected failure: its message is all that the reader is shown. */
export class CannotPrepare extends Error {}

/**
 * Runs one step and says in one line that it is done and how long it took.
 * @param {string} name
 * @param {() => void} work
 */
export function step(name, work) {
  const started = performance.now()
  work()
  console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

/**
 * Runs a command in silence. What it printed is part of the error when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [env] added to this process's environment; undefined takes a name out
 * @returns {{ ok: boolean, output: string }}
 */
export function run(command, args, env = {}) {
  const ran = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (ran.error) return { ok: false, output: ran.error.message }
  return { ok: ran.status === 0, output: `${ran.stdout}${ran.stderr}`.trim() }
}

/**
 * npm, as it was called: under `npm start` it says where it lives.
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [env]
 */
export function npm(args, env) {
  const { npm_execpath: path } = process.env
  return path?.endsWith('.js') ? run(process.execPath, [path, ...args], env) : run('npm', args, env)
}

/**
 * Paths of all files in a folder of this repository, or of the file itself; none if nothing is there.
 * @param {string} name relative to the folder of package.json, as are the results
 * @returns {string[]}
 */
export function listFiles(name) {
  const path = join(root, name)
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [name]
  return readdirSync(path).flatMap((entry) => listFiles(join(name, entry)))
}
