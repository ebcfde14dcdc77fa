import { expect, test } from 'vitest'
import { holdsSql, mayHoldSql } from './stray-sql.mjs'

test('SQL is recognised as a builder call and as a template', () => {
  expect(holdsSql("await tx.db.insertInto('vote').values(votes)")).toBe(true)
  expect(holdsSql('const rows = await sql<{ n: number }>`select 1`.execute(db)')).toBe(true)
  expect(holdsSql('// a command says what happens, and its store says it in SQL')).toBe(false)
})

test('SQL belongs into stores, queries and the kernel, not into commands', () => {
  const files = [
    'store.ts',
    'queries/read-queue.ts',
    'commands.ts',
    'commands/hide.ts',
    'commands.test.ts',
    'restore.ts',
  ]
  expect(files.map((file) => mayHoldSql(`server/domain/moderation/${file}`))).toEqual([
    true,
    true,
    false,
    false,
    true,
    false,
  ])
  expect(mayHoldSql('server/domain/kernel/scope.ts')).toBe(true)
})
