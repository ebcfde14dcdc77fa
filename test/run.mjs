// npm test: everything, also when an earlier part fails; counts it all up in the last line.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from '../server/boot/browser.mjs'
import { root } from '../server/boot/step.mjs'
import { capture, runChecks } from './check.mjs'
import { addUp, countFaults, countJourneys, countTests } from './run/counts.mjs'

const folder = mkdtempSync(join(tmpdir(), 'said-and-done-run-'))

/**
 * Runs a test program that writes its results as JSON.
 * @param {string} title
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<boolean>} whether it ended well
 */
function run(title, program, args, env = {}) {
  console.log(`\n── ${title}`)
  const child = spawn(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return new Promise((resolve) => {
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0))
  })
}

/**
 * @template Report
 * @param {(report: Report) => import('./run/counts.mjs').Counts} count
 * @param {string} file
 * @param {boolean} endedWell
 */
function read(count, file, endedWell) {
  const counts = readCounts(count, file)
  // A program that fell over before or between its tests has failed, whatever it had counted by then.
  return endedWell || counts.failed > 0 ? counts : addUp(counts, { passed: 0, failed: 1, skipped: 0 })
}

/**
 * @template Report
 * @param {(report: Report) => import('./run/counts.mjs').Counts} count
 * @param {string} file
 */
function readCounts(count, file) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
}

/** @param {string} program of node_modules/.bin */
const installed = (program) => join(root, 'node_modules', '.bin', program)

console.log('── Checks')
let isBuilt = false
const checks = await runChecks([
  {
    name: 'the product is built',
    check: async () => {
      const built = await capture(process.execPath, [join(root, 'server/boot/prepare.mjs'), 'start'])
      isBuilt = built.ok
      return built
    },
  },
])
// Journeys and half of the tests start it.
if (!isBuilt) finish(checks)

const faultsFile = join(folder, 'faults.json')
// They mostly wait, and so do it beside the tests. Two hundred people, of the long form, want the machine to themselves.
const faultsOver = capture(process.execPath, [
  join(root, 'server/boot/tool.mjs'),
  'test/faults/run.ts',
  `--report=${faultsFile}`,
  process.env.TEST_LONG ? '--long' : '--short',
])
if (process.env.TEST_LONG) await faultsOver

const testsFile = join(folder, 'tests.json')
const testsEndedWell = await run('Tests', installed('vitest'), [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${testsFile}`,
])
const tests = read(countTests, testsFile, testsEndedWell)

const { ok: faultsEndedWell, output: whatFaultsSaid } = await faultsOver
console.log(`\n── Faults\n${whatFaultsSaid}`)
const faults = read(countFaults, faultsFile, faultsEndedWell)

const journeysFile = join(folder, 'journeys.json')
const journeysEndedWell = await run('Journeys', installed('playwright'), ['test', '--reporter=list,json'], {
  PLAYWRIGHT_JSON_OUTPUT_FILE: journeysFile,
  CHROME_PATH: findBrowser(),
})
const journeys = read(countJourneys, journeysFile, journeysEndedWell)

finish(checks, tests, faults, journeys)

/** @param {import('./run/counts.mjs').Counts[]} parts */
function finish(...parts) {
  rmSync(folder, { recursive: true, force: true })
  const { passed, failed, skipped } = addUp(...parts)
  console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
  process.exit(failed > 0 ? 1 : 0)
}
