import { createHash } from 'node:crypto'
import type { PackContent, PackFile } from '#domain/packs/schema.ts'

/**
 * What the pack is made of: the hash of each file, by which rules it counts, and the versions of all that made it.
 * Whoever has the files can check them against it. The PDF is named without a hash: it says the same, in other bytes.
 */
export function manifestFile({ about, sheets }: PackContent, files: readonly PackFile[]): PackFile {
  const { title, place, audience, language, at, least, step, policy, published, period, versions, surveys } = about
  const manifest = {
    ...{ title, place: place.slug, audience, language, made_at: at, period, published },
    rules: { smallest_count_shown: least, people_moved_before_told_anew: step, policy },
    versions: {
      ...{ product: versions.product, code_book: versions.codeBook, equality_questions: versions.equality },
      surveys: Object.fromEntries(surveys.map(({ slug, version }) => [slug, version])),
    },
    rows: Object.fromEntries(Object.entries(sheets).map(([key, rows]) => [key, rows.length])),
    files: files.map(({ name, mediaType, bytes }) =>
      name.endsWith('.pdf')
        ? { name, media_type: mediaType }
        : { name, media_type: mediaType, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') },
    ),
  }
  return {
    name: 'manifest.json',
    mediaType: 'application/json',
    bytes: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`),
  }
}
