import type { Actor } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { contactsTooMany, contactUnknown } from './problems.ts'
import { checkContact } from './rules.ts'
import { mostContacts, type WrittenContact } from './schema.ts'
import { deleteContact, insertContact, lockContacts, orderContacts, rewriteContact } from './store.ts'

/** Writes a contact anew in its place in the list, or at the end where `id` is null. @returns its id */
export function saveHelpContact(
  ctx: Context,
  actor: Actor,
  placeId: string,
  id: string | null,
  written: WrittenContact,
): Promise<Result<string, Problem>> {
  return onContacts(ctx, actor, placeId, async (tx, ids) => {
    const checked = checkContact(written)
    if (!checked.ok) return checked
    if (id === null && ids.length >= mostContacts) return fail(contactsTooMany(mostContacts))
    if (id !== null && !ids.includes(id)) return fail(contactUnknown)
    const kept = id ?? tx.ids.next()
    if (id === null) await insertContact(tx.db, { id: kept, placeId, position: ids.length }, checked.value)
    else await rewriteContact(tx.db, kept, checked.value)
    await note(tx, actor, placeId, 'help.write', kept)
    return ok(kept)
  })
}

/** Begins with a list that somebody else wrote. A place that has contacts keeps those. */
export function startHelpContacts(
  ctx: Context,
  actor: Actor,
  placeId: string,
  list: readonly WrittenContact[],
): Promise<Result<void, Problem>> {
  return onContacts(ctx, actor, placeId, async (tx, ids) => {
    if (ids.length > 0) return ok(undefined)
    for (const [position, written] of list.entries()) {
      const checked = checkContact(written)
      if (!checked.ok) return checked
      const id = tx.ids.next()
      await insertContact(tx.db, { id, placeId, position }, checked.value)
      await note(tx, actor, placeId, 'help.write', id)
    }
    return ok(undefined)
  })
}

export function removeHelpContact(
  ctx: Context,
  actor: Actor,
  placeId: string,
  id: string,
): Promise<Result<void, Problem>> {
  return onContacts(ctx, actor, placeId, async (tx, ids) => {
    if (!ids.includes(id)) return fail(contactUnknown)
    await deleteContact(tx.db, id)
    await note(tx, actor, placeId, 'help.remove', id)
    return ok(undefined)
  })
}

/** One place up or down. The first stays first, the last stays last. */
export function moveHelpContact(
  ctx: Context,
  actor: Actor,
  placeId: string,
  id: string,
  way: 'up' | 'down',
): Promise<Result<void, Problem>> {
  return onContacts(ctx, actor, placeId, async (tx, ids) => {
    const from = ids.indexOf(id)
    if (from < 0) return fail(contactUnknown)
    const to = Math.min(ids.length - 1, Math.max(0, from + (way === 'up' ? -1 : 1)))
    const moved = ids.filter((each) => each !== id)
    moved.splice(to, 0, id)
    await orderContacts(tx.db, moved)
    return ok(undefined)
  })
}

/** For whoever may write them, with the ids in their order, while nobody else changes the list. */
async function onContacts<Value>(
  ctx: Context,
  actor: Actor,
  placeId: string,
  work: (tx: Tx, ids: string[]) => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem>> {
  const may = permit(actor, 'help.write', { placeId })
  if (!may.ok) return may
  return transact(ctx, async (tx) => work(tx, await lockContacts(tx.db, placeId)))
}

const note = (tx: Tx, actor: Actor, placeId: string, verb: string, thingId: string) =>
  audit(tx, actor, { placeId, verb, thingKind: 'help-contact', thingId })
