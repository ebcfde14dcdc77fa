import { contributionRows, receiveContributions } from '#domain/contributions/commands.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { screenArrival } from '#domain/moderation/commands.ts'
import type { BallotBatches } from '../ballot-batches.ts'
import {
  activityClosed,
  activityNotOpen,
  activityPaused,
  activityUnknown,
  busy,
  enoughTexts,
  ideaMissing,
  malformed,
  passRevoked,
  textTooLong,
} from '../problems.ts'
import { readOwnIdea } from '../queries/mine.ts'
import type { Participant } from '../queries/participants.ts'
import { latest, wasMadeInTime } from '../rules/live.ts'
import { longestWord, mostWordsEach, takesTexts } from '../schema/kinds.ts'
import { type IdeaReceipt, longestIdea, mostIdeas } from '../schema/live.ts'
import { mostTableTexts } from '../schema/tables.ts'
import { findExtraTime, findJoinedAt } from '../store/ballots.ts'
import { countIdeas, type IdeaPage, lockIdeaPage, savePlaceOf } from '../store/ideas.ts'
import { isPassStanding } from '../store/passes.ts'
import type { IdeaInput } from './inputs.ts'
import { recordEvent } from './record-event.ts'

/**
 * Puts an idea into the moderators' queue and onto the facilitator's desk; nobody else sees it before one of them
 * shows it. One that may mean risk goes to the moderators alone. Sent again with the same `cmdId` it is stored once.
 */
export async function addIdea(
  ctx: Context & { readonly ballots: BallotBatches },
  participant: Participant,
  input: IdeaInput,
): Promise<Result<IdeaReceipt, Problem>> {
  const wait = ctx.ballots.ration.take(participant.id)
  if (wait > 0) return fail(busy(wait))
  const text = input.text.trim()
  if (text === '') return fail(ideaMissing)

  return transact<IdeaReceipt, Problem>(ctx, async (tx) => {
    const { activityId, cmdId } = input
    const page = await lockIdeaPage(tx.db, activityId)
    if (page?.workshopId !== participant.workshopId || !takesTexts(page.kind, page.settings.takesOwn))
      return fail(activityUnknown)
    const before = await readOwnIdea(tx.db, participant.id, cmdId)
    if (before) return ok({ status: 'duplicate', idea: before })
    const receivedAt = tx.clock.now()
    const refusal = await refusalOf(tx, { ...page, activityId }, participant.id, { receivedAt, waited: input.waited })
    if (refusal) return fail(refusal)
    const isScribe = participant.kind === 'scribe'
    if (isScribe && !(await isPassStanding(tx.db, participant.id))) return fail(passRevoked)
    const { longest, most, column } = ruleOf(page, input, isScribe)
    if ([...text].length > longest) return fail(textTooLong(longest))
    if (page.kind === 'board' && !column) return fail(malformed)
    if ((await countIdeas(tx.db, activityId, participant.id)) >= most) return fail(enoughTexts(most))

    const { workshopId, placeSees } = page
    const origin = {
      ...{ ...participant, workshopId, activityId, participantId: participant.id, placeSees, receivedAt },
      // Only a scribe speaks for more than one.
      groupSize: isScribe ? (input.people ?? 1) : 1,
    }
    const rows = contributionRows(tx, { ...origin, source: 'workshop', mayQuote: true }, [{ text, cmdId }])
    const [contributionId] = await receiveContributions(tx, participant.placeId, rows, 'here')
    if (contributionId) {
      // A card names a table that spoke as one, not the seat of somebody who wrote for themselves.
      const tableId = isScribe ? participant.tableId : null
      await savePlaceOf(tx.db, { contributionId, activityId, column, tableId })
      await screenArrival(tx, { id: contributionId, text })
      await recordEvent(tx, workshopId, { type: 'idea-added', payload: { activityId, contributionId } })
    }
    const idea = await readOwnIdea(tx.db, participant.id, cmdId)
    if (!idea) throw new Error('an idea that was saved is not there')
    return ok({ status: contributionId ? 'saved' : 'duplicate', idea })
  })
}

/** What its kind asks of a text. A scribe writes for a whole table, so they may write more. */
function ruleOf({ kind, settings }: IdeaPage, { column }: IdeaInput, isScribe: boolean) {
  if (kind === 'words')
    return {
      longest: longestWord,
      most: isScribe ? mostTableTexts : (settings.each ?? mostWordsEach),
      column: null,
    }
  return {
    longest: longestIdea,
    most: isScribe ? mostTableTexts : mostIdeas,
    column: kind === 'board' ? (column ?? null) : null,
  }
}

/**
 * An idea written in time and held up on its way is taken: a person reads it anyway before it shows. Nobody wrote it
 * before they joined, nor before the question was opened, whatever their phone says. What stays open for somebody who was
 * given more time is over for the others.
 */
async function refusalOf(
  { db }: Tx,
  page: IdeaPage & { activityId: string },
  participantId: string,
  { receivedAt, waited }: { receivedAt: Date; waited: number },
): Promise<Problem | undefined> {
  const { state, openedAt } = page
  if (state === 'prepared') return activityNotOpen
  if (state === 'paused') return activityPaused
  const over = state === 'open' ? await ownEndOf(db, page, participantId) : page.closedAt
  if (over === null) return state === 'open' ? undefined : activityClosed
  const joinedAt = (await findJoinedAt(db, [participantId])).get(participantId) ?? null
  return wasMadeInTime(over, receivedAt, waited, latest(openedAt, joinedAt)) ? undefined : activityClosed
}

/** When the room's time is over for this person, with what they have of their own. Null where no timer runs. */
async function ownEndOf(
  db: Tx['db'],
  { activityId, round, endsAt }: IdeaPage & { activityId: string },
  participantId: string,
): Promise<Date | null> {
  if (!endsAt) return null
  const extra = (await findExtraTime(db, activityId, round, [participantId])).get(participantId) ?? 0
  return new Date(endsAt.getTime() + extra * 1000)
}
