import { afterAll, expect, test } from 'vitest'
import { claimItem, decideVisibility, undo } from '#domain/moderation/commands.ts'
import { addRedaction } from '#domain/redaction/commands.ts'
import { readRedactionLog } from '#domain/redaction/queries.ts'
import { codeOf, orFail } from '#test/support/or-fail.ts'
import { worryScene } from '#test/support/worry-scene.ts'
import { addNote, reopenCase, takeCase } from './commands/handle.ts'
import { letIn, letOut } from './commands/let-in.ts'
import { openCase } from './commands/open-case.ts'
import { raiseWorry, setSuspicionAside, takeBackWorry } from './commands/raise.ts'
import { tellWorry } from './commands/tell.ts'

const {
  stage,
  say,
  lead,
  moderator,
  second,
  at,
  caseOf,
  textOf,
  raised,
  suspected,
  reads,
  close,
  listFor,
  deskOf,
  auditOf,
} = await worryScene()
afterAll(() => stage.close())

test('a worry that somebody raises is sealed, on the lead’s list without a word, and nobody else decides about it', async () => {
  const { id, publicId } = await raised('She locks him in at night')

  expect(await textOf(id)).toEqual({ visibility: 'waiting', worry: 'open', sealed: true })
  const list = await listFor(lead)
  expect(list).toContainEqual(expect.objectContaining({ publicId, reason: 'child', state: 'open', lead: null }))
  expect(JSON.stringify(list)).not.toContain('locks him in')
  const decided = await decideVisibility(stage.ctx, second, { contributionId: id, become: 'approved' })
  expect(codeOf(decided)).toBe('safeguarding.with-the-lead')
  expect(codeOf(await raiseWorry(stage.ctx, second, { contributionId: id, reason: 'other' }))).toBe(
    'safeguarding.with-the-lead',
  )
})

test('the lead alone reads the words, and that they did is written down once for one reading', async () => {
  const { id, publicId } = await raised('He has no food')
  const worry = orFail(await reads(lead, publicId))
  await reads(lead, publicId)

  expect(worry).toMatchObject({
    isLead: true,
    said: { text: 'He has no food' },
    asked: { text: 'What matters to you?' },
  })
  const { administrator, strategyLead, organisationLead, facilitator } = stage.people
  for (const other of [moderator, second, administrator, strategyLead, organisationLead, facilitator])
    expect(codeOf(await reads(other, publicId))).toBe('safeguarding.case-unknown')
  expect(await auditOf((await caseOf(id)).id)).toEqual(['safeguarding.raise child', 'safeguarding.read'])
})

test('what was taken out of a text stands on the lead’s page and sheet, and reading it is written in its history', async () => {
  const id = await say('Ask for Agnieszka at the gate')
  const cut = { contributionId: id, words: 'Agnieszka', kind: 'name' as const }
  orFail(await addRedaction(stage.ctx, moderator, cut))
  orFail(await raiseWorry(stage.ctx, moderator, { contributionId: id, reason: 'child' }))
  const { public_id: publicId } = await caseOf(id)
  const said = { text: 'Ask for Agnieszka at the gate', isRedacted: true }

  expect(orFail(await reads(lead, publicId))).toMatchObject({ said })
  expect(orFail(await openCase(stage.ctx, lead, at(publicId), 'sheet'))).toMatchObject({ said })
  expect(await auditOf(id)).toEqual(['redaction.read somebody-at-risk'])
  expect(await readRedactionLog(stage.ctx.db, id)).toMatchObject([
    { act: 'added' },
    { act: 'read', reason: 'somebody-at-risk', by: lead.name },
  ])
})

test('whom the lead lets in reads this one and no other, may note and not end it, until the door is closed', async () => {
  const { publicId } = await raised('One for a colleague')
  const other = await raised('Not for the colleague')
  const colleague = stage.people.facilitator
  const about = { ...at(publicId), personId: colleague.personId }
  orFail(await letIn(stage.ctx, lead, about))

  expect(orFail(await reads(colleague, publicId))).toMatchObject({ isLead: false, colleagues: [] })
  expect(codeOf(await reads(colleague, other.publicId))).toBe('safeguarding.case-unknown')
  expect((await listFor(colleague)).map((row) => row.publicId)).toEqual([publicId])
  expect((await deskOf(colleague)).letIn).toBe(1)
  expect(codeOf(await addNote(stage.ctx, colleague, { ...at(publicId), note: 'I rang them' }))).toBe('fine')
  expect(codeOf(await close(publicId, {}, colleague))).toBe('safeguarding.case-unknown')
  expect(codeOf(await letIn(stage.ctx, colleague, { ...about, personId: second.personId }))).toBe(
    'safeguarding.case-unknown',
  )
  orFail(await letOut(stage.ctx, lead, about))
  expect(codeOf(await reads(colleague, publicId))).toBe('safeguarding.case-unknown')
})

test('somebody from another place cannot be let in', async () => {
  const { publicId } = await raised('Whose business?')
  const stranger = { ...at(publicId), personId: '00000000-0000-7000-8000-000000000000' }
  expect(codeOf(await letIn(stage.ctx, lead, stranger))).toBe('safeguarding.person-unknown')
})

test('no moderator’s key takes back what a lead holds after a worry', async () => {
  const id = await say('What he told us')
  orFail(await decideVisibility(stage.ctx, moderator, { contributionId: id, become: 'approved' }))
  orFail(await raiseWorry(stage.ctx, moderator, { contributionId: id, reason: 'child' }))
  const { public_id } = await caseOf(id)
  orFail(await close(public_id))
  expect(await textOf(id)).toEqual({ visibility: 'held', worry: 'closed', sealed: false })

  await undo(stage.ctx, second, { contributionId: id })
  await undo(stage.ctx, moderator, { contributionId: id, own: true })
  expect(await textOf(id)).toMatchObject({ visibility: 'held' })
})

test('nobody takes a worry back who moderates there no more', async () => {
  const { id } = await raised('A slip')
  const gone = { ...moderator, memberships: [] }
  expect(codeOf(await takeBackWorry(stage.ctx, gone, { contributionId: id }))).toBe('problems.forbidden')
  expect(await textOf(id)).toMatchObject({ worry: 'open', sealed: true })
})

test('what screening suspects is read by moderators first, and set aside only by whoever has it open', async () => {
  const { id } = await suspected()
  expect(await textOf(id)).toEqual({ visibility: 'held', worry: 'open', sealed: false })
  const setAside = () => setSuspicionAside(stage.ctx, moderator, { contributionId: id })

  expect(codeOf(await setAside())).toBe('safeguarding.read-it-first')
  await claimItem(stage.ctx, moderator, { contributionId: id })
  orFail(await setAside())
  expect(await textOf(id)).toEqual({ visibility: 'held', worry: 'closed', sealed: false })
  const letGo = await listFor(lead, 'let-go')
  expect(letGo).toContainEqual(expect.objectContaining({ publicId: (await caseOf(id)).public_id, state: 'closed' }))
  expect(codeOf(await setAside())).toBe('safeguarding.not-a-suspicion')
})

test('a lead opens again what moderators set aside', async () => {
  const { id, publicId } = await suspected()
  await claimItem(stage.ctx, moderator, { contributionId: id })
  await setSuspicionAside(stage.ctx, moderator, { contributionId: id })
  orFail(await reopenCase(stage.ctx, lead, at(publicId)))

  expect(await textOf(id)).toMatchObject({ worry: 'open', sealed: true })
  expect(await caseOf(id)).toMatchObject({ state: 'taken', outcome: null, closed_at: null })
  expect(codeOf(await reopenCase(stage.ctx, lead, at(publicId)))).toBe('safeguarding.not-closed')
})

test('raising what screening suspected keeps its clock; a lead may also take it unread', async () => {
  const first = await suspected()
  const { opened_at } = await caseOf(first.id)
  stage.clock.forward(3_600_000)
  orFail(await raiseWorry(stage.ctx, moderator, { contributionId: first.id, reason: 'harm-to-self' }))
  expect(await caseOf(first.id)).toMatchObject({ state: 'open', raised_by: 'staff', opened_at })

  const other = await suspected()
  orFail(await takeCase(stage.ctx, lead, at(other.publicId)))
  expect(await textOf(other.id)).toMatchObject({ sealed: true })
})

test('whoever raised one by a slip takes it back within ten minutes, and the lead still sees that', async () => {
  const { id, publicId } = await raised('Wrong key')
  expect(codeOf(await takeBackWorry(stage.ctx, second, { contributionId: id }))).toBe(
    'safeguarding.too-late-to-take-back',
  )
  orFail(await takeBackWorry(stage.ctx, moderator, { contributionId: id }))
  expect(await textOf(id)).toMatchObject({ worry: 'closed', sealed: false })
  expect((await listFor(lead, 'let-go')).map((row) => row.publicId)).toContain(publicId)

  const late = await raised('Right key')
  stage.clock.forward(11 * 60_000)
  expect(codeOf(await takeBackWorry(stage.ctx, moderator, { contributionId: late.id }))).toBe(
    'safeguarding.too-late-to-take-back',
  )
})

test('a slip of the finger over what screening suspected leaves the suspicion, with its clock, for somebody to read', async () => {
  const { id, publicId } = await suspected()
  const { opened_at } = await caseOf(id)
  const before = (await deskOf(lead)).lead?.suspected
  orFail(await raiseWorry(stage.ctx, moderator, { contributionId: id, reason: 'child' }))
  orFail(await takeBackWorry(stage.ctx, moderator, { contributionId: id }))

  expect(await textOf(id)).toEqual({ visibility: 'held', worry: 'open', sealed: false })
  const asBefore = { state: 'suspected', raised_by: 'screening', raised_person_id: null, reason: 'screened' }
  expect(await caseOf(id)).toMatchObject({ ...asBefore, opened_at, closed_at: null, outcome: null })
  expect((await deskOf(lead)).lead?.suspected).toBe(before)
  expect((await listFor(lead, 'let-go')).map((row) => row.publicId)).not.toContain(publicId)
  expect(codeOf(await takeBackWorry(stage.ctx, moderator, { contributionId: id }))).toBe(
    'safeguarding.too-late-to-take-back',
  )
  expect(codeOf(await setSuspicionAside(stage.ctx, second, { contributionId: id }))).toBe('safeguarding.read-it-first')
})

test('a worry ends with whom it was passed on to, and its words wait for moderators again', async () => {
  const id = await say('Shown, then a worry')
  await decideVisibility(stage.ctx, moderator, { contributionId: id, become: 'approved' })
  orFail(await raiseWorry(stage.ctx, moderator, { contributionId: id, reason: 'harm-from-others' }))
  const { public_id: publicId } = await caseOf(id)
  expect(codeOf(await close(publicId, { passedTo: null }))).toBe('safeguarding.passed-to-missing')
  orFail(await close(publicId, { note: 'Rang the police' }))

  expect(await textOf(id)).toEqual({ visibility: 'held', worry: 'closed', sealed: false })
  const ended = orFail(await reads(lead, publicId))
  expect(ended).toMatchObject({ state: 'closed', outcome: 'passed-on', passedTo: 'police', lead: 'Safeguarding lead' })
  expect(ended.events.map(({ kind }) => kind)).toEqual(['raised', 'taken', 'closed', 'read'])
  expect(ended.events[2]).toMatchObject({ detail: 'police', note: 'Rang the police' })
  expect(codeOf(await close(publicId))).toBe('safeguarding.case-closed')
})

test('words that the lead keeps are hidden, and stay sealed after the worry has ended', async () => {
  const { id, publicId } = await raised('Never to be shown')
  orFail(await close(publicId, { outcome: 'already-known', afterwards: 'kept' }))

  expect(await textOf(id)).toEqual({ visibility: 'hidden', worry: 'closed', sealed: true })
  const decided = await decideVisibility(stage.ctx, second, { contributionId: id, become: 'approved' })
  expect(codeOf(decided)).toBe('safeguarding.with-the-lead')
  orFail(await reopenCase(stage.ctx, lead, at(publicId)))
  expect(await textOf(id)).toMatchObject({ worry: 'open', sealed: true })
})

test('what somebody in a room tells is sealed apart from the workshop, with how to reach them', async () => {
  const { ctx, place, organisations } = stage
  const teller = {
    ...{ id: ctx.ids.next(), placeId: place.id, organisationId: organisations.youthGroup },
    workshopId: (await aWorkshop()) as string,
  }
  const told = { text: 'The man by the door follows her', reach: '01632 960 111', reason: 'child' } as const
  orFail(await tellWorry(ctx, teller, told))
  const [worry] = (await listFor(lead)).filter(({ raisedBy }) => raisedBy === 'room')

  expect(orFail(await reads(lead, worry!.publicId))).toMatchObject({
    said: { text: told.text },
    reach: '01632 960 111',
    events: [{ kind: 'told', by: null }, { kind: 'read' }],
  })
  expect(codeOf(await tellWorry(ctx, teller, { ...told, text: '  ' }))).toBe('worry.missing')
  expect(codeOf(await tellWorry(ctx, teller, { ...told, text: 'x'.repeat(2001) }))).toBe('worry.too-long')
  for (let times = 0; times < 4; times += 1) await tellWorry(ctx, teller, told)
  expect(codeOf(await tellWorry(ctx, teller, told))).toBe('worry.too-often')
  const stored = await ctx.db.selectFrom('contribution').select('id').where('text', '=', told.text).execute()
  expect(stored).toEqual([])
})

async function aWorkshop(): Promise<string> {
  const { openRoom } = await import('#test/support/room.ts')
  return (await openRoom(stage)).workshopId
}
