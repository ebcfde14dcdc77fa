import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { tooFewForGroups } from '../problems.ts'
import { leastGroup, leastPeople, type OpinionGroups, type StanceBallot } from '../schema.ts'
import { commonGround, countByGroup, typicalOf } from './group-statements.ts'
import { kMeans, silhouette } from './k-means.ts'
import { mapOpinions, type Point } from './opinion-map.ts'

/** Fewer answers say too little of where somebody stands; of a shorter list, all of it. As in Polis. */
const leastAnswers = 7
const mostGroups = 5

/**
 * People in groups of those who answer alike, what each group says that others don't, and what every group agrees with.
 * One group where no split leaves at least five people in each, or where all answer the same. It draws no lots.
 *
 * Source: Small, Bjorkegren, Erkkilä, Shaw and Megill, Polis: Scaling Deliberation by Mapping High Dimensional Opinion
 * Spaces, Recerca 26 (2021); where it differs from there stands in docs/decisions/0015-opinion-groups.md.
 */
export function findOpinionGroups(
  statements: readonly string[],
  ballots: readonly StanceBallot[],
): Result<OpinionGroups, ReturnType<typeof tooFewForGroups>> {
  const answers = ballots.map((ballot) => statements.filter((statement) => ballot[statement] !== undefined).length)
  const enough = Math.min(leastAnswers, statements.length)
  const placed = [...ballots.keys()].filter((index) => enough > 0 && (answers[index] ?? 0) >= enough)
  if (placed.length < leastPeople) return fail(tooFewForGroups(placed.length))

  const own = placed.map((index) => ballots[index] as StanceBallot)
  const points = mapOpinions(statements, own)
  const { clusters, apart } = clusterBest(points)
  const groups = membersOf(clusters)
  const counts = countByGroup(statements, own, groups)
  return ok({
    people: { voted: answers.filter((count) => count > 0).length, placed: placed.length },
    groups: groups.map((members, group) => ({
      members: members.map((index) => placed[index] as number),
      typical: typicalOf(statements, counts, group),
    })),
    silhouette: apart,
    common: commonGround(statements, counts),
  })
}

function clusterBest(points: readonly Point[]): { clusters: number[]; apart: number | null } {
  const most = Math.min(mostGroups, Math.floor(points.length / leastGroup))
  let best: { clusters: number[]; apart: number | null } = { clusters: points.map(() => 0), apart: null }
  for (let k = 2; k <= most; k++) {
    const clusters = kMeans(points, k)
    const sizes = membersOf(clusters).map(({ length }) => length)
    if (sizes.length < k || Math.min(...sizes) < leastGroup) continue
    const apart = silhouette(points, clusters)
    if (apart > (best.apart ?? 0)) best = { clusters, apart }
  }
  return best
}

/** The largest first, of equals the one whose first member comes first. Empty ones are left out. */
function membersOf(clusters: readonly number[]): number[][] {
  const groups = new Map<number, number[]>()
  for (const [index, cluster] of clusters.entries()) groups.set(cluster, [...(groups.get(cluster) ?? []), index])
  return [...groups.values()].sort((one, other) => other.length - one.length)
}
