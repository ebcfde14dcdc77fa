/**
 * Every end that a count can come to when each tie on its way may be broken in each way (parallel universes, after
 * Conitzer, Rognlie and Xia, Preference functions that score rankings and maximum likelihood estimation, IJCAI 2009).
 * States with the same key are walked through once.
 * @param next what can follow; nothing at an end
 * @param most how many states are looked at. `open` are those that were still to come then, empty when all was seen.
 */
export function everyEnd<State>(
  starts: readonly State[],
  next: (state: State) => readonly State[],
  keyOf: (state: State) => string,
  most = 1000,
): { ends: State[]; open: State[] } {
  const seen = new Set<string>()
  const ends: State[] = []
  const waiting = [...starts].reverse()
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    const key = keyOf(state)
    if (seen.has(key)) continue
    if (seen.size >= most) return { ends, open: [state, ...waiting] }
    seen.add(key)
    const following = next(state)
    if (following.length === 0) ends.push(state)
    waiting.push(...[...following].reverse())
  }
  return { ends, open: [] }
}
