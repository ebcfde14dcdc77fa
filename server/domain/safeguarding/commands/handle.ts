import type { CaseOutcome, CaseState } from '#db/schema/safeguarding.ts'
import { type Actor, system } from '#domain/kernel/actor.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { announceShown } from '#domain/moderation/commands/announce.ts'
import { putVisibility } from '#domain/moderation/commands/put-visibility.ts'
import { caseClosed, notClosed, noteMissing, passedToMissing, textTooLong } from '../problems.ts'
import { visibilityAfter } from '../rules.ts'
import { type Afterwards, longestNote, type PassedTo } from '../schema.ts'
import { appendEvent, lockRunningCase, updateCase } from '../store/cases.ts'
import { lockText, saveWorry, sealText } from '../store/worries.ts'
import { type AtCase, atCase, noteCase, type Opened } from './door.ts'

/**
 * Takes a case: its clock stops, and everybody sees whose it is. One that another lead has changes hands, with both
 * names in its log. What screening only suspected is a worry from then on.
 */
export const takeCase = (ctx: Context, actor: Actor, at: AtCase): Promise<Result<null, Problem>> =>
  atCase(ctx, actor, at, 'lead', async (opened) => {
    if (opened.worry.state === 'closed') return fail(caseClosed)
    await take(opened, actor)
    return ok(null)
  })

async function take({ tx, worry, personId }: Opened, actor: Actor): Promise<void> {
  if (worry.state === 'taken' && worry.leadId === personId) return
  await updateCase(tx.db, worry.id, { state: 'taken', lead_id: personId, taken_at: tx.clock.now() })
  await appendEvent(tx, worry.id, personId, {
    kind: 'taken',
    ...(worry.leadId && { aboutPersonId: worry.leadId }),
  })
  await noteCase(tx, actor, worry, 'take')
  if (!worry.contributionId) return
  await sealText(tx.db, worry.contributionId)
  const text = await lockText(tx.db, worry.contributionId)
  if (text) await announceShown(tx, actor, text)
}

/** Writes a lead's, or a let-in colleague's, own words into the log of a case: what was done, who was told. */
export const addNote = (
  ctx: Context,
  actor: Actor,
  { note, ...at }: AtCase & { note: string },
): Promise<Result<null, Problem>> =>
  atCase(ctx, actor, at, 'reader', async ({ tx, worry, personId }) => {
    const written = note.trim()
    if (written === '') return fail(noteMissing)
    if ([...written].length > longestNote) return fail(textTooLong)
    await appendEvent(tx, worry.id, personId, { kind: 'note', note: written })
    await noteCase(tx, actor, worry, 'note')
    return ok(null)
  })

export type Ending = { outcome: CaseOutcome; passedTo: PassedTo | null; afterwards: Afterwards; note: string }

/**
 * Writes down how a worry ended, and what becomes of the words. Whoever closes one that nobody has taken takes it by
 * that. Refused: passed on to nobody.
 */
export const closeCase = (
  ctx: Context,
  actor: Actor,
  { outcome, passedTo, afterwards, note, ...at }: AtCase & Ending,
): Promise<Result<null, Problem>> =>
  atCase(ctx, actor, at, 'lead', async (opened) => {
    const { tx, worry, personId } = opened
    if (worry.state === 'closed') return fail(caseClosed)
    if (outcome === 'passed-on' && passedTo === null) return fail(passedToMissing)
    const written = note.trim()
    if ([...written].length > longestNote) return fail(textTooLong)
    await take(opened, actor)
    const to = outcome === 'passed-on' ? passedTo : null
    const ended = { outcome, passed_to: to, closed_at: tx.clock.now(), closed_by: personId }
    await updateCase(tx.db, worry.id, { state: 'closed', ...ended })
    await appendEvent(tx, worry.id, personId, {
      kind: 'closed',
      detail: to ?? outcome,
      ...(written && { note: written }),
    })
    await noteCase(tx, actor, worry, 'close', outcome)
    if (worry.contributionId) await releaseText(tx, actor, worry.contributionId, { outcome, afterwards, personId })
    return ok(null)
  })

type Release = { outcome: CaseOutcome; afterwards: Afterwards; personId: string }

async function releaseText(tx: Tx, actor: Actor, id: string, { outcome, afterwards, personId }: Release) {
  const text = await lockText(tx.db, id)
  if (!text) return
  const became = visibilityAfter(text.visibility, outcome, afterwards)
  // Hidden before it is unworried: sealed words are never without one of the two.
  // Held as nobody's decision, so that no moderator's key takes it back: that would publish the words. The case's own log
  // names the lead.
  if (became !== text.visibility)
    await putVisibility(tx, became === 'held' ? system : actor, {
      ...{ contributionId: id, was: text.visibility, became },
      reason: became === 'hidden' ? 'other' : null,
    })
  const move = { contributionId: id, was: 'open', became: 'closed', reason: outcome } as const
  await saveWorry(tx, personId, { ...move, sealed: afterwards === 'kept' })
  await announceShown(tx, actor, text)
}

/** Opens a case again, its own lead's or one that moderators set aside: the words are sealed, and the reader has it. */
export const reopenCase = (ctx: Context, actor: Actor, at: AtCase): Promise<Result<null, Problem>> =>
  atCase(ctx, actor, at, 'lead', async (opened) => {
    const { tx, worry, personId } = opened
    const isRunning = worry.contributionId && (await lockRunningCase(tx.db, worry.contributionId))
    if (worry.state !== 'closed' || isRunning) return fail(notClosed)
    const state: CaseState = 'taken'
    const anew = { outcome: null, passed_to: null, closed_at: null, closed_by: null }
    const now = tx.clock.now()
    await updateCase(tx.db, worry.id, { state, lead_id: personId, taken_at: now, ...anew })
    await appendEvent(tx, worry.id, personId, { kind: 'opened-again' })
    await noteCase(tx, actor, worry, 'open-again')
    const text = worry.contributionId ? await lockText(tx.db, worry.contributionId) : undefined
    if (!text) return ok(null)
    const move = { contributionId: text.id, was: text.worry, became: 'open', reason: worry.reason } as const
    await saveWorry(tx, personId, { ...move, sealed: true })
    await announceShown(tx, actor, text)
    return ok(null)
  })
