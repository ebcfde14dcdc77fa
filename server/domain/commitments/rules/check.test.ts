import { expect, test } from 'vitest'
import { noNumber } from '../problems.ts'
import { checkDay, checkNumber } from './check.ts'

test.each([
  ['12', 12],
  ['12.5', 12.5],
  ['12,5', 12.5],
  ['۲٫۵', 2.5],
  ['−3', -3],
  ['1,200', 1200],
  ['-1,200,000.5', -1200000.5],
  ['۱٬۲۰۰', 1200],
  ['0,125', 0.125],
  ['1,2005', 1.2005],
  ['', null],
])('of any keyboard, and in thousands or not, "%s" is %s', (typed, value) => {
  expect(checkNumber('value', typed)).toEqual({ ok: true, value })
})

test.each(['three', '1,20,000', '1,200,00', '1.2.3', '1e9', '12345678901', '٫٫1', 'Infinity'])(
  '"%s" is no number',
  (typed) => {
    expect(checkNumber('value', typed)).toEqual({ ok: false, problem: noNumber('value') })
  },
)

test('a day is one that there is, in the digits of any keyboard', () => {
  expect(checkDay('on', '۲۰۲۶-۰۹-۳۰')).toEqual({ ok: true, value: '2026-09-30' })
  for (const typed of ['2026-02-30', '30.9.2026', '1989-12-31', '0000-00-00', '2026-9-3'])
    expect(checkDay('on', typed).ok, typed).toBe(false)
})
