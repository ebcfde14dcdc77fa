import { attackMany, shownOfReference } from './attack.ts'

/**
 * npm run test:disclosure [-- COUNT]: publishes every cube of that many random populations twice, and reckons back from
 * all that was published. One line: `pinned` withheld counts of which fewer than three values are left, `shown` the share
 * of the reference population's cells at or over the threshold that are shown. Fails where a count is pinned under either
 * policy, or where less than two in three are shown.
 */
const populations = Number(process.argv[2] ?? 500)
const found = (['withhold', 'round'] as const).flatMap((policy) => attackMany(populations, undefined, policy).pinned)
for (const each of found.slice(0, 20)) process.stderr.write(`${each}\n`)
const shown = Math.round(shownOfReference() * 1000) / 1000
console.log(JSON.stringify({ populations, pinned: found.length, shown }))
if (found.length > 0 || shown < 2 / 3) process.exitCode = 1
