import { expect, test } from 'vitest'
import { readEnv } from './env.ts'

const real = { ORIGIN: 'https://said.example.org', DATABASE_URL: 'postgres://a:b@db/said', KEYS: 'x' }

test('without DATABASE_URL and ORIGIN it is the demo', () => {
  expect(readEnv({})).toMatchObject({ isDemo: true, port: 3000, origin: 'http://localhost:3000' })
})

test.each([['ORIGIN'], ['DATABASE_URL']])('with %s it is no demo', (name) => {
  const source: Record<string, string> = { ...real }
  const others = Object.keys(real).filter((key) => key !== name && key !== 'KEYS')
  for (const other of others) delete source[other]
  const read = () => readEnv(source)
  if (name === 'ORIGIN') expect(read().isDemo).toBe(false)
  else expect(read).toThrow('ORIGIN')
})

test('a real place without keys is refused with what to do', () => {
  expect(() => readEnv({ ...real, KEYS: '' })).toThrow('openssl rand -base64 32')
})

test('every wrong setting is named', () => {
  expect(() => readEnv({ PORT: 'a lot', ORIGIN: 'example.org' })).toThrow(/PORT[\s\S]*ORIGIN/)
})
