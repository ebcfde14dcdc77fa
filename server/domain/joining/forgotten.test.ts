import { afterAll, beforeAll, expect, test } from 'vitest'
import { signIn } from '#domain/auth/commands.ts'
import { hashPassword } from '#domain/auth/passwords.ts'
import { savePerson } from '#domain/people/commands.ts'
import { codeOf, orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { askForNewPassword, chooseNewPassword, readPasswordLink } from './commands/forgotten.ts'
import { forgetInvitations, sendLetters } from './commands/send.ts'
import type { PasswordLetter } from './schema.ts'

const [old, chosen] = ['three calm herons', 'tomato river eleven']
const email = 'lead@example.org'
let here: Scene
beforeAll(async () => {
  here = await scene()
  await savePerson(here.ctx, { name: 'Lead', email, passwordHash: await hashPassword(old) }, [])
})
afterAll(() => here.close())

let from = 0
const ask = (address = email) =>
  askForNewPassword(here.ctx, { email: address, language: 'ur', address: `address ${++from}` })
/** What goes out, now. */
async function post(): Promise<PasswordLetter[]> {
  const letters: PasswordLetter[] = []
  const sent = { kind: 'sent' as const }
  await sendLetters(
    here.ctx,
    {
      sendLetter: async () => sent,
      async sendNewPassword(letter) {
        letters.push(letter)
        return sent
      },
    },
    new AbortController().signal,
  )
  return letters
}
async function linkOf(): Promise<string> {
  orFail(await ask())
  // So often in one hour nobody asks but this test.
  await here.ctx.limits.forgive('forgotten', here.ctx.keys.hash('address', email))
  return (await post())[0]!.token
}
const choose = (token: string, password = chosen) => chooseNewPassword(here.ctx, token, { password, agent: '' })
const enter = (password: string) => signIn(here.ctx, { email, password, address: `address ${++from}` })

test('a link by e-mail changes the password once, and ends every session that began before', async () => {
  const { cookie: before } = orFail(await enter(old))
  orFail(await ask())
  const [letter, ...others] = await post()
  expect(others).toEqual([])
  expect(letter).toMatchObject({ to: email, language: 'ur' })
  const token = letter!.token
  expect(orFail(await readPasswordLink(here.ctx, token))).toEqual({ email })
  expect(codeOf(await choose(token, 'passwordpassword'))).toBe('people.password-common')
  const both = await Promise.all([choose(token), choose(token)])
  expect(both.map(codeOf).toSorted()).toEqual(['fine', 'joining.password-link-used'])
  expect(codeOf(await readPasswordLink(here.ctx, token))).toBe('joining.password-link-used')
  expect(await here.ctx.sessions.read(before.split(';')[0]!)).toBeNull()
  expect(codeOf(await enter(old))).toBe('people.wrong-sign-in')
  expect(codeOf(await enter(chosen))).toBe('fine')
  const rows = await here.ctx.db.selectFrom('work_letter').select(['sealed', 'state']).execute()
  expect(JSON.stringify(rows)).not.toContain(token)
})

test('whoever asks is told the same, whether or not there is an account, and nothing goes where there is none', async () => {
  here.clock.forward(3_600_000)
  const answers = [await ask('nobody@example.org'), await ask(email), await ask('nobody@example.org')]
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(await post()).toHaveLength(1)
  // People of a demo have no password, and no address.
  expect(await here.ctx.db.selectFrom('password_link').select('person_id').execute()).toHaveLength(1)
})

test('the newer link counts, and after an hour none does', async () => {
  const older = await linkOf()
  const newer = await linkOf()
  expect(codeOf(await choose(older))).toBe('joining.password-link-used')
  here.clock.forward(3_600_001)
  expect(codeOf(await choose(newer))).toBe('joining.password-link-used')
  expect(codeOf(await choose('made-up'))).toBe('joining.password-link-used')
  await forgetInvitations(here.ctx)
  expect(await here.ctx.db.selectFrom('password_link').select('id').execute()).toEqual([])
})

test('a letter that waited until its link ran out goes nowhere', async () => {
  orFail(await ask())
  here.clock.forward(3_600_001)
  expect(await post()).toEqual([])
})

test('a mailbox is not flooded, and nobody learns when it had enough; one address asks so often', async () => {
  for (let asked = 0; asked < 5; asked += 1) orFail(await ask('lead@example.org'))
  expect(await post()).toEqual([])
  for (let asked = 0; asked < 30; asked += 1) await here.ctx.limits.take('forgotten-address', 'a busy one')
  const more = await askForNewPassword(here.ctx, { email, language: 'en', address: 'a busy one' })
  expect(codeOf(more)).toBe('joining.too-many-forgotten')
})
