import type { LearnedFilter } from '#domain/learning/queries.ts'
import { nextSteps } from '#domain/learning/schema.ts'

/** Signs: more words than this nobody looks for. */
const longestSearch = 100

/** What an address asks for of what was learned. */
export function filterIn(request: Request): LearnedFilter {
  const asked = new URL(request.url).searchParams
  return {
    search: (asked.get('q') ?? '').replaceAll('\0', '').slice(0, longestSearch).trim(),
    next: nextSteps.find((each) => each === asked.get('next')) ?? '',
    page: Math.trunc(Number(asked.get('page'))) || 1,
  }
}
