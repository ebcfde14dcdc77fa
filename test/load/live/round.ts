import { type Compared, compare } from './compare.ts'
import { connectToEcho, type Echo } from './echo.ts'
import { joinAll, watch } from './join.ts'
import { stepThrough, tickTimes } from './news.ts'
import type { LoadOptions } from './options.ts'
import { type LivePlace, openEvening } from './place.ts'
import { type Times, timesOf, waits } from './times.ts'
import { burst, steadily, type Voter } from './votes.ts'

const burstPeople = 600
/** With the result shown, every vote is news to every phone: fewer votes, many more messages. */
const shownShare = 0.2
const shownSeconds = 3

export type OurRound = Compared &
  Record<'join' | 'burst' | 'sustained' | 'tick' | 'step', Times> & { generatorCpu: number }

/** One evening from the first phone to the last count, in a workshop of its own. */
export async function ourRound(place: LivePlace, { sockets, rate, seconds }: LoadOptions): Promise<OurRound> {
  const evening = await openEvening(place)
  const { url } = place.product
  const ballot = { activityId: evening.activityId, choiceIds: evening.choices.map(({ id }) => id) }
  const staff = [
    await watch(url, evening, evening.deskCookie, 'facilitator'),
    await watch(url, evening, evening.deskCookie, 'wall'),
  ]
  const { guests, times } = await joinAll(url, evening, sockets)
  const atOnce = await burst(guests, ballot, burstPeople)
  const load = await underLoad(() => steadily(guests, ballot, { rate, seconds }))

  await evening.press('reveal')
  const screens = [...staff, ...guests]
  for (const { heard } of screens) heard.tallies.length = 0
  const shown = await steadily(guests, ballot, {
    rate: Math.max(1, Math.round(rate * shownShare)),
    seconds: shownSeconds,
  })
  const step = await stepThrough(evening, screens)
  const compared = await compare(place, evening, {
    voters: guests,
    screens,
    casts: [...atOnce, ...load.result, ...shown],
  })
  for (const { socket } of screens) socket.disconnect()
  return {
    ...compared,
    join: timesOf(times),
    burst: timesOf(waits(atOnce)),
    sustained: timesOf(waits(load.result)),
    tick: timesOf(tickTimes(shown, guests)),
    step: timesOf(step),
    generatorCpu: load.cpu,
  }
}

export type EchoRound = { burst: Times; sustained: Times }

/** The same commands from the same client to a server that does nothing with them. */
export async function echoRound(echo: Echo, { sockets, rate, seconds }: LoadOptions): Promise<EchoRound> {
  const ballot = { activityId: noActivity, choiceIds: sameChoices }
  const voters: Voter[] = await connectToEcho(echo, sockets)
  const atOnce = await burst(voters, ballot, burstPeople)
  const steady = await steadily(voters, ballot, { rate, seconds })
  for (const { socket } of voters) socket.disconnect()
  return { burst: timesOf(waits(atOnce)), sustained: timesOf(waits(steady)) }
}

/** As long as the real ones. */
const noActivity = '00000000-0000-7000-8000-000000000000'
const sameChoices = Array.from({ length: 5 }, (_, index) => `00000000-0000-7000-8000-00000000000${index}`)

/** @returns also the share of one core that this process used meanwhile */
async function underLoad<Result>(work: () => Promise<Result>): Promise<{ result: Result; cpu: number }> {
  const [cpuBefore, startedAt] = [process.cpuUsage(), performance.now()]
  const result = await work()
  const { user, system } = process.cpuUsage(cpuBefore)
  return { result, cpu: (user + system) / 1000 / (performance.now() - startedAt) }
}
