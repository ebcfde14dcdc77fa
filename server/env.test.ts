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

test('backups: the demo has them in its data folder, a real place where it says so, sealed by keys that are keys', () => {
  expect(readEnv({ DATA_DIR: '/data' }).backups).toMatchObject({ folder: '/data/backups', hour: 2, keep: 14 })
  const real = { ORIGIN: 'https://said.example.org', KEYS: Buffer.alloc(32, 1).toString('base64') }
  expect(readEnv(real).backups).toBeUndefined()
  const key = Buffer.alloc(32, 2).toString('base64')
  expect(readEnv({ ...real, BACKUP_DIR: '/srv/backups', BACKUP_KEY: key, BACKUP_HOUR: '4' }).backups).toEqual({
    ...{ folder: '/srv/backups', hour: 4, keep: 14, key },
  })
  expect(() => readEnv({ ...real, BACKUP_KEY: 'short' })).toThrow('BACKUP_KEY')
  expect(() => readEnv({ ...real, BACKUP_DIR: '/srv/backups', BACKUP_HOUR: '24' })).toThrow('BACKUP_HOUR')
})
