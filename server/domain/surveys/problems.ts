import type { Problem } from '#domain/kernel/problem.ts'

export const surveyUnknown = { kind: 'not-found', code: 'surveys.unknown' } as const satisfies Problem
export const questionUnknown = { kind: 'not-found', code: 'surveys.question-unknown' } as const satisfies Problem
export const surveyClosed = { kind: 'conflict', code: 'surveys.closed' } as const satisfies Problem
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
export const ratingUnknown = { kind: 'invalid', code: 'surveys.rating-unknown' } as const satisfies Problem
/** @param count how many questions need another look before it can be sent */
export const answersIncomplete = (count: number) =>
  ({ kind: 'invalid', code: 'surveys.answers-incomplete', details: { count } }) as const satisfies Problem

/** Nothing at all was said: a response without a word or a tick would only be counted. */
export const nothingAnswered = { kind: 'invalid', code: 'surveys.nothing-answered' } as const satisfies Problem
export const alreadySent = { kind: 'conflict', code: 'surveys.already-sent' } as const satisfies Problem
/** What was typed a week ago or more, or was sent from another window and taken back. */
export const draftGone = { kind: 'conflict', code: 'surveys.draft-gone' } as const satisfies Problem
