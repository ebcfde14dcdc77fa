import { expect, test } from 'vitest'
import { latinDigits, plainNumber } from './digits.ts'

test.each(['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '੦੧੨੩੪੫੬੭੮੯'])('digits of another keyboard are read as ours: %s', (digits) =>
  expect(latinDigits(digits)).toBe('0123456789'),
)

test('what is no digit stays as it is', () => expect(latinDigits('TEES-۴2 ਪੰਜ، خ')).toBe('TEES-42 ਪੰਜ، خ'))

test.each([
  [1e-7, '0.0000001'],
  [-2.5e-7, '-0.00000025'],
  [1.23e-12, '0.00000000000123'],
  [0.000001, '0.000001'],
  [0, '0'],
  [-3, '-3'],
  [12.5, '12.5'],
  [1e12, '1000000000000'],
])('%d is written in digits alone, and is the same number', (number, text) => {
  expect(plainNumber(number)).toBe(text)
  expect(Number(text)).toBe(number)
})
