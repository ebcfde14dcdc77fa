import { countLatest, countVotes, isSameCount, readBallots, shownBy } from '#test/support/recount.ts'
import { type Screen, watch } from './join.ts'
import type { Evening, LivePlace } from './place.ts'
import { type Cast, cast, type Voter } from './votes.ts'

/**
 * What became of a round's commands, compared one by one. `lost`: acknowledged, and not in the record as it was sent.
 * `doubled`: a command that had a second effect. `unanswered`: no answer in time, or told to come back.
 */
export type Compared = { sent: number; lost: number; doubled: number; wrongTally: number; unanswered: number }

const resent = 100
/** What clients may take until they show what the database holds. */
const settleMilliseconds = 10_000

export async function compare(
  place: LivePlace,
  evening: Evening,
  { voters, screens, casts }: { voters: readonly Voter[]; screens: readonly Screen[]; casts: readonly Cast[] },
): Promise<Compared> {
  const { activityId } = evening
  const saved = casts.filter(({ ack }) => ack?.ok)
  // A phone that missed an answer sends again: nothing may come of it.
  const again = await Promise.all(
    saved.slice(-resent).map(({ voter, command }) => cast(voters, voter, command, performance.now())),
  )
  const rows = await readBallots(place, activityId)
  const byCommand = new Map(rows.map((row) => [row.cmdId, row]))
  const isKept = ({ command }: Cast) => {
    const row = byCommand.get(command.cmdId)
    return (
      row !== undefined && row.clientSeq === command.clientSeq && asText(row.allocation) === asText(command.allocation)
    )
  }
  return {
    sent: casts.length,
    lost: saved.filter((each) => !isKept(each)).length,
    doubled: rows.length - byCommand.size + again.filter(({ ack }) => ack?.ok && ack.status !== 'duplicate').length,
    wrongTally: (await isShownRight(place, evening, screens)) ? 0 : 1,
    unanswered: casts.length - saved.length,
  }
}

const asText = (allocation: object) => JSON.stringify(Object.entries(allocation).sort())

/** Whether the record, what counts, every screen and a screen that comes in now say the same. */
async function isShownRight(place: LivePlace, evening: Evening, screens: readonly Screen[]): Promise<boolean> {
  const counted = await countVotes(place, evening.activityId)
  if (!isSameCount(counted, countLatest(await readBallots(place, evening.activityId)))) return false
  const isRight = ({ tally }: Screen) => isSameCount(shownBy(tally), counted)
  for (const deadline = Date.now() + settleMilliseconds; !screens.every(isRight); await untilNextTick())
    if (Date.now() > deadline) return false
  const late = await watch(place.product.url, evening, evening.deskCookie, 'facilitator')
  late.socket.disconnect()
  return isRight(late)
}

const untilNextTick = () => new Promise((tick) => setTimeout(tick, 50))
