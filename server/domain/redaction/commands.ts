import type { RedactionKind } from '#db/schema/screening.ts'
import { moveParts } from '#domain/coding/commands/move-parts.ts'
import { type Actor, personIdOf, system } from '#domain/kernel/actor.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { announce, type OpenItem, openForTagging } from '#domain/moderation/commands/open-item.ts'
import { putVisibility } from '#domain/moderation/commands/put-visibility.ts'
import { takeOutOfTranslations } from '#domain/translations/commands/take-out.ts'
import { recordIdeaChange } from '#domain/workshops/commands/record-event.ts'
import { noteRead } from './commands/note-read.ts'
import { nothingTakenOut, reasonMissing, redactionGone, tooMuchTakenOut, wordsNotThere } from './problems.ts'
import { mapOffsets, redact } from './rules.ts'
import { longestShown, type ReadReason, type Stretch } from './schema.ts'
import {
  deleteRedaction,
  findRedactions,
  findTexts,
  insertRedactions,
  type Redaction,
  saveChange,
  saveShown,
  setStates,
} from './store.ts'

const confirmed = (all: readonly Redaction[]) => all.filter(({ state }) => state === 'confirmed')

/**
 * Changes what is taken out of a text, then the text itself, the offsets of what is highlighted in it, and every screen
 * that shows it.
 */
async function change(
  ctx: Context,
  actor: Actor,
  contributionId: string,
  work: (tx: Tx, item: OpenItem) => Promise<Result<null, Problem>>,
): Promise<Result<null, Problem>> {
  return transact(ctx, async (tx) => {
    const opened = await openForTagging(tx, actor, contributionId)
    if (!opened.ok) return opened
    const { sent, shown, language } = await findTexts(tx.db, contributionId)
    const before = confirmed(await findRedactions(tx.db, contributionId))
    const was = redact(sent, before, language)
    const done = await work(tx, opened.value)
    if (!done.ok) return done
    const after = confirmed(await findRedactions(tx.db, contributionId))
    const became = redact(sent, after, language)
    if (became.text !== shown) {
      if (Array.from(became.text).length > longestShown) return fail(tooMuchTakenOut)
      await saveShown(tx.db, contributionId, { shown: became.text, sent })
      await moveParts(tx, contributionId, mapOffsets(was, became), Array.from(became.text).length)
      const isNew = ({ id }: Redaction) => !before.some((each) => each.id === id)
      const signs = Array.from(sent)
      const wordsOf = ({ starts, ends, kind }: Redaction) => ({ words: signs.slice(starts, ends).join(''), kind })
      await takeOutOfTranslations(tx, contributionId, after.filter(isNew).map(wordsOf))
    }
    const { workshopId } = opened.value
    // A wall that shows it hears of it in its own order.
    if (workshopId) await recordIdeaChange(tx, { workshopId, contributionId }, actor)
    announce(tx, opened.value)
    return ok(null)
  })
}

type Chosen = { contributionId: string; ids: readonly string[] }

/** Takes words out that were proposed: from now on they are shown nowhere but on their writer's own receipt. */
export const confirmRedactions = (ctx: Context, actor: Actor, { contributionId, ids }: Chosen) =>
  change(ctx, actor, contributionId, async (tx) => {
    if (ids.length === 0) return fail(redactionGone)
    const kinds = await setStates(tx.db, contributionId, ids, { was: ['proposed', 'refused'], became: 'confirmed' })
    if (kinds.length === 0) return fail(redactionGone)
    await saveChange(tx, personIdOf(actor), { contributionId, act: 'confirmed', kinds })
    return ok(null)
  })

/** Says that proposed words may stand. */
export const refuseRedactions = (ctx: Context, actor: Actor, { contributionId, ids }: Chosen) =>
  change(ctx, actor, contributionId, async (tx) => {
    if (ids.length === 0) return fail(redactionGone)
    const kinds = await setStates(tx.db, contributionId, ids, { was: ['proposed'], became: 'refused' })
    if (kinds.length === 0) return fail(redactionGone)
    await saveChange(tx, personIdOf(actor), { contributionId, act: 'refused', kinds })
    return ok(null)
  })

type Undone = {
  contributionId: string
  id: string
  /** Why what was taken out is read; words that were left in want none. */
  reason?: ReadReason | undefined
}

/**
 * Takes a decision back: the words stand again, and those that the product found wait for a decision again. Whoever
 * opens words that were taken out says why, and where they were published with the text, it is held until somebody
 * decides about it as it stands then. Refused: `screening.reason-missing`.
 */
export const undoRedaction = (ctx: Context, actor: Actor, { contributionId, id, reason }: Undone) =>
  change(ctx, actor, contributionId, async (tx, item) => {
    const found = (await findRedactions(tx.db, contributionId)).find((each) => each.id === id)
    if (!found || found.state === 'proposed') return fail(redactionGone)
    if (found.state === 'confirmed') {
      if (!reason) return fail(reasonMissing)
      await noteRead(tx, actor, { contributionId, placeId: item.placeId, reason })
      await holdOpened(tx, item)
    }
    if (found.proposedBy === null)
      await setStates(tx.db, contributionId, [id], { was: ['confirmed', 'refused'], became: 'proposed' })
    else await deleteRedaction(tx.db, id)
    await saveChange(tx, personIdOf(actor), { contributionId, act: 'undone', kinds: [found.kind] })
    return ok(null)
  })

/** As nobody's decision, so that no key takes it back: that would publish the words. */
async function holdOpened(tx: Tx, { id, visibility: was }: OpenItem): Promise<void> {
  const move = { contributionId: id, reason: 'redaction-undone', was, became: 'held' } as const
  if (was === 'approved') await putVisibility(tx, system, move)
}

export type AddInput = {
  contributionId: string
  /** As they stand in the text that is shown. */
  words: string
  kind: RedactionKind
  /** Where they were selected; without it, or where something else stands there, everywhere they stand. */
  starts?: number | undefined
}

/** Takes out words that nobody proposed. Refused: `screening.words-not-there`. */
export const addRedaction = (ctx: Context, actor: Actor, { contributionId, words, kind, starts }: AddInput) =>
  change(ctx, actor, contributionId, async (tx) => {
    const { sent, shown, language } = await findTexts(tx.db, contributionId)
    const redacted = redact(sent, confirmed(await findRedactions(tx.db, contributionId)), language)
    const places = placesOf(shown, words.trim(), starts)
    if (places.length === 0) return fail(wordsNotThere)
    const personId = personIdOf(actor)
    const created = { contribution_id: contributionId, kind, state: 'confirmed' as const }
    await insertRedactions(
      tx.db,
      places.map((place) => ({
        id: tx.ids.next(),
        ...created,
        starts: redacted.toSent(place.starts),
        ends: redacted.endToSent(place.ends),
        proposed_by: personId,
        created_at: tx.clock.now(),
      })),
    )
    await saveChange(tx, personId, { contributionId, act: 'added', kinds: [kind] })
    return ok(null)
  })

/** Where words stand in a text, in code points. */
function placesOf(text: string, words: string, starts: number | undefined): Stretch[] {
  if (words === '') return []
  const length = Array.from(words).length
  const signs = Array.from(text)
  if (starts !== undefined && signs.slice(starts, starts + length).join('') === words)
    return [{ starts, ends: starts + length }]
  const places: Stretch[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const from = Array.from(text.slice(0, at)).length
    places.push({ starts: from, ends: from + length })
  }
  return places
}

/**
 * Opens the text as it was sent. The reason is written down beside who read it, in the audit and in the text's history.
 * Refused: `screening.nothing-taken-out`, and what is with the safeguarding lead.
 */
export const readUnredacted = (
  ctx: Context,
  actor: Actor,
  { contributionId, reason }: { contributionId: string; reason: ReadReason },
): Promise<Result<{ text: string }, Problem>> =>
  transact(ctx, async (tx) => {
    const opened = await openForTagging(tx, actor, contributionId)
    if (!opened.ok) return opened
    const { sent, isRedacted } = await findTexts(tx.db, contributionId)
    if (!isRedacted) return fail(nothingTakenOut)
    await noteRead(tx, actor, { contributionId, placeId: opened.value.placeId, reason })
    return ok({ text: sent })
  })
