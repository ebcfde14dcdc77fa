import { afterAll, beforeAll, expect, test } from 'vitest'
import { mergeCodes } from '#domain/framework/commands/merge-codes.ts'
import { saveFigures } from '#domain/insights/commands/publish-figures.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { evidenceIn } from '#test/support/evidence.ts'
import { orFail } from '#test/support/or-fail.ts'
import { ownersIn } from '#test/support/owners.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { addNote, addReading } from './commands/add-news.ts'
import { addMilestone, changeMilestone, closeCommitment } from './commands/follow-up.ts'
import { deleteDraft, publishCommitment } from './commands/publish-commitment.ts'
import { beginCommitment, writeCommitment } from './commands/write-commitment.ts'
import { readAnswersTo } from './queries/answers.ts'
import { readOpenCommitment } from './queries/commitment.ts'
import { readDesk, readDeskCommitment } from './queries/desk.ts'
import { countAnswers, readOpenCommitments } from './queries/open.ts'
import type { Typed } from './schema.ts'

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
const goalName = (index = 0) => evidence.goals[index]?.publicId ?? ''
/** The scene's day is 4 May 2026. */
const whole = (more: Partial<Typed> = {}): Typed => ({
  texts: {
    title: { en: 'Benches on the way to the clinic', ur: 'کلینک کے راستے میں بینچ' },
    said: { en: 'People told us that they cannot rest on the way.' },
    answer: { en: 'We will put up twelve benches.' },
    measure: {},
    unit: {},
  },
  ...{ stance: 'will', organisation: owners.council, role: 'Head of parks', goal: goalName(), from: 'goal' },
  ...{ dueOn: '2026-09-30', baseline: '', baselineOn: '', target: '', reason: {} },
  ...more,
})
const codeOf = (result: { ok: boolean; problem?: { code: string } }) =>
  result.ok ? 'ok' : result.problem?.code.replace('commitments-desk.', '')
const begin = (typed = whole(), actor: Actor = lead()) => beginCommitment(here.ctx, actor, here.place, typed)
const begun = async (typed = whole()) => orFail(await begin(typed)).publicId
const read = async (publicId: string, actor: Actor = lead()) =>
  orFail(await readDeskCommitment(here.ctx, actor, here.place, publicId, 'en'))
const at = async (publicId: string) => ({ place: here.place, publicId, seen: (await read(publicId)).revision })
const write = async (publicId: string, typed: Typed, actor: Actor = lead()) =>
  writeCommitment(here.ctx, actor, await at(publicId), typed)
const publish = async (publicId: string, typed = whole()) =>
  publishCommitment(here.ctx, lead(), await at(publicId), typed)
const published = async (typed = whole()) => {
  const publicId = await begun(typed)
  orFail(await publish(publicId, typed))
  return publicId
}
const open = async (publicId: string, language = 'en') =>
  orFail(await readOpenCommitment(here.ctx, here.place, publicId, language))
const on = async (day: string, work: () => Promise<void>) => {
  const before = here.clock.now()
  here.clock.set(`${day}T10:00:00Z`)
  await work().finally(() => here.clock.set(before.toISOString()))
}
const none = { list: { mission: '', goal: '', search: '', colour: '' as const, page: 1 }, link: '', linkName: '' }
const note = { kind: 'news' as const, words: 'Four are up', language: 'en' as const, on: '', ...none }

test('a draft may be half, but not wrong', async () => {
  const measure = { ...whole().texts, measure: { en: 'Benches' } }
  const wrong: [string, Partial<Typed>][] = [
    ['owner-missing', { organisation: '' }],
    ['goal-missing', { goal: '' }],
    ['stance-missing', { stance: 'maybe' }],
    ['due-past', { dueOn: '2026-05-03' }],
    ['no-day', { dueOn: '2026-02-30' }],
    ['done-later', { stance: 'did', dueOn: '2026-05-05' }],
    ['target-without-baseline', { texts: measure, target: '12' }],
    ['baseline-day-missing', { texts: measure, baseline: '0', target: '12' }],
    ['baseline-later', { texts: measure, baseline: '0', baselineOn: '2026-06-01' }],
    ['target-same', { texts: measure, baseline: '2', baselineOn: '2026-04-01', target: '2' }],
    ['measure-missing', { baseline: '2', baselineOn: '2026-04-01' }],
    ['no-number', { texts: measure, baseline: 'many', baselineOn: '2026-04-01' }],
    ['finding-gone', { from: 'finding nowhere' }],
    ['workshop-gone', { from: 'workshop nowhere' }],
    ['too-long', { role: 'x'.repeat(121) }],
  ]
  for (const [code, more] of wrong) expect(codeOf(await begin(whole(more))), code).toBe(code)
  const half = whole({ role: '', dueOn: '', texts: { ...whole().texts, said: {}, answer: {} } })
  expect(codeOf(await begin(half))).toBe('ok')
})

test('what is missing keeps it from everybody, and nothing that was typed is lost', async () => {
  const publicId = await begun(whole({ role: '' }))
  const better = whole({ role: '', dueOn: '2026-10-31' })
  expect(codeOf(await publish(publicId, better))).toBe('role-missing')
  expect((await read(publicId)).written.dueOn).toBe('2026-10-31')
  expect(codeOf(await publish(publicId, whole({ dueOn: '' })))).toBe('due-missing')
  expect(codeOf(await readOpenCommitment(here.ctx, here.place, publicId, 'en'))).toBe('problems.not-found')
  expect((await read(publicId)).state).toBe('draft')
})

test('what two people change at once is told to the second, whatever they do', async () => {
  const publicId = await published()
  const both = await at(publicId)
  orFail(await addNote(here.ctx, lead(), both, note))
  const seen = { ...both }
  expect(codeOf(await addNote(here.ctx, lead(), seen, { ...note, words: 'Five are up' }))).toBe('changed-meanwhile')
  expect(codeOf(await writeCommitment(here.ctx, lead(), seen, whole()))).toBe('changed-meanwhile')
  // Also where both press at the same moment.
  const now = await at(publicId)
  const pressed = await Promise.all(['Six', 'Seven'].map((words) => addNote(here.ctx, lead(), now, { ...note, words })))
  expect(pressed.map(codeOf).toSorted()).toEqual(['changed-meanwhile', 'ok'])
  expect((await open(publicId)).notes).toHaveLength(2)
})

test('once it is public it is changed with a reason beside what stood before, and never deleted', async () => {
  const publicId = await published()
  expect(codeOf(await publish(publicId))).toBe('state-moved')
  const later = whole({ dueOn: '2026-12-31' })
  expect(codeOf(await write(publicId, later))).toBe('reason-missing')
  orFail(await write(publicId, { ...later, reason: { en: 'The maker is late.' } }))
  const page = await open(publicId)
  expect([page.dueOn, page.firstDue, page.status]).toEqual([
    '2026-12-31',
    '2026-09-30',
    { colour: 'amber', reason: 'moved' },
  ])
  expect(page.versions.map(({ number, dueOn, reason }) => [number, dueOn, reason?.text])).toEqual([
    [2, '2026-12-31', 'The maker is late.'],
    [1, '2026-09-30', undefined],
  ])
  const { revision } = await read(publicId)
  orFail(await write(publicId, later))
  expect((await read(publicId)).revision).toBe(revision)
  expect(codeOf(await deleteDraft(here.ctx, lead(), await at(publicId)))).toBe('is-public')
  const { db } = here.ctx
  await expect(db.deleteFrom('commitment').where('public_id', '=', publicId).execute()).rejects.toThrow('closed')
  const { id } = await db
    .selectFrom('commitment')
    .select('id')
    .where('public_id', '=', publicId)
    .executeTakeFirstOrThrow()
  const rewrite = db.updateTable('commitment_version').set({ role: 'Nobody' }).where('commitment_id', '=', id)
  await expect(rewrite.execute()).rejects.toThrow('stay as they were')
})

test('a draft goes for good, with its words', async () => {
  const publicId = await begun()
  orFail(await addMilestone(here.ctx, lead(), await at(publicId), { words: 'Ask', language: 'en', on: '2026-06-30' }))
  const texts = () => here.ctx.db.selectFrom('wording').select('id').execute()
  const before = (await texts()).length
  orFail(await deleteDraft(here.ctx, lead(), await at(publicId)))
  expect((await texts()).length).toBe(before - 4)
})

test('a missed date stands in public with the newest explanation since, until it is closed with what came of it', async () => {
  const publicId = await published()
  const late = { ...note, kind: 'late' as const, words: 'The ground was frozen' }
  expect(codeOf(await addNote(here.ctx, lead(), await at(publicId), late))).toBe('not-late')
  await on('2026-10-02', async () => {
    expect(await open(publicId)).toMatchObject({ isOverdue: true, late: null, status: { colour: 'red' } })
    orFail(await addNote(here.ctx, lead(), await at(publicId), late))
    expect((await open(publicId)).late?.words.text).toBe('The ground was frozen')
    const list = await readOpenCommitments(here.ctx, here.place, { ...none.list, colour: 'overdue' }, 'en')
    expect(list.lines.map((line) => line.publicId)).toContain(publicId)
    const end = { words: 'Ten are up', language: 'en' as const, outcome: '' }
    expect(codeOf(await closeCommitment(here.ctx, lead(), await at(publicId), end))).toBe('outcome-missing')
    orFail(await closeCommitment(here.ctx, lead(), await at(publicId), { ...end, outcome: 'partly' }))
    expect(await open(publicId)).toMatchObject({ isOverdue: false, state: 'closed', status: { reason: 'partly' } })
    expect(codeOf(await addNote(here.ctx, lead(), await at(publicId), note))).toBe('state-moved')
  })
})

test('a reading is of a day since the baseline, and a slip is mended by reading that day again', async () => {
  const texts = { ...whole().texts, measure: { en: 'Benches' }, unit: { en: 'benches' } }
  const typed = whole({ texts, baseline: '0', baselineOn: '2026-04-01', target: '12' })
  const publicId = await published(typed)
  const reading = async (value: string, day: string) =>
    codeOf(await addReading(here.ctx, lead(), await at(publicId), { value, on: day }))
  expect(await reading('3', '2026-03-31')).toBe('reading-before-baseline')
  expect(await reading('3', '2026-05-05')).toBe('reading-later')
  expect(await reading('three', '2026-05-01')).toBe('no-number')
  expect([await reading('33', '2026-05-01'), await reading('3', '2026-05-01')]).toEqual(['ok', 'ok'])
  expect((await open(publicId)).measure?.readings).toEqual([{ on: '2026-05-01', value: 3 }])
  const moved = { ...typed, baselineOn: '2026-05-02', reason: { en: 'Counted anew' } }
  expect(codeOf(await write(publicId, moved))).toBe('reading-before-baseline')
  const bare = await published()
  expect(codeOf(await addReading(here.ctx, lead(), await at(bare), { value: '1', on: '2026-05-01' }))).toBe(
    'no-measure',
  )
})

test('a step has a date between today and the due date, and is done on a day that has been', async () => {
  const publicId = await published()
  const add = async (day: string) =>
    addMilestone(here.ctx, lead(), await at(publicId), { words: 'Ask where', language: 'en', on: day })
  expect(codeOf(await add('2026-05-03'))).toBe('milestone-past')
  expect(codeOf(await add('2026-10-01'))).toBe('milestone-after-due')
  orFail(await add('2026-06-30'))
  const id = (await read(publicId)).milestones[0]?.id ?? ''
  const change = async (what: 'done' | 'open' | 'remove', day = '') =>
    codeOf(await changeMilestone(here.ctx, lead(), await at(publicId), { id, what, on: day }))
  expect(await change('done', '2026-05-05')).toBe('no-day')
  expect(await change('done')).toBe('ok')
  expect((await open(publicId)).milestones[0]?.doneOn).toBe('2026-05-04')
  expect([await change('open'), await change('remove')]).toEqual(['ok', 'state-moved'])
})

test('a link with a script in it is refused, and one of the web is kept with its name', async () => {
  const publicId = await published()
  const add = async (link: string) =>
    addNote(here.ctx, lead(), await at(publicId), { ...note, link, linkName: 'Photos' })
  expect(codeOf(await add('javascript:alert(1)'))).toBe('link-unsafe')
  orFail(await add('https://example.org/photos'))
  expect((await open(publicId)).notes[0]?.link).toEqual({ address: 'https://example.org/photos', name: 'Photos' })
})

test('an organisation’s lead promises in its name alone, and nobody else without a role does', async () => {
  const { organisationLead, moderator, administrator } = here.people
  expect(codeOf(await begin(whole(), organisationLead))).toBe('problems.forbidden')
  expect(codeOf(await begin(whole(), moderator))).toBe('problems.forbidden')
  expect(codeOf(await begin(whole(), administrator))).toBe('problems.forbidden')
  const own = orFail(await begin(whole({ organisation: owners.group }), organisationLead)).publicId
  const theirs = await begun()
  // Not theirs, it is not there at all.
  expect(codeOf(await readDeskCommitment(here.ctx, organisationLead, here.place, theirs, 'en'))).toBe('unknown')
  expect(codeOf(await write(theirs, whole(), organisationLead))).toBe('unknown')
  expect(codeOf(await write(await published(), whole(), organisationLead))).toBe('problems.forbidden')
  expect(codeOf(await write(own, whole(), organisationLead))).toBe('problems.forbidden')
  expect((await read(own, administrator)).mayWrite).toBe(false)
  const listed = async (actor: Actor) => {
    const scope = orFail(permit(actor, 'commitments.read', { placeId: here.place.id }))
    return (await readDesk(here.ctx, scope, here.place, 'en')).lines.map(({ publicId }) => publicId)
  }
  expect(await listed(organisationLead)).toEqual([own])
  expect(await listed(administrator)).toEqual(expect.arrayContaining([own, theirs]))
  expect(codeOf(await readDeskCommitment(here.ctx, moderator, here.place, own, 'en'))).toBe('problems.forbidden')
})

test('a goal that was merged away is answered no more, and what answered it follows it', async () => {
  const [draft, kept] = [await begun(whole({ goal: goalName(7) })), await published(whole({ goal: goalName(7) }))]
  const merged = { code: goalName(7), into: goalName(8) }
  orFail(await mergeCodes(here.ctx, lead(), here.place.id, merged))
  expect(codeOf(await begin(whole({ goal: goalName(7) })))).toBe('goal-became')
  expect(codeOf(await publish(draft, whole({ goal: goalName(7), role: 'Somebody' })))).toBe('goal-became')
  expect((await read(draft)).written.role).toBe('Somebody')
  const page = await open(kept)
  expect([page.isGoalGone, page.goals.map(({ publicId }) => publicId)]).toEqual([true, [goalName(8)]])
  const goal = evidence.goals[8]
  const answers = await readAnswersTo(here.ctx, here.place, [goal?.id ?? ''], 'en', 5)
  expect(answers.lines.map(({ publicId }) => publicId)).toEqual([kept])
  expect(await countAnswers(here.ctx.db, here.place)).toMatchObject({ [goalName(8)]: 1 })
  const list = await readOpenCommitments(here.ctx, here.place, { ...none.list, goal: goalName(8) }, 'en')
  expect(list.lines.map(({ publicId }) => publicId)).toEqual([kept])
  // What is public goes on being changed without choosing anew.
  const typed = whole({ goal: goalName(7), role: 'Head of roads', reason: { en: 'Somebody else now' } })
  expect(codeOf(await write(kept, typed))).toBe('ok')
})

test('counts in public are those that were published last, and words those that may be shown', async () => {
  const publicId = await published(whole({ goal: goalName(1) }))
  expect((await open(publicId)).goals[0]).toMatchObject({ figures: null, quotes: [] })
  const survey = await evidence.survey()
  // Enough of others that the number gives nobody away.
  await evidence.answer(survey, { people: 30, area: 0, age: '25-44', text: 'Buses', goals: [0] })
  const kept = { text: 'Kept among us', goals: [1], mayQuote: true }
  await evidence.answer(survey, { ...kept, people: 20, area: 1, age: '45-64' })
  await evidence.answer(survey, { people: 12, age: '65-79' })
  const mayShow = (may: boolean) =>
    here.ctx.db.updateTable('contribution').set({ may_publish: may }).where('text', '=', kept.text).execute()
  await mayShow(false)
  await transact(here.ctx, async (tx) => ok(await saveFigures(tx, here.place, null)))
  expect((await open(publicId)).goals[0]).toMatchObject({ figures: { people: 20 }, quotes: [] })
  await evidence.answer(survey, { goals: [1], text: 'Later', people: 12 })
  await mayShow(true)
  const { goals } = await open(publicId)
  expect([goals[0]?.figures?.people, goals[0]?.quotes.map(({ text }) => text).at(0)]).toEqual([20, 'Kept among us'])
})

test('a page that is not there is the last one, whatever number was typed', async () => {
  await published()
  const page = async (number: number, search = '') => {
    const list = await readOpenCommitments(here.ctx, here.place, { ...none.list, search, page: number }, 'en')
    return { ...list, lines: list.lines.length }
  }
  const first = await page(1)
  for (const number of [-3, first.pages + 1, Number.MAX_SAFE_INTEGER, Number.POSITIVE_INFINITY])
    expect((await page(number)).page, `${number}`).toBe(number < 1 ? 1 : first.pages)
  expect(await page(7, 'zebra')).toMatchObject({ found: 0, pages: 1, page: 1, lines: 0 })
})

test('everybody searches in every language, and reads in theirs where it is written', async () => {
  const publicId = await published()
  const search = async (words: string) =>
    (await readOpenCommitments(here.ctx, here.place, { ...none.list, search: words }, 'ur')).lines
  expect((await search('کلینک')).map((line) => line.publicId)).toContain(publicId)
  expect(await search('100%_')).toEqual([])
  for (const asked of [{ goal: 'nowhere' }, { mission: 'nowhere' }])
    expect((await readOpenCommitments(here.ctx, here.place, { ...none.list, ...asked }, 'en')).found).toBe(0)
  const { title, answer } = await open(publicId, 'ur')
  expect([title.language, answer.language, answer.isFallback]).toEqual(['ur', 'en', true])
})
