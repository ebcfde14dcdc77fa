import type { Comparison, GroupCount, Place, RuleName, Sentence, TypicalStatement } from '#domain/priorities/schema.ts'
import type { Stage } from './live.ts'

/** What one rule made of the votes, in sentences and in order. Options are choices of the stage, by their ids. */
export type Explained = {
  rule: RuleName
  places: Place[]
  chosen: string[]
  tie: string[] | null
  sentences: Sentence[]
}

/** Groups of people who answered alike, or why there are none. */
export type Opinions =
  | { tooFew: { people: number; least: number } }
  | {
      tooFew: null
      /** The groups are close to each other: another drawing could have put people elsewhere. */
      isWeak: boolean
      people: { voted: number; placed: number }
      groups: { people: number; typical: TypicalStatement[] }[]
      common: { statement: string; groups: GroupCount[] }[]
    }

/** Why an activity came out as it did. The first rule beside each of the others; `opinions` of statements alone. */
export type Why = {
  stage: Stage
  /** Phones that joined. */
  joined: number
  outcomes: Explained[]
  comparisons: (Comparison & { rule: RuleName })[]
  opinions: Opinions | null
}
