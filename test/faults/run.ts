import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { asleep, dropping, linkCut, phoneClocksJump } from './cases/links.ts'
import { reloaded } from './cases/reloaded.ts'
import { repeatedAndReordered } from './cases/repeated.ts'
import { killed, oneOfTwoKilled, postgresRestarted, serverClockJumps } from './cases/servers.ts'
import type { Verdict } from './hall.ts'
import { startStage } from './stage.ts'

/**
 * What a live workshop goes through, with real processes, sockets and a real Postgres.
 *
 * npm run test:faults [-- --long | --short] [-- WORD …]: words narrow to faults whose name has one of them. The short form,
 * in `npm test`, leaves out what takes longest to wait for.
 *
 * After each fault every acknowledged vote is there once, and every screen shows what the database holds within ten
 * seconds. The last line is one JSON object; --report FILE writes it there too.
 */
const { values, positionals: words } = parseArgs({
  options: { long: { type: 'boolean', default: false }, short: { type: 'boolean' }, report: { type: 'string' } },
  allowPositionals: true,
})
const isLong = values.long
const people = isLong ? 200 : 30
const started = performance.now()
const stage = await startStage()

type Outcome = { ok: boolean } & Partial<Verdict> & { problem?: string }
const faults: Record<string, Outcome> = {}

const slow = new Set(['phones asleep', 'the server’s clock jumps', 'the page reloaded with votes unsent'])

async function hold(name: string, fault: () => Promise<Outcome>): Promise<void> {
  if (words.length > 0 && !words.some((word) => name.includes(word))) return
  if (values.short && slow.has(name)) return
  faults[name] = await fault().catch((error) => ({ ok: false, problem: String(error) }))
  const { ok, ...figures } = faults[name]
  process.stderr.write(`${ok ? 'held  ' : 'FAILED'}  ${name} ${JSON.stringify(figures)}\n`)
}

try {
  // On the second process, to which nothing else happens meanwhile.
  const sleeping = hold('phones asleep', () => asleep(stage, isLong ? 60 : 10, isLong ? 75 : 40))
  await hold('killed in mid-burst', () => killed(stage, people))
  await hold('Postgres restarted', () => postgresRestarted(stage, people))
  await hold('a third of the sockets dropping', () => dropping(stage, people, isLong ? 20 : 3))
  await hold('repeated and reordered', () => repeatedAndReordered(stage, isLong ? 100 : 10))
  await hold('clocks of phones jump', () => phoneClocksJump(stage, people))
  await hold('the server’s clock jumps', () => serverClockJumps(stage, people))
  await hold('the page reloaded with votes unsent', () => reloaded(stage))
  await hold('the link between two processes cut', () => linkCut(stage, people, isLong ? 20 : 3))
  await sleeping
  await hold('one of two processes killed', () => oneOfTwoKilled(stage, people))
} finally {
  await stage.stop()
}

const outcomes = Object.values(faults)
const report = {
  test: 'faults',
  passed: outcomes.filter(({ ok }) => ok).length,
  failed: outcomes.filter(({ ok }) => !ok).length,
  seconds: Math.round((performance.now() - started) / 1000),
  faults,
}
if (values.report) writeFileSync(values.report, JSON.stringify(report))
process.stdout.write(`${JSON.stringify(report)}\n`)
process.exit(report.failed > 0 ? 1 : 0)
