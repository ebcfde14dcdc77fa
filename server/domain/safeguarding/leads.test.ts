import { afterAll, expect, test } from 'vitest'
import type { PersonActor } from '#domain/kernel/actor.ts'
import { codeOf, orFail } from '#test/support/or-fail.ts'
import { worryScene } from '#test/support/worry-scene.ts'
import { climbWorries, listTheMorning, markTheMorning } from './commands/clock.ts'
import { addNote, takeCase } from './commands/handle.ts'
import { nameLead, removeLead, setClimbHours } from './commands/set-up.ts'
import { readMorning } from './queries/cases.ts'
import { readLeads } from './queries/people.ts'
import { ofLead, reachIn } from './queries/reach.ts'

const { stage, lead, moderator, at, caseOf, raised, suspected, reads, close, listFor, deskOf, auditOf } =
  await worryScene()
afterAll(() => stage.close())
/** Leads the support body's worries alone, which owns what `say` says. */
let ownLead: PersonActor

test('an organisation’s own lead is asked first; the place’s lead when nobody took it; then the administrator', async () => {
  const { ctx, place, people, organisations } = stage
  const { publicId: organisation } = await publicIdOf(organisations.supportBody)
  const { administrator } = people
  orFail(await nameLead(ctx, administrator, place.id, { personId: people.facilitator.personId, organisation }))
  ownLead = {
    ...people.facilitator,
    memberships: [
      ...people.facilitator.memberships,
      { placeId: place.id, organisationId: organisations.supportBody, role: 'safeguarding-lead' },
    ],
  }
  await climbWorries(ctx)
  orFail(await setClimbHours(ctx, administrator, place.id, 2))
  const { id, publicId } = await raised('First the own lead')

  expect(codeOf(await reads(lead, publicId))).toBe('safeguarding.case-unknown')
  expect(orFail(await reads(ownLead, publicId)).isLead).toBe(true)
  stage.clock.forward(2 * 3_600_000)
  await climbWorries(ctx)
  expect(await climbWorries(ctx)).toBe(0)
  expect(await caseOf(id)).toMatchObject({ climbed: 1 })
  expect(orFail(await reads(lead, publicId)).isLead).toBe(true)
  expect((await deskOf(administrator)).administrator).toMatchObject({ hasLead: true })
  const before = (await deskOf(administrator)).administrator?.climbed ?? 0
  stage.clock.forward(2 * 3_600_000)
  await climbWorries(ctx)
  expect(await caseOf(id)).toMatchObject({ climbed: 2 })
  const waiting = (await deskOf(administrator)).administrator?.climbed ?? 0
  expect(waiting).toBeGreaterThan(before)
  expect(codeOf(await reads(administrator, publicId))).toBe('safeguarding.case-unknown')
  expect(await auditOf((await caseOf(id)).id)).toContain('safeguarding.climb')
  orFail(await takeCase(ctx, lead, at(publicId)))
  expect((await deskOf(administrator)).administrator?.climbed).toBe(waiting - 1)
})

test('a suspicion that nobody reads in time stands among the open worries', async () => {
  const { publicId } = await suspected()
  expect((await listFor(ownLead, 'suspected')).map((row) => row.publicId)).toContain(publicId)
  stage.clock.forward(3 * 3_600_000)
  await climbWorries(stage.ctx)
  expect((await listFor(ownLead)).map((row) => row.publicId)).toContain(publicId)
  expect((await listFor(ownLead, 'suspected')).map((row) => row.publicId)).not.toContain(publicId)
})

test('each morning’s list is made once, is in the audit, and says who has gone through it', async () => {
  const { ctx, place, clock } = stage
  await listTheMorning(ctx)
  await listTheMorning(ctx)
  const day = clock.now().toISOString().slice(0, 10)
  const reach = reachIn(lead, place.id)?.lead
  if (!reach) throw new Error('no lead')
  const reader = { personId: lead.personId, at: clock.now(), language: 'en' }
  const list = () => readMorning(ctx.db, ofLead(reach, lead.personId), reader, { placeId: place.id, day })
  const listed = (await list())?.listed ?? 0

  expect(listed).toBeGreaterThan(0)
  expect((await deskOf(lead)).lead?.unseenList).toBe(true)
  expect(codeOf(await markTheMorning(ctx, moderator, place))).toBe('problems.forbidden')
  orFail(await markTheMorning(ctx, lead, place))
  expect(await list()).toMatchObject({ seenBy: ['Safeguarding lead'], isSeen: true, listed })
  expect((await deskOf(lead)).lead?.unseenList).toBe(false)
  const made = async () =>
    (
      await ctx.db
        .selectFrom('audit_entry')
        .select('verb')
        .where('verb', 'like', 'safeguarding.daily-list%')
        .orderBy('id')
        .execute()
    ).map(({ verb }) => verb)
  const once = ['safeguarding.daily-list', 'safeguarding.daily-list-seen']
  orFail(await markTheMorning(ctx, lead, place))
  expect(await made(), 'said twice it is written down once').toEqual(once)
  expect((await deskOf(ownLead)).lead?.unseenList, 'another lead has it to go through still').toBe(true)
  orFail(await markTheMorning(ctx, ownLead, place))
  expect((await deskOf(ownLead)).lead?.unseenList).toBe(false)
  expect((await list())?.seenBy).toHaveLength(2)
  expect(await made()).toEqual([...once, 'safeguarding.daily-list-seen'])
})

test('the last lead of a place stays, and nobody but its administrator names one', async () => {
  const { ctx, place, people } = stage
  const scope = reachIn(lead, place.id)?.lead
  if (!scope) throw new Error('no lead')
  const ofPlace = (await readLeads(ctx.db, scope)).filter(({ organisation }) => organisation === null)
  const [only] = ofPlace

  expect(ofPlace).toHaveLength(1)
  expect(codeOf(await removeLead(ctx, people.administrator, place.id, only!.membershipId))).toBe(
    'safeguarding.last-lead',
  )
  const named = { personId: people.administrator.personId, organisation: null }
  expect(codeOf(await nameLead(ctx, lead, place.id, named))).toBe('problems.forbidden')
  orFail(await nameLead(ctx, people.administrator, place.id, named))
  const second = (await readLeads(ctx.db, scope)).find(({ name }) => name === 'Place administrator')
  orFail(await removeLead(ctx, people.administrator, place.id, second!.membershipId))
  for (const hours of [0, 73, 1.5, Number.NaN])
    expect(codeOf(await setClimbHours(ctx, people.administrator, place.id, hours))).toBe('safeguarding.hours-wrong')
})

test('when somebody takes their words back the words go, and what was done about them stays', async () => {
  const { id, publicId } = await raised('Taken back')
  await addNote(stage.ctx, ownLead, { ...at(publicId), note: 'Rang the school' })
  await stage.ctx.db.deleteFrom('contribution').where('id', '=', id).execute()
  const worry = orFail(await reads(ownLead, publicId))

  expect(worry.said).toBeNull()
  expect(worry.events.map(({ kind }) => kind)).toContain('note')
  orFail(await close(publicId, { outcome: 'already-known' }, ownLead))
})

test('a lead whose role is taken away reads nothing more, mid-work or not', async () => {
  const { publicId } = await raised('Role gone')
  const without: PersonActor = { ...ownLead, memberships: stage.people.facilitator.memberships }
  expect(codeOf(await addNote(stage.ctx, without, { ...at(publicId), note: 'Still here' }))).toBe(
    'safeguarding.case-unknown',
  )
  expect(codeOf(await reads({ ...without, memberships: [] }, publicId))).toBe('safeguarding.case-unknown')
})

test('what a lead had taken is nobody’s once their role is taken away, and its clock runs on', async () => {
  const { ctx, place, people } = stage
  const scope = reachIn(lead, place.id)?.lead
  if (!scope) throw new Error('no lead')
  const { name } = await ctx.db
    .selectFrom('person')
    .select('name')
    .where('id', '=', ownLead.personId)
    .executeTakeFirstOrThrow()
  const roles = async () => (await readLeads(ctx.db, scope)).filter((each) => each.name === name)
  const remove = (membershipId: string | undefined) =>
    removeLead(ctx, people.administrator, place.id, membershipId ?? '')
  const { id, publicId } = await raised('Whose is it now?')
  orFail(await takeCase(ctx, ownLead, at(publicId)))
  orFail(await nameLead(ctx, people.administrator, place.id, { personId: ownLead.personId, organisation: null }))

  orFail(await remove((await roles()).find(({ organisation }) => organisation !== null)?.membershipId))
  expect(await caseOf(id), 'as a lead of the whole place they have it still').toMatchObject({ state: 'taken' })
  orFail(await remove((await roles())[0]?.membershipId))
  expect(await roles()).toEqual([])
  expect(await caseOf(id)).toMatchObject({ state: 'open', lead_id: null, taken_at: null, climbed: 0 })
  expect((await listFor(lead)).map((row) => row.publicId)).toContain(publicId)
  expect(orFail(await reads(lead, publicId)).events).toContainEqual(
    expect.objectContaining({ kind: 'given-up', about: name, by: 'Place administrator' }),
  )
  stage.clock.forward(3 * 3_600_000)
  await climbWorries(ctx)
  expect(await caseOf(id)).toMatchObject({ climbed: 2 })
})

async function publicIdOf(organisationId: string) {
  const { db } = stage.ctx
  const row = await db
    .selectFrom('organisation')
    .select('public_id')
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow()
  return { publicId: row.public_id }
}
