import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CannotPrepare, npm, root, step } from './step.mjs'

const stamp = join(root, 'node_modules', '.said-and-done-installed')

/** Stops with one sentence when this Node is older than package.json asks for. */
export function checkNode() {
  const wanted = JSON.parse(read('package.json')).engines.node.replace('>=', '')
  // "20.19" and "20.9": compared number by number.
  if (process.versions.node.localeCompare(wanted, 'en', { numeric: true }) < 0)
    throw new CannotPrepare(`This needs Node ${wanted} or later, and this is Node ${process.versions.node}.`)
}

/** Installs what the lock file says, development tools too, unless exactly that is there. */
export function install() {
  const lock = read('package-lock.json')
  const wanted = createHash('sha256').update(lock).digest('hex')
  if (readIfThere(stamp) === wanted) return
  if (!isInstalled(JSON.parse(lock))) step('Installed packages', () => runInstall())
  writeFileSync(stamp, wanted)
}

function runInstall() {
  // With NODE_ENV=production in the environment npm would leave out what the build needs.
  const quick = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000', '--prefer-offline']
  const { ok, output } = npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error', ...quick])
  if (ok) return
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/.test(output))
    throw new CannotPrepare('npm cannot reach its registry: check the network, then run the same command again.')
  throw new CannotPrepare(`npm ci failed:\n${output}`)
}

/**
 * Whether a plain `npm ci` already did it: npm keeps a list of what it put into node_modules, written last. Packages
 * for other machines are missing there, and may be.
 * @param {{ packages: Record<string, { version: string, optional?: boolean }> }} lock
 */
function isInstalled(lock) {
  const list = readIfThere(join(root, 'node_modules', '.package-lock.json'))
  if (!list) return false
  const present = JSON.parse(list).packages
  const paths = Object.keys(lock.packages).filter((path) => path !== '')
  return (
    Object.keys(present).every((path) => path in lock.packages) &&
    paths.every((path) => {
      const wanted = lock.packages[path]
      return present[path] ? present[path].version === wanted?.version : Boolean(wanted?.optional)
    })
  )
}

/** @param {string} name */
const read = (name) => readFileSync(join(root, name), 'utf8')

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
