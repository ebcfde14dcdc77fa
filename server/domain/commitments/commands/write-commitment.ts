import type { Actor } from '#domain/kernel/actor.ts'
import { personIdOf } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { forbidden, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import type { Place } from '#domain/people/queries.ts'
import { dropWordings } from '#domain/wordings/commands.ts'
import { readingBeforeBaseline, reasonMissing } from '../problems.ts'
import { checkTexts, checkWhole, checkWritten, type Written } from '../rules/check.ts'
import { longest, type Typed } from '../schema.ts'
import {
  findFirstReading,
  insertCommitment,
  insertVersion,
  updateVersion,
  type VersionRow,
} from '../store/commitments.ts'
import { type At, changeCommitment, type Opened } from './open-commitment.ts'
import { saveText, saveTexts } from './save-texts.ts'
import { findStandsOn, type StandsOn } from './stands-on.ts'

/** Begins a draft, whole or half. @returns its name in links */
export const beginCommitment = (
  ctx: Context,
  actor: Actor,
  place: Pick<Place, 'id' | 'timeZone'>,
  typed: Typed,
): Promise<Result<{ publicId: string }, Problem>> =>
  transact(ctx, async (tx) => {
    const at = tx.clock.now()
    // Whose it is says who may write it, so that is asked first.
    const on = await findStandsOn(tx, actor, place.id, typed, null)
    if (!on.ok) return on
    const personId = personIdOf(actor)
    if (personId === null) return fail(forbidden)
    const written = checkWritten(typed, dayIn(place.timeZone, at), null)
    if (!written.ok) return written
    const [id, publicId] = [tx.ids.next(), tx.ids.publicId()]
    const row = { id, public_id: publicId, place_id: place.id, ...on.value }
    await insertCommitment(tx.db, { ...row, created_at: at, changed_at: at })
    const { ids } = await saveTexts(tx, place.id, written.value.texts, null)
    const by = { commitment_id: id, number: 1, person_id: personId, at }
    await insertVersion(tx.db, { ...valuesOf(written.value, on.value), ...ids, ...by, reason_id: null })
    const entry = { verb: 'commitments.begun', thingKind: 'commitment', thingId: id }
    await audit(tx, actor, { placeId: place.id, ...entry })
    return ok({ publicId })
  })

/**
 * Saves a draft; of one that is public, a new version with the reason why it was changed. Saving what stands already
 * changes nothing.
 */
export const writeCommitment = (ctx: Context, actor: Actor, at: At, typed: Typed): Promise<Result<null, Problem>> =>
  changeCommitment(ctx, actor, at, ['draft', 'published'], async (tx, opened) => {
    const saved = await saveWritten(tx, actor, at.place.id, opened, typed)
    if (!saved.ok) return saved
    if (saved.value.isChanged) await opened.done(opened.row.state === 'draft' ? 'written' : 'changed', saved.value.on)
    return ok(null)
  })

type Saved = { written: Written; on: StandsOn & { first_due?: string | null }; isChanged: boolean }

/** The same, for whoever does something else with it in one transaction. */
export async function saveWritten(
  tx: Tx,
  actor: Actor,
  placeId: string,
  { row, newest, personId, today, at }: Opened,
  typed: Typed,
): Promise<Result<Saved, Problem>> {
  const on = await findStandsOn(tx, actor, placeId, typed, row)
  if (!on.ok) return on
  const checked = checkWritten(typed, today, newest.due_on)
  if (!checked.ok) return checked
  const written = checked.value
  const first = await findFirstReading(tx.db, row.id)
  if (first !== null && written.baselineOn !== null && first < written.baselineOn)
    return fail(readingBeforeBaseline('baselineOn'))
  const isPublic = row.state !== 'draft'
  const whole = isPublic ? checkWhole(written, today, newest.due_on) : ok(null)
  if (!whole.ok) return whole
  const { ids, replaced } = await saveTexts(tx, placeId, written.texts, newest)
  const values = { ...valuesOf(written, on.value), ...ids }
  const moved = (Object.keys(on.value) as (keyof StandsOn)[]).some((key) => on.value[key] !== row[key])
  const isChanged = moved || !isSame(values, newest)
  if (!isChanged) return ok({ written, on: on.value, isChanged })
  const by = { person_id: personId, at }
  if (isPublic) {
    const reason = checkTexts('reason', typed.reason, longest.reason)
    if (!reason.ok) return reason
    if (!reason.value.en) return fail(reasonMissing)
    const reasonId = await saveText(tx, placeId, reason.value)
    const number = newest.number + 1
    await insertVersion(tx.db, { ...values, ...by, commitment_id: row.id, number, reason_id: reasonId })
    return ok({ written, isChanged, on: { ...on.value, first_due: row.first_due ?? written.dueOn } })
  }
  await updateVersion(tx.db, row.id, newest.number, { ...values, ...by })
  await dropWordings(tx, replaced)
  return ok({ written, on: on.value, isChanged })
}

const valuesOf = (
  { stance, role, dueOn, baseline, baselineOn, target }: Written,
  { organisation_id, goal_id }: StandsOn,
) => ({
  ...{ stance, role, due_on: dueOn, baseline, baseline_on: baselineOn, target, organisation_id, goal_id },
})

const isSame = (values: Partial<VersionRow>, newest: VersionRow): boolean =>
  (Object.keys(values) as (keyof VersionRow)[]).every((key) => values[key] === newest[key])
