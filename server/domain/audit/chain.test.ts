import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { audit } from '#domain/kernel/audit.ts'
import { keysFrom } from '#domain/kernel/keys.ts'
import { fail, ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { sealEntries } from './commands/seal.ts'
import { verifyChain } from './commands/verify.ts'

let here: Scene
let owner: pg.Client
beforeAll(async () => {
  here = await scene()
  const { pathname } = new URL(here.appUrl)
  owner = new pg.Client({ connectionString: Object.assign(new URL(inject('cluster').ownerUrl), { pathname }).href })
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await here.close()
})

const write = (number: number) =>
  transact(here.ctx, async (tx) => {
    const { administrator } = here.people
    const about = { placeId: here.place.id, thingKind: 'place', thingId: here.place.id }
    await audit(
      tx,
      { ...administrator, session: 'abc' },
      { ...about, verb: 'test.did', details: { number, b: 'Ä', a: null } },
    )
    return ok(null)
  })
const seal = async () => {
  while ((await sealEntries(here.ctx)) > 0);
}
const verify = () => verifyChain(here.ctx)
const brokenAs = async () => (await verify()).broken

/** What somebody with the owner's password does, and what the verifier then says; undone afterwards. */
async function byHand(...statements: string[]) {
  await owner.query('begin')
  for (const statement of statements) await owner.query(statement)
  await owner.query('commit')
}

/** A chain of eight: two of before entries were signed, six since. */
beforeEach(async () => {
  await byHand('truncate audit_entry, audit_link, audit_head, audit_waiting')
  await byHand(
    `insert into audit_entry (id, at, verb, thing_kind) select gen_random_uuid(), now(), 'old', 'x' from generate_series(1, 2)`,
  )
  for (let number = 0; number < 6; number += 1) await write(number)
  await seal()
})

test('what was written is chained in its order, old entries first, and verified', async () => {
  const { entries, head, waiting, broken } = await verify()
  expect({ entries, waiting, broken }).toEqual({ entries: 8, waiting: 0, broken: null })
  expect(head?.seq).toBe(8)
  await write(7)
  expect(await verify()).toMatchObject({ entries: 8, waiting: 1, broken: null })
  await seal()
  expect(await verify()).toMatchObject({ entries: 9, waiting: 0, broken: null })
  // The end as it was written down is still in it; another one is not.
  expect((await verifyChain(here.ctx, { known: head ?? undefined })).broken).toBeNull()
  const other = { seq: 8, hash: 'f'.repeat(64) }
  expect((await verifyChain(here.ctx, { known: other })).broken).toMatchObject({ how: 'head', seq: 8 })
})

test.each([
  ['who', `person_id = gen_random_uuid()`],
  ['what', `verb = 'test.undid'`],
  ['when, by a microsecond', `at = at + interval '1 microsecond'`],
  ['the session', `session = 'abd'`],
  ['the details', `details = details || '{"number": 4}'`],
  ['the signature', `signature = null`],
])('an entry whose %s was changed by hand is named', async (_, change) => {
  const { rows } = await owner.query(
    `update audit_entry set ${change} where id = (select entry_id from audit_link where seq = 5) returning id`,
  )
  expect(await brokenAs()).toMatchObject({ seq: 5, entryId: rows[0].id })
})

test('an entry of before that is changed by hand is named too', async () => {
  await byHand(`update audit_entry set verb = 'new' where id = (select entry_id from audit_link where seq = 2)`)
  expect(await brokenAs()).toMatchObject({ how: 'changed', seq: 2 })
})

test('an entry that is removed is named, with its link or without', async () => {
  await byHand('delete from audit_entry where id = (select entry_id from audit_link where seq = 4)')
  expect(await brokenAs()).toMatchObject({ how: 'removed', seq: 4 })
  await byHand('delete from audit_link where seq = 4')
  expect(await brokenAs()).toMatchObject({ how: 'removed', seq: 4 })
})

test('an entry put in by hand is named, whether the product chained it or nothing did', async () => {
  const insert = `insert into audit_entry (id, at, verb, thing_kind) values (gen_random_uuid(), now(), 'test.never', 'x')`
  await byHand('alter table audit_entry disable trigger user', insert, 'alter table audit_entry enable trigger user')
  expect(await brokenAs()).toMatchObject({ how: 'inserted', seq: null })
  await byHand(`delete from audit_entry where verb = 'test.never'`, insert)
  await seal()
  await write(8)
  await seal()
  expect(await brokenAs()).toMatchObject({ how: 'inserted', seq: 9 })
})

test('a link that is written anew over a changed entry is found by whoever has no key to it', async () => {
  const stranger = { ...here.ctx, keys: keysFrom([Buffer.alloc(32, 9)]) }
  expect((await verifyChain(stranger)).broken).toMatchObject({ how: 'changed', seq: 1 })
  // An older key stays good as long as it is in the ring.
  const newer = { ...here.ctx, keys: keysFrom([Buffer.alloc(32, 9), Buffer.alloc(32, 7)]) }
  expect((await verifyChain(newer)).broken).toBeNull()
})

test('an end that is cut off is named, and stays so when more is written', async () => {
  await byHand(
    'delete from audit_entry where id in (select entry_id from audit_link where seq > 6)',
    'delete from audit_link where seq > 6',
  )
  expect(await brokenAs()).toMatchObject({ how: 'cut', seq: 7 })
  await write(9)
  await seal()
  expect(await brokenAs()).toMatchObject({ how: 'removed', seq: 7 })
})

test('an end that is cut off and said to be the end is named all the same', async () => {
  await byHand(
    'delete from audit_entry where id in (select entry_id from audit_link where seq > 6)',
    'delete from audit_link where seq > 6',
    'update audit_head set seq = 6, hash = (select hash from audit_link where seq = 6)',
  )
  expect(await brokenAs()).toMatchObject({ how: 'head', seq: 6 })
  await write(9)
  await seal()
  expect(await brokenAs()).toMatchObject({ how: 'removed', seq: 7 })
})

test('what is taken away before it is chained is missed', async () => {
  await write(9)
  await byHand('delete from audit_entry where id in (select entry_id from audit_waiting)')
  expect(await brokenAs()).toMatchObject({ how: 'removed', seq: null })
})

test('two processes chain each entry once, and whoever writes meanwhile waits for neither', async () => {
  const writer = new pg.Client({ connectionString: here.appUrl })
  await writer.connect()
  await writer.query('begin')
  await writer.query(
    `insert into audit_entry (id, at, verb, thing_kind) values (gen_random_uuid(), now(), 'test.open', 'x')`,
  )
  await Promise.all(Array.from({ length: 20 }, (_, number) => write(number)))
  await Promise.all([seal(), seal(), seal()])
  await seal()
  expect(await verify()).toMatchObject({ entries: 28, waiting: 0, broken: null })
  await writer.query('rollback')
  await writer.end()
})

test('a deed that is rolled back leaves nothing to chain', async () => {
  await transact(here.ctx, async (tx) => {
    await audit(tx, here.people.administrator, {
      placeId: here.place.id,
      verb: 'test.did',
      thingKind: 'x',
      thingId: null,
    })
    return fail({ kind: 'conflict', code: 'problems.forbidden' })
  })
  await seal()
  expect(await verify()).toMatchObject({ entries: 8, broken: null })
})
