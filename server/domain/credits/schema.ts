import type { Day } from '#db/schema/columns.ts'
import type { OrganisationKind } from '#db/schema/people.ts'
import type { AnsweredGoal, CommitmentLine } from '#domain/commitments/schema.ts'
import type { GoalFigures, Quote, Wording } from '#domain/insights/schema.ts'

/** Of a group's page, the latest change first; all that was promised is one press away. */
export const mostLines = 20

export type GroupLine = {
  publicId: string
  name: string
  kind: OrganisationKind
  /** How many surveys it asked everybody, and how much it promised. */
  asked: number
  promised: number
}
export type GroupPage = Pick<GroupLine, 'publicId' | 'name' | 'kind'> & {
  surveys: { slug: string; title: Wording; closesOn: Day | null }[]
  /** Goals beside which words stand that came through it; figures are everybody's. */
  goals: (AnsweredGoal & { figures: GoalFigures | null; quotes: Quote[] })[]
  figuresOn: Day | null
  least: number
  /** What others promised for those goals. */
  answers: CommitmentLine[]
  own: CommitmentLine[]
  alliances: { publicId: string; name: Wording }[]
}
