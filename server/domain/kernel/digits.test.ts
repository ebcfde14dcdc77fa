import { expect, test } from 'vitest'
import { latinDigits } from './digits.ts'

test.each(['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '੦੧੨੩੪੫੬੭੮੯'])('digits of another keyboard are read as ours: %s', (digits) =>
  expect(latinDigits(digits)).toBe('0123456789'),
)

test('what is no digit stays as it is', () => expect(latinDigits('TEES-۴2 ਪੰਜ، خ')).toBe('TEES-42 ਪੰਜ، خ'))
