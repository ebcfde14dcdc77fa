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

test('a mail server needs a sender, and the sender is one address', () => {
  const mail = { SMTP_URL: 'smtps://a:b@mail.example.org', MAIL_FROM: 'Said & Done <news@example.org>' }
  expect(readEnv({}).mail).toBeUndefined()
  expect(readEnv(mail).mail?.from).toEqual({ name: 'Said & Done', address: 'news@example.org' })
  expect(readEnv({ ...mail, MAIL_FROM: 'news@example.org' }).mail?.from.address).toBe('news@example.org')
  expect(() => readEnv({ SMTP_URL: mail.SMTP_URL })).toThrow('MAIL_FROM')
  for (const MAIL_FROM of ['nobody', 'a@b.org, c@d.org', 'A <a@b.org>\r\nBcc: c@d.org'])
    expect(() => readEnv({ ...mail, MAIL_FROM })).toThrow('MAIL_FROM')
})
