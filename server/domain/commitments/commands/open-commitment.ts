import type { Day } from '#db/schema/columns.ts'
import type { CommitmentState } from '#db/schema/commitments.ts'
import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { forbidden, type Problem } from '#domain/kernel/problem.ts'
import { fail, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import type { Place } from '#domain/people/queries.ts'
import { changedMeanwhile, commitmentUnknown, stateMoved } from '../problems.ts'
import {
  type CommitmentRow,
  findVersion,
  lockCommitment,
  updateCommitment,
  type VersionRow,
} from '../store/commitments.ts'

/** One commitment, locked, with who changes it and the place's day. */
export type Opened = {
  row: CommitmentRow
  newest: VersionRow
  personId: string
  today: Day
  at: Date
  /** Moves it on by one revision, and writes down in the audit what was done. */
  done(verb: string, values?: Parameters<typeof updateCommitment>[2]): Promise<void>
}

export type At = {
  place: Pick<Place, 'id' | 'timeZone'>
  publicId: string
  /** The revision that the page was read at. */
  seen: number
}

/**
 * Changes one commitment. Refused: `changed-meanwhile` where somebody else was faster, whatever they did: what they wrote
 * must be read first. `state-moved` where it is not in one of `states` any more.
 */
export const changeCommitment = <Value>(
  ctx: Context,
  actor: Actor,
  { place, publicId, seen }: At,
  states: readonly CommitmentState[],
  work: (tx: Tx, opened: Opened) => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem>> =>
  transact(ctx, async (tx) => {
    const reads = permit(actor, 'commitments.write', { placeId: place.id })
    if (!reads.ok) return reads
    const personId = personIdOf(actor)
    if (personId === null) return fail(forbidden)
    const row = await lockCommitment(tx.db, place.id, publicId)
    if (!row) return fail(commitmentUnknown)
    const may = permit(actor, 'commitments.write', { placeId: place.id, organisationId: row.organisation_id })
    // Somebody else's draft is nobody's business.
    if (!may.ok) return fail(row.state === 'draft' ? commitmentUnknown : forbidden)
    if (!states.includes(row.state)) return fail(stateMoved)
    if (row.revision !== seen) return fail(changedMeanwhile)
    const at = tx.clock.now()
    return work(tx, {
      ...{ row, personId, at },
      newest: await findVersion(tx.db, row.id),
      today: dayIn(place.timeZone, at),
      async done(verb, values = {}) {
        await updateCommitment(tx.db, row.id, { ...values, revision: row.revision + 1, changed_at: at })
        const entry = { verb: `commitments.${verb}`, thingKind: 'commitment', thingId: row.id }
        await audit(tx, actor, { placeId: place.id, ...entry })
      },
    })
  })
