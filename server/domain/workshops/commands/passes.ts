import { z } from 'zod'
import type { PassKind } from '#db/schema/workshops.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { passesFull, passNameless, passUnknown, tableUnknown, wallsFull } from '../problems.ts'
import { readPasses } from '../queries/passes.ts'
import { passCodeFor } from '../rules/pass-code.ts'
import { longestPassLabel, mostHelpers, mostWalls } from '../schema/tables.ts'
import { revoke, savePass } from '../store/passes.ts'
import { findTables } from '../store/tables.ts'
import { recordEvent } from './record-event.ts'
import { facilitate } from './run-workshop.ts'

const label = z.string().transform((typed) => typed.replaceAll('\u0000', '').trim())
export const PassesInput = z.discriminatedUnion('intent', [
  /** One for each table that has none. */
  z.object({ intent: z.literal('make-scribes') }),
  z.object({ intent: z.literal('make-helper'), label }),
  z.object({ intent: z.literal('make-wall') }),
  z.object({ intent: z.literal('revoke-pass'), pass: z.uuid() }),
])
export type PassesInput = z.output<typeof PassesInput>

/**
 * Makes passes and takes them back. A pass is good for one workshop and one thing: a table to write for, helping, or a
 * projector.
 */
export const editPasses = (
  ctx: Context,
  actor: Actor,
  publicId: string,
  input: PassesInput,
): Promise<Result<null, Problem>> =>
  facilitate(ctx, actor, publicId, async (tx, { id: workshopId, placeId }) => {
    const passes = await readPasses(tx, workshopId)
    const make = async (kind: PassKind, named: string, tableId: string | null) => {
      const id = tx.ids.next()
      await savePass(tx.db, {
        ...{ id, workshop_id: workshopId, kind, table_id: tableId, label: named, made_at: tx.clock.now() },
        ...{ code_hash: passCodeFor(tx.keys, id).hash, revoked_at: null },
      })
    }
    switch (input.intent) {
      case 'make-scribes': {
        const tables = await findTables(tx.db, workshopId)
        const bare = tables.filter(({ id }) => !passes.some(({ tableId }) => tableId === id))
        if (tables.length === 0) return fail(tableUnknown)
        for (const { id, name } of bare) await make('scribe', name, id)
        break
      }
      case 'make-helper': {
        if (input.label === '' || [...input.label].length > longestPassLabel)
          return fail(passNameless(longestPassLabel))
        if (passes.filter(({ kind }) => kind === 'helper').length >= mostHelpers) return fail(passesFull(mostHelpers))
        await make('helper', input.label, null)
        break
      }
      case 'make-wall': {
        const numbers = passes.filter(({ kind }) => kind === 'wall').map((pass) => Number(pass.label))
        if (numbers.length >= mostWalls) return fail(wallsFull(mostWalls))
        await make('wall', String(Math.max(0, ...numbers) + 1), null)
        break
      }
      case 'revoke-pass':
        if (!(await revoke(tx.db, workshopId, input.pass, tx.clock.now()))) return fail(passUnknown)
    }
    const thing = { thingKind: 'workshop', thingId: workshopId }
    await audit(tx, actor, { placeId, verb: `workshops.${input.intent}`, ...thing })
    await recordEvent(tx, workshopId, { type: 'room', payload: { what: 'tables' } }, actor)
    return ok(null)
  })
