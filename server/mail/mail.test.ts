import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { permit } from '#domain/kernel/permissions.ts'
import { gatherTurns } from '#domain/telling/commands/gather.ts'
import { retryFailed } from '#domain/telling/commands/retry.ts'
import { type Post, sendMessages } from '#domain/telling/commands/send.ts'
import { readMessages } from '#domain/telling/queries/messages.ts'
import { pageLanguages } from '#domain/wordings/schema.ts'
import { headerOf, type MailPeer, mailPeer } from '#test/support/mail-peer.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { toldIn } from '#test/support/told.ts'
import { openPost } from './post.ts'
import { messageSentences } from './sentences.ts'
import { inOneLine, writeMail } from './write.ts'

/** Messages to a real mail server: gone, refusing, hanging up, and a product that is killed half-way. */

const [minute, hour] = [60_000, 3_600_000]
const origin = 'https://said.example.org'
const from = { name: 'Said & Done', address: 'news@example.org' }
const never = new AbortController().signal

let here: Scene
let told: Awaited<ReturnType<typeof toldIn>>
let peer: MailPeer
let post: ReturnType<typeof openPost>
beforeAll(async () => {
  here = await scene()
  told = await toldIn(here)
  peer = await mailPeer()
  await peer.start()
  post = openPost({ origin, dataDir: '', mail: { url: peer.url, from } })
})
afterAll(async () => {
  await peer.stop()
  await here.close()
})
beforeEach(async () => {
  here.clock.set('2026-05-04T10:00:00Z')
  await here.ctx.db.deleteFrom('response').execute()
  peer.mood = 'takes'
  peer.received.length = 0
})

/** Somebody who asked to be told, and whose words were counted: a message waits for them. */
async function somebodyWaits(address = 'sam@example.org', edition = 'en') {
  const { responseId } = await told.told({ contact: address, edition })
  await told.countIn(responseId, 0)
  await gatherTurns(here.ctx)
}
const send = (by: Post = post) => sendMessages(here.ctx, by, never)
const states = async () => (await told.messages()).map(({ state, reason }) => [state, reason])

test('a message goes once, says nothing that was said, and can be stopped by one press', async () => {
  await somebodyWaits()
  expect([await send(), await send()]).toEqual([1, 0])

  expect(peer.received.map(({ to }) => to)).toEqual(['sam@example.org'])
  const { raw } = peer.received[0]!
  expect(headerOf(raw, 'Subject')).toBe(`News from ${here.place.name}`)
  expect(headerOf(raw, 'List-Unsubscribe')).toMatch(/^<https:\/\/said\.example\.org\/stop\/[\w-]{24}>$/)
  expect(headerOf(raw, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click')
  const plain = raw.replace(/=\r\n/g, '')
  expect(plain).toContain(`https://said.example.org/p/${here.place.slug}/said?lang`)
  for (const goal of told.goals) expect(plain).not.toContain(goal.short.text)
  expect(plain).not.toContain('bench')
})

test('a mail server that is gone for a day loses nothing, and nobody is told twice', async () => {
  for (const name of ['ann', 'ben', 'cat']) await somebodyWaits(`${name}@example.org`)
  await peer.stop()
  for (let passed = 0; passed < 24 * hour; passed += 60 * minute) {
    expect(await send()).toBe(0)
    here.clock.forward(60 * minute)
  }
  expect(await states()).toEqual(Array(3).fill(['waiting', 'no-answer']))
  const scope = orFail(permit(here.people.administrator, 'telling.tend', { placeId: here.place.id }))
  expect(await readMessages(here.ctx, scope, here.place.timeZone)).toMatchObject({
    ...{ counts: { waiting: 3, sent: 0 }, lateSince: '2026-05-04T10:00:00.000Z', failed: [] },
  })
  await peer.start()
  for (let passed = 0; passed < 7 * hour; passed += 30 * minute) {
    await send()
    here.clock.forward(30 * minute)
  }
  expect(peer.received.map(({ to }) => to).toSorted()).toEqual([
    'ann@example.org',
    'ben@example.org',
    'cat@example.org',
  ])
  expect(await states()).toEqual(Array(3).fill(['sent', null]))
})

test('after a week of asking it is given up, and staff may have it tried again', async () => {
  await somebodyWaits()
  peer.mood = 'not-now'
  for (let passed = 0; passed <= 7 * 24 * hour; passed += 12 * hour) {
    await send()
    here.clock.forward(12 * hour)
  }
  expect(await states()).toEqual([['given-up', '451']])
  peer.mood = 'takes'
  const failure = { placeId: here.place.id, state: 'given-up' as const, reason: '451' }
  expect(orFail(await retryFailed(here.ctx, here.people.administrator, failure))).toEqual({ count: 1 })
  expect(await retryFailed(here.ctx, here.people.administrator, failure)).toMatchObject({ ok: false })
  expect(await send()).toBe(1)
})

test('a mailbox that refuses for good is asked once, and stands among the failures without its address', async () => {
  await somebodyWaits('gone@example.org')
  peer.mood = 'no-such-mailbox'
  await send()
  here.clock.forward(48 * hour)
  await send()
  expect(await states()).toEqual([['refused', '550']])
  const { administrator, moderator } = here.people
  const scope = orFail(permit(administrator, 'telling.tend', { placeId: here.place.id }))
  const read = await readMessages(here.ctx, scope, here.place.timeZone)
  expect(read.failed).toEqual([{ state: 'refused', reason: '550', count: 1, since: '2026-05-04' }])
  expect(JSON.stringify(read)).not.toContain('@')
  expect(permit(moderator, 'telling.tend', { placeId: here.place.id })).toMatchObject({ ok: false })
  const failure = { placeId: here.place.id, state: 'refused' as const, reason: '550' }
  expect(await retryFailed(here.ctx, moderator, failure)).toMatchObject({ ok: false })
})

test('killed between sending and writing it down, it goes once more under the same Message-ID, and never a third time', async () => {
  await somebodyWaits()
  const killed: Post = { send: async (letter) => post.send(letter).then(() => new Promise<never>(() => {})) }
  const gone = async () => {
    const before = peer.received.length
    void send(killed)
    await expect.poll(() => peer.received.length).toBe(before + 1)
  }
  await gone()
  expect(await send(), 'another process, meanwhile').toBe(0)
  here.clock.forward(6 * minute)
  await gone()
  here.clock.forward(6 * minute)
  await send()

  expect(new Set(peer.received.map(({ raw }) => headerOf(raw, 'Message-ID'))).size).toBe(1)
  expect(peer.received).toHaveLength(2)
  expect(await states()).toEqual([['unsure', 'broke-off']])
})

test('a line that breaks before the answer is as unsure, and counts as the one time', async () => {
  await somebodyWaits()
  peer.mood = 'hangs-up'
  await send()
  expect(await states()).toEqual([['waiting', 'broke-off']])
  here.clock.forward(hour)
  await send()
  here.clock.forward(24 * hour)
  await send()
  expect(await states()).toEqual([['unsure', 'broke-off']])
  expect(peer.received).toHaveLength(2)
})

test('whoever stops between making and sending gets nothing', async () => {
  await somebodyWaits()
  await here.ctx.db.updateTable('telling').set({ sealed: null }).execute()
  expect(await send()).toBe(0)
  expect([peer.received, await told.messages()]).toEqual([[], []])
})

test('nothing that somebody wrote becomes a header or a second receiver', () => {
  const letter = {
    ...{ id: 'a', to: 'sam@example.org', language: 'en' as const, stopCode: 'code' },
    place: { slug: 'tees', name: 'Tees\r\nBcc: all@example.org' },
    survey: { slug: 's', title: 'Why?\u2028\nX: y <script>' },
    turns: [{ kind: 'commitment-closed' as const, page: 'abc' }],
  }
  const mail = writeMail(letter, { origin, from, sentences: messageSentences() })
  expect(mail.subject).toBe('News from Tees Bcc: all@example.org')
  expect(mail.text).toContain('“Why? X: y <script>”')
  expect(mail.html).toContain('“Why? X: y &lt;script&gt;”')
  expect(inOneLine('a\u0000b\u0085c')).toBe('a b c')
})

test.each(pageLanguages)('a message is whole in %s', (language) => {
  const kinds = [
    'counted',
    'finding-agreed',
    'commitment-published',
    'commitment-overdue',
    'commitment-closed',
    'reported',
  ]
  const letter = {
    ...{ id: 'a', to: 'sam@example.org', language, stopCode: 'code', survey: { slug: 's', title: 'TITLE' } },
    ...{
      place: { slug: 'tees', name: 'Tees' },
      turns: kinds.map((kind) => ({ kind: kind as 'counted', page: 'abc' })),
    },
  }
  const { text, html, subject } = writeMail(letter, { origin, from, sentences: messageSentences() })
  expect([subject, text, html].join()).not.toMatch(/turns\.|\{\{|undefined|null/)
  expect(text).toContain('TITLE')
  expect(html).toContain(language === 'ur' || language === 'ar' ? 'dir="rtl"' : 'dir="ltr"')
})

let folder: string | undefined
afterEach(async () => {
  if (folder) await rm(folder, { recursive: true })
  folder = undefined
})

test('without a mail server messages are files, the same one twice is the same file', async () => {
  folder = await mkdtemp(join(tmpdir(), 'said-and-done-mail-'))
  const files = openPost({ origin, dataDir: folder, mail: undefined })
  await somebodyWaits('sam@example.org', 'ur')
  expect(await send(files)).toBe(1)
  await here.ctx.db.updateTable('told_message').set({ state: 'waiting' }).execute()
  expect(await send(files)).toBe(1)
  const names = await readdir(join(folder, 'mail'))
  expect(names).toHaveLength(1)
  const raw = await readFile(join(folder, 'mail', names[0]!), 'utf8')
  expect([headerOf(raw, 'To'), headerOf(raw, 'Auto-Submitted')]).toEqual(['sam@example.org', 'auto-generated'])
})
