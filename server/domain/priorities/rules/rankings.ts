import type { Ranking } from '../schema.ts'

/** A ranking of known options, each once: where somebody named one twice, its better place counts. */
export const cleanRanking = (options: readonly string[], ranking: Ranking): string[] => [
  ...new Set(ranking.filter((option) => options.includes(option))),
]

/** Equal rankings together, with how many there are: a hall of people holds fewer opinions than people. */
export function groupRankings(
  options: readonly string[],
  rankings: readonly Ranking[],
): { ranking: string[]; people: number }[] {
  const groups = new Map<string, { ranking: string[]; people: number }>()
  for (const each of rankings) {
    const ranking = cleanRanking(options, each)
    const key = JSON.stringify(ranking)
    const group = groups.get(key)
    if (group) group.people += 1
    else groups.set(key, { ranking, people: 1 })
  }
  return [...groups.values()]
}
