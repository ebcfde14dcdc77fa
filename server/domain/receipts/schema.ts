import type { Day } from '#db/schema/columns.ts'
import type { Answer } from '#domain/commitments/schema.ts'
import type { FindingInPublic } from '#domain/findings/schema.ts'
import type { HelpContact } from '#domain/help/schema.ts'
import type { PackThatQuotes } from '#domain/packs/schema.ts'
import type { UsedRule } from '#domain/policy/schema.ts'
import type { Purpose } from '#domain/privacy/schema.ts'
import type { Promised } from '#domain/promises/schema.ts'
import type { Words } from '#domain/wordings/queries.ts'

/**
 * How far a text has come. Held texts and open worries read as `being-read`: a receipt can lie about in a kitchen, and
 * must not tell whoever finds it that somebody is worried. `withdrawn`: its person took it out of the counting;
 * `left-out`: the group that asked did.
 */
export type TextState =
  | { kind: 'being-read' }
  | { kind: 'shown' }
  | { kind: 'kept-back'; rule: UsedRule; isCounted: boolean }
  | { kind: 'withdrawn' }
  | { kind: 'left-out' }

export type ReceiptText = {
  /** Names it in a form. */
  publicId: string
  question: Words
  /**
   * Null while it is being read, whatever for, and where it is kept back for a reason that is not named: whoever finds a
   * receipt must not see words that somebody is worried about, nor that it is these that are missing.
   */
  text: string | null
  language: string
  state: TextState
  /** The day a person last decided about it; null while it is being read. */
  readOn: Day | null
  /** The day its person said why it should be published after all; null where they have not. */
  answeredOn: Day | null
  /** Not published, and its person has not answered yet. */
  mayAnswer: boolean
}

/** Signs of an answer: room for a reason, not for another response. */
export const longestAnswer = 2000

/**
 * Whether these answers are in the counts: they are, they wait for somebody to look at them, somebody left them out, or
 * their person took them out.
 */
export type Standing = 'counted' | 'waiting' | 'left-out' | 'taken-out'

/** Something that was agreed to, and perhaps taken back since. */
export type GivenConsent = { purpose: Purpose; isWithdrawn: boolean }

/** A goal that words count in, and what held them before it did. */
export type CountedGoal = {
  short: Words
  earlier: { how: 'reworded' | 'merged' | 'split'; name: Words; on: Day }[]
}

export type Receipt = {
  survey: { slug: string; title: Words; nextSteps: Words }
  place: { slug: string; name: string; isDemo: boolean }
  organisation: string
  answeredOn: Day
  /** Other responses to the same survey that count. */
  others: number
  standing: Standing
  consents: GivenConsent[]
  texts: ReceiptText[]
  /** Whom the place names for somebody who needs help now, where its person may write once more. */
  contacts: HelpContact[]
  /** Goals that these texts count in, in the board's order. */
  goals: CountedGoal[]
  /** Goals that they counted in, and that were taken out since with nothing in their place. */
  goneGoals: { name: Words; on: Day }[]
  /** Where everybody reads these words, or those do who decide. */
  quoted: { onSaid: boolean; packs: PackThatQuotes[] }
  /** What somebody concluded from these words among others, and somebody else agreed with. */
  findings: FindingInPublic[]
  /**
   * What was answered to these goals in public, the latest change first; `isMore`: there are others. `quotesYou`: these
   * words stand beside it.
   */
  answers: { lines: (Answer & { quotesYou: boolean })[]; isMore: boolean }
  /** Whoever took their answers out: figures were published on this day while they counted, and stay as they were. */
  publishedWith: Day | null
  /** Somebody looked, and found that none of the goals is about this. */
  noGoalFits: boolean
  /** By when the group told people what comes of it, whether it did, and where. */
  promised: Promised
}
