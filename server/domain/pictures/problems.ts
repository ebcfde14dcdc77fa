import type { Problem } from '#domain/kernel/problem.ts'
import type { PictureFault } from './rules.ts'
import { largestPicture } from './schema.ts'

const megabytes = largestPicture / 1024 / 1024

export const pictureTooLarge = {
  kind: 'invalid',
  code: 'survey-desk.picture-too-large',
  details: { megabytes },
} as const satisfies Problem
export const pictureKindUnknown = { kind: 'invalid', code: 'survey-desk.picture-kind' } as const satisfies Problem
/** What iPhones keep: its coding is patented, and we cannot read it. */
export const pictureIsHeic = { kind: 'invalid', code: 'survey-desk.picture-heic' } as const satisfies Problem
/** It begins as a picture and is none, or only half of one. */
export const pictureBroken = { kind: 'invalid', code: 'survey-desk.picture-broken' } as const satisfies Problem
export const pictureTooManyPixels = {
  kind: 'invalid',
  code: 'survey-desk.picture-too-many-pixels',
} as const satisfies Problem
export const pictureMissing = { kind: 'invalid', code: 'survey-desk.picture-missing' } as const satisfies Problem

export const problemOf: Record<PictureFault, Problem> = {
  missing: pictureMissing,
  kind: pictureKindUnknown,
  heic: pictureIsHeic,
  broken: pictureBroken,
  'too-many-pixels': pictureTooManyPixels,
}
