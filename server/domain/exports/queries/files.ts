import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Place } from '#domain/people/queries.ts'
import type { ExportLine } from '../schema.ts'

/** Lines that a page shows: what somebody asked for in the last weeks fits. */
const mostLines = 50

const columns = [
  ...(['file.public_id as publicId', 'what', 'format', 'file.state', 'problem', 'row_count as rows'] as const),
  ...(['expected', 'byte_count as bytes', 'sha256', 'asked_at as askedAt', 'read_at as readAt'] as const),
  'expires_at as expiresAt',
] as const

/** What one person asked for in a place, the newest first. Files are told as gone the moment their time is over. */
export async function readExports(db: Db, place: Place, personId: string, now: Date): Promise<ExportLine[]> {
  const lines = await db
    .selectFrom('export_file as file')
    .leftJoin('survey', 'survey.id', 'file.survey_id')
    .leftJoin('workshop', 'workshop.id', 'file.workshop_id')
    .select(columns)
    .select((eb) => [
      eb.fn.coalesce('survey.slug', 'workshop.public_id').as('about'),
      eb
        .selectFrom('export_file as other')
        .select((inner) => inner.fn.countAll<number>().as('files'))
        .where('other.state', 'in', ['asked', 'making'])
        .whereRef('other.waits_since', '<', 'file.waits_since')
        .$asScalar()
        .$notNull()
        .as('before'),
    ])
    .where('file.person_id', '=', personId)
    .where('file.place_id', '=', place.id)
    .orderBy('asked_at', 'desc')
    .orderBy('file.id', 'desc')
    .limit(mostLines)
    .execute()
  return lines.map(({ state, problem, ...line }) => ({
    ...line,
    ...(state === 'ready' && line.expiresAt && line.expiresAt <= now
      ? { state: 'gone' as const, problem: 'exports.expired' }
      : { state, problem }),
  }))
}

/** One file as whoever hands it out needs it, for the person who asked for it. */
export const readOwnExport = (db: Db, placeId: string, personId: string, publicId: string) =>
  db
    .selectFrom('export_file')
    .select(['id', 'attempt', 'what', 'state', 'format', 'file_name as fileName', 'byte_count as bytes', 'sha256'])
    .select(['reach', 'expires_at as expiresAt', 'survey_id as surveyId', 'workshop_id as workshopId'])
    .where('person_id', '=', personId)
    .where('place_id', '=', placeId)
    .where('public_id', '=', publicId)
    .executeTakeFirst()

/**
 * A piece of a file; undefined past its end, or when it was taken away meanwhile. Written in base64 on its way: bytes as
 * they are would be written in hex, half as long again, and take three times as long to read.
 */
export async function readPiece(
  db: Db,
  { id, attempt }: { id: string; attempt: number },
  number: number,
): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('export_piece')
    .innerJoin('export_file', 'export_file.id', 'export_piece.export_id')
    .select(sql<string>`encode(bytes, 'base64')`.as('bytes'))
    .where('export_id', '=', id)
    .where('export_piece.attempt', '=', attempt)
    .where('number', '=', number)
    .where('export_file.state', '=', 'ready')
    .executeTakeFirst()
  return row && Buffer.from(row.bytes, 'base64')
}

/** What a file is about, as people name it: the survey's slug, or the workshop's public id. */
export async function readAbout(
  db: Db,
  { survey_id, workshop_id }: { survey_id: string | null; workshop_id: string | null },
): Promise<string | null> {
  if (survey_id) {
    const survey = await db.selectFrom('survey').select('slug').where('id', '=', survey_id).executeTakeFirst()
    return survey?.slug ?? null
  }
  if (!workshop_id) return null
  const workshop = await db.selectFrom('workshop').select('public_id').where('id', '=', workshop_id).executeTakeFirst()
  return workshop?.public_id ?? null
}
