import { setTimeout as pause } from 'node:timers/promises'
import { type Press, sitAtDesk } from '#test/support/facilitator.ts'
import { countLatest, countVotes, isSameCount, readBallots, shownBy } from '#test/support/recount.ts'
import { openRoom, type Room } from '#test/support/room.ts'
import { openPhone, type Phone } from './phone.ts'
import type { Stage } from './stage.ts'

/** A workshop with its result shown, people who vote in it, and the screens of those who run it. */
export type Hall = {
  room: Room
  deskCookie: string
  press: Press
  phones: Phone[]
  screens: Phone[]
  /** Everybody presses something new every so often, until told to stop. @returns what stops them */
  vote(): () => Promise<void>
}

/** At which processes people come in: all at the first, or dealt out over both. */
export type Where = 'one' | 'both'
export const urlsOf = ({ first, second }: Pick<Stage, 'first' | 'second'>, where: Where): string[] =>
  where === 'one' ? [first.url] : [first.url, second.url]

const betweenPresses = 700

/** @param urls where people come in: each at the next one */
export async function openHall(
  { place, origin }: Pick<Stage, 'place' | 'origin'>,
  {
    people,
    urls = [origin],
    clockJump = () => 0,
  }: { people: number; urls?: string[]; clockJump?: (index: number) => number },
): Promise<Hall> {
  const room = await openRoom(place)
  const { cookie: deskCookie, press } = await sitAtDesk(place, room, { url: urls[0] as string, origin })
  await press('reveal')
  const common = { origin, workshop: room.publicId, activityId: room.activityId }
  const at = (index: number) => urls[index % urls.length] as string
  const phones: Phone[] = []
  for (let index = 0; index < people; index++) {
    const { token } = await room.join()
    phones.push(openPhone({ ...common, url: at(index), cookie: `participant=${token}`, clockJump: clockJump(index) }))
  }
  const screens = (['facilitator', 'wall'] as const).map((role, index) =>
    openPhone({ ...common, url: at(index + 1), cookie: deskCookie, role }),
  )
  await until(() => [...phones, ...screens].every((phone) => phone.isConnected()), 20_000)
  let presses = 0
  /** Never the same as before, so that a vote that went missing shows in the result. */
  const somewhere = () => {
    presses += 1
    const [one, other] = [
      room.choices[presses % room.choices.length],
      room.choices[(presses + 1) % room.choices.length],
    ]
    return { [one?.id as string]: 1 + (presses % 3), [other?.id as string]: 1 }
  }
  return {
    ...{ room, deskCookie, press, phones, screens },
    vote() {
      let isOver = false
      const people = phones.map(async (phone) => {
        await pause(Math.random() * betweenPresses)
        for (; !isOver; await pause(betweenPresses * (0.5 + Math.random()))) await phone.press(somewhere())
      })
      return async () => {
        isOver = true
        await Promise.all(people)
      }
    },
  }
}

/** What every fault must leave: each acknowledged vote there once, each screen showing what the database holds. */
export type Verdict = { acknowledged: number; lost: number; doubled: number; wrongTally: number; settledMs: number }

const longestSettling = 10_000

/** Looks until everything is as it must be, ten seconds at most; then the phones go home. */
export async function settle({ place }: Pick<Stage, 'place'>, hall: Hall): Promise<Verdict & { ok: boolean }> {
  const { room, phones, screens } = hall
  const started = performance.now()
  const look = async () => {
    const waiting = (await Promise.all(phones.map((phone) => phone.pending()))).filter((pending) => pending > 0).length
    const rows = await readBallots(place, room.activityId)
    const counted = await countVotes(place, room.activityId)
    const isRecordRight = isSameCount(counted, countLatest(rows))
    const wrong = [...phones, ...screens].filter((phone) => !isSameCount(shownBy(phone.tally()), counted)).length
    return { waiting, rows, wrong: wrong + (isRecordRight ? 0 : 1) }
  }
  let seen = await look()
  while ((seen.waiting > 0 || seen.wrong > 0) && performance.now() - started < longestSettling) {
    await pause(100)
    seen = await look()
  }
  const settledMs = Math.round(performance.now() - started)
  for (const phone of [...phones, ...screens]) phone.stop()
  const kept = new Map(seen.rows.map((row) => [row.cmdId, row]))
  const saved = phones.flatMap(({ answered }) => answered.filter(({ ack }) => ack.ok))
  const refused = phones.flatMap(({ answered }) => answered.filter(({ ack }) => !ack.ok))
  const lost = saved.filter(({ command: { cmdId, clientSeq } }) => kept.get(cmdId)?.clientSeq !== clientSeq).length
  const doubled = seen.rows.length - kept.size
  const ok = saved.length > 0 && lost + doubled + seen.wrong + seen.waiting + refused.length === 0
  return { ok, acknowledged: saved.length, lost, doubled, wrongTally: seen.wrong, settledMs }
}

export async function until(isSo: () => boolean | Promise<boolean>, milliseconds: number, every = 20): Promise<void> {
  for (const deadline = Date.now() + milliseconds; !(await isSo()); await pause(every))
    if (Date.now() > deadline) throw new Error('waited too long')
}
