import type pg from 'pg'
import { median, percentile } from '../rounds.ts'
import { type Recording, replay } from './recording.ts'
import type { Work } from './work.ts'

/** Milliseconds. `ours`, `sql`: medians of each round's median; `p95`: of all the bare statements' times. */
export type Cost = { ours: number; sql: number; ratio: number; p95: number }

const rounds = 5
/** A bulk of five hundred is done a few times only: each is as much work as a morning. */
const timesOf = ({ name, times }: Work) => times ?? (name === 'bulk' ? 6 : 25)

/** Each piece of work as the product does it and as bare statements, in turns. */
export async function measureInProcess(work: readonly Work[], recording: Recording, pool: pg.Pool) {
  const costs: Record<string, Cost> = {}
  for (const each of work) costs[each.name] = await costOf(each, recording, pool)
  return costs
}

async function costOf(work: Work, recording: Recording, pool: pg.Pool): Promise<Cost> {
  const ours: number[] = []
  const sql: number[] = []
  const all: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const mine: number[] = []
    const bare: number[] = []
    for (let time = 0; time < timesOf(work); time++) {
      const number = round * timesOf(work) + time
      const started = performance.now()
      const statements = await recording.of(() => work.do(number))
      mine.push(performance.now() - started)
      await work.again?.()
      bare.push(await replay(pool, statements))
      await work.again?.()
    }
    // The first round is for what is compiled and cached.
    if (round === 0) continue
    ours.push(median(mine))
    sql.push(median(bare))
    all.push(...bare)
  }
  const round = (value: number) => Math.round(value * 100) / 100
  return {
    ours: round(median(ours)),
    sql: round(median(sql)),
    ratio: round(median(ours) / median(sql)),
    p95: round(percentile(all, 0.95)),
  }
}
