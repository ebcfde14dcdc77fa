import { expect, test } from 'vitest'
import { forbidden } from '#domain/kernel/problem.ts'
import { numberOutside } from '#domain/surveys/problems.ts'
import { messagesFor } from './catalogue.server.ts'
import { problemText } from './problem-text.ts'
import { translationsFor } from './translations.ts'

const speak = (locale: 'en' | 'ur') =>
  translationsFor({ locale, messages: messagesFor(locale, ['problems', 'people']) }).t

test('a problem speaks the reader’s language', () => {
  expect(problemText(speak('en'), forbidden)).toMatch(/^Your role does not let you/)
  expect(problemText(speak('ur'), forbidden)).toMatch(/^آپ کے کردار/)
})

test('the first number in the details picks the plural', () => {
  const wait = (minutes: number) => problemText(speak('en'), { code: 'people.too-many-sign-ins', details: { minutes } })
  expect(wait(1)).toContain('wait 1 minute,')
  expect(wait(15)).toContain('wait 15 minutes,')
})

test('a problem whose sentence was not sent along still says that nothing was changed', () => {
  expect(problemText(speak('en'), { code: 'surveys.closed' })).toBe(
    'That did not work. Nothing was changed. Please try again.',
  )
})

test.each([
  ['en', 0.0000005, 'Please write a number that is 0.0000005 or more.'],
  ['en', 1500.25, 'Please write a number that is 1,500.25 or more.'],
  ['ur', 0.1, 'براہ کرم 0.1 یا اس سے زیادہ کوئی عدد لکھیں۔'],
] as const)('%s: a bound is said as it was set, however small: %d', (locale, least, sentence) => {
  const { t } = translationsFor({ locale, messages: messagesFor(locale, ['surveys']) })
  expect(problemText(t, numberOutside(least, null))).toBe(sentence)
})
