/** Of each person, and each slot where an activity has several, the ballot with the highest `at`; of equals the last. */
export function latestOnly<Sent extends { person: string; slot?: string; at: number }>(
  ballots: readonly Sent[],
): Sent[] {
  const latest = new Map<string, Sent>()
  for (const ballot of ballots) {
    const key = JSON.stringify([ballot.person, ballot.slot ?? ''])
    const before = latest.get(key)
    if (!before || ballot.at >= before.at) latest.set(key, ballot)
  }
  return [...latest.values()]
}
