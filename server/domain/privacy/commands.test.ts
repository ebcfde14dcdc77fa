import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { claimItem } from '#domain/moderation/commands.ts'
import { openQuestion } from '#test/support/said.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { sweepExpired } from './commands.ts'

let stage: Scene
beforeAll(async () => {
  stage = await scene()
})
afterAll(() => stage.close())

const day = 86_400_000

test('the sweep takes what has run out and leaves what has not', async () => {
  const { ctx, people, clock } = stage
  const say = await openQuestion(stage)
  const contributionId = await say('Held for a moment')
  await claimItem(ctx, people.moderator, { contributionId })
  clock.forward(30 * day)
  const now = ctx.clock.now().getTime()
  const survey = await ctx.db.selectFrom('survey').select('id').executeTakeFirstOrThrow()
  for (const [index, age] of [8 * day, 6 * day].entries()) {
    const guestId = ctx.ids.next()
    await ctx.db
      .insertInto('guest')
      .values({ id: guestId, token_hash: `${index}`, created_at: new Date(now - age), expires_at: new Date(now + day) })
      .execute()
    await ctx.db
      .insertInto('draft')
      .values({ submission_id: randomUUID(), guest_id: guestId, survey_id: survey.id, updated_at: new Date(now - age) })
      .execute()
    await ctx.db
      .insertInto('session')
      .values({
        id: `session ${index}`,
        person_id: people.moderator.personId,
        expires_at: new Date(now + (index ? day : -day)),
      })
      .execute()
    await sql`insert into rate_limit values (${`key ${index}`}, 1, ${now + (index ? day : -day)})`.execute(ctx.db)
  }
  await ctx.db
    .updateTable('guest')
    .set({ expires_at: new Date(now - 1) })
    .where('token_hash', '=', '0')
    .execute()

  await sweepExpired(ctx)
  const counts = await sql`select
    (select count(*) from draft) as drafts, (select count(*) from guest) as guests,
    (select count(*) from session) as sessions, (select count(*) from claim) as claims,
    (select count(*) from rate_limit) as limits`.execute(ctx.db)
  expect(counts.rows).toEqual([{ drafts: 1, guests: 1, sessions: 1, claims: 0, limits: 1 }])
})
