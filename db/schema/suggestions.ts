import type { Instant } from './columns.ts'

/** `language-unknown`: too little was tagged in a language whose meaning the model does not know. */
export type SuggestionState = 'ready' | 'unsure' | 'language-unknown'
/** Whether people who tag see it. Hidden ones show whether seeing them sways. */
export type SuggestionArm = 'shown' | 'hidden'

export type SuggestionTables = {
  suggestion_model: {
    place_id: string
    model_id: string | null
    examples: number
    seeds: number
    top3: number | null
    commonest_top3: number | null
    learned_at: Instant | null
    keeper: string | null
    keeper_until: Instant | null
  }
  suggestion_set: {
    contribution_id: string
    place_id: string
    model_id: string
    state: SuggestionState
    arm: SuggestionArm
    by_letters: boolean
    at: Instant
  }
  suggestion: { contribution_id: string; rank: number; goal_id: string; confidence: number; like_ids: string[] }
}
