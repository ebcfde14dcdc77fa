import { expect, test } from 'vitest'
import { linkNameMissing, linkUnsafe } from '../problems.ts'
import { checkLink } from './link.ts'

test.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://user:secret@example.org/',
  'https://exa mple.org',
  'java\nscript:alert(1)',
  '//example.org',
  'https://localhost/',
  `https://example.org/${'x'.repeat(500)}`,
])('a link that a browser would run, or that hides something, is refused: %s', (link) => {
  expect(checkLink({ link, linkName: 'Photos' })).toEqual({ ok: false, problem: linkUnsafe })
})

test('a link is kept as the browser reads it, with its name', () => {
  const link = 'https://Example.org/a"b<c>'
  expect(checkLink({ link, linkName: ' ' })).toEqual({ ok: false, problem: linkNameMissing })
  expect(checkLink({ link, linkName: 'Photos' })).toEqual({
    ok: true,
    value: { address: 'https://example.org/a%22b%3Cc%3E', name: 'Photos' },
  })
  expect(checkLink({ link: ' ', linkName: '' })).toEqual({ ok: true, value: null })
})
