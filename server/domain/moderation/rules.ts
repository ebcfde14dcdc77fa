import type { Visibility } from '#db/schema/contributions.ts'
import { dangerPhrases } from './lexicon.ts'

/** One line of the visibility log, oldest first in a list. */
export type Decision = {
  id: string
  was: Visibility
  became: Visibility
  reason: string | null
  personId: string | null
  undoes: string | null
}

/** Somebody spoke, so it counts, shown or not; except what is no answer at all. */
export const isCounted = (visibility: Visibility, reason: string | null): boolean =>
  !(visibility === 'hidden' && (reason === 'spam' || reason === 'off-subject'))

/**
 * What undo takes back: the newest decision that still stands, if a person made it. Taking back several goes back in
 * time one by one.
 * @returns the decision, the state before it, and the reason of that state
 */
export function undoTarget(log: readonly Decision[]) {
  const undone = new Set(log.map(({ undoes }) => undoes))
  const target = log.findLast(({ id, undoes }) => undoes === null && !undone.has(id))
  if (!target || target.personId === null) return undefined
  const before = log[log.indexOf(target) - 1]
  return { id: target.id, visibility: target.was, reason: target.was === 'hidden' ? (before?.reason ?? null) : null }
}

/** Letters as people mean them: one apostrophe, one kind of space, no vowel marks, Arabic letters for Urdu ones. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[\u064B-\u0652\u0670\u0640\u200C\u200D]/g, '')
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[ه\u06C1\u06C3]/g, 'ہ')
    .replace(/\s+/g, ' ')

const boundary = '(?<![\\p{L}\\p{M}])'
const danger = new RegExp(
  `${boundary}(?:${dangerPhrases
    .map((phrase) => plain(phrase).replace(/\*/g, '\\p{L}*'))
    .join('|')})(?![\\p{L}\\p{M}])`,
  'u',
)

/** Whether a text holds a phrase that may mean that somebody is at risk. A person always reads what this finds. */
export const mayMeanRisk = (text: string): boolean => danger.test(plain(text))
