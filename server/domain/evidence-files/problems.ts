import type { Problem } from '#domain/kernel/problem.ts'
import { largestEvidence, mostFiles } from './schema.ts'

const invalid = <Code extends string>(code: Code, field = 'file') =>
  ({ kind: 'invalid', code, details: { field } }) as const

/** Something was said of a file, and none was chosen: a browser forgets it when a form comes back. */
export const fileMissing = invalid('commitments-desk.file-missing')
export const fileTooLarge = {
  ...{ kind: 'invalid', code: 'commitments-desk.file-too-large' },
  details: { field: 'file', megabytes: largestEvidence / 1024 / 1024 },
} as const satisfies Problem
/** Neither a picture that we can read nor a PDF. */
export const fileKindUnknown = invalid('commitments-desk.file-kind')
/** What iPhones keep, and nobody else can read. */
export const fileIsHeic = invalid('commitments-desk.file-heic')
/** It begins as one and is none, or only half of one. */
export const fileBroken = invalid('commitments-desk.file-broken')
export const fileTooManyPixels = invalid('commitments-desk.file-too-many-pixels')
/** Nobody can look into a PDF that is locked. */
export const pdfLocked = invalid('commitments-desk.pdf-locked')
/** A PDF can hold programs, and other files. */
export const pdfHoldsMore = invalid('commitments-desk.pdf-holds-more')
export const showsMissing = invalid('commitments-desk.file-shows-missing', 'fileShows')
export const filesFull = {
  ...{ kind: 'conflict', code: 'commitments-desk.files-full' },
  details: { count: mostFiles },
} as const satisfies Problem
export const fileUnknown = { kind: 'not-found', code: 'commitments-desk.file-unknown' } as const satisfies Problem
export const fileWhyMissing = invalid('commitments-desk.file-why-missing', 'why')
