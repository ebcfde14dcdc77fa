import { z } from 'zod'
import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context } from '#domain/kernel/context.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { readAreas } from '#domain/people/queries.ts'
import { baselineSourceMissing, categoryOpen, categorySpans, groupsMissing, groupUnknown } from '../problems.ts'
import { bandsOf } from '../rules/census-table.ts'
import { groupsOf } from '../rules/groups.ts'
import { type BaselineBy, baselineBys, type CensusRow, leftOut } from '../schema/heard.ts'
import { deleteReachRow, findOrganisations, saveBaselineRow, saveReachRow } from '../store/baselines.ts'

export const BaselineForm = z.object({
  tableId: z.string().trim().max(60),
  takenOn: z.iso.date(),
  source: z.string().trim().min(1).max(300),
})
export type BaselineInput = z.output<typeof BaselineForm> & {
  by: BaselineBy
  /** What each category of the table is among our groups, or `out`. */
  rows: (CensusRow & { to: string })[]
}

/**
 * Keeps what a place's people are like by one way of dividing them; it takes the place of what was there.
 * Refused where a category was given no group, where one holds ages of several bands, and where a group of ours has none.
 */
export const saveBaseline = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  { by, rows, ...about }: BaselineInput,
): Promise<Result<null, Problem>> =>
  transact(ctx, async (tx) => {
    const may = permit(actor, 'heard.set-up', { placeId })
    if (!may.ok) return may
    const form = BaselineForm.safeParse(about)
    if (!form.success) return fail(baselineSourceMissing)
    const groups = groupsOf(by, await readAreas(tx.db, placeId))
    const open = rows.find(({ to }) => to !== leftOut && !groups.includes(to))
    if (open) return fail(categoryOpen(open.label))
    const spans = rows.find(({ to, label }) => by === 'age-band' && to !== leftOut && bandsOf(label).length > 1)
    if (spans) return fail(categorySpans(spans.label))
    const missing = groups.filter((key) => !rows.some(({ to }) => to === key))
    if (missing.length > 0) return fail(groupsMissing(missing.length))
    const cells = groups.map((key) => ({
      keys: [key],
      people: rows.filter(({ to }) => to === key).reduce((sum, row) => sum + row.people, 0),
    }))
    const { tableId, takenOn, source } = form.data
    await saveBaselineRow(tx.db, {
      ...{ place_id: placeId, divided_by: by, table_id: tableId, taken_on: takenOn, source },
      ...{ cells: JSON.stringify(cells), person_id: personIdOf(actor), at: tx.clock.now() },
    })
    const entry = { placeId, verb: 'heard.baseline', thingKind: 'place', thingId: placeId }
    await audit(tx, actor, { ...entry, details: { by, tableId, takenOn } })
    return ok(null)
  })

export const ReachForm = z.object({
  act: z.enum(['add', 'remove']),
  organisation: z.string(),
  /** `by/key` of the group. */
  group: z.string(),
})

/** Says that an organisation knows people of a group, or no longer does. */
export const setReach = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  { act, organisation, group }: z.output<typeof ReachForm>,
): Promise<Result<null, Problem>> =>
  transact(ctx, async (tx) => {
    const may = permit(actor, 'heard.set-up', { placeId })
    if (!may.ok) return may
    const [name = '', key = ''] = group.split('/')
    const by = baselineBys.find((each) => each === name)
    const known = (await findOrganisations(tx.db, placeId)).find((each) => each.organisation === organisation)
    if (!by || !known || !groupsOf(by, await readAreas(tx.db, placeId)).includes(key)) return fail(groupUnknown)
    if (act === 'remove') await deleteReachRow(tx.db, known.id, by, key)
    else
      await saveReachRow(tx.db, {
        ...{ place_id: placeId, organisation_id: known.id, divided_by: by, group_key: key },
        ...{ person_id: personIdOf(actor), at: tx.clock.now() },
      })
    const entry = { placeId, verb: `heard.reach-${act}`, thingKind: 'organisation', thingId: known.id }
    await audit(tx, actor, { ...entry, details: { by, key } })
    return ok(null)
  })
