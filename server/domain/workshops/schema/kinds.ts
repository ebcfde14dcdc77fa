import type { ActivityKind } from '#db/schema/workshops.ts'

/** Kinds in the order in which a facilitator is offered them. */
export const activityKinds = [
  'ideas',
  'board',
  'words',
  'text',
  'questions',
  'poll',
  'scale',
  'ranking',
  'dots',
  'budget',
  'statements',
  'pause',
] as const satisfies readonly ActivityKind[]

/** The kinds whose result is counted. */
export type VoteKind = 'questions' | 'poll' | 'scale' | 'ranking' | 'dots' | 'budget' | 'statements'
/** The kinds that take what people write. */
export type TextKind = 'ideas' | 'board' | 'words' | 'text' | 'questions' | 'statements'

type Facts = {
  /** `whole`: all choices in one ballot. `each`: every choice by itself, and changeable by itself. */
  votes: 'whole' | 'each' | null
  /** `own`: only where its settings say so. */
  texts: 'always' | 'own' | null
  /** When people see what was let through: at once, or with the reveal. */
  shows: 'when-approved' | 'when-revealed'
  /** What an approved text becomes: a card, or something to vote on. */
  becomes: 'idea' | 'choice'
  /** Hands in the room can be counted for it: one number for each choice, or for each answer to it. */
  hands: boolean
  /** How many choices it needs before it can be opened, and how many one page of a phone can hold. */
  choices: { least: number; most: number }
  /** Its result is part of taking part, as in the order of questions: shown from the beginning. */
  startsRevealed: boolean
}

const none = { least: 0, most: 0 }
const cards = { votes: null, texts: 'always', becomes: 'idea', hands: false, choices: none } as const

/** What each kind of activity is. Everything that differs between kinds follows from here or from `checkBallot`. */
export const kinds: Readonly<Record<ActivityKind, Facts>> = {
  ideas: { ...cards, shows: 'when-approved', startsRevealed: false },
  board: { ...cards, shows: 'when-approved', startsRevealed: false },
  words: { ...cards, shows: 'when-approved', startsRevealed: false },
  text: { ...cards, shows: 'when-revealed', startsRevealed: false },
  questions: {
    ...{ votes: 'each', texts: 'always', shows: 'when-approved', becomes: 'choice', hands: false },
    ...{ choices: { least: 0, most: 0 }, startsRevealed: true },
  },
  poll: vote('whole', true, { least: 2, most: 30 }),
  scale: vote('each', true, { least: 1, most: 30 }),
  ranking: vote('whole', false, { least: 2, most: 12 }),
  dots: vote('whole', false, { least: 2, most: 30 }),
  budget: vote('whole', false, { least: 2, most: 30 }),
  // Statements come in hundreds in open conversations.
  statements: { ...vote('each', true, { least: 1, most: 1000 }), texts: 'own', becomes: 'choice' },
  pause: { ...cards, texts: null, shows: 'when-approved', startsRevealed: false },
}

function vote(votes: 'whole' | 'each', hands: boolean, choices: Facts['choices']): Facts {
  const facts = { texts: null, shows: 'when-revealed', becomes: 'idea', startsRevealed: false } as const
  return { ...facts, votes, hands, choices }
}

export const isVote = (kind: ActivityKind): kind is VoteKind => kinds[kind].votes !== null
/** @param takesOwn of the activity's settings */
export const takesTexts = (kind: ActivityKind, takesOwn = false): kind is TextKind =>
  kinds[kind].texts === 'always' || (kinds[kind].texts === 'own' && takesOwn)

/** A wider scale than this is a slider, which has its own control. */
export const widestSteps = 11
export const widestSlider = 101
/** Words of a cloud: more than a short phrase would not be a word any more. */
export const longestWord = 40
export const mostWordsEach = 10
export const boardColumns = ['strong', 'wrong', 'next'] as const
