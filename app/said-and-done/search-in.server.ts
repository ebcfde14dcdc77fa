/** Signs: more words than this nobody looks for. */
const longestSearch = 100

/** What somebody looks for, out of an address. */
export const searchIn = (asked: URLSearchParams): string =>
  (asked.get('q') ?? '').replaceAll('\0', '').slice(0, longestSearch).trim()
