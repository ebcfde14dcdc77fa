import {
  type HideReason,
  hideReasons,
  type QueueView,
  type WorryEnding,
  type WorryReason,
  worryEndings,
  worryReasons,
} from '#domain/moderation/schema.ts'

const translationIntents = ['translate', 'confirm-translation', 'untranslate'] as const
type TranslationIntent = (typeof translationIntents)[number]

/** What a button of the item's form asks for. A reason belongs to its button, so that one press says it all. */
export type Intent =
  | 'approve'
  | 'undo'
  | 'claim'
  | 'release'
  | 'tag'
  | 'untag'
  | 'note'
  | 'unnote'
  | TranslationIntent
  | `hide.${HideReason}`
  | `worry.${WorryReason}`
  | `close.${WorryEnding}`

export const hideIntents = hideReasons.map((reason) => `hide.${reason}` as const)
export const worryIntents = worryReasons.map((reason) => `worry.${reason}` as const)
export const closeIntents = worryEndings.map((reason) => `close.${reason}` as const)
export const intents: readonly Intent[] = [
  'approve',
  'undo',
  'claim',
  'release',
  'tag',
  'untag',
  'note',
  'unnote',
  ...translationIntents,
  ...hideIntents,
  ...worryIntents,
  ...closeIntents,
]

/** 'hide.spam' -> 'hide': the sentence that says it was done. */
export const verbOf = (intent: string): string => intent.split('.')[0] ?? intent
/** 'hide.spam' -> 'spam' */
export const reasonOf = (intent: string): string => intent.split('.')[1] ?? ''

/** Decisions that can be taken back from the line that says they were done. */
export const isUndoable = (intent: string): boolean => ['approve', 'hide'].includes(verbOf(intent))

/** Views that list what waits for a decision. */
const untilDecided: readonly QueueView[] = ['waiting', 'worry', 'mine']

/** Whether the next text is wanted after this. A worry stays in sight where the worries are. */
export function leavesView(intent: string, view: QueueView): boolean {
  const verb = verbOf(intent)
  if (verb === 'close') return view === 'worry'
  return ['approve', 'hide', 'worry'].includes(verb) && untilDecided.includes(view)
}
