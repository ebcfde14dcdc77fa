import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { seenAcross } from './cases/across.ts'
import { asleep, dropping, linkCut, phoneClocksJump } from './cases/links.ts'
import { reloaded } from './cases/reloaded.ts'
import { repeatedAndReordered } from './cases/repeated.ts'
import { killed, oneOfTwoKilled, postgresRestarted, serverClockJumps } from './cases/servers.ts'
import type { Verdict, Where } from './hall.ts'
import { startStage } from './stage.ts'

/**
 * What a live workshop goes through, with real processes, sockets and a real Postgres: on one process, and with its people
 * dealt out over two.
 *
 * npm run test:faults [-- --long | --short] [-- WORD …]: words narrow to faults whose name has one of them. The short form,
 * in `npm test`, leaves out what takes longest to wait for, and most of what the second process does not change.
 *
 * After each fault every acknowledged vote is there once, and every screen shows what the database holds within ten
 * seconds. `acrossMs`: from a press on one process to a screen of the other. The last line is one JSON object; --report
 * FILE writes it there too.
 */
const { values, positionals: words } = parseArgs({
  options: { long: { type: 'boolean', default: false }, short: { type: 'boolean' }, report: { type: 'string' } },
  allowPositionals: true,
})
const isLong = values.long
const people = isLong ? 200 : 30
const started = performance.now()
const stage = await startStage()

type Outcome = { ok: boolean } & Partial<Verdict> & { acrossMs?: { p50: number; most: number }; problem?: string }
const faults: Record<string, Outcome> = {}

const slow = new Set(['phones asleep', 'the server’s clock jumps', 'the page reloaded with votes unsent'])
/** Those of the short form that go on with people on both processes: what ends a process, and what ends all they share. */
const alsoOnBoth = new Set(['killed in mid-burst', 'Postgres restarted'])

async function hold(name: string, fault: () => Promise<Outcome>): Promise<void> {
  if (words.length > 0 && !words.some((word) => name.includes(word))) return
  faults[name] = await fault().catch((error) => ({ ok: false, problem: String(error) }))
  const { ok, ...figures } = faults[name]
  process.stderr.write(`${ok ? 'held  ' : 'FAILED'}  ${name} ${JSON.stringify(figures)}\n`)
  if (!ok) await tellLastWords()
}

/** What both processes wrote last: whether one of them ended is the first question after a fault that did not hold. */
async function tellLastWords(): Promise<void> {
  for (const product of [stage.first, stage.second]) {
    const lines = (await product.said()).trim().split('\n').slice(-8)
    process.stderr.write(`${product.url} (${product.pid}) last said:\n  ${lines.join('\n  ')}\n`)
  }
}

/** The same on one process, and with people on both. */
async function holdOn(where: Where, name: string, fault: (where: Where) => Promise<Outcome>): Promise<void> {
  if (values.short && (slow.has(name) || (where === 'both' && !alsoOnBoth.has(name)))) return
  await hold(where === 'one' ? name : `${name}, on two processes`, () => fault(where))
}
async function holdTwice(name: string, fault: (where: Where) => Promise<Outcome>): Promise<void> {
  for (const where of ['one', 'both'] as const) await holdOn(where, name, fault)
}

const sleep = (where: Where) => asleep(stage, where, isLong ? 60 : 10, isLong ? 75 : 40)
try {
  await hold('a vote seen from the other process', () => seenAcross(stage, isLong ? 50 : 4))
  // On the second process, to which nothing else happens meanwhile.
  const sleeping = holdOn('one', 'phones asleep', sleep)
  await holdOn('one', 'killed in mid-burst', (where) => killed(stage, where, people))
  await holdOn('one', 'Postgres restarted', (where) => postgresRestarted(stage, where, people))
  await holdOn('one', 'the server’s clock jumps', (where) => serverClockJumps(stage, where, people))
  await sleeping
  // On both, and so only beside what happens to phones.
  const sleepingOnBoth = holdOn('both', 'phones asleep', sleep)
  await holdTwice('a third of the sockets dropping', (where) => dropping(stage, where, people, isLong ? 20 : 3))
  await hold('repeated and reordered', () => repeatedAndReordered(stage, isLong ? 100 : 10))
  await holdTwice('clocks of phones jump', (where) => phoneClocksJump(stage, where, people))
  await holdTwice('the page reloaded with votes unsent', (where) => reloaded(stage, where))
  await sleepingOnBoth
  await hold('the link between two processes cut', () => linkCut(stage, people, isLong ? 20 : 3))
  await holdOn('both', 'killed in mid-burst', (where) => killed(stage, where, people))
  await holdOn('both', 'Postgres restarted', (where) => postgresRestarted(stage, where, people))
  await holdOn('both', 'the server’s clock jumps', (where) => serverClockJumps(stage, where, people))
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
