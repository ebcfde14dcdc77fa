import type { Db } from '#db/client.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { readWords } from '#domain/wordings/queries.ts'
import type { EvidenceFile, EvidenceKind, FilesOfDay } from './schema.ts'

type Files = {
  /** Beside news, by its id. */
  ofNote(id: string): EvidenceFile[]
  /** Beside numbers, the newest day first. */
  ofDays: FilesOfDay[]
}

/** What shows how a commitment goes, in the order it was brought. Without the files themselves. */
export async function readFiles(db: Db, commitmentId: string, timeZone: string, language: string): Promise<Files> {
  const rows = await db
    .selectFrom('commitment_file')
    .select(['public_id as publicId', 'kind', 'note_id as noteId', 'read_on as readOn', 'byte_count as bytes'])
    .select(['width', 'height', 'shows_id as showsId', 'gone_at as goneAt', 'gone_why_id as whyId'])
    .where('commitment_id', '=', commitmentId)
    .orderBy('at')
    .orderBy('id')
    .execute()
  const words = await readWords(
    db,
    rows.map(({ showsId, whyId }) => whyId ?? showsId),
    language,
  )
  const ofNotes = new Map<string, EvidenceFile[]>()
  const ofDays = new Map<string, EvidenceFile[]>()
  for (const { publicId, kind, noteId, readOn, bytes, width, height, showsId, goneAt, whyId } of rows) {
    const size = width === null || height === null ? null : { width, height }
    const file: EvidenceFile =
      goneAt === null || whyId === null
        ? { publicId, kind, shows: words.get(showsId), bytes, size, gone: null }
        : { publicId, kind, gone: { on: dayIn(timeZone, goneAt), why: words.get(whyId) } }
    const [map, key] = noteId === null ? [ofDays, readOn ?? ''] : [ofNotes, noteId]
    map.set(key, [...(map.get(key) ?? []), file])
  }
  return {
    ofNote: (id) => ofNotes.get(id) ?? [],
    ofDays: [...ofDays].map(([on, files]) => ({ on, files })).sort((one, other) => (one.on < other.on ? 1 : -1)),
  }
}

/** A file of a public commitment; null where there is none, or it was taken down. */
export async function readOpenFile(
  db: Db,
  placeId: string,
  commitment: string,
  { publicId, kind }: { publicId: string; kind: EvidenceKind },
): Promise<Buffer | null> {
  const row = await db
    .selectFrom('commitment_file as file')
    .innerJoin('commitment', 'commitment.id', 'file.commitment_id')
    .select('file.bytes')
    .where('commitment.place_id', '=', placeId)
    .where('commitment.public_id', '=', commitment)
    .where('commitment.state', '<>', 'draft')
    .where('file.public_id', '=', publicId)
    .where('file.kind', '=', kind)
    .executeTakeFirst()
  return row?.bytes ?? null
}
