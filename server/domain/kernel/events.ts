/**
 * News of what was committed. An event may only refresh a screen: work that must happen travels as a job.
 * Ids only, never people's words.
 */
export type DomainEvent =
  /** Texts of one survey, or of no survey. */
  | { type: 'contributions.received'; placeId: string; surveyId: string | null; contributionIds: string[] }
  /** A decision, a tag, a worry or a claim: whoever looks at the queue or at this wall reads again. */
  | {
      type: 'contributions.changed'
      placeId: string
      surveyId: string | null
      contributionId: string
      workshopId: string | null
    }
  /** Missions, goals or themes: whoever tags reads their words again. */
  | { type: 'framework.changed'; placeId: string }
  /** A response came in, or was taken back. */
  | { type: 'surveys.answered'; placeId: string; surveyId: string }
  /** Published, paused, closed, or its settings: whoever runs it looks again. */
  | { type: 'surveys.changed'; placeId: string; surveyId: string }
  | { type: 'workshops.votes-saved'; workshopId: string; activityId: string; version: number }
  /** Something of the workshop's structure: phase, activity, reveal, an idea shown. `seq` is its newest event. */
  | { type: 'workshops.changed'; workshopId: string; seq: number }
  | { type: 'workshops.joined'; workshopId: string }

export type Publish = (events: readonly DomainEvent[]) => void
