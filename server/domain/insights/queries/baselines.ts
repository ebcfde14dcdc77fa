import type { Db } from '#db/client.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { ok, type Result } from '#domain/kernel/result.ts'
import { readAreas } from '#domain/people/queries.ts'
import { guessGroup, readCensusTable } from '../rules/census-table.ts'
import { groupsOf } from '../rules/groups.ts'
import { type BaselineBy, baselineBys, type CensusRow } from '../schema/heard.ts'
import { findOrganisations } from '../store/baselines.ts'

/** A group to choose; `name` where the place named it itself. */
export type GroupChoice = { by: BaselineBy; key: string; name: string | null }

/** Organisations and groups, for saying who knows whom. */
export async function readReachChoices(
  db: Db,
  placeId: string,
): Promise<{ organisations: { organisation: string; name: string }[]; groups: GroupChoice[] }> {
  const [areas, organisations] = await Promise.all([readAreas(db, placeId), findOrganisations(db, placeId)])
  const groups = baselineBys.flatMap((by) =>
    groupsOf(by, areas).map((key) => ({
      by,
      key,
      name: by === 'area' ? (areas.find(({ code }) => code === key)?.name ?? null) : null,
    })),
  )
  return { organisations: organisations.map(({ organisation, name }) => ({ organisation, name })), groups }
}

/** The groups that the categories of a table are mapped to. */
export async function readBaselineForm(db: Db, placeId: string, by: BaselineBy): Promise<{ groups: GroupChoice[] }> {
  const { groups } = await readReachChoices(db, placeId)
  return { groups: groups.filter((group) => group.by === by) }
}

/** The categories of a file, each with the group that it most likely is. Refused where it is no table of counts. */
export async function readMapping(
  db: Db,
  placeId: string,
  by: BaselineBy,
  file: Buffer,
): Promise<Result<(CensusRow & { to: string })[], Problem>> {
  const rows = readCensusTable(file, by)
  if (!rows.ok) return rows
  const areas = await readAreas(db, placeId)
  return ok(rows.value.map((row) => ({ ...row, to: guessGroup(by, row.label, areas) })))
}
