import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { cellUnknown, cellWithheld } from '../problems.ts'
import { type BehindBy, behindBys } from '../schema/behind.ts'
import type { Cell } from '../schema.ts'

export type Table = { by: BehindBy; cells: Cell[] }

/**
 * The cell that an address names, among the tables that are told. One that is withheld does not open: how many stand
 * behind it could be counted there.
 */
export function cellAsked(
  asked: string | null,
  tables: readonly Table[],
): Result<{ by: BehindBy; cell: Cell } | null, Problem> {
  if (!asked) return ok(null)
  const [way = '', ...key] = asked.split(':')
  const by = behindBys.find((each) => each === way)
  const cell = tables.find((table) => table.by === by)?.cells.find((each) => each.key === key.join(':'))
  if (!by || !cell) return fail(cellUnknown)
  return cell.people === 'withheld' ? fail(cellWithheld) : ok({ by, cell })
}
