import { expect, test } from 'vitest'
import { checkPolicy, isSamePolicy, withoutStale } from './rules.ts'
import { ruleCodes, type WrittenPolicy } from './schema.ts'

const policy = (spam: Record<string, string> = { en: 'No advertisements.', ur: 'اشتہار نہیں۔' }): WrittenPolicy => ({
  opening: { en: 'A person reads.', ur: 'ایک انسان پڑھتا ہے۔' },
  rules: Object.fromEntries(
    ruleCodes.map((code) => [code, { name: { en: code }, text: code === 'spam' ? spam : { en: 'Because.' } }]),
  ) as unknown as WrittenPolicy['rules'],
})

test('rules are kept without blanks, and each must be there in English', () => {
  const checked = checkPolicy(policy({ en: '  No advertisements. ', pl: ' ' }))
  expect(checked.ok && checked.value.rules.spam.text).toEqual({ en: 'No advertisements.' })
  expect(checkPolicy(policy({ ur: 'اشتہار نہیں۔' }))).toMatchObject({
    problem: { code: 'policy-desk.incomplete', details: { field: 'spam.text' } },
  })
  expect(checkPolicy(policy({ en: 'a'.repeat(601) }))).toMatchObject({
    problem: { code: 'policy-desk.too-long', details: { field: 'spam.text', limit: 600 } },
  })
})

test('a language that was left as it was goes where English says something else now', () => {
  const before = policy()
  const changed = policy({ en: 'No advertisements or tests.', ur: 'اشتہار نہیں۔', pl: 'Bez reklam.' })
  const kept = withoutStale(changed, before)
  expect(kept.rules.spam.text).toEqual({ en: 'No advertisements or tests.', pl: 'Bez reklam.' })
  expect(kept.opening).toEqual(before.opening)
})

test('the same rules are told from others, in whatever language they differ', () => {
  expect(isSamePolicy(policy(), policy())).toBe(true)
  expect(isSamePolicy(policy(), policy({ en: 'No advertisements.', ur: 'نہیں' }))).toBe(false)
  expect(isSamePolicy(policy(), policy({ en: 'No advertisements.' }))).toBe(false)
})
