import type { Budget, ChoiceBallot, Outcome, PointsBallot, Ranking, RuleName, Scale } from '../schema.ts'
import { approval } from './approval.ts'
import { borda } from './borda.ts'
import { dots } from './dots.ts'
import { equalShares } from './equal-shares.ts'
import { greedyBudget } from './greedy-budget.ts'
import { instantRunoff } from './instant-runoff.ts'
import { plurality } from './plurality.ts'
import { rulesFor } from './rules-for.ts'
import { schulze } from './schulze.ts'
import { scoreByMean, scoreByMedian } from './score.ts'

/** What an activity asked for, and the ballots it got, one for each person. */
export type Cast =
  | { kind: 'poll-single' | 'poll-multiple'; ballots: readonly ChoiceBallot[] }
  | { kind: 'dots'; ballots: readonly PointsBallot[]; most: number }
  | { kind: 'scale'; ballots: readonly PointsBallot[]; scale: Scale }
  | { kind: 'ranking'; ballots: readonly Ranking[] }
  | { kind: 'budget'; ballots: readonly ChoiceBallot[]; budget: Budget }

/** The ballots counted by every rule that suits them, the plainest first. */
export const countBallots = (options: readonly string[], cast: Cast): Outcome[] =>
  rulesFor(cast.kind).map((rule) => countBy(rule, options, cast))

function countBy(rule: RuleName, options: readonly string[], cast: Cast): Outcome {
  switch (cast.kind) {
    case 'poll-single':
      return plurality(options, cast.ballots)
    case 'poll-multiple':
      return approval(options, cast.ballots)
    case 'dots':
      if (rule === 'dots') return dots(options, cast.ballots, cast.most)
      return approval(
        options,
        cast.ballots.map((ballot) => options.filter((option) => Number(ballot[option]) > 0)),
      )
    case 'scale':
      return (rule === 'score-mean' ? scoreByMean : scoreByMedian)(options, cast.ballots, cast.scale)
    case 'ranking':
      if (rule === 'borda') return borda(options, cast.ballots)
      return (rule === 'schulze' ? schulze : instantRunoff)(options, cast.ballots)
    case 'budget':
      return (rule === 'greedy-budget' ? greedyBudget : equalShares)(options, cast.ballots, cast.budget)
  }
}
