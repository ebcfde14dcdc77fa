import type { Day } from '#db/schema/columns.ts'
import type { Wording } from '#domain/insights/schema.ts'
import { largestPicture, pictureTypes } from '#domain/pictures/schema.ts'

/** A report of forty pages with photographs, and a photo as a phone takes it. In bytes. */
export const largestEvidence = largestPicture
/** For a file chooser; what a file is, is told by what is in it. */
export const evidenceTypes: readonly string[] = [...pictureTypes, 'application/pdf']
/** Beside one commitment: 300 MB of a database that is backed up whole, and more than anybody looks through. */
export const mostFiles = 30
/** Signs: what is read aloud in place of a picture, and why it was taken down. */
export const longest = { shows: 200, why: 600 } as const

export const evidenceKinds = ['picture', 'pdf'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** A file beside news or a number. What was taken down says so, and shows nothing else. */
export type EvidenceFile = { publicId: string; kind: EvidenceKind } & (
  | { shows: Wording; bytes: number; size: { width: number; height: number } | null; gone: null }
  | { gone: { on: Day; why: Wording } }
)
/** What stands beside a number that was read on a day. */
export type FilesOfDay = { on: Day; files: EvidenceFile[] }

const endings = { picture: 'webp', pdf: 'pdf' } as const satisfies Record<EvidenceKind, string>
export const mediaTypes = { picture: 'image/webp', pdf: 'application/pdf' } as const satisfies Record<
  EvidenceKind,
  string
>

/** Where a file of a public commitment is read. */
export const evidencePath = (place: string, commitment: string, { publicId, kind }: EvidenceFile): string =>
  `/p/${place}/did/${commitment}/files/${publicId}.${endings[kind]}`

/** Which file an address means; null where it can be none of ours. */
export function evidenceIn(file: string): { publicId: string; kind: EvidenceKind } | null {
  const [publicId = '', ending, ...more] = file.split('.')
  const kind = evidenceKinds.find((each) => endings[each] === ending)
  return kind && more.length === 0 ? { publicId, kind } : null
}
