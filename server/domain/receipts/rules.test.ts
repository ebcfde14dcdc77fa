import { expect, test } from 'vitest'
import { keysFrom } from '#domain/kernel/keys.ts'
import { codeFrom, readTypedCode, receiptAgain, receiptFor } from './rules.ts'

const [old, recent] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]

test('a code carries 66 bits in six words', () => {
  expect(codeFrom(Buffer.alloc(9, 0))).toBe('abandon-abandon-abandon-abandon-abandon-abandon')
  expect(codeFrom(Buffer.alloc(9, 255))).toBe('zoo-zoo-zoo-zoo-zoo-zoo')
  expect(codeFrom(Buffer.from('ffe00000000000000000', 'hex'))).toBe('zoo-abandon-abandon-abandon-abandon-abandon')
})

test('the same form has the same code, another place or another form another one', () => {
  const keys = keysFrom([old])
  const { code } = receiptFor(keys, 'place', 'form')

  expect(receiptFor(keys, 'place', 'form').code).toBe(code)
  expect(receiptFor(keys, 'elsewhere', 'form').code).not.toBe(code)
  expect(receiptFor(keys, 'place', 'other').code).not.toBe(code)
})

test('a retry keeps its code when a new key came into the ring', () => {
  const { code, hash } = receiptFor(keysFrom([old]), 'place', 'form')
  expect(receiptAgain(keysFrom([recent, old]), 'place', 'form', hash)).toBe(code)
})

test('what is typed is read as people type it', () => {
  expect(readTypedCode('Zoo, zoo – ZOO zoo.zoo  zoo')).toEqual({ code: 'zoo-zoo-zoo-zoo-zoo-zoo' })
  expect(readTypedCode('abso abst absu abus acce acci')).toEqual({
    code: 'absorb-abstract-absurd-abuse-access-accident',
  })
  expect(readTypedCode('zoo zoo')).toEqual({ count: 2 })
  expect(readTypedCode('')).toEqual({ count: 0 })
  expect(readTypedCode('zoo zoo zoo zoo zooo xyzzy')).toEqual({ unknownWords: ['zooo', 'xyzzy'] })
})
