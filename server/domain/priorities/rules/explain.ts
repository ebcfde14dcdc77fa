import type { Outcome, OutcomeOf, Sentence } from '../schema.ts'
import { explainFunding } from './explain-funding.ts'
import { explainRunoff, explainSchulze } from './explain-rankings.ts'
import { sentence } from './sentence.ts'

/** Who was there. */
type Turnout = {
  /** People who could have voted, where that is known: those who joined the room. */
  present?: number | null
  /** Where not every ballot is a person's own, as with hands that were counted: people who took part. */
  tookPart?: number
  /** Nobody knows which of these hands were the same person's: then nobody can say how many are behind several options. */
  isBlurred?: boolean
}

/** Why it came out so, by how much, whom it speaks for, and who took part, sentence by sentence. */
export function explain(outcome: Outcome, turnout: Turnout = {}): Sentence[] {
  const { voted, blank } = outcome.people
  if (voted === blank) return [sentence('nobody')]
  return [...resultOf(outcome), ...peopleOf(outcome, turnout)]
}

function resultOf(outcome: Outcome): Sentence[] {
  switch (outcome.rule) {
    case 'greedy-budget':
    case 'equal-shares':
      return explainFunding(outcome)
    case 'instant-runoff':
      return [...tieOf(outcome), ...explainRunoff(outcome)]
    case 'schulze':
      return [...tieOf(outcome), ...explainSchulze(outcome)]
    default:
      return [...tieOf(outcome), ...explainScore(outcome)]
  }
}

const tieOf = ({ tie }: Outcome): Sentence[] => (tie ? [sentence('tie', {}, { tied: tie })] : [])

type Scored = OutcomeOf<'plurality' | 'approval' | 'dots' | 'score-mean' | 'score-median' | 'borda'>

function explainScore({ rule, places, chosen, tie, people }: Scored): Sentence[] {
  const [first, second] = places
  if (!first || first.score === null) return []
  if (tie) return [sentence('level-with', { score: first.score })]
  const found = [sentence(`won.${rule}`, { score: first.score }, { winner: chosen })]
  if (second && second.score !== null)
    found.push(sentence('ahead', { by: first.score - second.score }, { second: second.options }))
  const counted = people.voted - people.blank
  if (rule === 'plurality' && first.score * 2 < counted) found.push(sentence('under-half', {}, { winner: chosen }))
  return found
}

function peopleOf({ rule, people, backers, tie, chosen }: Outcome, turnout: Turnout): Sentence[] {
  const { present = null, tookPart = people.voted, isBlurred = false } = turnout
  const found = [sentence('took-part', { count: tookPart })]
  const isOne = chosen.length === 1 && !tie
  if (isOne || (!isBlurred && (chosen.length > 0 || tie)))
    found.push(sentence(`behind.${rule}`, { people: backers, of: tookPart }))
  if (people.blank > 0) found.push(sentence('blank', { people: people.blank }))
  if (present !== null && present > tookPart) found.push(sentence('stayed-away', { people: present - tookPart }))
  return found
}
