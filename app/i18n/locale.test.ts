import { expect, test } from 'vitest'
import { localeOf } from './locale.server.ts'

const asked = (path: string, headers: Record<string, string> = {}) =>
  localeOf(new Request(`http://localhost${path}`, { headers }))

test('the address wins over the cookie, the cookie over the browser', () => {
  expect(asked('/?lang=en', { cookie: 'lang=ur', 'accept-language': 'ur' })).toBe('en')
  expect(asked('/', { cookie: 'sid=x; lang=ur', 'accept-language': 'en' })).toBe('ur')
  expect(asked('/', { 'accept-language': 'pl;q=0.9, ur-PK, en;q=0.8' })).toBe('ur')
})

test('a language nobody speaks here is passed over', () => {
  expect(asked('/?lang=xx', { cookie: 'lang=toString', 'accept-language': 'pl, ur;q=0' })).toBe('en')
})
