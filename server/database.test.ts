import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openDb, openPool } from '#db/client.ts'
import { openTestDatabase } from '#test/support/database.ts'
import { joinDatabase, openDatabase } from './database.ts'

test('with one login that owns and serves, the product steps down to its own role', async () => {
  const outside = await openTestDatabase()
  const database = await openDatabase({ databaseUrl: outside.ownerUrl, ownerUrl: undefined, dataDir: '/nowhere' })
  const pool = openPool(database.productUrl)
  const { rows } = await sql<{ who: string }>`select current_user as who`.execute(openDb(pool))
  expect(rows).toEqual([{ who: 'said_app' }])
  await expect(pool.query('delete from audit_entry')).rejects.toThrow('permission denied')
  await pool.end()
  await outside.close()
})

test('a tool pointed at a folder without a database says so, and makes none', async () => {
  const nowhere = { databaseUrl: undefined, ownerUrl: undefined, dataDir: '/tmp/said-and-done-nowhere' }
  await expect(joinDatabase(nowhere)).rejects.toThrow('npm start')
})
