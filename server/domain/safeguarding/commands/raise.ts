import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { announceShown } from '#domain/moderation/commands/announce.ts'
import { letGo } from '#domain/moderation/commands/let-go.ts'
import { openForDeciding, openForTagging, permitDeciding } from '#domain/moderation/commands/open-item.ts'
import { screened, type WorryReason } from '#domain/moderation/schema.ts'
import { notASuspicion, readItFirst, tooLateToTakeBack } from '../problems.ts'
import { canTakeBack } from '../rules.ts'
import {
  appendEvent,
  findLastEvent,
  insertCase,
  type LockedCase,
  lockRunningCase,
  updateCase,
  wasEverSuspected,
} from '../store/cases.ts'
import { lockText, saveWorry } from '../store/worries.ts'

type About = { contributionId: string }

/**
 * Says that somebody may be at risk. From now on the text is shown nowhere, whatever else was decided, and its words are
 * for the safeguarding lead and whoever they let in. What screening only suspected becomes a worry by it; its clock has
 * run since then.
 */
export const raiseWorry = (
  ctx: Context,
  actor: Actor,
  { contributionId, reason }: About & { reason: WorryReason },
): Promise<Result<null, Problem>> =>
  transact(ctx, async (tx) => {
    const opened = await openForDeciding(tx, actor, contributionId)
    if (!opened.ok) return opened
    const item = opened.value
    const personId = personIdOf(actor)
    await saveWorry(tx, personId, { contributionId, was: item.worry, became: 'open', reason, sealed: true })
    const suspicion = await lockRunningCase(tx.db, contributionId)
    const raised = { raised_by: 'staff', raised_person_id: personId, reason, state: 'open' } as const
    if (suspicion) await updateCase(tx.db, suspicion.id, raised)
    const caseId =
      suspicion?.id ??
      (await insertCase(tx, {
        ...{ place_id: item.placeId, organisation_id: item.organisationId, contribution_id: item.id },
        ...{ workshop_id: item.workshopId, opened_at: tx.clock.now() },
        ...raised,
      }))
    await appendEvent(tx, caseId, personId, { kind: 'raised', detail: reason })
    await note(tx, actor, item.placeId, 'safeguarding.raise', caseId, reason)
    // Whoever deals with worries must get at it at once.
    await letGo(tx, actor, item)
    await announceShown(tx, actor, item)
    return ok(null)
  })

/**
 * Says of what screening suspected that it is no worry. Only whoever moderates there and has the text open, so that
 * somebody has read it; the lead sees for a week what was set aside so.
 */
export const setSuspicionAside = (
  ctx: Context,
  actor: Actor,
  { contributionId }: About,
): Promise<Result<null, Problem>> =>
  transact(ctx, async (tx) => {
    const opened = await openForTagging(tx, actor, contributionId)
    if (!opened.ok) return opened
    const item = opened.value
    const suspicion = await lockRunningCase(tx.db, contributionId)
    if (suspicion?.state !== 'suspected') return fail(notASuspicion)
    if (!item.isHeldByActor) return fail(readItFirst)
    await endUnread(tx, actor, suspicion, contributionId, 'not-a-worry')
    await announceShown(tx, actor, item)
    return ok(null)
  })

/**
 * Takes back a worry that was raised a moment ago by a slip, as long as no lead has taken it. What screening suspected
 * before is a suspicion again, with the clock it had: to say that it is none, somebody must have it open.
 */
export const takeBackWorry = (ctx: Context, actor: Actor, { contributionId }: About): Promise<Result<null, Problem>> =>
  transact(ctx, async (tx) => {
    const allowed = await permitDeciding(tx, actor, contributionId)
    if (!allowed.ok) return allowed
    const text = await lockText(tx.db, contributionId)
    const worry = text && (await lockRunningCase(tx.db, contributionId))
    const personId = personIdOf(actor)
    if (!text || !worry || personId === null) return fail(tooLateToTakeBack)
    const raisedAt = await findLastEvent(tx.db, worry.id, personId, 'raised')
    if (!raisedAt || !canTakeBack({ ...worry, raisedAt }, personId, tx.clock.now())) return fail(tooLateToTakeBack)
    const wasSuspected = await wasEverSuspected(tx.db, worry.id)
    await (wasSuspected ? suspectAgain : endUnread)(tx, actor, worry, contributionId, 'by-mistake')
    await announceShown(tx, actor, text)
    return ok(null)
  })

/** Ends a worry that no lead has read. It stays in their sight for a week. */
async function endUnread(
  tx: Tx,
  actor: Actor,
  worry: LockedCase,
  contributionId: string,
  outcome: 'not-a-worry' | 'by-mistake',
): Promise<void> {
  const personId = personIdOf(actor)
  await saveWorry(tx, personId, { contributionId, was: 'open', became: 'closed', reason: outcome, sealed: false })
  await updateCase(tx.db, worry.id, { state: 'closed', outcome, closed_at: tx.clock.now(), closed_by: personId })
  await appendEvent(tx, worry.id, personId, { kind: 'dismissed', detail: outcome })
  await note(tx, actor, worry.placeId, 'safeguarding.dismiss', worry.id, outcome)
}

/** Takes back what a person said, and leaves standing what screening did: the text is held and unread as before. */
async function suspectAgain(
  tx: Tx,
  actor: Actor,
  worry: LockedCase,
  contributionId: string,
  outcome: 'by-mistake',
): Promise<void> {
  const personId = personIdOf(actor)
  await saveWorry(tx, personId, { contributionId, was: 'open', became: 'closed', reason: outcome, sealed: false })
  await saveWorry(tx, null, { contributionId, was: 'closed', became: 'open', reason: screened, sealed: false })
  const asBefore = { state: 'suspected', raised_by: 'screening', raised_person_id: null, reason: screened } as const
  await updateCase(tx.db, worry.id, asBefore)
  await appendEvent(tx, worry.id, personId, { kind: 'dismissed', detail: outcome })
  await appendEvent(tx, worry.id, null, { kind: 'suspected' })
  await note(tx, actor, worry.placeId, 'safeguarding.dismiss', worry.id, outcome)
}

const note = (tx: Tx, actor: Actor, placeId: string, verb: string, thingId: string, reason: string) =>
  audit(tx, actor, { placeId, verb, thingKind: 'safeguarding-case', thingId, reason })
