import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { claimed, narrowWords, packScene, quotedWords } from '#test/packs/population.ts'
import {
  alphaOf,
  everybodyIn,
  groupOf,
  peopleIn,
  peopleMarked,
  peopleOf,
  type Raw,
  readRaw,
} from '#test/packs/recount.ts'
import { orFail } from '#test/support/or-fail.ts'
import type { Scene } from '#test/support/scene.ts'
import { composePack } from './commands/compose.ts'
import { checkPack } from './rules/check.ts'
import { type PackContent, type RowOf, sheetKeys } from './schema.ts'
import { freezeMoment } from './store/sources.ts'

let here: Scene
let pool: pg.Pool
let raw: Raw
let staff: PackContent
let open: PackContent

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
}, 60_000)
afterAll(async () => {
  await pool.end()
  await here.close()
})

const about = ({ mission, goal }: { mission?: unknown; goal: unknown }) =>
  raw.texts.filter(({ tags }) =>
    tags.some((tag) => tag.kind === 'goal' && (goal === null ? tag.mission === mission : tag.code === goal)),
  )
const everybody = () => raw.people.reduce((sum, { heads }) => sum + heads, 0)
const isWhole = ({ mission, goal }: { mission: unknown; goal: unknown }) => mission === null && goal === null
const votesFor = (goal: unknown, told = false) =>
  raw.votes.filter((vote) => vote.goals.some((each) => each === goal) && (!told || vote.isTold))
const given = (votes: Raw['votes']) => votes.reduce((sum, vote) => sum + Math.max(vote.given, 0), 0)

/** What a cell must be by the raw rows; withheld at least where that is under the threshold. */
function agrees(
  pack: PackContent,
  sheet: string,
  row: { status: unknown },
  told: unknown,
  truth: number,
  isJudged: boolean,
) {
  const where = `${sheet} ${JSON.stringify(row)}, by the rows ${truth}`
  if (isJudged && truth < pack.about.least) expect(row.status, where).toBe('withheld')
  if (row.status === 'withheld') expect(told, where).toBeNull()
  else expect([row.status, told], where).toEqual(['shown', truth])
}

function recountGoals(pack: PackContent) {
  const isPublic = pack.about.audience === 'public'
  const months = pack.sheets.goals.flatMap(({ measure }) => /^month (\d{4}-\d\d)$/.exec(String(measure))?.[1] ?? [])
  const truth = (row: RowOf<'goals'>): number => {
    const { goal, mission, measure } = row
    if (isWhole(row)) return measure === 'people' ? everybody() : raw.texts.length
    if (measure === 'people') return peopleOf(about(row))
    if (measure === 'contributions') return about(row).length
    if (measure !== 'votes') return peopleMarked(about(row), String(goal), String(measure), months)
    if (goal !== null) return given(votesFor(goal, isPublic))
    const goals = new Set(here.framework.find(({ slug }) => slug === mission)?.goals.map(({ publicId }) => publicId))
    return given(raw.votes.filter((vote) => vote.goals.some((each) => goals.has(each))))
  }
  const isJudged = ({ measure, goal }: RowOf<'goals'>) =>
    !['people', 'contributions', 'votes'].includes(String(measure)) ||
    (isPublic && measure === 'people' && goal !== null)
  for (const row of pack.sheets.goals) agrees(pack, 'goals', row, row.value, truth(row), isJudged(row))
}

function recountGroups(pack: PackContent) {
  const cell = (row: RowOf<'goals'> | RowOf<'places'> | RowOf<'goal-groups'>, by: string, group: string): number => {
    const texts = about(row)
    if (by === 'area' || by === 'age-band' || by === 'way') {
      if (group === 'all') return isWhole(row) ? everybody() : peopleOf(texts)
      return isWhole(row) ? everybodyIn(raw, by, group) : peopleIn(texts, by, group)
    }
    const spoke = new Set(texts.map(({ person }) => person))
    return raw.asked.filter(
      (each) => (isWhole(row) || spoke.has(each.id)) && (group === 'all' || groupOf(each, by) === group),
    ).length
  }
  const isJudged = (group: unknown, by: unknown) => group !== 'all' || !['area', 'age-band', 'way'].includes(String(by))
  for (const row of pack.sheets['goal-groups'])
    agrees(
      pack,
      'goal-groups',
      row,
      row.people,
      cell(row, String(row.by), String(row.group)),
      isJudged(row.group, row.by),
    )
  for (const row of pack.sheets.places)
    agrees(pack, 'places', row, row.people, cell(row, 'area', String(row.area)), isJudged(row.area, 'area'))
}

async function recountHeard(pack: PackContent) {
  const { rows: baselines } = await pool.query<{ by: string; cells: { keys: string[]; people: number }[] }>(
    'select divided_by as by, cells from baseline where place_id = $1',
    [here.place.id],
  )
  const isOfAll = (by: unknown) => by === 'area' || by === 'age-band'
  const countOf = (by: string, group: string) =>
    isOfAll(by) ? everybodyIn(raw, by, group) : raw.asked.filter((each) => groupOf(each, by) === group).length
  for (const row of pack.sheets.heard) {
    const [by, group] = [String(row.by), String(row.group)]
    if (group === 'not-asked') {
      expect(row.people).toBe(everybody() - raw.asked.length)
      continue
    }
    const truth = group.split('+').reduce((sum, key) => sum + countOf(by, key), 0)
    agrees(pack, 'heard', row, row.people, truth, true)
    const cells = baselines.find((each) => each.by === by)?.cells
    const total = isOfAll(by) ? everybody() : raw.asked.length
    const apart = pack.sheets.heard.filter(
      (each) => each.by === by && ['rather-not-say', 'not-said'].includes(String(each.group)),
    )
    const said = total - apart.reduce((sum, each) => sum + Number(each.people ?? 0), 0)
    const there = cells?.find(({ keys }) => keys.join('+') === group)
    const population = cells?.reduce((sum, each) => sum + each.people, 0) ?? 0
    if (!there || row.people === null || said < 30) {
      expect([row.share, row.ratio, row.gap_points], `${by} ${group}`).toEqual([null, null, null])
      continue
    }
    const share = truth / said
    expect(row.share, `${by} ${group}`).toBeCloseTo(share, 3)
    expect(row.population_share).toBeCloseTo(there.people / population, 3)
    expect(row.gap_points).toBeCloseTo((share - there.people / population) * 100, 1)
    expect(row.ratio).toBeCloseTo(share / (there.people / population), 2)
    expect(row.flag).toBe(share / (there.people / population) < 0.8 ? 'under-heard' : null)
  }
}

function recountBeside(pack: PackContent) {
  const both = (goal: unknown, other: unknown) =>
    peopleOf(raw.texts.filter(({ tags }) => [goal, other].every((code) => tags.some((tag) => tag.code === code))))
  const { themes, together } = pack.sheets
  for (const row of themes)
    if (row.code !== null) agrees(pack, 'themes', row, row.people, both(row.goal, row.code), true)
  for (const row of together) agrees(pack, 'together', row, row.people, both(row.goal, row.other_goal), true)
}

test('every number of a staff pack is what the raw rows come to, and small ones are withheld', async () => {
  recountGoals(staff)
  recountGroups(staff)
  await recountHeard(staff)
  recountBeside(staff)
  expect(staff.sheets.heard.length).toBeGreaterThan(20)
  expect(staff.sheets.themes.filter(({ people }) => people !== null)).not.toEqual([])
  expect(staff.sheets.together.filter(({ people }) => people !== null)).not.toEqual([])
  for (const sheet of ['goals', 'goal-groups', 'places', 'heard'] as const) {
    const found = new Set(staff.sheets[sheet].map(({ status }) => status))
    expect([...found].sort(), sheet).toEqual(['shown', 'withheld'])
  }
})

test('and so is every number of a pack for the public, held to its wider threshold', async () => {
  recountGoals(open)
  recountGroups(open)
  await recountHeard(open)
  expect(open.about).toMatchObject({ least: 10, published: { number: 1 } })
  const fields = new Set([...open.sheets['goal-groups'], ...open.sheets.heard].map(({ by }) => by))
  expect([...fields].sort()).toEqual(['age-band', 'area'])
  expect([open.sheets.themes, open.sheets.together, open.sheets.votes]).toEqual([[], [], []])
})

test('votes are those that were given, choice by choice', () => {
  for (const row of staff.sheets.votes) {
    const votes = votesFor(row.goal).filter(({ name }) => name === row.choice)
    expect([row.votes, row.voters, row.against, row.passes, row.rule], String(row.choice)).toEqual([
      ...[given(votes), new Set(votes.map(({ person }) => person)).size],
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
      expect(peopleOf(about({ goal }))).toBeGreaterThanOrEqual(pack.about.least)
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
  expect(finding?.people).toBe(peopleOf(about({ goal: finding?.goal })))
  expect(open.findings).toEqual([])
})

test('the read-me says how many took part and how many rows each sheet has', () => {
  const value = (item: string, subject: string | null = null) =>
    staff.sheets['read-me'].find((row) => row.item === item && row.subject === subject)?.value
  expect(value('people')).toBe(everybody())
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

type Spoil = (pack: PackContent) => void
const firstShown = <Row extends { status: unknown }>(rows: readonly Row[], fits: (row: Row) => boolean): Row => {
  const found = rows.find((row) => row.status === 'shown' && fits(row))
  if (!found) throw new Error('nothing to spoil')
  return found
}
const spoilers: [string, Spoil][] = [
  ['rows-miscounted', ({ sheets }) => sheets.quotes.pop()],
  [
    'goal-beyond-everybody',
    ({ sheets }) => {
      firstShown(sheets.goals, ({ goal, measure }) => goal !== null && measure === 'people').value = 10_000
    },
  ],
  [
    'mission-outside',
    ({ sheets }) => {
      firstShown(sheets.goals, (row) => row.mission !== null && row.goal === null && Number(row.value) > 20).value = 1
    },
  ],
  [
    'groups-disagree',
    ({ sheets }) => {
      const all = firstShown(
        sheets['goal-groups'],
        ({ by, group, goal }) => by === 'age-band' && group === 'all' && goal !== null,
      )
      all.people = Number(all.people) + 1
    },
  ],
  [
    'groups-disagree',
    ({ sheets }) => {
      const cell = firstShown(sheets.places, ({ area, goal }) => area !== 'all' && goal === null)
      cell.people = Number(cell.people) + 200
    },
  ],
  [
    'together-uneven',
    ({ sheets }) => {
      const row = firstShown(sheets.together, () => true)
      row.people = Number(row.people) - 1
    },
  ],
  [
    'share-wrong',
    ({ sheets }) => {
      const row = sheets.heard.find(({ share, population_share }) => share !== null && population_share !== null)
      if (row) row.gap_points = Number(row.gap_points) + 3
    },
  ],
  [
    'small-cell-shown',
    ({ sheets }) => {
      Object.assign(sheets.heard.find(({ status }) => status === 'withheld') ?? {}, { people: 1, status: 'shown' })
    },
  ],
  [
    'status-wrong',
    ({ sheets }) => {
      Object.assign(sheets.places.find(({ status }) => status === 'withheld') ?? {}, { people: 12 })
    },
  ],
  [
    'votes-beyond',
    ({ sheets }) => {
      Object.assign(sheets.votes[0] ?? {}, { votes: 5000 })
    },
  ],
  [
    'quote-too-narrow',
    ({ sheets }) => {
      Object.assign(sheets.quotes[0] ?? {}, { goal: here.framework.flatMap(({ goals }) => goals)[4]?.publicId })
    },
  ],
  [
    'withheld-miscounted',
    ({ sheets }) => {
      Object.assign(sheets.withheld[0] ?? {}, { withheld: 99 })
    },
  ],
  [
    'code-not-in-book',
    ({ sheets }) => {
      sheets['code-book'] = sheets['code-book'].map((row) => (row.kind === 'theme' ? { ...row, code: 'another' } : row))
    },
  ],
  [
    'column-unexplained',
    ({ sheets }) => {
      Object.assign(sheets.dictionary[4] ?? {}, { column: 'nothing' })
    },
  ],
]

test.each(spoilers)('one that does not is refused by name: %s', (name, spoil) => {
  const pack = structuredClone(staff)
  spoil(pack)
  const checked = checkPack(pack)
  expect(checked).toMatchObject({ ok: false, problem: { code: `packs.${name}` } })
})

test('the same moment composed again is the same pack', async () => {
  expect(await compose('staff')).toEqual(staff)
  expect(await compose('public')).toEqual(open)
})
