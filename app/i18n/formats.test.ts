import { expect, test } from 'vitest'
import { dayText, numberText, timeText } from './formats.ts'
import type { Locale } from './locales.ts'
import { translationsFor } from './translations.ts'

test('days are said in words in every language, the same on every device', () => {
  expect(dayText('2026-06-30', 'en')).toBe('30 June')
  expect(dayText('2026-06-30', 'en-x-easy', { year: true })).toBe('30 June 2026')
  expect(dayText('2026-06-30', 'pl')).toBe('30 czerwca')
  expect(dayText('2026-06-30', 'pa', { year: true })).toBe('30 ਜੂਨ 2026')
  expect(dayText('2026-01-01', 'pa')).toBe('1 ਜਨਵਰੀ')
})

test('digits are those everybody here reads', () => {
  for (const locale of ['ar', 'ur', 'pa', 'cs']) expect(numberText(42, locale)).toBe('42')
  expect(timeText(new Date('2026-06-30T21:05:00Z'), 'ar', 'UTC')).toBe('21:05')
})

test.each<[Locale, string]>([
  ['en', 'one other other other other'],
  ['en-x-easy', 'one other other other other'],
  ['ar', 'one two few many other'],
  ['pl', 'one few many many many'],
  ['pa', 'one other other other other'],
])('%s counts with the forms of its grammar, whatever the browser knows', (locale, forms) => {
  const words = Object.fromEntries(['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => [`a_${form}`, form]))
  const { t } = translationsFor({ locale, messages: { common: words } })
  expect([1, 2, 5, 11, 100].map((count) => t('a', { count })).join(' ')).toBe(forms)
})
