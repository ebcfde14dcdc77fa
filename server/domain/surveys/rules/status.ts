import type { Day } from '#db/schema/columns.ts'
import type { SurveyState } from '#db/schema/surveys.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { surveyClosed, surveyNotYetOpen, surveyPaused } from '../problems.ts'
import type { SurveyStatus } from '../schema/public.ts'

type Opening = { state: SurveyState; opensOn: Day | null; closesOn: Day | null }

/** @param today in the place's time zone: "open until 30 June" ends at its midnight. Days compare as text. */
export function statusOf({ state, opensOn, closesOn }: Opening, today: Day): SurveyStatus {
  if (state === 'closed' || state === 'reported' || (closesOn !== null && today > closesOn)) return 'closed'
  if (state === 'draft' || (opensOn !== null && today < opensOn)) return 'not-yet'
  return state
}

/** Whoever is in the middle of it when a survey closes gets as long as the longest survey takes, with a pause. */
const grace = 60 * 60_000

/** The last moment for whoever was in the middle of it. */
export const graceEnds = (closedAt: Date): Date => new Date(closedAt.getTime() + grace)

/**
 * Whether a response may be sent. It is late when the survey closed while somebody was filling it in; that is taken for
 * an hour, and said so.
 * @param closedAt when it closed, null while it has not
 * @param startedAt when this form was begun
 */
export function checkOpen(
  { status, closedAt }: { status: SurveyStatus; closedAt: Date | null },
  startedAt: Date | null,
  now: Date,
): Result<{ isLate: boolean }, Problem> {
  if (status === 'open') return ok({ isLate: false })
  if (status === 'not-yet') return fail(surveyNotYetOpen)
  if (status === 'paused') return fail(surveyPaused)
  const wasBegun = closedAt !== null && startedAt !== null && startedAt < closedAt
  return wasBegun && now < graceEnds(closedAt) ? ok({ isLate: true }) : fail(surveyClosed)
}
