import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { listName, readErasures } from '#db/backup/erasure-list.ts'
import { BackupProblem } from '#db/backup/problem.ts'
import { readBackup } from '#db/backup/read.ts'
import type { Manifest } from '#db/backup/records.ts'
import { restoreBackup } from '#db/backup/restore.ts'
import { openDb, openPool } from '#db/client.ts'
import { verifyChain } from '#domain/audit/commands/verify.ts'
import { backupKeys } from '../backup/settings.ts'
import { joinDatabase, openDatabase } from '../database.ts'
import { type Env, readEnv } from '../env.ts'
import { openKeyRing } from '../key-ring.ts'
import { verdictSentences } from './audit-sentences.ts'
import { type RestoreArguments, readArguments, usage } from './restore-arguments.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)
const complain = (line: string) => {
  process.stderr.write(`${line}\n`)
  process.exitCode = 1
}

const given = readArguments(process.argv.slice(2))
if (typeof given === 'string') complain(`${given}\n\n${usage}`)
else await run(given).catch((error: Error) => complain(error.message))

/** Everything that can be known without a database is looked at first: nothing is begun that will not end well. */
async function run(given: RestoreArguments): Promise<void> {
  const { file } = given
  if (!(await stat(file).catch(() => undefined))) return complain(`There is no file ${file}.`)
  const env = readEnv()
  const keys = backupKeys(process.env.BACKUP_KEY)
  const manifest = await readBackup(file, keys)
  const { head, rows } = manifest
  const what = `${file}: ${rows.toLocaleString('en-GB')} rows, as they were on ${head.madeAt}`
  if (given.isCheck) return say(`${what}. Every byte is as it was written.`)
  const erasures = given.withoutErasures ? [] : await readErasures(given.list ?? listBeside(file, manifest))
  if (!given.withoutKeys) await checkKeys(env, manifest)

  const database = await openTarget(env)
  try {
    const target = { ownerUrl: database.ownerUrl, productUrl: database.productUrl }
    const { erased } = await restoreBackup(file, manifest, { target, keys, erasures })
    say(`Restored ${what}.`)
    if (given.withoutErasures) say('Without the list of erasures: what people had deleted since then is back.')
    else say(`Of the ${erasures.length} things people took back, ${erased} were in it and are gone again.`)
    say('Whoever was signed in signs in anew.')
    if (!given.withoutKeys) await followAudit(env, database.productUrl)
  } finally {
    await database.stop()
  }
}

/** The log of who did what comes back as it was: where it is broken, it was so when the backup was made. */
async function followAudit(env: Env, productUrl: string): Promise<void> {
  const pool = openPool(productUrl, 2)
  try {
    const verdict = await verifyChain({ db: openDb(pool), keys: await openKeyRing(env) })
    for (const line of verdictSentences(verdict)) (verdict.broken ? complain : say)(line)
  } finally {
    await pool.end()
  }
}

function listBeside(file: string, { head }: Manifest): string {
  return join(dirname(file), listName(head.origin))
}

async function checkKeys(env: Env, { head }: Manifest): Promise<void> {
  const keys = await openKeyRing(env)
  if (keys.hashes('backup', head.id).includes(head.keyCheck)) return
  const where = env.keys === undefined ? `the file ${join(env.dataDir, 'keys')}` : 'KEYS'
  throw new BackupProblem(
    'backups.keys-gone',
    `The key this place signed with when the backup was made is not in ${where}: nobody could open a receipt, and no sealed address could be read. Put it there, or go on with --without-keys.`,
  )
}

/** A data folder that is not there yet is where a backup is usually restored to. */
async function openTarget(env: Env): ReturnType<typeof openDatabase> {
  const isThere = await stat(join(env.dataDir, 'postgres')).catch(() => undefined)
  return isThere ? joinDatabase(env) : openDatabase(env)
}
