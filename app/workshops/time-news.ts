export type TimeNews = { key: 'over' | 'seconds' | 'minutes'; count: number }

/**
 * What is worth saying as time runs: half of it, a minute, ten seconds, and that it is over. Undefined in between, and
 * where a timer has just come.
 * @param before seconds that were left at the last look
 * @param whole seconds of the whole timer
 */
export function timeNews(before: number | null, left: number | null, whole: number): TimeNews | undefined {
  if (before === null || left === null || left >= before) return undefined
  const hasPassed = (mark: number) => before > mark && left <= mark
  if (hasPassed(0)) return { key: 'over', count: 0 }
  if (![10, 60, Math.floor(whole / 2)].some(hasPassed)) return undefined
  return left >= 60 ? { key: 'minutes', count: Math.round(left / 60) } : { key: 'seconds', count: left }
}
