import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { notFound, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import type { Place } from '#domain/people/queries.ts'
import type { FileLine, OpenPack, PackAbout } from '../schema.ts'
import { findFile, findFiles } from '../store/packs.ts'
import { areQuotesGone } from '../store/quotes.ts'

/** Packs that are listed: the latest first. */
const listed = 100

const open = (db: Db, placeId: string) =>
  db
    .selectFrom('pack')
    .select(['id', 'public_id as publicId', 'title', 'language', 'state', 'issued_at', 'quotes_gone'])
    // All of it would be read for each line of a list.
    .select(sql<PackAbout>`content -> 'about'`.as('about'))
    .where('place_id', '=', placeId)
    .where('audience', '=', 'public')
    .where('state', 'in', ['issued', 'withdrawn'])
    .where('issued_at', 'is not', null)
    .$narrowType<{ issued_at: Date }>()
    .orderBy('issued_at', 'desc')

async function openPack(db: Db, place: Place, row: Awaited<ReturnType<typeof rowsOf>>[number]): Promise<OpenPack> {
  const { period, published, least, day, people } = row.about
  const isWithdrawn = row.state === 'withdrawn'
  const isRemade = !isWithdrawn && (await areQuotesGone(db, row.id))
  return {
    ...{ publicId: row.publicId, title: row.title, language: row.language, quotesGone: row.quotes_gone },
    ...{ issuedOn: dayIn(place.timeZone, row.issued_at), isRemade, isWithdrawn },
    files: isRemade || isWithdrawn ? [] : await findFiles(db, row.id),
    about: { period, published, least, day, people },
  }
}
const rowsOf = (db: Db, placeId: string) => open(db, placeId).limit(listed).execute()

/** Packs that were published, for everybody, the latest first. */
export async function readOpenPacks(db: Db, place: Place): Promise<OpenPack[]> {
  const packs: OpenPack[] = []
  for (const row of await rowsOf(db, place.id)) packs.push(await openPack(db, place, row))
  return packs
}

export async function readOpenPack(db: Db, place: Place, publicId: string): Promise<Result<OpenPack, Problem>> {
  const row = await open(db, place.id).where('public_id', '=', publicId).executeTakeFirst()
  return row ? ok(await openPack(db, place, row)) : fail(notFound)
}

/** One file of a published pack. None while words are being taken out of it, or once it was withdrawn. */
export async function readOpenFile(
  db: Db,
  placeId: string,
  { publicId, name }: { publicId: string; name: string },
): Promise<Result<FileLine & { bytes: Buffer }, Problem>> {
  const pack = await open(db, placeId)
    .where('public_id', '=', publicId)
    .where('state', '=', 'issued')
    .executeTakeFirst()
  if (!pack || (await areQuotesGone(db, pack.id))) return fail(notFound)
  const file = await findFile(db, pack.id, name)
  return file ? ok(file) : fail(notFound)
}
