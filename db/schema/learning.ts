import type { Day, Instant } from './columns.ts'

/** What follows from a test: do it so from now on, try it otherwise, or leave it. */
export type NextStep = 'adopt' | 'adapt' | 'abandon'

export type LearningTables = {
  /** Plan and do. */
  change_test: {
    id: string
    public_id: string
    commitment_id: string
    number: number
    plan_id: string
    expected_id: string
    begun_on: Day
    because_of: string | null
    person_id: string
    at: Instant
  }
  /** Study and act. */
  change_result: {
    test_id: string
    happened_id: string
    learned_id: string
    next: NextStep
    ended_on: Day
    person_id: string
    at: Instant
  }
}
