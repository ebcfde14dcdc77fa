import type { Visibility } from '#db/schema/contributions.ts'
import { isChangedSince } from '#domain/coding/rules.ts'
import { type Actor, personIdOf, system } from '#domain/kernel/actor.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import { forbidden, notFound, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { suspect } from '#domain/safeguarding/commands/suspect.ts'
import { mayMeanRisk } from '#domain/screening/rules/risk.ts'
import { announceShown } from './commands/announce.ts'
import { letGo } from './commands/let-go.ts'
import { announce, openItem } from './commands/open-item.ts'
import { mayDecide, mayModerate } from './policy.ts'
import { changedSince, nothingToUndo, stillBeingChecked } from './problems.ts'
import { isBeingChecked, isCounted, undoTarget } from './rules.ts'
import { type HideReason, leaseMinutes, screened } from './schema.ts'
import { findDecisions, saveVisibility } from './store/changes.ts'
import { findSources, type Item, lockItem, lockUntouched } from './store/items.ts'
import { findLease, saveLease } from './store/leases.ts'

/**
 * Takes an item for reading, or keeps it for longer: nobody else decides about it for the next five minutes.
 * @returns until when; `moderation.held-by-another` while somebody else has it
 */
export const claimItem = (
  ctx: Context,
  actor: Actor,
  { contributionId }: { contributionId: string },
): Promise<Result<{ until: Date }, Problem>> =>
  transact(ctx, async (tx) => {
    const opened = await openItem(tx, actor, contributionId, mayModerate)
    if (!opened.ok) return opened
    const personId = personIdOf(actor)
    if (personId === null) return fail(forbidden)
    const now = tx.clock.now()
    const until = new Date(now.getTime() + leaseMinutes * 60_000)
    const hadIt = (await findLease(tx.db, contributionId, now)) !== undefined
    // The row lock already keeps others out; the statement would even without it.
    if (!(await saveLease(tx.db, contributionId, personId, now, until)))
      throw new Error('a lease slipped past its lock')
    if (!hadIt) announce(tx, opened.value)
    return ok({ until })
  })

/** Gives an item back unread. Nothing happens where the actor does not hold it. */
export const releaseItem = (
  ctx: Context,
  actor: Actor,
  { contributionId }: { contributionId: string },
): Promise<Result<null, Problem>> =>
  transact(ctx, async (tx) => {
    const item = await lockItem(tx.db, contributionId)
    if (!item) return fail(notFound)
    const allowed = mayModerate(actor, item)
    if (!allowed.ok) return allowed
    if (await letGo(tx, actor, item)) announce(tx, item)
    return ok(null)
  })

/**
 * `saw`: the newest decision that was on the screen, null where there was none. Left out, nobody asks. `inTheRoom`: where
 * screening's marks stand nowhere, so that there is nothing to wait for.
 */
export type DecisionInput = { contributionId: string; saw?: string | null; inTheRoom?: true } & (
  | { become: Extract<Visibility, 'approved' | 'held'> }
  | { become: Extract<Visibility, 'hidden'>; reason: HideReason }
)

/**
 * Approves, hides or holds. The same decision again changes nothing.
 * Refused: `moderation.held-by-another`; `moderation.changed-since` where somebody else has decided since; and
 * `moderation.still-being-checked` where a new text would be approved before anybody could see whom it may name.
 */
export const decideVisibility = (ctx: Context, actor: Actor, input: DecisionInput): Promise<Result<null, Problem>> =>
  transact(ctx, async (tx) => {
    const reason = input.become === 'hidden' ? input.reason : null
    const opened = await openItem(tx, actor, input.contributionId, mayDecide)
    if (!opened.ok) return opened
    const item = opened.value
    const log = await findDecisions(tx.db, item.id)
    if (isChangedSince(log, input.saw, personIdOf(actor))) return fail(changedSince)
    const isTooEarly = input.become === 'approved' && !input.inTheRoom && isBeingChecked(item, tx.clock.now())
    if (isTooEarly) return fail(stillBeingChecked)
    const before = log.at(-1)
    const letItGo = await letGo(tx, actor, item)
    const isSame = item.visibility === input.become && (reason === null || before?.reason === reason)
    if (!isSame)
      await saveVisibility(tx, personIdOf(actor), {
        contributionId: item.id,
        was: item.visibility,
        became: input.become,
        reason,
        counted: isCounted(input.become, reason),
      })
    if (!isSame) await announceShown(tx, actor, item)
    else if (letItGo) announce(tx, item)
    return ok(null)
  })

/**
 * Takes back the newest decision about what may be shown. The log keeps both.
 * @param saw as of a decision
 * @param own asked for where the text need not be on the screen, after "that is done": refused with
 * `moderation.changed-since` unless the newest line of its log is the actor's own
 * @returns what it is now
 */
export const undo = (
  ctx: Context,
  actor: Actor,
  { contributionId, saw, own = false }: { contributionId: string; saw?: string | null; own?: boolean },
): Promise<Result<{ visibility: Visibility }, Problem>> =>
  transact(ctx, async (tx) => {
    const opened = await openItem(tx, actor, contributionId, mayDecide)
    if (!opened.ok) return opened
    const item = opened.value
    const log = await findDecisions(tx.db, item.id)
    if (isChangedSince(log, saw, personIdOf(actor))) return fail(changedSince)
    if (own && log.at(-1)?.personId !== personIdOf(actor)) return fail(changedSince)
    const target = undoTarget(log)
    if (!target) return fail(nothingToUndo)
    await saveVisibility(tx, personIdOf(actor), {
      contributionId: item.id,
      was: item.visibility,
      became: target.visibility,
      reason: target.reason,
      counted: target.counted,
      undoes: target.id,
    })
    await announceShown(tx, actor, item)
    return ok({ visibility: target.visibility })
  })

/** As nobody's decision: `lockUntouched` and `screenArrival` give only what no person has decided about. */
async function holdForReading(
  tx: Tx,
  { id, worry, visibility, text }: Pick<Item, 'id' | 'worry' | 'visibility'> & { text: string },
) {
  await suspect(tx, { id, worry }, { of: 'text', words: text })
  const move = { contributionId: id, reason: screened, was: visibility, became: 'held' } as const
  await saveVisibility(tx, null, { ...move, counted: true })
}

/**
 * Screens one text in the transaction that stored it: nobody is ever shown it before, and there is no moment in which it
 * waits for a job.
 */
export async function screenArrival(tx: Tx, { id, text }: { id: string; text: string }): Promise<void> {
  if (mayMeanRisk(text)) await holdForReading(tx, { id, text, worry: 'none', visibility: 'waiting' })
}

/**
 * Holds new texts that may mean that somebody is at risk, with an open worry, for a person to read first. Doing it
 * again changes nothing; what a person has decided about is left alone. Then says that all the texts are there: those of an
 * import were stored by another process, whose news stayed in it, and reach open queues by this.
 * @returns how many were held
 */
export async function screenContributions(ctx: Context, contributionIds: readonly string[]): Promise<number> {
  if (contributionIds.length === 0) return 0
  const done = await transact(ctx, async (tx) => {
    const untouched = await lockUntouched(tx.db, contributionIds)
    const risky = untouched.filter(({ text }) => mayMeanRisk(text))
    for (const item of risky) {
      await holdForReading(tx, item)
      await announceShown(tx, system, item)
    }
    const all = await findSources(tx.db, contributionIds)
    const sources = new Map(all.map(({ placeId, surveyId }) => [`${placeId}/${surveyId}`, { placeId, surveyId }]))
    for (const source of sources.values()) {
      const batch = all.filter(({ placeId, surveyId }) => placeId === source.placeId && surveyId === source.surveyId)
      tx.emit({ type: 'contributions.received', ...source, contributionIds: batch.map(({ id }) => id) })
    }
    return ok(risky.length)
  })
  return done.ok ? done.value : 0
}
