/** Runs what it is given one after the other, in the order it came. What fails keeps nobody waiting. */
export type Turns = <Value>(work: () => Promise<Value>) => Promise<Value>

export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work)
    last = mine.catch(() => {})
    return mine
  }
}
