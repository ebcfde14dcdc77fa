import { type ChoiceCount, peopleGiving } from '#domain/workshops/schema/counts.ts'

export type Step = { from: number; to: number; people: number }

/** More steps than this are put together into classes. */
const mostSteps = 11
const classes = 10

/** How many people gave which step, or, of a slider, which tenth of it. */
export function histogramOf(row: ChoiceCount, low: number, high: number): Step[] {
  const width = high - low + 1
  const count = width > mostSteps ? classes : width
  return Array.from({ length: count }, (_, index) => {
    const from = low + Math.round((index * width) / count)
    const to = low + Math.round(((index + 1) * width) / count) - 1
    let people = 0
    for (let value = from; value <= to; value++) people += peopleGiving(row, value)
    return { from, to, people }
  })
}
