import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { CannotPrepare, run, step } from './step.mjs'

/** The one without windows first: opening a page costs it a sixth of what it costs a whole browser. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const usualPlaces = [
  ...names.map((name) => `/usr/bin/${name}`),
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The browser to test with: CHROME_PATH if set, else the system's.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const { CHROME_PATH: chosen, PATH: path = '' } = process.env
  if (chosen) return isProgram(chosen) ? chosen : undefined
  const onPath = path.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, ...usualPlaces].find(isProgram)
}

/** Makes sure that there is a browser: installs it as root on Debian, elsewhere names the command that does. */
export function ensureBrowser() {
  if (findBrowser()) return
  if (process.env.CHROME_PATH)
    throw new CannotPrepare(`CHROME_PATH is ${process.env.CHROME_PATH}: no program is there.`)
  const hasApt = existsSync('/usr/bin/apt-get')
  if (process.getuid?.() !== 0 || !hasApt)
    throw new CannotPrepare(`The browser tests need Chromium. Install it with: ${commandFor(hasApt)}`)
  step('Installed Chromium', () => {
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
    /** @param {string[]} args */
    const apt = (...args) => {
      const { ok, output } = run('apt-get', ['-qq', ...args], quiet)
      return ok ? undefined : `apt-get ${args[0]} failed:\n${output.split('\n').slice(-5).join('\n')}`
    }
    /** @param {string} browser */
    const install = (browser) => apt('install', '-y', '--no-install-recommends', browser, 'fonts-noto-core')
    // Not every release has the small one.
    const failure = apt('update') ?? (install('chromium-headless-shell') && install('chromium'))
    if (failure) throw new CannotPrepare(failure)
    if (!findBrowser()) throw new CannotPrepare('Chromium was installed but is not found: set CHROME_PATH to it.')
  })
}

/** @param {boolean} hasApt */
function commandFor(hasApt) {
  if (hasApt) return 'sudo apt-get update && sudo apt-get install -y chromium-headless-shell fonts-noto-core'
  if (process.platform === 'darwin') return 'brew install --cask google-chrome'
  return 'your package manager, then set CHROME_PATH=/path/to/chromium'
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
