import type { AllianceState } from '#db/schema/alliances.ts'
import { saveText } from '#domain/commitments/commands/save-texts.ts'
import { checkTexts } from '#domain/commitments/rules/check.ts'
import { readFramework } from '#domain/framework/queries.ts'
import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { forbidden, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { type Place, readAreas } from '#domain/people/queries.ts'
import {
  aboutMissing,
  allianceUnknown,
  areaMissing,
  changedMeanwhile,
  kindMissing,
  kindStands,
  membersMissing,
  nameMissing,
  notThere,
  stateMoved,
  wordsMissing,
} from './problems.ts'
import { allianceKinds, longest, type Typed } from './schema.ts'
import {
  type AllianceRow,
  findOrganisations,
  insertAlliance,
  lockAlliance,
  type Parts,
  saveParts,
  updateAlliance,
} from './store.ts'

export type At = { place: Pick<Place, 'id'>; publicId: string; seen: number }

/** Begins a draft, whole or half. @returns its name in links */
export const beginAlliance = (
  ctx: Context,
  actor: Actor,
  place: Pick<Place, 'id'>,
  typed: Typed,
): Promise<Result<{ publicId: string }, Problem>> =>
  transact(ctx, async (tx) => {
    const by = asSetterUp(actor, place.id)
    if (!by.ok) return by
    const checked = await checkAlliance(tx, place.id, typed, 'draft', null)
    if (!checked.ok) return checked
    const { parts, ...values } = checked.value
    const [id, publicId] = [tx.ids.next(), tx.ids.publicId()]
    const row = { id, public_id: publicId, place_id: place.id, person_id: by.value }
    await insertAlliance(tx.db, { ...row, ...values, changed_at: tx.clock.now() })
    await saveParts(tx.db, id, parts)
    await audit(tx, actor, { placeId: place.id, verb: 'alliances.begun', thingKind: 'alliance', thingId: id })
    return ok({ publicId })
  })

/** Saves what was typed; what everybody reads must be whole. */
export const saveAlliance = (ctx: Context, actor: Actor, at: At, typed: Typed): Promise<Result<null, Problem>> =>
  change(ctx, actor, at, ['draft', 'published'], 'saved', (row) => ({ typed, state: row.state, values: {} }))

/** Gives a draft to everybody to read. */
export const publishAlliance = (ctx: Context, actor: Actor, at: At, typed: Typed): Promise<Result<null, Problem>> =>
  change(ctx, actor, at, ['draft'], 'published', (_, now) => ({
    ...{ typed, state: 'published' },
    values: { state: 'published', published_at: now },
  }))

/** It works together no more: its page says so, and what it promised stays. There is no way back. */
export const endAlliance = (ctx: Context, actor: Actor, at: At): Promise<Result<null, Problem>> =>
  change(ctx, actor, at, ['published'], 'ended', (_, now) => ({
    ...{ typed: null, state: 'ended' },
    values: { state: 'ended', ended_at: now },
  }))

type Change = { typed: Typed | null; state: AllianceState; values: Parameters<typeof updateAlliance>[2] }

const change = (
  ctx: Context,
  actor: Actor,
  { place, publicId, seen }: At,
  states: readonly AllianceState[],
  verb: string,
  what: (row: AllianceRow, now: Date) => Change,
): Promise<Result<null, Problem>> =>
  transact(ctx, async (tx) => {
    const by = asSetterUp(actor, place.id)
    if (!by.ok) return by
    const row = await lockAlliance(tx.db, place.id, publicId)
    if (!row) return fail(allianceUnknown)
    if (!states.includes(row.state)) return fail(stateMoved)
    if (row.revision !== seen) return fail(changedMeanwhile)
    const { typed, state, values } = what(row, tx.clock.now())
    const saved = { ...values, revision: row.revision + 1, changed_at: tx.clock.now(), person_id: by.value }
    if (typed === null) await updateAlliance(tx.db, row.id, saved)
    else {
      const checked = await checkAlliance(tx, place.id, typed, state, row)
      if (!checked.ok) return checked
      const { parts, ...rest } = checked.value
      await updateAlliance(tx.db, row.id, { ...rest, ...saved })
      await saveParts(tx.db, row.id, parts)
    }
    await audit(tx, actor, { placeId: place.id, verb: `alliances.${verb}`, thingKind: 'alliance', thingId: row.id })
    return ok(null)
  })

/** Whoever leads for the whole place: one member alone does not say who stands beside it. */
function asSetterUp(actor: Actor, placeId: string): Result<string, Problem> {
  const may = permit(actor, 'alliances.set-up', { placeId })
  if (!may.ok) return may
  const personId = personIdOf(actor)
  return personId === null || !may.value.wholePlace ? fail(forbidden) : ok(personId)
}

type Checked = Pick<AllianceRow, 'kind' | 'area_id' | 'name_id' | 'words_id'> & { parts: Parts }

async function checkAlliance(
  tx: Tx,
  placeId: string,
  typed: Typed,
  state: AllianceState,
  before: AllianceRow | null,
): Promise<Result<Checked, Problem>> {
  const kind = allianceKinds.find((each) => each === typed.kind)
  if (!kind) return fail(kindMissing)
  if (before && before.state !== 'draft' && before.kind !== kind) return fail(kindStands)
  const name = checkTexts('name', typed.name, longest.name)
  if (!name.ok) return name
  if (!name.value.en) return fail(nameMissing)
  const words = checkTexts('words', typed.words, longest.words)
  if (!words.ok) return words
  const area = (await readAreas(tx.db, placeId)).find(({ code }) => code === typed.area)
  const found = await findParts(tx, placeId, typed)
  if (!found.ok) return found
  const parts = found.value
  if (state === 'published') {
    if (!words.value.en) return fail(wordsMissing)
    if (kind === 'area-forum' && !area) return fail(areaMissing)
    // An alliance is of several; a forum is an area's people, whom one may call together.
    if (parts.organisations.length < (kind === 'theme' ? 2 : 1)) return fail(membersMissing)
    if (kind === 'theme' && parts.missions.length + parts.goals.length === 0) return fail(aboutMissing)
  }
  const nameId = await saveText(tx, placeId, name.value)
  if (nameId === null) throw new Error('a name that was checked is empty')
  const wordsId = await saveText(tx, placeId, words.value)
  return ok({
    kind,
    area_id: kind === 'area-forum' ? (area?.id ?? null) : null,
    name_id: nameId,
    words_id: wordsId,
    parts,
  })
}

async function findParts(tx: Tx, placeId: string, typed: Typed): Promise<Result<Parts, Problem>> {
  const [all, framework] = await Promise.all([findOrganisations(tx.db, placeId), readFramework(tx.db, placeId, 'en')])
  const organisations = all.filter(({ publicId }) => typed.organisations.includes(publicId))
  if (organisations.length < new Set(typed.organisations).size) return fail(notThere('organisations'))
  const missions = framework.filter(({ slug }) => typed.about.includes(`mission ${slug}`))
  const goals = framework
    .flatMap((mission) => mission.goals)
    .filter(({ publicId }) => typed.about.includes(`goal ${publicId}`))
  if (missions.length + goals.length < new Set(typed.about).size) return fail(notThere('about'))
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)
  return ok({ organisations: ids(organisations), missions: ids(missions), goals: ids(goals) })
}
