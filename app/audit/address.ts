import type { AuditFilter } from '#domain/audit/schema.ts'

/** A filter as it stands in an address, without what it leaves open. */
export function addressOf(filter: AuditFilter, after?: string): string {
  const chosen = Object.entries(filter).filter(([, value]) => value !== '')
  return new URLSearchParams([...chosen, ...(after ? [['after', after]] : [])] as [string, string][]).toString()
}
