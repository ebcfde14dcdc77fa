import { isDeepStrictEqual } from 'node:util'
import { saveText } from '#domain/commitments/commands/save-texts.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import type { Place } from '#domain/people/queries.ts'
import { dropWordings } from '#domain/wordings/commands.ts'
import { readTexts } from '#domain/wordings/queries.ts'
import { changedMeanwhile, reasonMissing } from '../problems.ts'
import { checkTexts, checkWhole, checkWritten } from '../rules/check.ts'
import { type TextName, type TextsIn, type Typed, texts } from '../schema.ts'
import {
  findVersion,
  insertAnswer,
  insertVersion,
  updateAnswer,
  updateVersion,
  type VersionRow,
} from '../store/answers.ts'
import { findLinks } from './links.ts'
import { type At, type Opened, onAnswer } from './open-answer.ts'

/**
 * Saves the draft of an answer; of one that is public, a correction with its reason. Saving what stands already changes
 * nothing.
 */
export const writeAnswer = (ctx: Context, actor: Actor, at: At, typed: Typed): Promise<Result<null, Problem>> =>
  onAnswer(ctx, actor, at, async (tx, opened) => {
    const saved = await saveWritten(tx, actor, at.place, opened, typed)
    return saved.ok ? ok(null) : saved
  })

type Saved = { answerId: string; revision: number; written: Record<TextName, TextsIn> }

/** The same, for whoever does something else with it in one transaction. */
export async function saveWritten(
  tx: Tx,
  actor: Actor,
  { id: placeId }: Pick<Place, 'id'>,
  opened: Opened,
  typed: Typed,
): Promise<Result<Saved, Problem>> {
  const { row, asked, personId, at, done } = opened
  const written = checkWritten(typed)
  if (!written.ok) return written
  const newest = row ? await findVersion(tx.db, row.id) : null
  const links = await findLinks(tx, actor, placeId, typed, newest)
  if (!links.ok) return links
  const by = { person_id: personId, at }
  if (!row || !newest) {
    const answerId = tx.ids.next()
    const of = asked.kind === 'survey' ? { survey_id: asked.id } : { workshop_id: asked.id }
    const begun = { id: answerId, public_id: tx.ids.publicId(), place_id: placeId, created_at: at, changed_at: at }
    if (!(await insertAnswer(tx.db, { ...begun, ...{ survey_id: null, workshop_id: null }, ...of })))
      return fail(changedMeanwhile)
    const { ids } = await saveTexts(tx, placeId, written.value, null)
    await insertVersion(tx.db, { ...ids, ...links.value, ...by, answer_id: answerId, number: 1 })
    await done('begun')
    return ok({ answerId, revision: 1, written: written.value })
  }
  const isPublic = row.state === 'published'
  const whole = isPublic ? checkWhole(written.value) : ok(null)
  if (!whole.ok) return whole
  const { ids, replaced } = await saveTexts(tx, placeId, written.value, newest)
  const values = { ...ids, ...links.value }
  const stands = { answerId: row.id, revision: row.revision, written: written.value }
  if ((Object.keys(values) as (keyof typeof values)[]).every((key) => isDeepStrictEqual(values[key], newest[key])))
    return ok(stands)
  if (isPublic) {
    const reason = checkTexts('reason', typed.reason)
    if (!reason.ok) return reason
    if (!reason.value.en) return fail(reasonMissing)
    const reason_id = await saveText(tx, placeId, reason.value)
    await insertVersion(tx.db, { ...values, ...by, answer_id: row.id, number: newest.number + 1, reason_id })
  } else {
    await updateVersion(tx.db, row.id, newest.number, { ...values, ...by })
    await dropWordings(tx, replaced)
  }
  await updateAnswer(tx.db, row.id, { revision: row.revision + 1, changed_at: at })
  await done(isPublic ? 'corrected' : 'written')
  return ok({ ...stands, revision: row.revision + 1 })
}

type TextIds = Pick<VersionRow, 'said_id' | 'will_id'>

/** Saves texts that are others than before; the older ones stay where they are read. */
async function saveTexts(tx: Tx, placeId: string, written: Record<TextName, TextsIn>, before: TextIds | null) {
  const known = await readTexts(
    tx.db,
    texts.flatMap((name) => before?.[`${name}_id`] ?? []),
  )
  const ids: TextIds = { said_id: null, will_id: null }
  const replaced: string[] = []
  for (const name of texts) {
    const old = before?.[`${name}_id`] ?? null
    const isSame = isDeepStrictEqual(written[name], { ...(old === null ? {} : known.get(old)) })
    ids[`${name}_id`] = isSame ? old : await saveText(tx, placeId, written[name])
    if (!isSame && old !== null) replaced.push(old)
  }
  return { ids, replaced }
}
