import pg from 'pg'
import { expect, test } from 'vitest'
import { openTestDatabase } from './database.ts'

test('a test database is migrated, takes the product’s rights along, and goes away', async () => {
  const database = await openTestDatabase()
  const product = new pg.Client({ connectionString: database.appUrl })
  await product.connect()
  const { rows } = await product.query('select count(*)::int as places from place')
  const forbidden = product.query('create table mine (id int)')

  expect(rows).toEqual([{ places: 0 }])
  await expect(forbidden).rejects.toThrow('permission denied')
  await product.end()
  await database.close()
  await expect(new pg.Client({ connectionString: database.appUrl }).connect()).rejects.toThrow('does not exist')
})
