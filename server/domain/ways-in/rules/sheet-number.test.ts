import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countOf, readSheetNumber, sheetNumber, sheetPrefix } from './sheet-number.ts'

const survey = '0198a2f1-0000-7000-8000-000000000001'

test('a number is four signs of the survey, a count and a letter', () => {
  expect(sheetNumber(survey, 12)).toMatch(/^[0-9A-Z]{4}-0012-[A-Z]$/)
  expect(sheetNumber(survey, 12).slice(0, 4)).toBe(sheetPrefix(survey))
  expect(countOf(sheetNumber(survey, 12))).toBe(12)
})

test('small letters, spaces and hyphens in a number do not matter, and O is read as nought', () => {
  const number = sheetNumber(survey, 3)

  expect(readSheetNumber(` ${number.toLowerCase().replaceAll('-', ' ')} `)).toEqual({ number })
  expect(readSheetNumber(number.replace('-0003', '-OO03'))).toEqual({ number })
  expect(readSheetNumber(number.replace('-0003', '-۰۰۰۳'))).toEqual({ number })
  expect(readSheetNumber(number.slice(0, 6))).toEqual({ fault: 'incomplete' })
})

const anySheet = fc.tuple(fc.uuid(), fc.integer({ min: 1, max: 9999 })).map(([id, count]) => sheetNumber(id, count))
const place = fc.constantFrom(0, 1, 2, 3, 5, 6, 7, 8)

test('one wrong sign is always told', () => {
  fc.assert(
    fc.property(anySheet, place, fc.constantFrom(...'0123456789ACEFHJKMPRTWX'), (number, at, sign) => {
      fc.pre(number[at] !== sign)
      expect(readSheetNumber(number.slice(0, at) + sign + number.slice(at + 1))).toEqual({ fault: 'mistyped' })
    }),
  )
})

test('two signs in the wrong order are always told', () => {
  fc.assert(
    fc.property(anySheet, place, place, (number, one, other) => {
      fc.pre(number[one] !== number[other])
      const signs = [...number]
      ;[signs[one], signs[other]] = [signs[other] as string, signs[one] as string]
      expect(readSheetNumber(signs.join(''))).toEqual({ fault: 'mistyped' })
    }),
  )
})
