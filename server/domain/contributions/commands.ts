import type { PlaceSees } from '#db/schema/columns.ts'
import type { ContributionSource } from '#db/schema/contributions.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { type ContributionRow, followResponses, saveContributions } from './store.ts'

/** Who it belongs to and who said it: the same for every text of one response or one participant. */
export type Origin = {
  placeId: string
  organisationId: string
  placeSees: PlaceSees
  source: ContributionSource
  language: string
  areaId: string | null
  ageBand: string | null
  mayQuote: boolean
  /** Whether it may stand on public pages; as with quoting where nothing else was asked. */
  mayPublish?: boolean
  receivedAt: Date
  /** Its response is not counted, or not yet. */
  isWithheld?: boolean
} & (
  | { surveyId: string; responseId: string }
  | { workshopId: string; activityId: string; participantId: string; groupSize?: number }
)

export type NewText = { text: string; questionId?: string; cmdId?: string }

/** The rows for a response's or a participant's texts. Text that is only white space is nothing said. */
export function contributionRows(tx: Tx, origin: Origin, texts: readonly NewText[]): ContributionRow[] {
  const fromSurvey = 'responseId' in origin
  return texts
    .map(({ text, ...rest }) => ({ ...rest, text: text.trim() }))
    .filter(({ text }) => text !== '')
    .map(({ text, questionId, cmdId }) => ({
      id: tx.ids.next(),
      public_id: tx.ids.publicId(),
      place_id: origin.placeId,
      organisation_id: origin.organisationId,
      place_sees: origin.placeSees,
      source: origin.source,
      survey_id: fromSurvey ? origin.surveyId : null,
      response_id: fromSurvey ? origin.responseId : null,
      question_id: questionId ?? null,
      workshop_id: fromSurvey ? null : origin.workshopId,
      activity_id: fromSurvey ? null : origin.activityId,
      participant_id: fromSurvey ? null : origin.participantId,
      group_size: fromSurvey ? 1 : (origin.groupSize ?? 1),
      cmd_id: cmdId ?? null,
      text,
      language: origin.language,
      area_id: origin.areaId,
      age_band: origin.ageBand,
      may_quote: origin.mayQuote,
      may_publish: origin.mayPublish ?? origin.mayQuote,
      withheld: origin.isWithheld ?? false,
      received_at: origin.receivedAt,
    }))
}

/**
 * Puts texts of one survey or workshop into the moderators' queue, with one event for the whole batch.
 *
 * @param screening `here`: the caller screens the few there are in this very transaction (`screenArrival`), which costs
 *   next to nothing, while a job costs the database more than all the rest of a response. `job`: for files of thousands,
 *   whose queues hear of them by it; their texts are screened as they are stored all the same
 * @returns ids of those that are new; texts whose command was stored before are left as they are
 */
export async function receiveContributions(
  tx: Tx,
  placeId: string,
  rows: readonly ContributionRow[],
  screening: 'here' | 'job' = 'job',
): Promise<string[]> {
  const contributionIds = rows.length ? await saveContributions(tx, rows) : []
  if (contributionIds.length) {
    if (screening === 'job') await tx.addJob('moderation.screen', { contributionIds })
    tx.emit({ type: 'contributions.received', placeId, surveyId: rows[0]?.survey_id ?? null, contributionIds })
  }
  return contributionIds
}

/**
 * Counts the texts of some responses to a survey as their responses are counted now: after one was let in, left out or
 * taken back.
 */
export async function withholdTexts(
  tx: Tx,
  { placeId, surveyId }: { placeId: string; surveyId: string },
  responseIds: readonly string[],
): Promise<void> {
  const contributionIds = responseIds.length ? await followResponses(tx, responseIds) : []
  if (contributionIds.length) tx.emit({ type: 'contributions.received', placeId, surveyId, contributionIds })
}
