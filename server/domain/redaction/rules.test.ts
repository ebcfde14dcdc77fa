import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cut, mapOffsets, mergedCuts, redact } from './rules.ts'

const signs = fc.array(fc.constantFrom('a', 'b', ' ', '😀', 'é', 'ن', 'ਕ', '\u0301'), { minLength: 1, maxLength: 40 })
const withCuts = signs.chain((list) =>
  fc.record({
    text: fc.constant(list.join('')),
    cuts: fc.array(
      fc
        .tuple(
          fc.nat(list.length - 1),
          fc.integer({ min: 1, max: 8 }),
          fc.constantFrom('name' as const, 'phone' as const),
        )
        .map(([starts, length, kind]): Cut => ({ starts, ends: Math.min(list.length, starts + length), kind })),
      { maxLength: 5 },
    ),
  }),
)

test('a name and a number are taken out, and the rest stands as it was', () => {
  const { text } = redact(
    'Ring Karen on 01642 000000 🙂',
    [
      { starts: 14, ends: 26, kind: 'phone' },
      { starts: 5, ends: 10, kind: 'name' },
    ],
    'en',
  )
  expect(text).toBe('Ring [name] on [phone number] 🙂')
})

test('what stands instead is in the language of the text', () => {
  const cut: Cut[] = [{ starts: 0, ends: 3, kind: 'name' }]
  expect(redact('abc', cut, 'ro').text).toBe('[nume]')
  expect(redact('abc', cut, 'en-x-easy').text).toBe('[name]')
  expect(redact('abc', cut, 'tlh').text).toBe('[name]')
})

test('nothing taken out changes nothing, whatever the signs', () => {
  fc.assert(
    fc.property(signs, (list) => {
      const text = list.join('')
      const { text: shown, fromSent } = redact(text, [], 'en')
      expect(shown).toBe(text)
      for (let at = 0; at <= list.length; at += 1) expect(fromSent(at)).toBe(at)
    }),
  )
})

test('a sign that was not cut is found at its new place and back again', () => {
  fc.assert(
    fc.property(withCuts, ({ text, cuts }) => {
      const sent = Array.from(text)
      const redacted = redact(text, cuts, 'en')
      const shown = Array.from(redacted.text)
      const merged = mergedCuts(cuts)
      for (const [at, sign] of sent.entries()) {
        const isCut = merged.some(({ starts, ends }) => at >= starts && at < ends)
        if (isCut) continue
        expect(shown[redacted.fromSent(at)]).toBe(sign)
        expect(redacted.toSent(redacted.fromSent(at))).toBe(at)
        expect(redacted.endToSent(redacted.endFromSent(at + 1))).toBe(at + 1)
      }
    }),
  )
})

test('offsets keep their order and stay inside, from any redaction to any other', () => {
  fc.assert(
    fc.property(withCuts, fc.nat(5), ({ text, cuts }, kept) => {
      const [was, became] = [redact(text, cuts, 'en'), redact(text, cuts.slice(0, kept), 'pl')]
      const { starts, ends } = mapOffsets(was, became)
      const length = Array.from(became.text).length
      for (const map of [starts, ends]) {
        let before = 0
        for (let at = 0; at <= Array.from(was.text).length; at += 1) {
          const there = map(at)
          expect(there).toBeGreaterThanOrEqual(before)
          expect(there).toBeLessThanOrEqual(length)
          before = there
        }
      }
      // What somebody highlighted never comes to nothing.
      for (let at = 0; at < Array.from(was.text).length; at += 1) expect(ends(at + 1)).toBeGreaterThan(starts(at))
    }),
  )
})
