import type { FindingEventKind, FindingState } from '#db/schema/findings.ts'
import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import { permit, type Verb } from '#domain/kernel/permissions.ts'
import { forbidden, type Problem } from '#domain/kernel/problem.ts'
import { fail, type Result } from '#domain/kernel/result.ts'
import { coverOf } from '#domain/kernel/scope.ts'
import { transact } from '#domain/kernel/transact.ts'
import { findingUnknown, stateMoved } from '../problems.ts'
import {
  type FindingRow,
  findEvent,
  findNewestText,
  insertEvent,
  lockFinding,
  type TextRow,
  updateFinding,
} from '../store/findings.ts'

/** One finding, locked, with who changes it. */
export type Opened = {
  row: FindingRow
  newest: TextRow
  personId: string
  /** Writes down what became of it. */
  note(kind: FindingEventKind, words?: string): Promise<void>
  /** Writes down that this person had a hand in the text as it stands, once: it outlives what was done. */
  noteHand(kind: HandKind): Promise<void>
  /** Moves it on by one revision. */
  touch(values?: Parameters<typeof updateFinding>[2]): Promise<void>
}

type HandKind = Extract<FindingEventKind, 'linked' | 'unlinked' | 'proposed' | 'unproposed'>
type Opening = { placeId: string; publicId: string; verb: Verb; states: readonly FindingState[] }

/**
 * Changes one finding. Only who reads the same people finds it; who reads others is told that there is none. Refused:
 * `findings.state-moved` where it is not in one of `states` any more.
 */
export const changeFinding = <Value>(
  ctx: Context,
  actor: Actor,
  opening: Opening,
  work: (tx: Tx, opened: Opened) => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem>> => transact(ctx, (tx) => changeIn(tx, actor, opening, work))

/** The same in a transaction that does something else too. */
export async function changeIn<Value>(
  tx: Tx,
  actor: Actor,
  { placeId, publicId, verb, states }: Opening,
  work: (tx: Tx, opened: Opened) => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem>> {
  const may = permit(actor, verb, { placeId })
  if (!may.ok) return may
  const reads = permit(actor, 'findings.read', { placeId })
  if (!reads.ok) return reads
  const personId = personIdOf(actor)
  if (personId === null) return fail(forbidden)
  const row = await lockFinding(tx.db, { placeId, publicId, cover: coverOf(reads.value) })
  if (!row) return fail(findingUnknown)
  if (!states.includes(row.state)) return fail(stateMoved)
  const newest = await findNewestText(tx.db, row.id)
  const at = tx.clock.now()
  const note = async (kind: FindingEventKind, words?: string) => {
    const entry = { id: tx.ids.next(), finding_id: row.id, kind, text_number: newest.number, person_id: personId }
    await insertEvent(tx.db, { ...entry, words: words ?? null, at })
    await audit(tx, actor, { placeId, verb: `findings.${kind}`, thingKind: 'finding', thingId: row.id })
  }
  return work(tx, {
    ...{ row, newest, personId, note },
    async noteHand(kind) {
      if (!(await findEvent(tx.db, row.id, { kind, number: newest.number, personId }))) await note(kind)
    },
    touch: async (values = {}) => {
      await updateFinding(tx.db, row.id, { ...values, revision: row.revision + 1, changed_at: at })
    },
  })
}
