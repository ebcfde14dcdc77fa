import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmod, copyFile, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { readBackup } from '#db/backup/read.ts'
import { openDb, openPool } from '#db/client.ts'
import { startEmbeddedPostgres } from '#db/embedded.ts'
import { verifyChain } from '#domain/audit/commands/verify.ts'
import type { Keys } from '#domain/kernel/keys.ts'
import { type Acknowledged, oldRows, openTown } from './place.ts'
import { spoil } from './spoil.ts'

// npm run test:restore: a backup while people write, restored elsewhere by the commands an operator has.

const key = randomBytes(32)
const folder = await mkdtemp(join(tmpdir(), 'restore-'))
await chmod(folder, 0o755)
const [from, to, spoiled] = ['from', 'to', 'spoiled'].map((name) => join(folder, name)) as [string, string, string]
const town = await openTown(from)
try {
  town.beginWriting(6)
  await pause(2000)
  const began = performance.now()
  const backedUp = await command('backup', from)
  const seconds = { backup: round((performance.now() - began) / 1000), restore: 0 }
  if (backedUp.code !== 0) throw new Error(backedUp.said)
  await pause(500)
  await town.stopWriting()
  const backups = join(from, 'backups')
  const names = await readdir(backups)
  const [backup, list] = ['.backup', '.list'].map((end) => names.find((name) => name.endsWith(end))) as [string, string]
  const { head, rows } = await readBackup(join(backups, backup), [key])

  // What was acknowledged before the moment it is of; some of it is taken back afterwards.
  const before = town.acknowledged.filter(({ at }) => at < Date.parse(head.madeAt))
  const during = town.acknowledged.length - before.length
  const erased = before.splice(0, 20)
  await town.takeBack(erased.map(({ code }) => code))

  await mkdir(to, { mode: 0o755 })
  await copyFile(join(from, 'keys'), join(to, 'keys'))
  const elsewhere = join(to, 'brought')
  await mkdir(elsewhere)
  await copyFile(join(backups, backup), join(elsewhere, backup))
  const withoutList = await command('restore', to, join(elsewhere, backup))
  await copyFile(join(backups, list), join(elsewhere, list))
  const restoring = performance.now()
  const restored = await command('restore', to, join(elsewhere, backup))
  seconds.restore = round((performance.now() - restoring) / 1000)
  if (restored.code !== 0) throw new Error(restored.said)
  const again = await command('restore', to, join(elsewhere, backup))
  const found = await findIn(to, town.ctx.keys, before, erased)

  const { tries, refused, copy } = await spoil(join(backups, backup), folder, [key])
  const intoNothing = await command('restore', spoiled, copy, '--without-erasures', '--without-keys')
  const isUntouched = !(await readdir(folder)).includes('spoiled')

  const isWhole = found.missing === 0 && found.back === 0 && found.chain.whole && found.chain.entries > oldRows
  const isRefused =
    refused === tries && intoNothing.code !== 0 && isUntouched && withoutList.code !== 0 && again.code !== 0
  const said = {
    ...{ rows, acknowledged: before.length, during, missing: found.missing, erased: erased.length },
    ...{ erasedBack: found.back, spoiled: tries, refused, chain: found.chain },
    ...{ refusals: { withoutList: withoutList.said, again: again.said, spoiled: intoNothing.said } },
    ...{ seconds, ok: isWhole && isRefused && during > 0 && before.length > 0 },
  }
  process.stdout.write(`${JSON.stringify(said)}\n`)
  process.exitCode = said.ok ? 0 : 1
} finally {
  await town.leave()
  await rm(folder, { recursive: true, force: true })
}

/** As an operator types it, beside whatever runs. */
async function command(name: 'backup' | 'restore', dataDir: string, ...args: string[]) {
  const { KEYS: _, DATABASE_URL: __, ORIGIN: ___, ...env } = process.env
  const child = spawn('npm', ['run', '--silent', name, '--', ...args], {
    env: { ...env, DATA_DIR: dataDir, BACKUP_KEY: key.toString('base64') },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += piece))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, said: said.trim() }
}

/** Looks for answers by their receipts in the database that was restored. */
async function findIn(dataDir: string, keys: Keys, there: Acknowledged[], gone: Acknowledged[]) {
  const postgres = await startEmbeddedPostgres({ dataDir })
  const client = new pg.Client({ connectionString: postgres.ownerUrl })
  await client.connect()
  const count = async (all: Acknowledged[]) => {
    const hashes = all.map(({ code }) => keys.hash('receipt-hash', code))
    const { rows } = await client.query(
      `select count(*)::int as found from response join contribution on contribution.response_id = response.id
       where receipt_hash = any($1) and contribution.text like 'Person % mend the path.'`,
      [hashes],
    )
    return rows[0].found as number
  }
  const found = { missing: there.length - (await count(there)), back: await count(gone) }
  await client.end()
  const pool = openPool(postgres.appUrl, 2)
  const { entries, broken, waiting } = await verifyChain({ db: openDb(pool), keys })
  await pool.end()
  await postgres.stop()
  return { ...found, chain: { entries, waiting, whole: broken === null, broken } }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
