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
  expect(asked('/?lang=xx', { cookie: 'lang=toString', 'accept-language': 'fr, ur;q=0' })).toBe('en')
})

test('Easy Read is chosen, never wished for by a browser', () => {
  expect(asked('/?lang=en-x-easy')).toBe('en-x-easy')
  expect(asked('/', { cookie: 'lang=en-x-easy', 'accept-language': 'pl' })).toBe('en-x-easy')
  expect(asked('/', { 'accept-language': 'en-x-easy, ur;q=0.5' })).toBe('en')
})

test('staff pages keep to the languages they speak', () => {
  expect(asked('/work/tees', { cookie: 'lang=ar' })).toBe('en')
  expect(asked('/work.data', { cookie: 'lang=pl', 'accept-language': 'ur' })).toBe('ur')
  expect(asked('/workshops', { cookie: 'lang=ar' })).toBe('ar')
})

test('who reads Punjabi in Arabic letters is answered in Urdu', () => {
  expect(asked('/', { 'accept-language': 'pa-PK, en;q=0.8' })).toBe('ur')
  expect(asked('/', { 'accept-language': 'pa-IN, en;q=0.8' })).toBe('pa')
})
