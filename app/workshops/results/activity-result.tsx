import type { Idea, LiveRole, Stage } from '#domain/workshops/schema/live.ts'
import type { StageFit } from '../wall/fit-stage.ts'
import { BoardResult } from './board-result.tsx'
import { BudgetResult } from './budget-result.tsx'
import { DotsResult } from './dots-result.tsx'
import { IdeasResult } from './ideas-result.tsx'
import { missionsOf } from './mission-mark.tsx'
import { PauseSlide } from './pause-slide.tsx'
import { PollResult } from './poll-result.tsx'
import { QuestionsResult } from './questions-result.tsx'
import { RankingResult } from './ranking-result.tsx'
import { ResultFoot } from './result-foot.tsx'
import { ScaleResult } from './scale-result.tsx'
import { StatementsResult } from './statements-result.tsx'
import { WordsResult } from './words-result.tsx'

type Props = {
  stage: Stage
  ideas: readonly Idea[]
  role: LiveRole
  /** How it stands on a wall, which has room for so much; the rest is in the table, and on phones. */
  fit?: StageFit
}
const counted = {
  poll: PollResult,
  scale: ScaleResult,
  ranking: RankingResult,
  dots: DotsResult,
  budget: BudgetResult,
  statements: StatementsResult,
  questions: QuestionsResult,
}

/** What came of an activity, of any kind, as this role may see it; nothing where there is nothing to see yet. */
export function ActivityResult({ stage, ideas, role, fit }: Props) {
  const { id, kind, tally } = stage
  if (!hasOutcome(stage, role)) return null
  const shown = ideas.filter(({ activityId, state }) => activityId === id && state === 'shown')
  // Where all are listed that the screen has, nothing says how many it has not.
  const all = fit ? (stage.cards ?? 0) : 0
  switch (kind) {
    case 'pause':
      return <PauseSlide stage={stage} />
    case 'ideas':
    case 'text':
      return (
        <IdeasResult
          ideas={shown}
          groups={stage.groups}
          most={fit?.cards?.most ?? Number.POSITIVE_INFINITY}
          all={all}
          fit={fit?.cards?.fit}
        />
      )
    case 'board':
      return <BoardResult ideas={shown} fit={fit?.board} all={all} />
    case 'words': {
      const words = tally?.counts?.kind === 'words' ? tally.counts.words : []
      return <WordsResult words={words} people={tally?.people ?? 0} fit={fit?.words} />
    }
    default: {
      const Counted = counted[kind]
      if (!tally?.counts || !('rows' in tally.counts)) return null
      const { people } = tally
      const most = fit?.rows?.most ?? Number.POSITIVE_INFINITY
      const more = Math.max(0, tally.counts.rows.length - most)
      return (
        <div className={`result of-${kind}`}>
          <Counted stage={stage} counts={tally.counts} people={people} role={role} most={most} fit={fit?.rows?.fit} />
          <ResultFoot tally={tally} more={more} missions={role === 'wall' ? [] : missionsOf(stage)} />
        </div>
      )
    }
  }
}

/** Whether there is anything to show: a slide, what people wrote, or counts that this role may see. */
export function hasOutcome({ kind, revealed, tally }: Stage, role: LiveRole): boolean {
  switch (kind) {
    case 'pause':
    case 'ideas':
    case 'board':
    case 'words':
      return true
    case 'text':
      return revealed || role === 'facilitator'
    default:
      return Boolean(tally?.counts) && (revealed || role === 'facilitator')
  }
}
