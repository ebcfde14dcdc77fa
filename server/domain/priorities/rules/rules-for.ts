import type { RuleName, VotingKind } from '../schema.ts'

const suited: Readonly<Record<VotingKind, readonly RuleName[]>> = {
  'poll-single': ['plurality'],
  'poll-multiple': ['approval'],
  dots: ['dots', 'approval'],
  scale: ['score-mean', 'score-median'],
  ranking: ['borda', 'instant-runoff', 'schulze'],
  budget: ['greedy-budget', 'equal-shares'],
}

/** The rules that can count what people were asked for, the plainest first. */
export const rulesFor = (kind: VotingKind): readonly RuleName[] => suited[kind]
