import { openDb, openPool } from '#db/client.ts'
import { verifyChain } from '#domain/audit/commands/verify.ts'
import { joinDatabase } from '../database.ts'
import { readEnv } from '../env.ts'
import { openKeyRing } from '../key-ring.ts'
import { verdictSentences } from './audit-sentences.ts'

// npm run audit:verify [-- --head SEQ:HASH]: follows the log of who did what, beside a running product or without one.

const usage =
  'npm run audit:verify [-- --head NUMBER:HASH]   the end as an earlier run or the page told it: is it still there?'
const complain = (line: string) => {
  process.stderr.write(`${line}\n`)
  process.exitCode = 1
}

const [option, value, ...more] = process.argv.slice(2)
const head = /^(\d+):([0-9a-f]{16,64})$/.exec(value ?? '')
if (option !== undefined && (option !== '--head' || !head || more.length > 0)) complain(usage)
else
  await run(head ? { seq: Number(head[1]), hash: head[2] as string } : undefined).catch(
    (error: Error & { code?: string }) =>
      complain(
        error.code === '42P01'
          ? 'This database is of an older version: start the product once, with npm start.'
          : error.message,
      ),
  )

async function run(known: { seq: number; hash: string } | undefined): Promise<void> {
  const env = readEnv()
  const database = await joinDatabase(env)
  const pool = openPool(database.productUrl, 2)
  try {
    const keys = await openKeyRing(env)
    const verdict = await verifyChain({ db: openDb(pool), keys }, known && { known })
    for (const line of verdictSentences(verdict)) (verdict.broken ? complain : say)(line)
  } finally {
    await pool.end()
    await database.stop()
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
