import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { claimed, narrowWords, packScene, quotedWords } from '#test/packs/population.ts'
import { alphaOf, peopleOf, type Raw, readRaw } from '#test/packs/recount.ts'
import { recounting } from '#test/packs/recounting.ts'
import { spoilers } from '#test/packs/spoilers.ts'
import { orFail } from '#test/support/or-fail.ts'
import type { Scene } from '#test/support/scene.ts'
import { composePack } from './commands/compose.ts'
import { checkPack } from './rules/check.ts'
import { type PackContent, sheetKeys } from './schema.ts'
import { freezeMoment } from './store/sources.ts'

let here: Scene
let pool: pg.Pool
let raw: Raw
let staff: PackContent
let open: PackContent
let recounted: ReturnType<typeof recounting>

const compose = async (audience: 'staff' | 'public', tellsAgreement = true) =>
  orFail(
    await transact(here.ctx, async (tx) => {
      await freezeMoment(tx.db)
      const ask = { title: 'Winter', audience, language: 'en', tellsAgreement, product: '0.1.0' } as const
      const pack = await composePack(tx, here.place, ask)
      return pack.ok ? ok(pack.value) : pack
    }),
  )

beforeAll(async () => {
  here = await packScene()
  pool = new pg.Pool({ connectionString: here.appUrl, max: 2 })
  staff = await compose('staff')
  open = await compose('public')
  raw = await readRaw(pool, here.place.id)
  const { rows: baselines } = await pool.query('select divided_by as by, cells from baseline where place_id = $1', [
    here.place.id,
  ])
  recounted = recounting(raw, here.framework, baselines)
}, 60_000)
afterAll(async () => {
  await pool.end()
  await here.close()
})

test('every number of a staff pack is what the raw rows come to, and small ones are withheld', () => {
  recounted.recountGoals(staff)
  recounted.recountGroups(staff)
  recounted.recountHeard(staff)
  recounted.recountBeside(staff)
  expect(staff.sheets.heard.length).toBeGreaterThan(20)
  expect(staff.sheets.themes.filter(({ people }) => people !== null)).not.toEqual([])
  expect(staff.sheets.together.filter(({ people }) => people !== null)).not.toEqual([])
  for (const sheet of ['goals', 'goal-groups', 'places', 'heard'] as const) {
    const found = new Set(staff.sheets[sheet].map(({ status }) => status))
    expect([...found].sort(), sheet).toEqual(['shown', 'withheld'])
  }
})

test('and so is every number of a pack for the public, held to its wider threshold', () => {
  recounted.recountGoals(open)
  recounted.recountGroups(open)
  recounted.recountHeard(open)
  expect(open.about).toMatchObject({ least: 10, published: { number: 1 } })
  const fields = new Set([...open.sheets['goal-groups'], ...open.sheets.heard].map(({ by }) => by))
  expect([...fields].sort()).toEqual(['age-band', 'area'])
  expect([open.sheets.themes, open.sheets.together, open.sheets.votes]).toEqual([[], [], []])
})

test('votes are those that were given, choice by choice', () => {
  for (const row of staff.sheets.votes) {
    const votes = recounted.votesFor(row.goal).filter(({ name }) => name === row.choice)
    expect([row.votes, row.voters, row.against, row.passes, row.rule], String(row.choice)).toEqual([
      ...[recounted.given(votes), new Set(votes.map(({ person }) => person)).size],
      ...[votes.filter((vote) => vote.given < 0).length, votes.filter((vote) => vote.given === 0).length, 'dots'],
    ])
  }
  expect(staff.sheets.votes).toHaveLength(3)
})

test('quotes are words with leave, as they were said, of goals that enough people spoke to', async () => {
  for (const pack of [staff, open]) {
    const leave = pack === open ? 'may_publish' : 'may_quote'
    const { rows } = await pool.query<{ quote: string; text: string; goals: string[]; person: string }>(
      `select said.public_id as quote, text, coalesce(response_id, participant_id) as person,
         array(select public_id from tag join goal on goal.id = goal_id where contribution_id = said.id) as goals
       from contribution said where visibility = 'approved' and worry <> 'open' and on_subject and not withheld
         and ${leave} and place_sees <> 'counts'`,
    )
    for (const { goal, quote, text } of pack.sheets.quotes) {
      const said = rows.find((row) => row.quote === quote)
      expect(said).toMatchObject({ text })
      expect(said?.goals).toContain(goal)
      expect(peopleOf(recounted.about({ goal }))).toBeGreaterThanOrEqual(pack.about.least)
    }
    const most = pack === open ? 4 : 8
    for (const goal of new Set(pack.sheets.quotes.map((row) => row.goal))) {
      const mine = new Set(rows.filter(({ goals }) => goals.some((each) => each === goal)).map(({ person }) => person))
      expect(pack.sheets.quotes.filter((row) => row.goal === goal)).toHaveLength(Math.min(most, mine.size))
    }
    const words = pack.sheets.quotes.map(({ text }) => text)
    expect(words).toContain(quotedWords)
    expect(words).not.toContain(narrowWords)
  }
})

test('a staff pack carries the findings that another person agreed to, and no others; the public’s has none', () => {
  const [finding, ...others] = staff.findings
  expect(others).toEqual([])
  expect(finding).toMatchObject({ claim: claimed, strength: 'early', limits: 'Few young people' })
  expect(finding?.people).toBe(peopleOf(recounted.about({ goal: finding?.goal })))
  expect(open.findings).toEqual([])
})

test('the read-me says how many took part and how many rows each sheet has', () => {
  const value = (item: string, subject: string | null = null) =>
    staff.sheets['read-me'].find((row) => row.item === item && row.subject === subject)?.value
  expect(value('people')).toBe(recounted.everybody())
  expect(value('contributions')).toBe(raw.texts.length)
  const rows = (way: string) => raw.people.filter((person) => person.way === way).length
  expect(value('responses')).toBe(rows('survey') + rows('import'))
  expect(value('imported_responses')).toBe(rows('import'))
  expect(value('participants')).toBe(rows('workshop'))
  for (const sheet of sheetKeys) if (sheet !== 'read-me') expect(value('rows', sheet)).toBe(staff.sheets[sheet].length)
})

test('the code book and its changes are all there, and agreement is what the two codings come to', async () => {
  const { rows: codes } = await pool.query<{ id: string; code: string; number: number }>(
    `select id, public_id as code, (select max(number) from goal_version where goal_id = goal.id) as number
     from goal where place_id = $1`,
    [here.place.id],
  )
  const book = staff.sheets['code-book']
  const listed = book.filter(({ entry }) => entry === 'code').map(({ code, number }) => `${code} ${number}`)
  expect(listed.sort()).toEqual(codes.map(({ code, number }) => `${code} ${number}`).sort())
  const { rows: changes } = await pool.query('select number from code_book_change where place_id = $1', [here.place.id])
  expect(book.filter(({ entry }) => entry === 'change')).toHaveLength(changes.length)
  expect(staff.about.versions.codeBook).toBe(changes.length)

  type Item = { one: string[]; none: boolean; other: string[]; otherNone: boolean; codes: string[] }
  const { rows: items } = await pool.query<Item>(
    `select first_goal_ids as one, first_no_goal_fits as none, second_goal_ids as other,
       second_no_goal_fits as "otherNone", code_ids as codes
     from second_coding_item join second_coding_round round on round.id = round_id where second_at is not null`,
  )
  const decided = (code: string | null) =>
    items.map(({ one, none, other, otherNone }): [boolean, boolean] =>
      code === null ? [none, otherNone] : [one.includes(code), other.includes(code)],
    )
  const asked = [...(items[0]?.codes ?? []), null]
  const quality = staff.sheets['coding-quality']
  expect(quality[0]).toMatchObject({ of: 'all', texts: items.length })
  expect(quality[0]?.alpha).toBeCloseTo(alphaOf(asked.flatMap(decided)) ?? Number.NaN, 10)
  expect(quality[0]?.same).toBe(
    items.filter((item) => [...item.one].sort().join() === [...item.other].sort().join()).length,
  )
  for (const { of, code, alpha } of quality.filter((row) => row.of === 'code' || row.of === 'no-goal-fits')) {
    const truth = alphaOf(decided(of === 'code' ? (codes.find((each) => each.code === code)?.id ?? '') : null))
    if (truth === null) expect(alpha).toBeNull()
    else expect(alpha, String(code)).toBeCloseTo(truth, 10)
  }
})

test('how far two people agreed by code is in no pack for the public, nor in one of somebody who may not read it', async () => {
  expect(staff.sheets['coding-quality'].some(({ of }) => of === 'code')).toBe(true)
  for (const pack of [open, await compose('staff', false)])
    expect(pack.sheets['coding-quality']).toEqual([staff.sheets['coding-quality'][0]])
})

test('a pack for the public names no workshop, and says how many there were', () => {
  const [workshop] = staff.about.workshops
  expect(workshop?.title).toMatch(/^Workshop/)
  expect(open.about).toMatchObject({ workshops: [], workshopsHeld: staff.about.workshops.length })
  expect(open.about.period).toEqual(staff.about.period)
  expect(JSON.stringify(open)).not.toContain(workshop?.title)
  expect(open.sheets['read-me']).toContainEqual({ item: 'workshops_held', subject: null, value: 1 })
})

test('how much is withheld is counted from the sheets, and adds up', () => {
  for (const pack of [staff, open])
    for (const { sheet, by, cells, shown, stands, withheld } of pack.sheets.withheld) {
      const key = sheet as 'goals'
      const rows = (pack.sheets[key] as Record<string, unknown>[]).filter(
        (row) => by === 'area' || by === 'goal' || [row.by, row.kind, String(row.measure).split(' ')[0]].includes(by),
      )
      const of = (status: string) => rows.filter((row) => row.status === status && (row.by ?? by) === by).length
      if (sheet !== 'heard')
        expect([shown, stands, withheld], `${sheet} ${by}`).toEqual(['shown', 'stands', 'withheld'].map(of))
      expect(Number(shown) + Number(stands) + Number(withheld)).toBe(cells)
    }
})

test('a pack that agrees with itself may be issued', () => {
  expect(checkPack(staff)).toEqual({ ok: true, value: null })
  expect(checkPack(open)).toEqual({ ok: true, value: null })
})

const narrowGoal = () => here.framework.flatMap(({ goals }) => goals)[4]?.publicId

test.each(spoilers(narrowGoal))('one that does not is refused by name: %s', (name, spoil) => {
  const pack = structuredClone(staff)
  spoil(pack)
  const checked = checkPack(pack)
  expect(checked).toMatchObject({ ok: false, problem: { code: `packs.${name}` } })
})

test('the same moment composed again is the same pack', async () => {
  expect(await compose('staff')).toEqual(staff)
  expect(await compose('public')).toEqual(open)
})
