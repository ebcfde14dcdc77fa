import type { Role } from '#db/schema/people.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { endOtherFirstLeads } from '../store/invited.ts'
import { insertRole } from '../store/memberships.ts'

/** Gives a role that somebody was allowed to give. Once a group has a lead, nobody outside it keeps a way to be its first. */
export async function letIn(
  tx: Tx,
  held: { placeId: string; personId: string; organisationId: string | null; role: Role },
): Promise<void> {
  await insertRole(tx, held)
  if (held.role === 'organisation-lead' && held.organisationId !== null)
    await endOtherFirstLeads(tx.db, held.organisationId, tx.clock.now())
}
