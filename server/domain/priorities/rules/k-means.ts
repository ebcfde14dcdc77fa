import type { Point } from './opinion-map.ts'

/**
 * Points in k clusters, each point with the nearest centre (Lloyd, Least squares quantization in PCM, 1982). Two fixed
 * starts are tried, evenly along the first axis and far from each other; the tighter result stays. No lots are drawn.
 * @returns for each point the number of its cluster, from 0; a cluster may be empty
 */
export function kMeans(points: readonly Point[], k: number): number[] {
  const results = [evenly(points, k), farApart(points, k)].map((centres) => settle(points, centres))
  const [best] = results.sort((one, other) => one.spread - other.spread)
  return best?.clusters ?? []
}

/**
 * How much nearer points are to their own cluster than to the next: 1 far apart, 0 touching, below 0 mixed up
 * (Rousseeuw, Silhouettes, Journal of Computational and Applied Mathematics 20, 1987).
 */
export function silhouette(points: readonly Point[], clusters: readonly number[]): number {
  const k = Math.max(...clusters) + 1
  const sizes = Array.from({ length: k }, (_, cluster) => clusters.filter((each) => each === cluster).length)
  let total = 0
  const across = Float64Array.from(points, ([x]) => x)
  const up = Float64Array.from(points, ([, y]) => y)
  const sums = new Float64Array(k)
  for (let index = 0; index < points.length; index++) {
    sums.fill(0)
    const [x, y] = points[index] as Point
    for (let other = 0; other < points.length; other++) {
      const [right, high] = [x - (across[other] as number), y - (up[other] as number)]
      const cluster = clusters[other] as number
      sums[cluster] = (sums[cluster] as number) + Math.sqrt(right * right + high * high)
    }
    const own = clusters[index] as number
    const size = sizes[own] as number
    if (size === 1) continue
    const inside = (sums[own] as number) / (size - 1)
    let next = Number.POSITIVE_INFINITY
    for (let cluster = 0; cluster < k; cluster++)
      if (cluster !== own && sizes[cluster])
        next = Math.min(next, (sums[cluster] as number) / (sizes[cluster] as number))
    const wider = Math.max(inside, next)
    if (wider > 0 && Number.isFinite(next)) total += (next - inside) / wider
  }
  return total / points.length
}

const distance = ([x, y]: Point, [otherX, otherY]: Point): number => (x - otherX) ** 2 + (y - otherY) ** 2

function evenly(points: readonly Point[], k: number): Point[] {
  const sorted = [...points].sort(([x, y], [otherX, otherY]) => x - otherX || y - otherY)
  return Array.from({ length: k }, (_, part) => sorted[Math.floor(((part + 0.5) * sorted.length) / k)] as Point)
}

function farApart(points: readonly Point[], k: number): Point[] {
  const centres: Point[] = []
  const middle = centreOf(points)
  while (centres.length < k) {
    const near = (point: Point) =>
      Math.min(...(centres.length ? centres : [middle]).map((each) => distance(point, each)))
    centres.push(points.reduce((best, point) => (near(point) > near(best) ? point : best)))
  }
  return centres
}

const mostRounds = 100

function settle(points: readonly Point[], starts: readonly Point[]): { clusters: number[]; spread: number } {
  let centres = [...starts]
  let clusters: number[] = []
  for (let round = 0; round < mostRounds; round++) {
    const nearest = points.map((point) => {
      let best = 0
      for (let each = 1; each < centres.length; each++)
        if (distance(point, centres[each] as Point) < distance(point, centres[best] as Point)) best = each
      return best
    })
    const isSettled = nearest.every((cluster, index) => cluster === clusters[index])
    clusters = nearest
    if (isSettled) break
    centres = centres.map((centre, cluster) => {
      const own = points.filter((_, index) => clusters[index] === cluster)
      return own.length > 0 ? centreOf(own) : centre
    })
  }
  const spread = points.reduce((sum, point, index) => sum + distance(point, centres[clusters[index] ?? 0] as Point), 0)
  return { clusters, spread }
}

const centreOf = (points: readonly Point[]): Point => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
]
