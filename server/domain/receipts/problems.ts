import type { Problem } from '#domain/kernel/problem.ts'
import { wordsInCode } from './rules.ts'

/** @param count words that were typed */
export const wrongNumberOfWords = (count: number) =>
  ({
    kind: 'invalid',
    code: 'receipts.wrong-number-of-words',
    details: { count, wanted: wordsInCode },
  }) as const satisfies Problem
/** Said to whoever typed them, on the same page, and nowhere else. */
export const wordsUnknown = (words: readonly string[]) =>
  ({
    kind: 'invalid',
    code: 'receipts.words-unknown',
    details: { words: words.join(', '), count: words.length },
  }) as const satisfies Problem
export const codeUnknown = { kind: 'not-found', code: 'receipts.code-unknown' } as const satisfies Problem
/** @param seconds until a code may be tried again */
export const tooManyCodes = (seconds: number) =>
  ({
    kind: 'too-many',
    code: 'receipts.too-many-codes',
    details: { count: Math.ceil(seconds / 60) },
  }) as const satisfies Problem
export const answerEmpty = { kind: 'invalid', code: 'receipts.answer-empty' } as const satisfies Problem
export const answerTooLong = (limit: number) =>
  ({ kind: 'invalid', code: 'receipts.answer-too-long', details: { limit } }) as const satisfies Problem
/** One answer to each text. */
export const answeredAlready = { kind: 'conflict', code: 'receipts.answered-already' } as const satisfies Problem
/** It is being read, or it was published meanwhile. */
export const nothingToAnswer = { kind: 'conflict', code: 'receipts.nothing-to-answer' } as const satisfies Problem
/** @param seconds until another answer is taken from there */
export const tooManyAnswers = (seconds: number) =>
  ({
    kind: 'too-many',
    code: 'receipts.too-many-answers',
    details: { count: Math.ceil(seconds / 60) },
  }) as const satisfies Problem
