import type { RecordedBallot, WorkshopRecord } from '../schema/record.ts'

export type Standing = ReadonlyMap<string, RecordedBallot>
export const slotOf = ({ activity, round, person, slot }: RecordedBallot): string =>
  JSON.stringify([activity, round, person, slot])

/** A ballot that counts from now on, and the one it took the place of. */
type Change = (now: RecordedBallot, before: RecordedBallot | undefined) => void

/**
 * The ballot that counts of each person, slot and round, as time goes on: each ballot is looked at once, however often
 * somebody asks. Of two with the same number the one that was there first counts.
 */
export function followVotes(
  { ballots, events }: Pick<WorkshopRecord, 'ballots' | 'events'>,
  changed: Change = () => undefined,
): { standing: Standing; moveTo(until?: string): void } {
  const standing = new Map<string, RecordedBallot>()
  const put = (ballot: RecordedBallot | undefined) => {
    if (!ballot) return
    const slot = slotOf(ballot)
    const before = standing.get(slot)
    if (before && before.number >= ballot.number) return
    standing.set(slot, ballot)
    changed(ballot, before)
  }
  const admissions = events.filter(({ admits }) => admits)
  let [nextBallot, nextAdmission] = [0, 0]
  const admit = (isDue: (at: string) => boolean) => {
    for (let event = admissions[nextAdmission]; event && isDue(event.at); event = admissions[++nextAdmission])
      for (const index of event.admits ?? []) put(ballots[index])
  }
  const isBy = (at: string, until: string | undefined) => until === undefined || at <= until
  return {
    standing,
    moveTo(until) {
      for (let ballot = ballots[nextBallot]; ballot && isBy(ballot.at, until); ballot = ballots[++nextBallot]) {
        const { at: came } = ballot
        admit((at) => at < came)
        if (!ballot.late) put(ballot)
      }
      admit((at) => isBy(at, until))
    },
  }
}
