import { z } from 'zod'
import type { Seating } from '#db/schema/workshops.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { tableNameless, tablesFull, tableUnknown } from '../problems.ts'
import type { WorkshopDoor } from '../queries/participants.ts'
import { longestTableName, mostTables } from '../schema/tables.ts'
import { revokeOfTable } from '../store/passes.ts'
import {
  endTable,
  findIsAssigned,
  findSeatless,
  findTables,
  saveSeating,
  saveTable,
  saveTableName,
  seatEvenly,
  swapTables,
  type TableRow,
} from '../store/tables.ts'
import { recordEvent } from './record-event.ts'
import { facilitate } from './run-workshop.ts'

const name = z.string().transform((typed) => typed.replaceAll('\u0000', '').trim())
const id = z.uuid()
export const seatings = ['none', 'chosen', 'assigned'] as const satisfies readonly Seating[]
export const TablesInput = z.discriminatedUnion('intent', [
  /** `names`: one to a line. */
  z.object({ intent: z.literal('add-tables'), names: z.string().max(5000) }),
  z.object({ intent: z.literal('rename-table'), table: id, name }),
  z.object({ intent: z.enum(['table-up', 'table-down']), table: id }),
  z.object({ intent: z.literal('remove-table'), table: id }),
  z.object({ intent: z.literal('seating'), seating: z.enum(seatings) }),
])
export type TablesInput = z.output<typeof TablesInput>

/** Adds, names, orders and removes tables, and says how people come to sit at them. */
export const editTables = (
  ctx: Context,
  actor: Actor,
  publicId: string,
  input: TablesInput,
): Promise<Result<null, Problem>> =>
  facilitate(ctx, actor, publicId, async (tx, workshop) => {
    const tables = await findTables(tx.db, workshop.id)
    const done = await edit(tx, workshop, tables, input)
    if (!done.ok) return done
    const thing = { thingKind: 'workshop', thingId: workshop.id }
    await audit(tx, actor, { placeId: workshop.placeId, verb: `workshops.${input.intent}`, ...thing })
    await recordEvent(tx, workshop.id, { type: 'room', payload: { what: 'tables' } }, actor)
    return ok(null)
  })

async function edit(
  tx: Tx,
  workshop: WorkshopDoor,
  tables: TableRow[],
  input: TablesInput,
): Promise<Result<null, Problem>> {
  switch (input.intent) {
    case 'add-tables':
      return addTables(tx, workshop, tables, input.names)
    case 'seating': {
      await saveSeating(tx.db, workshop.id, input.seating)
      if (input.seating === 'assigned') await seatAll(tx, workshop.id)
      return ok(null)
    }
    default: {
      const index = tables.findIndex((table) => table.id === input.table)
      const table = tables[index]
      if (!table) return fail(tableUnknown)
      if (input.intent === 'rename-table') {
        if (!isName(input.name)) return fail(tableNameless(longestTableName))
        await saveTableName(tx.db, table.id, input.name)
      } else if (input.intent === 'remove-table') {
        await endTable(tx.db, table.id, tx.clock.now())
        await revokeOfTable(tx.db, table.id, tx.clock.now())
        await seatAllWhereAssigned(tx, workshop.id)
      } else {
        const other = tables[index + (input.intent === 'table-up' ? -1 : 1)]
        if (other) await swapTables(tx.db, table, other)
      }
      return ok(null)
    }
  }
}

const isName = (typed: string) => typed !== '' && [...typed].length <= longestTableName

async function addTables(tx: Tx, workshop: WorkshopDoor, tables: readonly TableRow[], typed: string) {
  const names = typed
    .replaceAll('\u0000', '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  if (names.length === 0 || !names.every(isName)) return fail(tableNameless(longestTableName))
  // Two of one name could not be told apart on a card.
  const added = [...new Set(names)].filter((each) => !tables.some((table) => table.name === each))
  if (tables.length + added.length > mostTables) return fail(tablesFull(mostTables))
  for (const each of added) await saveTable(tx.db, { id: tx.ids.next(), workshopId: workshop.id, name: each })
  await seatAllWhereAssigned(tx, workshop.id)
  return ok(null)
}

async function seatAllWhereAssigned(tx: Tx, workshopId: string): Promise<void> {
  if (await findIsAssigned(tx.db, workshopId)) await seatAll(tx, workshopId)
}

/** Everybody who sits nowhere yet is given a table, the emptiest first. */
async function seatAll(tx: Tx, workshopId: string): Promise<void> {
  for (const { id: participantId } of await findSeatless(tx.db, workshopId))
    await seatEvenly(tx.db, workshopId, participantId)
}
