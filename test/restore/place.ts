import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { openPool } from '#db/client.ts'
import type { EmbeddedPostgres } from '#db/embedded.ts'
import { startEmbeddedPostgres } from '#db/embedded.ts'
import { migrateToLatest } from '#db/migrate.ts'
import { sealEntries } from '#domain/audit/commands/seal.ts'
import { system } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { findReceipt, takeBack } from '#domain/receipts/commands.ts'
import { readSurvey } from '#domain/surveys/queries/survey.ts'
import { startErasureList } from '#server/backup/erasure-sweep.ts'
import { listFile } from '#server/backup/list-file.ts'
import { startSealing } from '#server/jobs/sealing-sweep.ts'
import { openKeyRing } from '#server/key-ring.ts'
import { createRuntime, type Domain } from '#server/runtime.ts'
import { seedPlace } from '#server/seed/place.ts'
import { seedSurvey } from '#server/seed/surveys/survey.ts'
import { orFail } from '../support/or-fail.ts'
import { everyKind, sendTo } from '../support/survey.ts'

/** Somebody's answer that was acknowledged, and when. */
export type Acknowledged = { code: string; at: number }

export type Town = {
  postgres: EmbeddedPostgres
  ctx: Domain
  acknowledged: Acknowledged[]
  /** Sends answers, one after the other by each of so many people, until they are told to stop. */
  beginWriting(people: number): void
  stopWriting(): Promise<void>
  /** Takes these back, and waits until it stands in the list beside the backups. */
  takeBack(codes: readonly string[]): Promise<void>
  leave(): Promise<void>
}

const quiet = { info() {}, warn() {}, error() {} }
/** Rows that were there before: as many as make the copying last while others write. */
export const oldRows = 150_000

/** A place with its own Postgres in a data folder, as a product would keep it, and people who answer a survey. */
export async function openTown(dataDir: string): Promise<Town> {
  const postgres = await startEmbeddedPostgres({ dataDir })
  await migrateToLatest(postgres.ownerUrl, postgres.appUrl)
  const pool = openPool(postgres.appUrl, 8)
  const keys = await openKeyRing({ keys: undefined, dataDir })
  await fillAsBefore(pool)
  const ctx = createRuntime({ pool, keys, log: quiet, isDemo: true, secureCookies: false })
  const seeded = await seedPlace(ctx)
  await transact(ctx, async (tx) => {
    await seedSurvey(tx, seeded, seeded.organisations.communityGroup, everyKind)
    return ok(null)
  })
  const survey = orFail(await readSurvey(ctx, everyKind.slug))
  while ((await sealEntries(ctx)) > 0);
  const acknowledged: Acknowledged[] = []
  const sealing = startSealing(ctx, 200)
  const list = startErasureList(ctx, listFile(`${dataDir}/backups`), 200)

  let hasEnded = false
  let writing: Promise<unknown> = Promise.resolve()
  const write = async (person: number) => {
    for (let count = 0; !hasEnded; count += 1) {
      const matters = `Person ${person} for the ${count}th time: mend the path.`
      const sent = await sendTo({ ctx }, survey, { matters })
      if (sent.ok) acknowledged.push({ code: sent.value.code, at: Date.now() })
      await noteDeed(ctx, seeded.placeId)
    }
  }
  const stopWriting = async () => {
    hasEnded = true
    await writing
  }
  return {
    ...{ postgres, ctx, acknowledged },
    beginWriting(people) {
      writing = Promise.all(Array.from({ length: people }, (_, person) => write(person)))
    },
    stopWriting,
    async takeBack(codes) {
      for (const code of codes) orFail(await takeBack(ctx, orFail(await findReceipt(ctx, code, code))))
      for (;;) {
        const { rows } = await pool.query('select count(*)::int as waiting from erasure_waiting')
        if (rows[0].waiting === 0) return
        await pause(50)
      }
    },
    async leave() {
      await stopWriting()
      await list.stop()
      await sealing.stop()
      await ctx.ballots.stop()
      await pool.end()
      await postgres.stop()
    },
  }
}

/** Beside each answer somebody does something that is written down: the chain grows while it is backed up. */
const noteDeed = (ctx: Domain, placeId: string) =>
  transact(ctx, async (tx) => {
    await audit(tx, system, { placeId, verb: 'test.did', thingKind: 'place', thingId: placeId })
    return ok(null)
  })

/** The log as an older version wrote it, without signatures: the first links. */
async function fillAsBefore(pool: pg.Pool): Promise<void> {
  await pool.query(
    `insert into audit_entry (id, at, verb, thing_kind, details)
     select gen_random_uuid(), now(), 'test.fill', 'row', jsonb_build_object('number', n, 'more', repeat(md5(n::text), 8))
     from generate_series(1, $1::int) as n`,
    [oldRows],
  )
}
