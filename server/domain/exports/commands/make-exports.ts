import type { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import type { Db } from '#db/client.ts'
import type { ExportFormat } from '#db/schema/exports.ts'
import { readPersonActor } from '#domain/auth/queries.ts'
import { type Actor, nobody } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { CsvRow } from '#domain/kernel/csv.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { ok } from '#domain/kernel/result.ts'
import type { Table } from '#domain/kernel/table.ts'
import { traceOf } from '#domain/kernel/trace-of.ts'
import { transact } from '#domain/kernel/transact.ts'
import { type Place, readPlaceById } from '#domain/people/queries.ts'
import { keepInPieces } from '../pieces.ts'
import { why } from '../problems.ts'
import { readAbout } from '../queries/files.ts'
import { readTable } from '../queries/table.ts'
import { keptDays } from '../schema.ts'
import {
  awaitTakenBack,
  beat,
  finish,
  giveUp,
  handBack,
  insertPiece,
  markRead,
  replaceOlder,
  seeOneMoment,
  type Taken,
  takeNext,
} from '../store.ts'

/** Writes rows in a format, while it is read. Given from outside: the domain knows no zip. */
export type WriteFile = (
  format: ExportFormat,
  table: Pick<Table, 'columns' | 'batches'>,
  about: { title: string; sheet: string; language: string; made: Date },
) => Readable

/** Attempts that an export gets: what was killed or broke begins once more, and is then told as a failure. */
export const mostStarts = 2
/** Milliseconds between two signs of life, which tell the rows so far. */
const beatMilliseconds = 2000

/** Its export was given up by somebody else meanwhile: nothing of it may be written any more. */
class GivenUp extends Error {}

/** The process ends: whoever starts next begins anew, and it is nobody's failure. */
class Stopped extends Error {}

/**
 * Makes all that was asked for, one file after the other; while one is made elsewhere, that maker goes on to the next.
 * @param stopping breaks off the file that is being made, which waits again then
 */
export async function makeExports(ctx: Context, write: WriteFile, stopping?: AbortSignal): Promise<void> {
  while (!stopping?.aborted) {
    const taken = await transact(ctx, async (tx) => ok(await takeNext(tx.db, tx.clock.now())))
    if (!taken.ok || !taken.value) return
    await make(ctx, write, taken.value, stopping)
  }
}

async function make(ctx: Context, write: WriteFile, taken: Taken, stopping?: AbortSignal): Promise<void> {
  const breakable: WriteFile = (...given) => breakOff(write(...given), stopping)
  try {
    const problem = await writeDown(ctx, breakable, taken)
    if (problem) await giveUp(ctx.db, taken, { state: 'failed', problem })
  } catch (error) {
    if (error instanceof GivenUp) return
    if (error instanceof Stopped) return void (await handBack(ctx.db, taken))
    ctx.log.error(traceOf(error), 'an export broke off')
    const isLast = taken.starts >= mostStarts
    await giveUp(ctx.db, taken, isLast ? { state: 'failed', problem: why.failed } : { state: 'asked', problem: null })
  }
}

function breakOff(file: Readable, stopping: AbortSignal | undefined): Readable {
  const stop = () => file.destroy(new Stopped())
  if (stopping?.aborted) stop()
  stopping?.addEventListener('abort', stop, { once: true })
  file.once('close', () => stopping?.removeEventListener('abort', stop))
  return file
}

/** @returns the code of why it cannot be, null once it is there to be fetched */
async function writeDown(ctx: Context, write: WriteFile, taken: Taken): Promise<string | null> {
  const actor: Actor = (await readPersonActor(ctx.db, taken.person_id)) ?? nobody
  const place = await readPlaceById(ctx.db, taken.place_id)
  await transact(ctx, async (tx) => ok(await awaitTakenBack(tx.db, taken.place_id)))
  // One picture of the database for all of it: what changes meanwhile is in none of it.
  const read = async (db: Db) => {
    const made = await momentOf(ctx, db, taken)
    const about = await readAbout(db, taken)
    const table = await readTable({ ...ctx, db }, actor, place, { ...taken, about })
    return table.ok ? ok({ table: table.value, job: { taken, place, about, made } }) : table
  }
  if (taken.what === 'counts') {
    // Reading figures may write down what was judged. They are few, and written when that has gone through.
    const told = await transact(ctx, ({ db }) => read(db))
    return told.ok ? fill(ctx, write, told.value.job, told.value.table) : told.problem.code
  }
  return ctx.db
    .transaction()
    .setAccessMode('read only')
    .execute(async (db) => {
      const told = await read(db)
      return told.ok ? fill(ctx, write, told.value.job, told.value.table) : told.problem.code
    })
}

/**
 * The moment that a transaction sees, told by the clock after it stands: whatever is in the rows came before. Until it
 * is written down everything that is taken back gives the file up.
 */
async function momentOf(ctx: Context, db: Db, taken: Taken): Promise<Date> {
  await seeOneMoment(db)
  const moment = ctx.clock.now()
  if (!(await markRead(ctx.db, taken, moment))) throw new GivenUp()
  return moment
}

/** `made`: the moment that the rows are of. */
type Job = { taken: Taken; place: Place; about: string | null; made: Date }

async function fill(ctx: Context, write: WriteFile, job: Job, table: Table & { scope: Scope }): Promise<string | null> {
  const { taken, place, about, made } = job
  const { columns, expected, scope } = table
  let rows = 0
  async function* counted(): AsyncGenerator<readonly CsvRow[]> {
    for await (const batch of table.batches) {
      rows += batch.length
      yield batch
    }
  }
  const day = dayIn(place.timeZone, made)
  const name = [about ?? place.slug, taken.what, day].join('-')
  const { language } = taken
  const file = write(taken.format, { columns, batches: counted() }, { title: name, sheet: taken.what, language, made })
  const pulse = keepBeating(ctx, taken, () => ({ row_count: rows, expected }), file)
  try {
    const { bytes, sha256 } = await keepInPieces(file, (number, piece) => insertPiece(ctx.db, taken, number, piece))
    if (expected !== null && rows !== expected) return why.incomplete
    const readyAt = ctx.clock.now()
    const finished = await transact(ctx, async (tx) => {
      const facts = {
        ...{ row_count: rows, expected, byte_count: bytes, sha256, file_name: `${name}.${taken.format}` },
        reach: { organisationIds: [...scope.organisationIds], wholePlace: scope.wholePlace },
        ready_at: readyAt,
        expires_at: new Date(readyAt.getTime() + keptDays * 86_400_000),
      }
      const isOurs = await finish(tx.db, taken, facts)
      if (isOurs) await replaceOlder(tx.db, taken, why.replaced)
      return ok(isOurs)
    })
    if (!finished.ok || !finished.value) throw new GivenUp()
    return null
  } finally {
    pulse.stop()
    file.destroy()
  }
}

/** Signs of life while a file is made; when it is no longer ours, the file breaks off. */
function keepBeating(
  ctx: Context,
  taken: Taken,
  progress: () => { row_count: number; expected: number | null },
  file: Readable,
): { stop(): void } {
  const ended = new AbortController()
  const beatOn = async () => {
    while (!ended.signal.aborted) {
      const isOurs = await beat(ctx.db, taken, { ...progress(), beat_at: ctx.clock.now() })
      if (!isOurs && !ended.signal.aborted) return void file.destroy(new GivenUp())
      await pause(beatMilliseconds, undefined, { signal: ended.signal }).catch(() => {})
    }
  }
  beatOn().catch((error) => file.destroy(error as Error))
  return { stop: () => ended.abort() }
}
