import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { notFound, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import type { Place } from '#domain/people/queries.ts'
import { inReadingOrder } from '../rules/file-order.ts'
import type { OpenedFile, OpenPack, OpenPackLine, PackAbout, PackThatQuotes } from '../schema.ts'
import { findFile, findFiles } from '../store/packs.ts'
import { areQuotesGone, findPacksThatQuote } from '../store/quotes.ts'
import { readPieces } from './pieces.ts'

/** Packs that are listed, the latest first: a pack a week for ten years. Each was issued by somebody, so none is thrown out. */
const listed = 500

/** The newest packs that quote somebody: enough to see where words went. */
const mostQuoting = 5

const open = (db: Db, placeId: string) =>
  db
    .selectFrom('pack')
    .select(['id', 'public_id as publicId', 'title', 'language', 'state', 'issued_at'])
    .where('place_id', '=', placeId)
    .where('audience', '=', 'public')
    .where('state', 'in', ['issued', 'withdrawn'])
    .where('issued_at', 'is not', null)
    .$narrowType<{ issued_at: Date }>()
    .orderBy('issued_at', 'desc')

/** Packs that were published, for everybody, the latest first. What is in them is read for one at a time. */
export async function readOpenPacks(db: Db, place: Place): Promise<OpenPackLine[]> {
  const rows = await open(db, place.id).limit(listed).execute()
  return rows.map((row) => lineOf(place, row))
}

type Row = Pick<OpenPackLine, 'publicId' | 'title' | 'language'> & { state: string; issued_at: Date }

const lineOf = (place: Place, { publicId, title, language, state, issued_at }: Row): OpenPackLine => ({
  ...{ publicId, title, language, isWithdrawn: state === 'withdrawn' },
  issuedOn: dayIn(place.timeZone, issued_at),
})

/** One pack that was published, for everybody: of when it is, and its files. */
export async function readOpenPack(db: Db, place: Place, publicId: string): Promise<Result<OpenPack, Problem>> {
  const row = await open(db, place.id)
    .select(['quotes_gone as quotesGone', 'is_stuck as isStuck', sql<PackAbout | null>`content -> 'about'`.as('about')])
    .where('public_id', '=', publicId)
    .executeTakeFirst()
  if (!row) return fail(notFound)
  const line = lineOf(place, row)
  const isRemade = !line.isWithdrawn && (await areQuotesGone(db, row.id))
  return ok({
    ...{ ...line, quotesGone: row.quotesGone, isRemade, isStuck: !line.isWithdrawn && row.isStuck },
    files: isRemade || line.isWithdrawn ? [] : inReadingOrder(await findFiles(db, row.id)),
    about: row.about && aboutInPublic(row.about),
  })
}

const aboutInPublic = ({ period, published, least, day, people }: PackAbout): OpenPack['about'] => ({
  ...{ period, published, least, day, people },
})

/** One file of a published pack. None while words are being taken out of it, or once it was withdrawn. */
export async function readOpenFile(
  db: Db,
  placeId: string,
  { publicId, name }: { publicId: string; name: string },
): Promise<Result<OpenedFile, Problem>> {
  const pack = await open(db, placeId)
    .where('public_id', '=', publicId)
    .where('state', '=', 'issued')
    .executeTakeFirst()
  if (!pack || (await areQuotesGone(db, pack.id))) return fail(notFound)
  const file = await findFile(db, pack.id, name)
  return file ? ok({ ...file, pieces: readPieces(db, pack.id, file) }) : fail(notFound)
}

/** Issued packs that quote some texts, for whoever said them. What only staff reads is named by its day alone. */
export async function readPacksThatQuote(
  db: Db,
  place: Pick<Place, 'id' | 'timeZone'>,
  contributionIds: readonly string[],
): Promise<PackThatQuotes[]> {
  if (contributionIds.length === 0) return []
  const rows = await findPacksThatQuote(db, place.id, contributionIds, mostQuoting)
  const told = rows.map(({ audience, issuedAt, ...pack }) => ({
    link: audience === 'public' ? pack : null,
    on: dayIn(place.timeZone, issuedAt),
  }))
  // Two for staff on one day have nothing to tell them apart by.
  return [...new Map(told.map((each) => [each.link?.publicId ?? each.on, each])).values()]
}
