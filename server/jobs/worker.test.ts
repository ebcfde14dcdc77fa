import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openPool } from '#db/client.ts'
import type { Context } from '#domain/kernel/context.ts'
import { notFound } from '#domain/kernel/problem.ts'
import { fail, ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { openQuestion } from '#test/support/said.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { tasks } from './tasks.ts'
import { type Jobs, startJobs } from './worker.ts'

let stage: Scene
let jobs: Jobs
let pool: ReturnType<typeof openPool>
const screened: string[][] = []
const logged: string[] = []
const packs = { under: 0, most: 0, done: 0, goOn: () => {} }
const held = new Promise<void>((resolve) => (packs.goOn = resolve))

beforeAll(async () => {
  stage = await scene()
  pool = openPool(stage.appUrl, 4)
  const note = (details: Record<string, unknown>, message: string) => logged.push(JSON.stringify(details) + message)
  const ctx: Context = { ...stage.ctx, log: { info: note, warn: note, error: note } }
  jobs = await startJobs(ctx, pool, {
    ...tasks,
    async 'moderation.screen'(context, payload, stopping) {
      screened.push(payload.contributionIds)
      if (payload.contributionIds[0] === 'bad') throw new Error('words that somebody said')
      return tasks['moderation.screen'](context, payload, stopping)
    },
    async 'packs.make'() {
      packs.under += 1
      packs.most = Math.max(packs.most, packs.under)
      await held
      packs.under -= 1
      packs.done += 1
    },
  })
})
afterAll(async () => {
  await jobs.stop()
  await pool.end()
  await stage.close()
})

test('a job added in a transaction runs after its commit, as the product’s own role', async () => {
  const say = await openQuestion(stage)
  const id = await say('I am scared to go home')

  await vi.waitFor(async () => {
    const row = await stage.ctx.db
      .selectFrom('contribution')
      .select(['visibility', 'worry'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(row).toEqual({ visibility: 'held', worry: 'open' })
  }, 10_000)
})

test('packs are made one at a time, and words are screened while they are', async () => {
  const screen = [stage.ctx.ids.next()]
  const add = (work: Parameters<typeof transact<null, never>>[1]) => transact(stage.ctx, work)
  await add(async (tx) => {
    for (let count = 0; count < 4; count++) await tx.addJob('packs.make', { packId: stage.ctx.ids.next() })
    return ok(null)
  })
  await vi.waitFor(() => expect(packs.under).toBe(1), 10_000)
  await add(async (tx) => {
    await tx.addJob('moderation.screen', { contributionIds: screen })
    return ok(null)
  })
  await vi.waitFor(() => expect(screened).toContainEqual(screen), 10_000)
  expect(packs.done).toBe(0)
  packs.goOn()
  await vi.waitFor(() => expect(packs.done).toBe(4), 20_000)
  expect(packs.most).toBe(1)
})

test('a job of a transaction that was rolled back never runs', async () => {
  const ids = { lost: [stage.ctx.ids.next()], kept: [stage.ctx.ids.next()] }
  const add = (contributionIds: string[], isKept: boolean) =>
    transact(stage.ctx, async (tx) => {
      await tx.addJob('moderation.screen', { contributionIds })
      return isKept ? ok(null) : fail(notFound)
    })
  await add(ids.lost, false)
  await add(ids.kept, true)

  await vi.waitFor(() => expect(screened).toContainEqual(ids.kept), 10_000)
  expect(screened).not.toContainEqual(ids.lost)
})

test('a job that fails is kept for another try, and says nothing of what it was about', async () => {
  await transact(stage.ctx, async (tx) => {
    await tx.addJob('moderation.screen', { contributionIds: ['bad'] })
    return ok(null)
  })

  await vi.waitFor(() => expect(logged.join()).toContain('Failed task'), 10_000)
  expect(logged.join()).toContain('worker.test.ts')
  expect(logged.join()).not.toMatch(/words that somebody said|"bad"/)
  await vi.waitFor(async () => {
    const { rows } = await pool.query('select attempts, last_error from graphile_worker._private_jobs')
    expect(rows).toMatchObject([{ attempts: 1, last_error: expect.any(String) }])
    expect(rows[0].last_error).not.toContain('words')
  }, 10_000)
})
