import type { PackContent } from '../schema.ts'

/** What a pack was made of, as it is kept; null where nothing is, or nothing that its files could be made from. */
export function keptContent(saved: unknown): PackContent | null {
  const { about, sheets } = (saved ?? {}) as Partial<PackContent>
  return about && sheets?.['read-me'] ? (saved as PackContent) : null
}
