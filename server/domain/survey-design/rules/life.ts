import type { Day } from '#db/schema/columns.ts'
import type { SurveyState } from '#db/schema/surveys.ts'
import type { LifeStep } from '../schema/life.ts'

type Living = { state: SurveyState; closesOn: Day | null }

/** What a survey is today: its last day ends it, whether or not anybody closed it. */
export const stateToday = ({ state, closesOn }: Living, today: Day): SurveyState =>
  (state === 'open' || state === 'paused') && closesOn !== null && closesOn < today ? 'closed' : state

const steps: Record<LifeStep, { from: readonly SurveyState[]; to: SurveyState }> = {
  pause: { from: ['open'], to: 'paused' },
  resume: { from: ['paused'], to: 'open' },
  close: { from: ['open', 'paused'], to: 'closed' },
  reopen: { from: ['closed'], to: 'open' },
}

/** The state after a step, undefined where the step isn't possible. */
export const stateAfter = (step: LifeStep, survey: Living, today: Day): SurveyState | undefined =>
  steps[step].from.includes(stateToday(survey, today)) ? steps[step].to : undefined
