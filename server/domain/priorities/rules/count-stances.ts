import type { StanceBallot, StanceCount } from '../schema.ts'

/** How many agree, pass and disagree, statement by statement. Who did not answer one is in none of its counts. */
export function countStances(statements: readonly string[], ballots: readonly StanceBallot[]): StanceCount[] {
  return statements.map((statement) => {
    const count = { statement, agree: 0, pass: 0, disagree: 0 }
    for (const ballot of ballots) {
      const stance = ballot[statement]
      if (stance === 1) count.agree += 1
      else if (stance === 0) count.pass += 1
      else if (stance === -1) count.disagree += 1
    }
    return count
  })
}
