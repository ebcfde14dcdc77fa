import type { Actor } from '#domain/kernel/actor.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { readSurveyById } from '../queries/find-survey.ts'
import { stateToday } from '../rules/life.ts'
import { updateSurvey } from '../store/surveys.ts'
import { recordDeed } from './on-survey.ts'

/**
 * What came of a survey has been told. Part of the transaction that publishes the answer: nothing else says so.
 * @returns false where people still answer it
 */
export async function markReported(tx: Tx, actor: Actor, surveyId: string): Promise<boolean> {
  const survey = await readSurveyById(tx.db, surveyId)
  if (!survey || stateToday(survey, dayIn(survey.timeZone, tx.clock.now())) !== 'closed') return false
  await updateSurvey(tx.db, survey.id, { state: 'reported' })
  await recordDeed(tx, actor, survey, { verb: 'surveys.report' })
  return true
}
