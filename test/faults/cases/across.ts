import { shownBy } from '#test/support/recount.ts'
import { openHall, settle, until, urlsOf } from '../hall.ts'
import type { Phone } from '../phone.ts'
import type { Stage } from '../stage.ts'

/** What the other process may take at most, in milliseconds: a notice, a tick, and a busy machine. */
const longest = 1000

/**
 * No fault, but the measure of all of them: from the press on one process until a screen of the other shows it. A phone of
 * the second votes and the wall of the first looks; then the first's, and a desk of the second.
 */
export async function seenAcross(stage: Stage, times: number) {
  const hall = await openHall(stage, { people: 2, urls: urlsOf(stage, 'both') })
  const [one, other] = hall.phones as [Phone, Phone]
  const [desk, wall] = hall.screens as [Phone, Phone]
  const took: number[] = []
  const press = async (phone: Phone, screen: Phone, choice: number, dots: number) => {
    const id = hall.room.choices[choice]?.id as string
    const started = performance.now()
    await phone.press({ [id]: dots })
    await until(() => shownBy(screen.tally())?.dots[id] === dots, 10_000, 2)
    took.push(Math.round(performance.now() - started))
  }
  for (let time = 0; time < times; time++) {
    await press(other, wall, 0, 1 + (time % 3))
    await press(one, desk, 1, 1 + (time % 3))
  }
  const verdict = await settle(stage, hall)
  took.sort((less, more) => less - more)
  const across = { p50: took[took.length >> 1] ?? 0, most: took.at(-1) ?? 0 }
  return { ...verdict, ok: verdict.ok && across.most < longest, acrossMs: across }
}
