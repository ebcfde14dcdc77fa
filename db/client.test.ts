import { expect, test } from 'vitest'
import { openTestDatabase } from '#test/support/database.ts'
import { openPool } from './client.ts'

test('a connection that is cut while somebody holds it between two statements ends no process', async () => {
  const outside = await openTestDatabase()
  const pool = openPool(outside.ownerUrl, 2)
  const held = await pool.connect()
  const { rows } = await held.query<{ pid: number }>('select pg_backend_pid() as pid')
  const cut = new Promise<void>((ended) => held.once('end', ended))
  await pool.query('select pg_terminate_backend($1)', [rows[0]?.pid])
  await cut
  await expect(held.query('select 1')).rejects.toThrow()
  held.release(true)
  expect((await pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
  await pool.end()
  await outside.close()
})
