import {
  type HideReason,
  hideReasons,
  type QueueView,
  type WorryReason,
  worryReasons,
} from '#domain/moderation/schema.ts'

const translationIntents = ['translate', 'confirm-translation', 'untranslate'] as const
type TranslationIntent = (typeof translationIntents)[number]

/** How a worry ends that no lead has read. All other ways are the lead's. */
const unreadEndings = ['not-a-worry', 'by-mistake'] as const

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
  | `close.${(typeof unreadEndings)[number]}`

export const hideIntents = hideReasons.map((reason) => `hide.${reason}` as const)
export const worryIntents = worryReasons.map((reason) => `worry.${reason}` as const)
const closeIntents = unreadEndings.map((reason) => `close.${reason}` as const)
/** What to say of a text in which the product found signs: that it is one, and of which kind, or that it is none. */
export const suspicionIntents = [...worryIntents, 'close.not-a-worry' as const]
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
