import { afterAll, beforeAll, expect, test } from 'vitest'
import { nobody, type PersonActor } from '#domain/kernel/actor.ts'
import { signedOut } from '#domain/kernel/problem.ts'
import { claimItem, decideVisibility, undo as takeBackDecision } from '#domain/moderation/commands.ts'
import { screenBatch } from '#domain/screening/commands.ts'
import { readScreening } from '#domain/screening/queries.ts'
import { writeTranslation } from '#domain/translations/commands.ts'
import { readItemTranslations } from '#domain/translations/queries.ts'
import { openQuestion, type Say } from '#test/support/said.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { addRedaction, confirmRedactions, readUnredacted, refuseRedactions, undoRedaction } from './commands.ts'
import { nothingTakenOut, reasonMissing, redactionGone, tooMuchTakenOut, wordsNotThere } from './problems.ts'

let stage: Scene
let say: Say
let moderator: PersonActor

beforeAll(async () => {
  stage = await scene()
  say = await openQuestion(stage, { isScreened: false })
  moderator = stage.people.moderator
})
afterAll(() => stage.close())

const textOf = async (id: string) =>
  (await stage.ctx.db.selectFrom('contribution').select('text').where('id', '=', id).executeTakeFirstOrThrow()).text
const auditOf = (id: string) =>
  stage.ctx.db
    .selectFrom('audit_entry')
    .select(['verb', 'reason', 'person_id as by'])
    .where('thing_id', '=', id)
    .execute()
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

  const undo = (id: string) => undoRedaction(stage.ctx, moderator, { contributionId, id, reason: 'check-redaction' })
  await undo(ids[1]!)
  expect(await textOf(contributionId)).toBe('🙂 Ask for [name] on 07700 900123')
  await undo(ids[0]!)
  expect(await textOf(contributionId)).toBe('🙂 Ask for Agnieszka on 07700 900123')
  expect(await stage.ctx.db.selectFrom('unredacted_text').selectAll().execute()).toEqual([])
})

test('what is taken out of a text is taken out of its translations, and stands in no version that is shown', async () => {
  const { contributionId, ids } = await said('Ask for Agnieszka on 07700 900123')
  const translation = { contributionId, language: 'pl' }
  const write = (text: string, number: number) =>
    writeTranslation(stage.ctx, moderator, { ...translation, text, number })
  expect((await write('Agnieszka', 0)).ok).toBe(true)
  expect((await write('AGNIESZKA, 07700 900123, a nie Agnieszkami', 1)).ok).toBe(true)
  expect((await confirmRedactions(stage.ctx, moderator, { contributionId, ids })).ok).toBe(true)

  const [polish] = await readItemTranslations(stage.ctx.db, contributionId)
  expect(polish).toMatchObject({ text: '[imię i nazwisko], [numer telefonu], a nie Agnieszkami', needsLook: true })
  expect(polish?.versions).toEqual([])
})

test('whoever opens words again by undoing says why, and a text that was published with them out is held', async () => {
  const { contributionId, ids } = await said('Agnieszka showed me the way')
  await confirmRedactions(stage.ctx, moderator, { contributionId, ids })
  await decideVisibility(stage.ctx, moderator, { contributionId, become: 'approved' })
  const undo = { contributionId, id: ids[0]! }
  expect(await undoRedaction(stage.ctx, moderator, undo)).toEqual({ ok: false, problem: reasonMissing })
  expect(await textOf(contributionId)).toBe('[name] showed me the way')

  stage.clock.forward(1000)
  expect((await undoRedaction(stage.ctx, moderator, { ...undo, reason: 'asked-by-writer' })).ok).toBe(true)
  const shown = () =>
    stage.ctx.db.selectFrom('shown_contribution').select('text').where('id', '=', contributionId).execute()
  expect(await textOf(contributionId)).toBe('Agnieszka showed me the way')
  expect(await shown()).toEqual([])
  const { log } = (await readScreening(stage.ctx.db, contributionId))!
  expect(log.map(({ act, reason }) => [act, reason])).toEqual([
    ['confirmed', null],
    ['read', 'asked-by-writer'],
    ['undone', null],
  ])
  expect(await auditOf(contributionId)).toMatchObject([{ verb: 'redaction.read', reason: 'asked-by-writer' }])
  expect(await takeBackDecision(stage.ctx, moderator, { contributionId }), 'no key publishes the words').toMatchObject({
    ok: false,
  })

  await confirmRedactions(stage.ctx, moderator, { contributionId, ids })
  expect(await shown()).toEqual([])
  await decideVisibility(stage.ctx, moderator, { contributionId, become: 'approved' })
  expect(await shown()).toEqual([{ text: '[name] showed me the way' }])
})

test('words go from a text as long as one may be, though what stands for them is longer', async () => {
  const { contributionId } = await said(`${'a b c '.repeat(1666)}Ali`)
  expect((await textOf(contributionId)).length).toBe(9999)
  const takeOut = (words: string) =>
    addRedaction(stage.ctx, moderator, { contributionId, words, kind: 'insurance-number' })
  expect((await takeOut('Ali')).ok).toBe(true)
  expect((await textOf(contributionId)).length).toBeGreaterThan(10_000)
  expect(await takeOut('b'), 'not thousands of times').toEqual({ ok: false, problem: tooMuchTakenOut })
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
  expect(await auditOf(contributionId)).toEqual([
    { verb: 'redaction.read', reason: 'check-redaction', by: moderator.personId },
  ])
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
