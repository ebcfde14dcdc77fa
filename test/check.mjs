// npm run check: format, lint, types, import rules, unused code. A line for each tool, and all it said where it failed.
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { root } from '../server/boot/step.mjs'
import { findStraySql } from './check/stray-sql.mjs'

/**
 * @typedef {{ name: string, ok: boolean, output: string, seconds: number }} Checked
 * @typedef {{ name: string, check: () => Promise<{ ok: boolean, output: string }> }} Tool what is not ok is told whole
 */

/**
 * @param {string} name
 * @param {string} program of node_modules/.bin
 * @param {string[]} args
 * @returns {Tool}
 */
const tool = (name, program, ...args) => ({
  name,
  check: () => capture(join(root, 'node_modules', '.bin', program), args),
})

/** The slowest first: the others then fill the second core. */
const tools = [
  // By the compiler's native edition, in a quarter of the time; what reads types as a library still wants the older one.
  tool('types', '../typescript-native/bin/tsc', '--noEmit'),
  tool('import rules', 'depcruise', 'app', 'server', 'db', 'test', '--config', '.dependency-cruiser.cjs'),
  tool('unused code', 'knip', '--no-progress', '--no-config-hints'),
  tool(
    'format and lint',
    'biome',
    'ci',
    '--error-on-warnings',
    `--colors=${process.stdout.isTTY ? 'force' : 'off'}`,
    '.',
  ),
  tool('accessibility lint', 'oxlint'),
  { name: 'SQL in its place', check: findStraySql },
]

/**
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function capture(program, args) {
  const child = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (output += piece))
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ ok: false, output: error.message }))
    child.on('close', (code) => resolve({ ok: code === 0, output }))
  })
}

/**
 * Runs every tool, as many at a time as there are cores. Prints as it goes.
 * @param {Tool[]} others what else is to be done meanwhile, first
 */
export async function runChecks(others = []) {
  const waiting = [...others, ...tools]
  /** @type {Checked[]} */
  const done = []
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const started = performance.now()
      const { ok, output } = await next.check()
      const seconds = (performance.now() - started) / 1000
      console.log(`${ok ? 'passed' : 'FAILED'}  ${next.name} (${seconds.toFixed(1)} s)`)
      done.push({ name: next.name, ok, output, seconds })
    }
  }
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work))
  const failed = done.filter(({ ok }) => !ok)
  for (const { name, output } of failed) console.log(`\n── ${name}\n${output.trim()}`)
  return { passed: done.length - failed.length, failed: failed.length, skipped: 0 }
}

if (process.argv[1] === import.meta.filename) process.exit((await runChecks()).failed > 0 ? 1 : 0)
