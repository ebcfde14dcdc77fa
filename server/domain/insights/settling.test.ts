import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Db, openDb, openPool } from '#db/client.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { evidenceIn } from '#test/support/evidence.ts'
import { orFail } from '#test/support/or-fail.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { publicScope } from './aggregate.ts'
import { keepCounts } from './commands/keep-counts.ts'
import { countFromScratch } from './count.ts'
import { readQuotes } from './queries/quotes.ts'
import { keptCounts } from './store/kept/counts.ts'
import { findUnsettled, peopleAtOnce } from './store/kept/settle.ts'

let here: Scene
let goalIds: string[]
beforeAll(async () => {
  here = await scene()
  const evidence = evidenceIn(here)
  goalIds = evidence.goals.map(({ id }) => id)
  await evidence.answer(await evidence.survey(), { people: 3, text: 'Waited for', goals: [1] })
})
afterAll(() => here.close())

const scope = () => orFail(permit(here.people.strategyLead, 'insights.read', { placeId: here.place.id }))
/** Somebody to be counted, of whom there is nothing to count. */
const note = (place: string, people: number) =>
  sql`insert into to_recount select ${place}::uuid, gen_random_uuid() from generate_series(1, ${people}::integer)`.execute(
    here.ctx.db,
  )

test('while others count a place whoever waits for it holds one connection, and the public does not wait', async () => {
  const pool = openPool(here.appUrl, 2)
  const db = openDb(pool)
  const late = new Promise((done) => setTimeout(done, 3000, 'waited'))
  try {
    const { readers, quotes } = await here.ctx.db.transaction().execute(async (tx) => {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`counts of ${here.place.id}`}, 0))`.execute(tx)
      const readers = Array.from({ length: 5 }, () => keptCounts(db, scope()))
      const asked = readQuotes(db, publicScope(here.place.id), goalIds, 1, 'en', 'goal', 'may_publish')
      return { readers, quotes: await Promise.race([asked, late]) }
    })
    expect(quotes).toBeInstanceOf(Map)
    const { everybody } = await countFromScratch(db, scope())
    expect((await Promise.all(readers)).map((kept) => kept?.everybody)).toEqual(readers.map(() => everybody))
  } finally {
    await pool.end()
  }
})

test('many notes of few people are counted while somebody waits', async () => {
  await sql`
    insert into to_recount select place_id, id from response, generate_series(1, 1000)`.execute(here.ctx.db)
  expect(await keptCounts(here.ctx.db, scope())).toBeDefined()
})

test('a sweep that is asked to stop ends after the turn under way', async () => {
  await keepCounts(here.ctx)
  await note(here.place.id, peopleAtOnce * 2)
  let asked = 0
  expect(await keepCounts(here.ctx, () => asked++ > 0)).toBe(peopleAtOnce)
  expect(await keepCounts(here.ctx)).toBe(peopleAtOnce)
})

test('a sweep leaves a place once a turn was not full, though somebody comes all the time', async () => {
  await note(here.place.id, 1)
  let asked = 0
  const always = () => {
    asked++
    return asked > 5
  }
  const { db } = here.ctx
  const trickling = {
    selectFrom: db.selectFrom.bind(db),
    transaction: () => ({
      execute: async (work: (tx: Db) => Promise<number>) => {
        const people = await db.transaction().execute(work)
        await note(here.place.id, 1)
        return people
      },
    }),
  } as unknown as Db
  expect(await keepCounts({ ...here.ctx, db: trickling }, always)).toBe(1)
})

test('a sweep goes on past a place where it fails', async () => {
  await note(here.place.id, 1)
  await note(here.ctx.ids.next(), 1)
  const { db, log } = here.ctx
  const errors: string[] = []
  const transaction = () => {
    if (errors.length === 0) throw new Error('lost')
    return db.transaction()
  }
  const failing = { selectFrom: db.selectFrom.bind(db), transaction } as unknown as Db
  await keepCounts({ db: failing, log: { ...log, error: (_, message) => void errors.push(message) } })
  expect(errors).toEqual(['keeping counts failed'])
  expect(await findUnsettled(db)).toHaveLength(1)
  await keepCounts(here.ctx)
  expect(await findUnsettled(db)).toEqual([])
})
