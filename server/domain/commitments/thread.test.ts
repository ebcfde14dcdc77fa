import { afterAll, beforeAll, expect, test } from 'vitest'
import { beginFinding } from '#domain/findings/commands/begin-finding.ts'
import { reviewFinding, withdrawFinding } from '#domain/findings/commands/review-finding.ts'
import { sendFinding } from '#domain/findings/commands/write-finding.ts'
import { readFinding } from '#domain/findings/queries/finding.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { withdraw } from '#domain/receipts/commands.ts'
import { readReceipt } from '#domain/receipts/queries.ts'
import { evidenceIn } from '#test/support/evidence.ts'
import { orFail } from '#test/support/or-fail.ts'
import { ownersIn } from '#test/support/owners.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { closeCommitment } from './commands/follow-up.ts'
import { publishCommitment } from './commands/publish-commitment.ts'
import { beginCommitment, writeCommitment } from './commands/write-commitment.ts'
import { readOpenCommitment } from './queries/commitment.ts'
import { readDeskCommitment, readDeskForm } from './queries/desk.ts'
import type { Typed } from './schema.ts'

/** From one's own words forward to what was promised, and from what was promised back to where the words came from. */

let here: Scene
let evidence: ReturnType<typeof evidenceIn>
let owners: Awaited<ReturnType<typeof ownersIn>>
beforeAll(async () => {
  here = await scene()
  evidence = evidenceIn(here)
  owners = await ownersIn(here)
})
afterAll(() => here.close())

const lead = () => here.people.strategyLead
const whole = (goal: number, more: Partial<Typed> = {}): Typed => ({
  texts: { title: { en: 'Benches' }, said: { en: 'No rest' }, answer: { en: 'Twelve' }, measure: {}, unit: {} },
  ...{ stance: 'will', organisation: owners.council, role: 'Head of parks', goal: evidence.goals[goal]!.publicId },
  ...{ from: 'goal', dueOn: '2026-09-30', baseline: '', baselineOn: '', target: '', reason: {}, ...more },
})
const begin = (typed: Typed, actor: Actor = lead()) => beginCommitment(here.ctx, actor, here.place, typed)
const at = async (publicId: string) => {
  const { revision } = orFail(await readDeskCommitment(here.ctx, lead(), here.place, publicId, 'en'))
  return { place: here.place, publicId, seen: revision }
}
const published = async (typed: Typed) => {
  const { publicId } = orFail(await begin(typed))
  orFail(await publishCommitment(here.ctx, lead(), await at(publicId), typed))
  return publicId
}
const open = async (publicId: string) => orFail(await readOpenCommitment(here.ctx, here.place, publicId, 'en'))
const codeOf = (result: { ok: boolean; problem?: { code: string } }) =>
  result.ok ? 'ok' : result.problem?.code.replace('commitments-desk.', '')

const responseOf = async (text: string) => {
  const { db } = here.ctx
  const row = await db
    .selectFrom('contribution')
    .innerJoin('response', 'response.id', 'contribution.response_id')
    .select(['response.id as responseId', 'response.place_id as placeId', 'response.survey_id as surveyId'])
    .where('text', '=', text)
    .executeTakeFirstOrThrow()
  return { ...row, code: '', slug: '', wayIn: 'link' as const }
}
const cameOfIt = async (text: string) => {
  const { answers } = await readReceipt(here.ctx, (await responseOf(text)).responseId, 'en')
  return answers.lines.map(({ publicId, status: { reason } }) => `${publicId} ${reason}`)
}
const change = (text: string, values: { worry?: 'open' | 'none'; sealed?: boolean }) =>
  here.ctx.db.updateTable('contribution').set(values).where('text', '=', text).execute()

test('a receipt follows its words to what was promised, to how it ended, and to nobody else’s draft', async () => {
  const survey = await evidence.survey()
  await evidence.answer(survey, { goals: [0], text: 'A bench half way' })
  await evidence.answer(survey, { goals: [1], text: 'A later bus' })
  expect(await cameOfIt('A bench half way')).toEqual([])
  orFail(await begin(whole(0)))
  expect(await cameOfIt('A bench half way')).toEqual([])
  const promised = await published(whole(0))
  expect(await cameOfIt('A bench half way')).toEqual([`${promised} on-track`])
  expect(await cameOfIt('A later bus')).toEqual([])
  const end = { words: 'Twelve are up', language: 'en' as const, outcome: 'kept' }
  orFail(await closeCommitment(here.ctx, lead(), await at(promised), end))
  expect(await cameOfIt('A bench half way')).toEqual([`${promised} kept`])
})

test('words that nobody has read or that wait behind a worry lead to no promise, and hidden ones still do', async () => {
  const survey = await evidence.survey()
  const promised = `${await published(whole(2))} on-track`
  await evidence.answer(survey, { goals: [2], text: 'Not read yet', visibility: 'waiting' })
  await evidence.answer(survey, { goals: [2], text: 'With a worry', worry: 'open' })
  await evidence.answer(survey, { goals: [2], text: 'Hidden', visibility: 'hidden' })
  for (const text of ['Not read yet', 'With a worry']) expect(await cameOfIt(text), text).toEqual([])
  // Hidden from others, it is counted: its writer is told of the goal, and so of what was answered to it.
  expect(await cameOfIt('Hidden')).toEqual([promised])
  await change('Hidden', { worry: 'open' })
  expect(await cameOfIt('Hidden')).toEqual([])
  await change('With a worry', { worry: 'none' })
  expect(await cameOfIt('With a worry')).toEqual([promised])
})

test('whoever takes their answers out of the counting is told of no promise, and the promise stays', async () => {
  await evidence.answer(await evidence.survey(), { goals: [3], text: 'Taken out' })
  const promised = await published(whole(3))
  expect(await cameOfIt('Taken out')).toEqual([`${promised} on-track`])
  orFail(await withdraw(here.ctx, await responseOf('Taken out'), 'analysis'))
  expect(await cameOfIt('Taken out')).toEqual([])
  expect((await open(promised)).state).toBe('published')
})

const agreed = async (goal: number) => {
  await evidence.answer(await evidence.survey(), { goals: [goal], text: `Said to ${goal}`, people: 20, area: 0 })
  const { publicId } = orFail(await beginFinding(here.ctx, lead(), here.place, evidence.goals[goal]!.publicId))
  const revision = async () => orFail(await readFinding(here.ctx.db, lead(), here.place, publicId, 'en')).revision
  const text = { claim: 'Twenty want stairs', strength: 'early' as const, why: 'Many said so', limits: 'Few young' }
  const typed = { text, proposal: { text: '', short: '' }, seen: await revision(), page: 'one' }
  const { administrator } = here.people
  orFail(await sendFinding(here.ctx, lead(), here.place.id, publicId, typed))
  const draft = codeOf(await begin(whole(goal, { from: `finding ${publicId}` })))
  const verdict = { agrees: true, words: '', seen: await revision() }
  orFail(await reviewFinding(here.ctx, administrator, here.place.id, publicId, verdict))
  return { publicId, beforeAgreed: draft }
}

test('an agreed finding is named in public by its day alone, and stays named when it is taken back', async () => {
  const { publicId: finding, beforeAgreed } = await agreed(4)
  expect(beforeAgreed).toBe('finding-gone')
  const from = `finding ${finding}`
  // About another goal, or not this writer's to read, it is not there.
  expect(codeOf(await begin(whole(5, { from })))).toBe('finding-gone')
  const theirs = whole(4, { from, organisation: owners.group })
  expect(codeOf(await begin(theirs, here.people.organisationLead))).toBe('finding-gone')
  const promised = await published(whole(4, { from }))
  const page = await open(promised)
  expect(page.finding).toEqual({ on: '2026-05-04', isWithdrawn: false })
  expect(JSON.stringify(page)).not.toContain('Twenty want stairs')
  orFail(await withdrawFinding(here.ctx, lead(), here.place.id, finding, { words: 'Counted twice' }))
  expect((await open(promised)).finding).toEqual({ on: '2026-05-04', isWithdrawn: true })
  const kept = whole(4, { from: 'finding kept', role: 'Head of roads', reason: { en: 'Somebody else now' } })
  expect(
    codeOf(await writeCommitment(here.ctx, lead(), await at(promised), { ...kept, ...{ goal: whole(5).goal } })),
  ).toBe('finding-gone')
  expect(codeOf(await writeCommitment(here.ctx, lead(), await at(promised), kept))).toBe('ok')
})

test('the desk leads back from a promise to finding, frozen counts, goal and words, as far as each reader may follow', async () => {
  const { publicId: finding } = await agreed(7)
  const promised = await published(whole(7, { from: `finding ${finding}` }))
  const from = async (actor: Actor) =>
    orFail(await readDeskCommitment(here.ctx, actor, here.place, promised, 'en')).comesFrom
  const every = { readInsight: true, readWords: true, openBook: true }
  const { strategyLead, administrator } = here.people
  const forLead = await from(strategyLead)
  expect(forLead.finding).toMatchObject({
    ...{ on: '2026-05-04', isWithdrawn: false },
    whole: { publicId: finding, claim: 'Twenty want stairs', people: 20, contributions: 20, frozenOn: '2026-05-04' },
  })
  expect(forLead.goals.map(({ publicId }) => publicId)).toEqual([whole(7).goal])
  expect(forLead.may).toEqual(every)
  expect((await from(administrator)).may).toEqual({ ...every, readWords: false })

  // A group's lead, whose own promise it is by now, reads the day alone: neither the claim nor other people's counts.
  const theirs = { organisation: owners.group, from: 'finding kept', reason: { en: 'Theirs now' } }
  orFail(await writeCommitment(here.ctx, lead(), await at(promised), whole(7, theirs)))
  const forGroup = await from(here.people.organisationLead)
  expect(forGroup.finding).toEqual({ on: '2026-05-04', isWithdrawn: false, whole: null })
  expect(JSON.stringify(forGroup)).not.toContain('Twenty want stairs')
  expect(forGroup.may).toEqual({ ...every, openBook: false })

  orFail(await withdrawFinding(here.ctx, lead(), here.place.id, finding, { words: 'Counted twice' }))
  expect((await from(strategyLead)).finding).toMatchObject({
    isWithdrawn: true,
    whole: { claim: 'Twenty want stairs' },
  })
})

test('a workshop that has ended is named with its day, by those who may know of it, and the promise outlives it', async () => {
  const [owned, others] = [await evidence.workshop(), await evidence.workshop({ by: 'firstCouncil' })]
  const from = `workshop ${others.name}`
  expect(codeOf(await begin(whole(6, { from })))).toBe('workshop-gone')
  await here.ctx.db.updateTable('workshop').set({ phase: 'ended' }).execute()
  const { organisationLead } = here.people
  const scope = orFail(permit(organisationLead, 'commitments.write', { placeId: here.place.id }))
  const form = await readDeskForm(here.ctx.db, organisationLead, scope, here.place, 'en')
  expect(form.workshops.map(({ publicId }) => publicId)).toEqual([owned.name])
  const theirs = { organisation: owners.group }
  expect(codeOf(await begin(whole(6, { ...theirs, from }), organisationLead))).toBe('workshop-gone')
  const promised = await published(whole(6, { ...theirs, from }))
  expect((await open(promised)).workshop).toMatchObject({ heldOn: '2026-05-01', title: { language: 'en' } })
  // Somebody else named it; who may not know of it leaves it where it is.
  const better = whole(6, { ...theirs, from, role: 'Chair', reason: { en: 'Somebody else now' } })
  expect(codeOf(await writeCommitment(here.ctx, organisationLead, await at(promised), better))).toBe('ok')
  await here.ctx.db.deleteFrom('workshop').where('public_id', '=', others.name).execute()
  expect(await open(promised)).toMatchObject({ workshop: null, role: 'Chair' })
})

test('what is changed in public leaves the title, the words, the role and the target that stood before', async () => {
  const texts = { ...whole(6).texts, measure: { en: 'Benches' } }
  const typed = whole(6, { texts, baseline: '0', baselineOn: '2026-04-01', target: '1,200' })
  const promised = await published(typed)
  const less = {
    ...{ ...typed, role: 'Head of roads', target: '12', reason: { en: 'Too many' } },
    texts: { ...texts, title: { en: 'Some benches' } },
  }
  orFail(await writeCommitment(here.ctx, lead(), await at(promised), less))
  const told = (await open(promised)).versions.map(({ title, role, measure, reason }) => [
    ...[title.text, role, measure?.target, reason?.text],
  ])
  expect(told).toEqual([
    ['Some benches', 'Head of roads', 12, 'Too many'],
    ['Benches', 'Head of parks', 1200, undefined],
  ])
})
