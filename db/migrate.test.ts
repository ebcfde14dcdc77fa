import pg from 'pg'
import { expect, test } from 'vitest'
import { openTestDatabase } from '#test/support/database.ts'
import { migrateToLatest, migrateToNothing } from './migrate.ts'

async function run(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
    .query(statement)
    .then(({ rows }) => rows)
    .finally(() => client.end())
}

test('every migration goes back and forth again', async () => {
  const database = await openTestDatabase()
  const tables = () =>
    run(database.ownerUrl, "select tablename from pg_tables where schemaname = 'public' order by tablename")
  const before = await tables()
  await migrateToNothing(database.ownerUrl)
  expect(await tables()).toEqual([{ tablename: 'kysely_migration' }, { tablename: 'kysely_migration_lock' }])
  await migrateToLatest(database.ownerUrl)
  expect(await tables()).toEqual(before)
  await database.close()
})

test('processes that start together on an empty database do not get into each other’s way', async () => {
  const database = await openTestDatabase()
  await run(
    database.ownerUrl,
    'drop schema public cascade; create schema public; drop schema graphile_worker cascade; select 1',
  )
  await Promise.all([1, 2, 3].map(() => migrateToLatest(database.ownerUrl)))
  expect(await run(database.appUrl, 'select count(*) from presence')).toEqual([{ count: '0' }])
  await database.close()
})

test('migrating what is up to date changes nothing', async () => {
  const database = await openTestDatabase()
  await expect(migrateToLatest(database.ownerUrl)).resolves.toBeUndefined()
  await database.close()
})

test.each([
  'audit_entry',
  'audit_link',
  'erasure',
  'ballot',
  'hand_count',
  'workshop_event',
  'visibility_change',
  'worry_change',
  'safeguarding_event',
  'held_because',
  'coding_change',
  'second_coding_event',
  'survey_version',
  'question',
])('the product can neither change nor empty %s', async (table) => {
  const database = await openTestDatabase()
  await expect(run(database.appUrl, `delete from ${table}`)).rejects.toThrow('permission denied')
  await expect(run(database.appUrl, `truncate ${table} cascade`)).rejects.toThrow('permission denied')
  await database.close()
})

test('the product cannot make or drop tables', async () => {
  const database = await openTestDatabase()
  await expect(run(database.appUrl, 'create table mine (id int)')).rejects.toThrow('permission denied')
  await expect(run(database.appUrl, 'drop table tag')).rejects.toThrow('must be owner')
  await database.close()
})
