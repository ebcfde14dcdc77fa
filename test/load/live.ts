import { startEcho } from './live/echo.ts'
import { kibPerSocket } from './live/memory.ts'
import { readOptions } from './live/options.ts'
import { startLivePlace } from './live/place.ts'
import { type EchoRound, echoRound, type OurRound, ourRound } from './live/round.ts'
import { medianTimes, spreadOf } from './live/times.ts'
import { median } from './rounds.ts'

/**
 * How a live workshop holds a hall: npm run bench:live -- --sockets 1000 --rate 1000 --seconds 20
 *
 * The product runs with its own Postgres in a process of its own, this process is the hall. Five rounds take turns with
 * a bare Socket.IO echo, and with the same echo that keeps each vote by one bare INSERT a batch (`ceiling.insert`), in
 * the product's own Postgres: what no vote that is kept can do without. `join` is a phone's whole way in: the form, the page, the socket, the first snapshot. `burst`
 * and `sustained` are answers to votes, each after its commit, while the result is hidden, as it is until a facilitator
 * shows it; `tick` is the way of a vote from its commit to every phone once it is shown, `step` that of a facilitator's
 * press. Milliseconds; `generatorCpu` is this process's share of one core at the steady rate.
 */
const rounds = 5
const options = readOptions(process.argv.slice(2))
const place = await startLivePlace()
const [echo, insert] = [await startEcho(), await startEcho(place.ownerUrl)]
const [ours, theirs, kept]: [OurRound[], EchoRound[], EchoRound[]] = [[], [], []]

try {
  const kib = await kibPerSocket(place, options.sockets)
  // What is compiled and cached at the first votes is no round's.
  const [sockets, rate] = [Math.min(100, options.sockets), Math.min(200, options.rate)]
  await ourRound(place, { sockets, rate, seconds: 1 })
  for (const bare of [echo, insert]) await echoRound(bare, { sockets, rate, seconds: 1 })
  for (let round = 1; round <= rounds; round++) {
    const [our, bare] = [await ourRound(place, options), await echoRound(echo, options)]
    const keeping = await echoRound(insert, options)
    ours.push(our)
    theirs.push(bare)
    kept.push(keeping)
    // Five rounds take minutes: whoever waits should see that something happens.
    process.stderr.write(`${JSON.stringify({ round, ...our, ceiling: { ...bare, insert: keeping } })}\n`)
  }
  process.stdout.write(`${JSON.stringify(summary(kib))}\n`)
} finally {
  await echo.stop()
  await insert.stop()
  await place.stop()
}

function summary(kib: number) {
  const parts = ['join', 'burst', 'sustained', 'tick', 'step'] as const
  const both = ['burst', 'sustained'] as const
  const sum = (name: 'sent' | 'lost' | 'doubled' | 'wrongTally' | 'unanswered') =>
    ours.reduce((total, round) => total + round[name], 0)
  const times = Object.fromEntries(parts.map((part) => [part, medianTimes(ours.map((round) => round[part]))]))
  const timesBy = (rounds: readonly EchoRound[]) =>
    Object.fromEntries(both.map((part) => [part, medianTimes(rounds.map((round) => round[part]))]))
  const p95 = (all: readonly EchoRound[], part: (typeof both)[number]) => all.map((round) => round[part].p95)
  const hundredths = (value: number) => Math.round(value * 100) / 100
  const ratioTo = (bare: readonly EchoRound[]) =>
    Object.fromEntries(both.map((part) => [part, hundredths(median(p95(ours, part)) / median(p95(bare, part)))]))
  return {
    bench: 'live',
    ...options,
    ...times,
    sent: sum('sent'),
    lost: sum('lost'),
    doubled: sum('doubled'),
    wrongTally: sum('wrongTally'),
    unanswered: sum('unanswered'),
    kibPerSocket: hundredths(kib),
    generatorCpu: hundredths(median(ours.map(({ generatorCpu }) => generatorCpu))),
    ceiling: { ...timesBy(theirs), insert: timesBy(kept) },
    ratio: { ...ratioTo(theirs), insert: ratioTo(kept) },
    spread: {
      ...Object.fromEntries(parts.map((part) => [part, spreadOf(ours.map((round) => round[part].p95))])),
      ceiling: Object.fromEntries(both.map((part) => [part, spreadOf(p95(theirs, part))])),
    },
  }
}
