import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '#domain/kernel/actor.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { evidenceIn } from '#test/support/evidence.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { beginFinding } from './commands/begin-finding.ts'
import { decideProposal } from './commands/decide-proposal.ts'
import { freezeAgain } from './commands/freeze.ts'
import { linkEvidence } from './commands/link-evidence.ts'
import { reviewFinding, withdrawFinding } from './commands/review-finding.ts'
import { sendFinding, writeFinding } from './commands/write-finding.ts'
import { readFinding } from './queries/finding.ts'
import { readFindings } from './queries/findings.ts'
import type { FindingText } from './schema.ts'

let here: Scene
let evidence: ReturnType<typeof evidenceIn>
beforeAll(async () => {
  here = await scene()
  evidence = evidenceIn(here)
  const survey = await evidence.survey({ placeSees: 'everything' })
  const said = { goals: [0], text: 'A bench half way' }
  await evidence.answer(survey, { ...said, people: 20, area: 0 })
  await evidence.answer(survey, { ...said, people: 15, area: 1, mayQuote: true })
  await evidence.answer(await evidence.survey({ placeSees: 'counts' }), { ...said, text: 'Kept with us', people: 6 })
})
afterAll(() => here.close())

const whole: FindingText = { claim: 'People want benches', strength: 'fair', why: 'Many said so', limits: 'Few young' }
const none = { text: '', short: '' }
const words = { text: 'Places to rest on every way', short: 'Places to rest' }
const lead = () => here.people.strategyLead
const other = () => here.people.administrator

const begun = async (goal = 0) =>
  orFail(await beginFinding(here.ctx, lead(), here.place, evidence.goals[goal]!.publicId)).publicId
const write = (publicId: string, text: FindingText, { seen = 1, page = 'one', proposal = none } = {}) =>
  writeFinding(here.ctx, lead(), here.place.id, publicId, { text, proposal, seen, page })
const send = (publicId: string, text = whole, proposal = none) =>
  sendFinding(here.ctx, lead(), here.place.id, publicId, { text, proposal, seen: 1, page: 'one' })
const read = async (publicId: string, actor = lead()) =>
  orFail(await readFinding(here.ctx.db, actor, here.place, publicId, 'en'))
const review = async (publicId: string, agrees: boolean, said = '', actor = other()) =>
  reviewFinding(here.ctx, actor, here.place.id, publicId, {
    agrees,
    words: said,
    seen: (await read(publicId)).revision,
  })
const codeOf = (result: { ok: boolean; problem?: { code: string } }) => (result.ok ? 'ok' : result.problem?.code)
const textsOf = async (say: string) =>
  (await here.ctx.db.selectFrom('contribution').select(['id', 'public_id']).where('text', '=', say).execute()).map(
    ({ id, public_id: publicId }) => ({ id, publicId }),
  )

test('the counts of a finding stay as they were told, until its writer takes them anew', async () => {
  const finding = await begun()
  expect((await read(finding)).frozen).toMatchObject({ people: 41, everybody: 41, least: 5, policy: 'withhold' })
  await evidence.answer(await evidence.survey(), { goals: [0], text: 'Later', people: 12, area: 0 })
  expect((await read(finding)).frozen.people).toBe(41)
  orFail(await freezeAgain(here.ctx, lead(), here.place, finding))
  expect((await read(finding)).frozen.people).toBe(53)
})

test('who begins twice goes on with the draft in which nothing stands, and nothing is claimed of a silent goal', async () => {
  const finding = await begun()
  expect(await begun()).toBe(finding)
  expect(codeOf(await beginFinding(here.ctx, lead(), here.place, evidence.goals[3]!.publicId))).toBe(
    'findings.nobody-spoke',
  )
  orFail(await write(finding, { ...whole, claim: 'Half a sen' }))
  expect(await begun()).not.toBe(finding)
})

test('a draft is sent whole and no stronger than its counts, and agreed by somebody who had no hand in it', async () => {
  const finding = await begun()
  expect(codeOf(await send(finding, { ...whole, limits: ' ' }))).toBe('findings.limits-missing')
  expect(codeOf(await send(finding, { ...whole, strength: 'strong' }))).toBe('findings.too-strong')
  orFail(await send(finding))
  expect(codeOf(await send(finding))).toBe('findings.state-moved')
  expect(codeOf(await review(finding, true, '', lead()))).toBe('findings.not-by-own-hand')
  expect(codeOf(await review(finding, false))).toBe('findings.words-missing')
  orFail(await review(finding, false, 'Say who is missing'))
  const { revision } = await read(finding)
  const mended = { text: { ...whole, limits: 'Few under 18' }, proposal: none, seen: revision, page: 'two' }
  orFail(await sendFinding(here.ctx, lead(), here.place.id, finding, mended))
  orFail(await review(finding, true))
  expect(codeOf(await review(finding, true))).toBe('findings.state-moved')
  const { state, events, texts, may } = await read(finding)
  expect([state, may.write]).toEqual(['agreed', false])
  expect(events.map(({ kind, number }) => `${kind} ${number}`).sort()).toEqual(
    ['begun 1', 'sent 1', 'sent-back 1', 'sent 2', 'agreed 2'].sort(),
  )
  expect(texts.map(({ limits }) => limits)).toEqual(['Few under 18', 'Few young'])
})

test('an open page saves itself again and again, and another page that was opened before is told', async () => {
  const finding = await begun()
  orFail(await write(finding, { ...whole, claim: 'One' }))
  orFail(await write(finding, { ...whole, claim: 'One t' }))
  expect(codeOf(await write(finding, { ...whole, claim: 'Two' }, { page: 'other' }))).toBe('findings.changed-meanwhile')
  const { written, texts } = await read(finding)
  expect([written.claim, texts.length]).toEqual(['One t', 1])
})

test('words beside a finding are only those that may be read, and a number outlives its words', async () => {
  const finding = await begun()
  const [quoted] = await textsOf('Later')
  const [kept] = await textsOf('Kept with us')
  const [erased, second] = await textsOf('A bench half way')
  const link = (publicId = '') => linkEvidence(here.ctx, lead(), here.place.id, finding, { contribution: publicId })
  expect(codeOf(await link(kept?.publicId))).toBe('findings.evidence-unknown')
  for (const each of [erased, second, second, quoted]) orFail(await link(each?.publicId))
  expect((await read(finding)).evidence.map(({ number }) => number)).toEqual([1, 2, 3])
  // Whoever does not read contributions one by one sees words with leave to quote alone.
  expect((await read(finding, other())).evidence.filter(({ text }) => text !== null)).toEqual([])
  const hide = { visibility: 'hidden' as const }
  await here.ctx.db.updateTable('contribution').set(hide).where('id', '=', second!.id).execute()
  expect((await read(finding)).evidence.map(({ number, text }) => [number, text])).toEqual([
    [1, 'A bench half way'],
    [2, null],
    [3, 'Later'],
  ])
})

test('new words for a goal go into its code book once the finding is agreed, by another hand, once', async () => {
  const finding = await begun()
  expect(codeOf(await send(finding, whole, { ...words, short: '' }))).toBe('findings.text-missing')
  orFail(await send(finding, whole, words))
  const decide = (actor = other()) =>
    decideProposal(here.ctx, actor, here.place.id, finding, { accepts: true, source: 'Finding', carries: false })
  expect(codeOf(await decide())).toBe('findings.not-agreed-yet')
  orFail(await review(finding, true))
  expect(codeOf(await decide(lead()))).toBe('findings.not-by-own-hand')
  expect((await Promise.all([decide(), decide()])).map(codeOf).filter((code) => code === 'ok')).toEqual(['ok'])
  const { goal, proposal, wordingThen } = await read(finding)
  expect([goal.short.text, proposal?.state]).toEqual(['Places to rest', 'accepted'])
  expect(wordingThen?.text).not.toBe(words.text)
})

test('who reads other people finds no finding about these, and a withdrawn one stays withdrawn', async () => {
  const finding = await begun()
  for (const actor of [here.people.organisationLead, here.people.moderator])
    expect(codeOf(await readFinding(here.ctx.db, actor, here.place, finding, 'en'))).toBe('problems.forbidden')
  const trust = { placeId: here.place.id, organisationId: here.organisations.trust, role: 'strategy-lead' } as const
  const theirs = { ...lead(), memberships: [trust] }
  expect(codeOf(await readFinding(here.ctx.db, theirs, here.place, finding, 'en'))).toBe('findings.unknown')
  const listed = async (actor: Actor) => {
    const scope = orFail(permit(actor, 'findings.read', { placeId: here.place.id }))
    return (await readFindings(here.ctx.db, scope, here.place, 'en')).findings.map(({ publicId }) => publicId)
  }
  expect(await listed(theirs)).toEqual([])
  expect(await listed(other())).toContain(finding)
  orFail(await withdrawFinding(here.ctx, lead(), here.place.id, finding, { words: '' }))
  expect(codeOf(await write(finding, whole, { seen: 2 }))).toBe('findings.state-moved')
})
