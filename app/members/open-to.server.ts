import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { readStaffed } from '#domain/members/queries/open-to.ts'
import type { Open } from './role-fields.tsx'

/** What whoever has this scope may let somebody in for. */
export async function readOpen(db: Db, scope: Scope): Promise<Open> {
  const organisations = await readStaffed(db, scope)
  return {
    wholePlace: scope.wholePlace,
    organisations: organisations.map(({ publicId, name, isOwn }) => ({ publicId, name, isOwn })),
  }
}
