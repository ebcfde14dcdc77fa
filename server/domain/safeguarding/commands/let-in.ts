import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { personUnknown } from '../problems.ts'
import { readColleagues } from '../queries/people.ts'
import { appendEvent, deleteAccess, insertAccess } from '../store/cases.ts'
import { type AtCase, atCase, noteCase } from './door.ts'

type About = AtCase & { personId: string }

/** Lets a colleague of the place read one worry, and nothing else. Written down in its log and in the audit. */
export const letIn = (
  ctx: Context,
  actor: Actor,
  { personId: colleague, ...at }: About,
): Promise<Result<null, Problem>> =>
  atCase(ctx, actor, at, 'lead', async ({ tx, worry, personId }) => {
    const known = await readColleagues(tx.db, worry.placeId)
    if (!known.some((each) => each.personId === colleague)) return fail(personUnknown)
    await insertAccess(tx.db, { case_id: worry.id, person_id: colleague, let_in_by: personId, at: tx.clock.now() })
    await appendEvent(tx, worry.id, personId, { kind: 'let-in', aboutPersonId: colleague })
    await noteCase(tx, actor, worry, 'let-in')
    return ok(null)
  })

/** Takes that back. What they have read they have read: the log keeps that they could. */
export const letOut = (
  ctx: Context,
  actor: Actor,
  { personId: colleague, ...at }: About,
): Promise<Result<null, Problem>> =>
  atCase(ctx, actor, at, 'lead', async ({ tx, worry, personId }) => {
    if (!(await deleteAccess(tx.db, worry.id, colleague))) return ok(null)
    await appendEvent(tx, worry.id, personId, { kind: 'let-out', aboutPersonId: colleague })
    await noteCase(tx, actor, worry, 'let-out')
    return ok(null)
  })
