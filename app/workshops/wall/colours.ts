import type { ChoiceMission, Snapshot } from '#domain/workshops/schema/live.ts'
import { hasOutcome } from '../results/activity-result.tsx'
import { missionsOf } from '../results/mission-mark.tsx'
import { linesAt } from './measures.ts'

/** Letters that a line of the side has room for after a mission's shape, and the lines that it has for them all. */
const room = { letters: 13, lines: 5 }

/**
 * What the colours of a result's bars stand for. It is said where the hall is counted otherwise, so that it costs no bar
 * its place. None where that has no room: no colour speaks without its name, so all bars then have one.
 */
export function coloursOf({ phase, stage, role, blanked }: Snapshot): ChoiceMission[] {
  if (phase !== 'open' || blanked || !stage || stage.timer || !hasOutcome(stage, role)) return []
  const missions = missionsOf(stage)
  const lines = missions.reduce((sum, { name }) => sum + linesAt(name.text, room.letters), 0)
  return lines > room.lines ? [] : missions
}
