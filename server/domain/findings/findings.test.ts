import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor, PersonActor } from '#domain/kernel/actor.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { evidenceIn } from '#test/support/evidence.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { beginFinding } from './commands/begin-finding.ts'
import { decideProposal } from './commands/decide-proposal.ts'
import { freezeAgain } from './commands/freeze.ts'
import { linkEvidence, unlinkEvidence } from './commands/link-evidence.ts'
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

/** The revision at which a page was opened, where it was opened as the finding was begun. */
const opened = new Map<string, number>()
const begun = async (goal = 0) => {
  const { publicId } = orFail(await beginFinding(here.ctx, lead(), here.place, evidence.goals[goal]!.publicId))
  opened.set(publicId, (await read(publicId)).revision)
  return publicId
}
const write = (
  publicId: string,
  text: FindingText,
  { seen = opened.get(publicId) ?? 1, page = 'one', proposal = none } = {},
) => writeFinding(here.ctx, lead(), here.place.id, publicId, { text, proposal, seen, page })
const send = (publicId: string, text = whole, proposal = none) =>
  sendFinding(here.ctx, lead(), here.place.id, publicId, {
    text,
    proposal,
    seen: opened.get(publicId) ?? 1,
    page: 'one',
  })
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

/** Leads and administers: may write, look at a finding, and change the code book. */
const both = () => {
  const { place } = here
  const held = (['strategy-lead', 'place-administrator'] as const).map((role) => ({
    ...{ placeId: place.id, organisationId: null, role },
  }))
  return { ...other(), memberships: held } as PersonActor
}

test('whoever took words away again, or wrote over what another proposed, had a hand in it all the same', async () => {
  const finding = await begun()
  const [said] = await textsOf('Later')
  const at = (actor: Actor) => [here.ctx, actor, here.place.id, finding] as const
  orFail(await linkEvidence(...at(both()), { contribution: said?.publicId ?? '' }))
  const { evidence: beside } = await read(finding)
  orFail(await unlinkEvidence(...at(both()), { number: beside[0]?.number ?? 0 }))
  const { revision, events } = await read(finding)
  expect(events.map(({ kind }) => kind).sort()).toEqual(['begun', 'linked', 'unlinked'])
  orFail(await sendFinding(...at(lead()), { text: whole, proposal: none, seen: revision, page: 'two' }))
  expect(codeOf(await review(finding, true, '', both()))).toBe('findings.not-by-own-hand')
  expect((await read(finding, both())).hadHand).toBe(true)

  const reworded = await begun()
  const theirs = { ...words, short: 'Places for resting' }
  const hands = [
    [lead(), words],
    [both(), theirs],
    [both(), none],
    [both(), theirs],
  ] as const
  for (const [actor, proposal] of hands) {
    const typed = { text: whole, proposal, seen: (await read(reworded)).revision, page: 'two' }
    orFail(await writeFinding(here.ctx, actor, here.place.id, reworded, typed))
  }
  const sent = { text: whole, proposal: theirs, seen: (await read(reworded)).revision, page: 'c' }
  orFail(await sendFinding(here.ctx, lead(), here.place.id, reworded, sent))
  expect(codeOf(await review(reworded, true, '', both()))).toBe('findings.not-by-own-hand')
  const third = { ...both(), personId: here.people.moderator.personId }
  orFail(await review(reworded, true, '', third))
  // The first one to propose them accepts them as little as whoever changed a letter.
  const first = { ...both(), personId: lead().personId }
  for (const actor of [first, both()]) {
    const decided = { accepts: true, source: 'Finding', carries: false }
    expect(codeOf(await decideProposal(here.ctx, actor, here.place.id, reworded, decided))).toBe(
      'findings.not-by-own-hand',
    )
    expect((await read(reworded, actor)).proposal?.mayDecide).toBe(false)
  }
})

test('a page that was opened before others changed what a finding stands on is told, whatever else is wrong', async () => {
  const finding = await begun()
  const [said] = await textsOf('Later')
  const at = [here.ctx, both(), here.place.id, finding] as const
  const changes = [
    () => linkEvidence(...at, { contribution: said?.publicId ?? '' }),
    () => unlinkEvidence(...at, { number: 1 }),
    () => freezeAgain(here.ctx, both(), here.place, finding),
  ]
  for (const [index, change] of changes.entries()) {
    const { revision: seen } = await read(finding)
    orFail(await write(finding, { ...whole, claim: `Mine ${index}` }, { seen }))
    orFail(await change())
    const tooLong = { ...whole, claim: 'x'.repeat(600) }
    for (const text of [whole, tooLong])
      expect(codeOf(await write(finding, text, { seen }))).toBe('findings.changed-meanwhile')
    expect((await read(finding)).written.claim).toBe(`Mine ${index}`)
  }
})

test('what is sent too early is saved all the same', async () => {
  const finding = await begun()
  expect(codeOf(await send(finding, { ...whole, limits: '' }))).toBe('findings.limits-missing')
  expect((await read(finding)).written).toEqual({ ...whole, limits: '' })
  orFail(await send(finding))
})

test('a finding is about the people whom its writer reads findings about, so that the same roles find it again', async () => {
  const { place, organisations } = here
  const held = [
    { placeId: place.id, organisationId: organisations.communityGroup, role: 'strategy-lead' },
    { placeId: place.id, organisationId: null, role: 'place-administrator' },
  ]
  const actor = { ...lead(), memberships: held } as PersonActor
  const { publicId } = orFail(await beginFinding(here.ctx, actor, place, evidence.goals[0]!.publicId))
  const page = await read(publicId, actor)
  expect(page.frozen.people).toBe((await read(await begun())).frozen.people)
  orFail(await freezeAgain(here.ctx, actor, place, publicId))
})

test('beginning again goes on with an empty draft on the counts of now, and never with one that stands on something', async () => {
  const survey = await evidence.survey()
  await evidence.answer(survey, { goals: [2], text: 'First', people: 12, area: 0 })
  const together = await Promise.all([begun(2), begun(2)])
  expect(new Set(together).size).toBe(1)
  const [finding = ''] = together
  await evidence.answer(survey, { goals: [2], text: 'Then', people: 10, area: 0 })
  expect(await begun(2)).toBe(finding)
  expect((await read(finding)).frozen.people).toBe(22)
  const [said] = await textsOf('Then')
  orFail(await linkEvidence(here.ctx, lead(), here.place.id, finding, { contribution: said?.publicId ?? '' }))
  const next = await begun(2)
  expect(next).not.toBe(finding)
  const { revision: seen } = await read(next)
  orFail(await write(next, { claim: '', strength: null, why: '', limits: '' }, { seen, proposal: words }))
  expect([finding, next]).not.toContain(await begun(2))
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
