import type { Problem } from '#domain/kernel/problem.ts'

export const surveyUnknown = { kind: 'not-found', code: 'surveys.unknown' } as const satisfies Problem
export const questionUnknown = { kind: 'not-found', code: 'surveys.question-unknown' } as const satisfies Problem
export const surveyClosed = { kind: 'conflict', code: 'surveys.closed' } as const satisfies Problem
export const surveyPaused = { kind: 'conflict', code: 'surveys.paused' } as const satisfies Problem
export const surveyNotYetOpen = { kind: 'conflict', code: 'surveys.not-yet-open' } as const satisfies Problem

export const answerMissing = { kind: 'invalid', code: 'surveys.answer-missing' } as const satisfies Problem
/** @param length and limit in characters */
export const answerTooLong = (length: number, limit: number) =>
  ({
    kind: 'invalid',
    code: 'surveys.answer-too-long',
    details: { over: length - limit, length, limit },
  }) as const satisfies Problem
export const choiceUnknown = { kind: 'invalid', code: 'surveys.choice-unknown' } as const satisfies Problem
export const onlyOneChoice = { kind: 'invalid', code: 'surveys.only-one-choice' } as const satisfies Problem
/** @param points of the scale */
export const stepUnknown = (points: number) =>
  ({ kind: 'invalid', code: 'surveys.step-unknown', details: { points } }) as const satisfies Problem
export const otherMissing = { kind: 'invalid', code: 'surveys.other-missing' } as const satisfies Problem
export const tooFewChoices = (least: number) =>
  ({ kind: 'invalid', code: 'surveys.too-few-choices', details: { least } }) as const satisfies Problem
export const tooManyChoices = (most: number) =>
  ({ kind: 'invalid', code: 'surveys.too-many-choices', details: { most } }) as const satisfies Problem
export const numberUnknown = { kind: 'invalid', code: 'surveys.number-unknown' } as const satisfies Problem
export const numberOutside = (least: number | null, most: number | null) => outside('number', least, most)
export const dateUnknown = { kind: 'invalid', code: 'surveys.date-unknown' } as const satisfies Problem
export const dateOutside = (first: string | null, last: string | null) => outside('date', first, last)
export const rankingIncomplete = { kind: 'invalid', code: 'surveys.ranking-incomplete' } as const satisfies Problem
/** @param count rows that have no answer yet */
export const rowsIncomplete = (count: number) =>
  ({ kind: 'invalid', code: 'surveys.rows-incomplete', details: { count } }) as const satisfies Problem
export const districtUnknown = { kind: 'invalid', code: 'surveys.district-unknown' } as const satisfies Problem
/** @param count how many questions need another look before it can be sent */
export const answersIncomplete = (count: number) =>
  ({ kind: 'invalid', code: 'surveys.answers-incomplete', details: { count } }) as const satisfies Problem

/** Nothing at all was said: a response without a word or a tick would only be counted. */
export const nothingAnswered = { kind: 'invalid', code: 'surveys.nothing-answered' } as const satisfies Problem
export const alreadySent = { kind: 'conflict', code: 'surveys.already-sent' } as const satisfies Problem
/** What was typed a week ago or more, or was sent from another window and taken back. */
export const draftGone = { kind: 'conflict', code: 'surveys.draft-gone' } as const satisfies Problem
/** All answers together are more than one form may hold: the last ones are not kept. */
export const draftFull = { kind: 'conflict', code: 'surveys.draft-full' } as const satisfies Problem
/** This phone has answered, and the survey takes one response from each. */
export const answeredBefore = { kind: 'conflict', code: 'surveys.answered-before' } as const satisfies Problem
export const invitationUsed = { kind: 'conflict', code: 'surveys.invitation-used' } as const satisfies Problem
export const invitationNeeded = { kind: 'forbidden', code: 'surveys.invitation-needed' } as const satisfies Problem
export const sheetKeyed = { kind: 'conflict', code: 'surveys.sheet-keyed' } as const satisfies Problem
/** Under 13 and nobody with them: nothing may be kept. */
export const companionNeeded = { kind: 'forbidden', code: 'surveys.companion-needed' } as const satisfies Problem
/** The page for children asks who is with them. */
export const companionMissing = { kind: 'invalid', code: 'surveys.companion-missing' } as const satisfies Problem
/** @param seconds until this address may send again */
export const tooManySends = (seconds: number) =>
  ({
    kind: 'too-many',
    code: 'surveys.too-many-sends',
    details: { count: Math.ceil(seconds / 60) },
  }) as const satisfies Problem

/** One sentence for each way a range can be open. */
const outside = (what: 'number' | 'date', least: number | string | null, most: number | string | null) => {
  const between = least !== null && most !== null
  const way = between ? 'between' : least !== null ? 'least' : 'most'
  const details = { ...(least !== null && { least }), ...(most !== null && { most }) }
  return { kind: 'invalid', code: `surveys.${what}-outside-${way}`, details } as const satisfies Problem
}
