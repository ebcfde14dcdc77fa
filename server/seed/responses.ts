import type { PlaceSees } from '#db/schema/columns.ts'
import { contributionRows } from '#domain/contributions/commands.ts'
import { adultBands } from '#domain/contributions/schema.ts'
import { saveContributions } from '#domain/contributions/store.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { saveEquality } from '#domain/privacy/commands.ts'
import type { EqualityAnswers } from '#domain/privacy/schema.ts'
import type { AnswerValue } from '#domain/surveys/schema/answers.ts'
import type { SeededPlace } from './place.ts'
import type { SeededSurvey } from './surveys/survey.ts'
import type { Voice } from './voices.ts'

export type SeededResponse = {
  /** What was said, by question key. */
  said: Record<string, Voice | undefined>
  /** What was picked, counted or put in order, by question key. */
  values: Record<string, AnswerValue>
  /** What they said about themselves, where they were asked. */
  equality?: EqualityAnswers
  /** Index of the area, or undefined for "not said"; the same for the age band. */
  area?: number
  ageBand?: number
  daysAgo: number
  /** Read, approved and tagged by the moderator. */
  isRead: boolean
}

type Owner = { surveyId: string; organisationId: string; placeSees: PlaceSees }

/** Saves responses as people would have sent them, and the moderator's decisions on those that were read. */
export async function seedResponses(
  tx: Tx,
  place: SeededPlace,
  survey: SeededSurvey,
  owner: Owner,
  responses: readonly SeededResponse[],
): Promise<void> {
  for (const response of responses) {
    const id = tx.ids.next()
    const at = new Date(tx.clock.now().getTime() - response.daysAgo * 86_400_000)
    const language = Object.values(response.said).find((voice) => voice?.language)?.language ?? 'en'
    const areaId = response.area === undefined ? null : (place.areaIds[response.area] ?? null)
    const ageBand = response.ageBand === undefined ? null : (adultBands[response.ageBand % adultBands.length] ?? null)
    await tx.db
      .insertInto('response')
      .values({
        id,
        submission_hash: null,
        place_id: place.placeId,
        organisation_id: owner.organisationId,
        survey_id: owner.surveyId,
        survey_version_id: survey.versionId,
        way_in: 'seed',
        language,
        edition: language,
        area_id: areaId,
        age_band: ageBand,
        may_quote: true,
        receipt_hash: null,
        import_id: null,
        import_file_hash: null,
        import_row: null,
        answered_on: at.toISOString().slice(0, 10),
        received_at: at,
      })
      .execute()
    await seedAnswers(tx, survey, id, response)
    await saveEquality(tx, id, response.equality ?? {}, { isYoung: false })
    const voices = Object.entries(response.said).flatMap(([key, voice]) => (voice ? [{ key, voice }] : []))
    const origin = {
      placeId: place.placeId,
      organisationId: owner.organisationId,
      placeSees: owner.placeSees,
      source: 'survey' as const,
      language,
      areaId,
      ageBand,
      mayQuote: true,
      receivedAt: at,
      surveyId: owner.surveyId,
      responseId: id,
    }
    const rows = contributionRows(
      tx,
      origin,
      voices.map(({ key, voice }) => ({ text: voice.text, questionId: survey.questionIds[key] })),
    )
    if (rows.length) await saveContributions(tx, rows)
    if (response.isRead)
      for (const [index, row] of rows.entries())
        await seedDecision(tx, place, row.id, voices[index]?.voice.goals ?? [], new Date(at.getTime() + 3_600_000))
  }
}

async function seedAnswers(tx: Tx, survey: SeededSurvey, responseId: string, response: SeededResponse): Promise<void> {
  const row = (key: string, value: AnswerValue) => ({
    response_id: responseId,
    question_id: survey.questionIds[key] as string,
    value: JSON.stringify(value),
  })
  const rows = Object.entries(response.values).map(([key, value]) => row(key, value))
  if (rows.length) await tx.db.insertInto('answer').values(rows).execute()
}

/** Approved and tagged, with the same log lines that the moderator's own hand would have left. */
export async function seedDecision(
  tx: Tx,
  place: SeededPlace,
  contributionId: string,
  goalIndexes: number[],
  at: Date,
) {
  const by = {
    contribution_id: contributionId,
    person_id: place.people.moderator,
    at,
  }
  const goals = goalIndexes.flatMap((index) => place.goals[index] ?? [])
  const no_goal_fits = goals.length === 0
  await tx.db
    .insertInto('visibility_change')
    .values({ ...by, id: tx.ids.next(), was: 'waiting', became: 'approved', reason: null, undoes: null })
    .execute()
  if (goals.length)
    await tx.db
      .insertInto('tag')
      .values(goals.map((goal) => ({ ...by, since: by.at, goal_id: goal.id, goal_version_id: goal.versionId })))
      .execute()
  await tx.db
    .insertInto('coding_change')
    .values({ ...by, id: tx.ids.next(), goal_version_ids: goals.map(({ versionId }) => versionId), no_goal_fits })
    .execute()
  await tx.db
    .updateTable('contribution')
    .set({ visibility: 'approved', coding: 'coded', no_goal_fits })
    .where('id', '=', contributionId)
    .execute()
}
