import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listFiles, root } from '../../server/boot/step.mjs'

// A transaction is passed around, so SQL inside a command needs no import that the import rules could see.
const sql = /\b(selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\(|\bsql(<[^`]*>)?`/
const itsPlace = /^server\/(seed\/|domain\/(kernel\/|[^/]+\/(store|queries)(\.ts$|\/)))|\.test\.tsx?$/

/** @param {string} file its path in the repository */
export const mayHoldSql = (file) => itsPlace.test(file)

/** @param {string} line */
export const holdsSql = (line) => sql.test(line)

/** Finds SQL in the product outside stores, queries, the kernel and the seed. */
export async function findStraySql() {
  const files = ['app', 'server'].flatMap((folder) => listFiles(folder)).filter((file) => /\.tsx?$/.test(file))
  const found = await Promise.all(files.filter((file) => !mayHoldSql(file)).map(linesWithSql))
  const output = found.flat().join('\n')
  return { ok: output === '', output }
}

/** @param {string} file */
async function linesWithSql(file) {
  const lines = (await readFile(join(root, file), 'utf8')).split('\n')
  return lines.flatMap((line, index) => (holdsSql(line) ? [`${file}:${index + 1}: ${line.trim()}`] : []))
}
