import { expect, test } from 'vitest'
import { sameSitePath } from './same-site-path.ts'

test('a path of ours is kept, with what it asks for', () => {
  expect(sameSitePath('/work/tees/moderation?state=held', '/work')).toBe('/work/tees/moderation?state=held')
})

test.each([
  'https://elsewhere.org',
  '//elsewhere.org',
  '/\\elsewhere.org',
  '/.//elsewhere.org',
  'work',
  '',
  null,
  '/\t/x.org',
])('another site never follows a sign-in: %s', (wanted) => expect(sameSitePath(wanted, '/work')).toBe('/work'))
