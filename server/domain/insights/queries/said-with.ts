import { plain } from '#domain/kernel/plain.ts'
import type { MissionOnWall } from '../schema.ts'

/**
 * Missions with those of their goals that speak of what somebody looks for: in the goal's own words, or in those that stand
 * beside it. What nobody may read is not looked through, so that no search tells what is in it.
 */
export function saidWith(missions: readonly MissionOnWall[], search: string): MissionOnWall[] {
  const words = plain(search.trim())
  return missions
    .map((mission) => ({
      ...mission,
      goals: mission.goals.filter(({ text, short, quotes }) =>
        [...[text.text, short.text], ...quotes.flatMap((quote) => [quote.text, quote.translation?.text ?? ''])].some(
          (each) => plain(each).includes(words),
        ),
      ),
    }))
    .filter(({ goals }) => goals.length > 0)
}
