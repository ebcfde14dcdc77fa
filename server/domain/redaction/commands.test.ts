import { afterAll, beforeAll, expect, test } from 'vitest'
import { nobody, type PersonActor } from '#domain/kernel/actor.ts'
import { signedOut } from '#domain/kernel/problem.ts'
import { claimItem } from '#domain/moderation/commands.ts'
import { screenBatch } from '#domain/screening/commands.ts'
import { readScreening } from '#domain/screening/queries.ts'
import { openQuestion, type Say } from '#test/support/said.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { addRedaction, confirmRedactions, readUnredacted, refuseRedactions, undoRedaction } from './commands.ts'
import { nothingTakenOut, redactionGone, wordsNotThere } from './problems.ts'

let stage: Scene
let say: Say
let moderator: PersonActor

beforeAll(async () => {
  stage = await scene()
  say = await openQuestion(stage)
  moderator = stage.people.moderator
})
afterAll(() => stage.close())

const textOf = async (id: string) =>
  (await stage.ctx.db.selectFrom('contribution').select('text').where('id', '=', id).executeTakeFirstOrThrow()).text
async function said(text: string) {
  const contributionId = await say(text)
  while ((await screenBatch(stage.ctx)) > 0);
  const redactions = async () => (await readScreening(stage.ctx.db, contributionId))?.redactions ?? []
  return { contributionId, redactions, ids: (await redactions()).map(({ id }) => id) }
}

test('a confirmed redaction takes the words out of the text, and undoing it brings them back', async () => {
  const { contributionId, ids, redactions } = await said('🙂 Ask for Agnieszka on 07700 900123')
  expect((await confirmRedactions(stage.ctx, moderator, { contributionId, ids })).ok).toBe(true)
  expect(await textOf(contributionId)).toBe('🙂 Ask for [name] on [phone number]')
  expect((await redactions()).map(({ words, state }) => [words, state])).toEqual([
    ['[name]', 'confirmed'],
    ['[phone number]', 'confirmed'],
  ])

  await undoRedaction(stage.ctx, moderator, { contributionId, id: ids[1]! })
  expect(await textOf(contributionId)).toBe('🙂 Ask for [name] on 07700 900123')
  await undoRedaction(stage.ctx, moderator, { contributionId, id: ids[0]! })
  expect(await textOf(contributionId)).toBe('🙂 Ask for Agnieszka on 07700 900123')
  expect(await stage.ctx.db.selectFrom('unredacted_text').selectAll().execute()).toEqual([])
})

test('a refused one stays in the text, and can be taken up again', async () => {
  const { contributionId, ids } = await said('Thank Agnieszka at the desk')
  await refuseRedactions(stage.ctx, moderator, { contributionId, ids })
  expect(await textOf(contributionId)).toBe('Thank Agnieszka at the desk')
  expect(await refuseRedactions(stage.ctx, moderator, { contributionId, ids })).toEqual({
    ok: false,
    problem: redactionGone,
  })
  await confirmRedactions(stage.ctx, moderator, { contributionId, ids })
  expect(await textOf(contributionId)).toBe('Thank [name] at the desk')
})

test('words that nobody proposed are taken out where they were selected, or wherever they stand', async () => {
  const { contributionId } = await said('Tall Tim and small Timothea, and Tall Tim again')
  await addRedaction(stage.ctx, moderator, { contributionId, words: 'small Timothea', kind: 'other', starts: 13 })
  await addRedaction(stage.ctx, moderator, { contributionId, words: ' Tall Tim ', kind: 'name' })
  expect(await textOf(contributionId)).toBe('[name] and [taken out], and [name] again')
  expect(await addRedaction(stage.ctx, moderator, { contributionId, words: 'nowhere', kind: 'name' })).toEqual({
    ok: false,
    problem: wordsNotThere,
  })
})

test('a redaction over one that stands already becomes one with it', async () => {
  const { contributionId, ids } = await said('Ask for Agnieszka at the desk')
  await confirmRedactions(stage.ctx, moderator, { contributionId, ids })
  await addRedaction(stage.ctx, moderator, { contributionId, words: '[name] at the desk', kind: 'address' })
  expect(await textOf(contributionId)).toMatch(/^Ask for \[\w+\]$/)
})

test('the unredacted text is read with a reason, which is written down twice', async () => {
  const { contributionId, ids } = await said('Thank Agnieszka for the soup')
  const read = () => readUnredacted(stage.ctx, moderator, { contributionId, reason: 'check-redaction' })
  expect(await read()).toEqual({ ok: false, problem: nothingTakenOut })
  await confirmRedactions(stage.ctx, moderator, { contributionId, ids })
  expect(await read()).toEqual({ ok: true, value: { text: 'Thank Agnieszka for the soup' } })

  const { log } = (await readScreening(stage.ctx.db, contributionId))!
  expect(log.map(({ act, reason, by }) => [act, reason, by])).toEqual([
    ['confirmed', null, 'Moderator'],
    ['read', 'check-redaction', 'Moderator'],
  ])
  const audited = await stage.ctx.db
    .selectFrom('audit_entry')
    .select(['verb', 'reason', 'person_id as by'])
    .where('thing_id', '=', contributionId)
    .execute()
  expect(audited).toEqual([{ verb: 'redaction.read', reason: 'check-redaction', by: moderator.personId }])
})

test('nobody without the role, and nobody while another holds it, takes anything out', async () => {
  const { contributionId, ids } = await said('Thank Agnieszka once more')
  expect(await confirmRedactions(stage.ctx, nobody, { contributionId, ids })).toEqual({ ok: false, problem: signedOut })
  await claimItem(stage.ctx, stage.people.secondModerator, { contributionId })
  expect(await confirmRedactions(stage.ctx, moderator, { contributionId, ids })).toMatchObject({
    problem: { code: 'moderation.held-by-another' },
  })
  expect(await textOf(contributionId)).toBe('Thank Agnieszka once more')
})
