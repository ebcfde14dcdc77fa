import { expect, test } from 'vitest'
import { joined, pushedOut, refreshed } from './grow.ts'

const listOf = (ids: string) => [...ids].map((publicId) => ({ publicId }))
const idsOf = (items: { publicId: string }[]) => items.map(({ publicId }) => publicId).join('')

test('pages that overlap hold each text once', () => {
  expect(idsOf(joined(listOf('abc'), listOf('cde')))).toBe('abcde')
})

test('a text that the first page took in and lost again stands there once', () => {
  const loaded = listOf('def')
  const pushed = pushedOut(listOf('bcd'), listOf('Xbc'))
  expect(idsOf(joined(listOf('Xbc'), [...pushed, ...loaded]))).toBe('Xbcdef')
})

test('what newcomers push over the edge of the first page is kept', () => {
  expect(idsOf(pushedOut(listOf('abcd'), listOf('XYab')))).toBe('cd')
})

test('what was decided meanwhile is not taken for pushed out', () => {
  expect(idsOf(pushedOut(listOf('abcd'), listOf('ab')))).toBe('')
  expect(idsOf(pushedOut(listOf('abcd'), listOf('bcde')))).toBe('')
})

test('looking again takes away what left the view and nothing that was not looked at', () => {
  expect(idsOf(refreshed(listOf('abcdef'), ['b', 'c'], listOf('c')))).toBe('acdef')
})
